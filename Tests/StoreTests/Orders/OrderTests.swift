import CaptureModel
import Store
import Testing

@Suite struct OrderTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    private func order(
        _ number: String, of patient: PatientStatement, study: String? = nil, visit: String? = nil,
        source: String = "ris"
    ) throws -> OrderStatement {
        let key = try #require(OrderKey(source: source, order: number, step: "SPS\(number)"))
        var procedure = ScheduledProcedure(key: key)
        procedure.accessionNumber = number
        procedure.requestedProcedureID = "RP\(number)"
        procedure.scheduledProcedureStepID = "SPS\(number)"
        procedure.studyInstanceUID = try study.map(Samples.uid)
        return OrderStatement(
            procedure: procedure, patient: patient, visit: try visit.map { try Samples.visit($0) })
    }

    private func openExam(_ order: OrderListEntry, of patient: PatientID? = nil) async throws -> Exam {
        try await store.openExam(
            ExamDraft(
                origin: .station, station: Samples.station, patient: patient ?? order.person.id, order: order.id,
                descriptor: Samples.descriptor, studyInstanceUID: Store.drawUID()))
    }

    @Test func studyOfACorrectedExamIsNotUsedAgain() async throws {
        let ada = try Samples.person("4711")
        try await store.take(1, .visit(.admitted, ada, try Samples.visit("V1")))
        let nowak = try #require(try await store.take(2, .person(try Samples.person("9000", family: "Nowak"))))
        _ = try await store.takeOrders([try order("A1", of: ada, study: "1.2.77")], of: "ris")
        let entry = try #require(try await store.orders(OrderFilter()).first)
        let exam = try await openExam(entry)
        #expect(exam.studyInstanceUID == (try Samples.uid("1.2.77")))
        let right = ExamDraft(
            origin: .person, station: nil, patient: nowak, descriptor: Samples.descriptor,
            studyInstanceUID: Store.drawUID())
        _ = try await store.move(
            exam.id,
            MoveOrder(
                choice: .new(right), destinations: { _ in [Samples.archive] }, reason: .wrongWorklistEntry,
                why: "mistaken", person: "Ada"))
        _ = try await store.closeExam(at: Samples.station)
        let again = try await openExam(entry)
        #expect(again.order == entry.id && again.studyInstanceUID != exam.studyInstanceUID)
    }

    @Test func listTakesThePlaceOfTheOneBefore() async throws {
        let ada = try Samples.person("4711")
        try await store.take(1, .visit(.admitted, ada, try Samples.visit("V1")))
        var intake = try await store.takeOrders([try order("A1", of: ada), try order("A2", of: ada)], of: "ris")
        #expect(intake == OrderIntake(listed: 2, changed: 2))
        _ = try await store.takeOrders([try order("B1", of: ada, source: "other")], of: "other")
        intake = try await store.takeOrders([try order("A2", of: ada), try order("A3", of: ada)], of: "ris")
        #expect(intake == OrderIntake(listed: 2, changed: 1, gone: 1))
        #expect(
            Set(try await store.orders(OrderFilter()).map(\.procedure.accessionNumber)) == ["A2", "A3", "B1"])
        try await store.worklistFailed("ris", because: "It does not answer.")
        let state = try #require(try await store.worklists().last)
        #expect(state.name == "ris" && state.orders == 2 && state.failure == "It does not answer.")
        #expect(try await store.orders(OrderFilter()).count == 3)
    }

    @Test func admissionsKnowsPeopleBetterThanAWorklist() async throws {
        try await store.take(1, .person(try Samples.person("4711", family: "Okafor")))
        let intake = try await store.takeOrders(
            [
                try order("A1", of: try Samples.person("4711", family: "Okapi")),
                try order("A2", of: try Samples.person("9", family: "Newcomer"), visit: "V9"),
            ], of: "ris")
        #expect(intake == OrderIntake(listed: 2, changed: 2, newPeople: 1))
        let orders = try await store.orders(OrderFilter())
        #expect(orders.map(\.person.patient.name.family) == ["Okafor", "Newcomer"])
        #expect(orders[1].person.encounter?.encounter.visitNumber.value == "V9")
        #expect(try await store.feed().messagesToday == 1)
        try await store.take(2, .person(try Samples.person("9", family: "Admitted")), minute: 0)
        #expect(
            try await store.orders(OrderFilter(patient: orders[1].person.id)).map(\.person.patient.name.family) == [
                "Admitted"
            ])
    }

    @Test func peopleOfAWorklistAreThereAfterFoldingAgain() async throws {
        _ = try await store.takeOrders(
            [try order("A1", of: try Samples.person("9", family: "Newcomer"), visit: "V9")], of: "ris")
        let before = try await store.orders(OrderFilter())
        _ = try await openExam(before[0])
        #expect(try await store.rebuildAdmissions { _ in .noted(code: "A60") } == 1)
        #expect(try await store.orders(OrderFilter()) == before)
    }

    @Test func orderFollowsAMergeAndAFormerIdentifier() async throws {
        _ = try await store.takeOrders([try order("A1", of: try Samples.person("1"))], of: "ris")
        try await store.take(
            1,
            .merged([.init(surviving: try Samples.person("2", family: "Survivor"), prior: try Samples.identifier("1"))])
        )
        #expect(try await store.orders(OrderFilter()).map(\.person.patient.identifier.value) == ["2"])
        // The worklist may use the former identifier for a while.
        let intake = try await store.takeOrders([try order("A1", of: try Samples.person("1"))], of: "ris")
        #expect(intake == OrderIntake(listed: 1))
        #expect(try await store.orders(OrderFilter()).map(\.person.patient.identifier.value) == ["2"])
    }

    @Test func orderGivesItsExamStudyAndVisit() async throws {
        let ada = try Samples.person("4711")
        try await store.take(1, .visit(.admitted, ada, try Samples.visit("V1")))
        _ = try await store.takeOrders([try order("A1", of: ada, study: "1.2.3", visit: "V1")], of: "ris")
        let entry = try #require(try await store.orders(OrderFilter()).first)
        let exam = try await openExam(entry)
        #expect(exam.studyInstanceUID.text == "1.2.3")
        let snapshot = try #require(try await store.exam(exam.id))
        #expect(snapshot.order?.accessionNumber == "A1")
        #expect(snapshot.encounter?.visitNumber.value == "V1")
        // Opened again, it goes on in the same study.
        #expect(try await openExam(entry).studyInstanceUID == exam.studyInstanceUID)
    }

    @Test func ordersOfOthersAndOfUsedStudiesAreRefused() async throws {
        let ada = try Samples.person("1")
        try await store.take(1, .person(ada))
        let other = try #require(try await store.take(2, .person(try Samples.person("2"))))
        _ = try await store.takeOrders(
            [
                try order("A1", of: ada, study: "1.2.3"), try order("A2", of: try Samples.person("2"), study: "1.2.3"),
            ], of: "ris")
        let orders = try await store.orders(OrderFilter())
        let refused = StoreError(.examRefused, "")
        await #expect(throws: refused) { try await openExam(orders[0], of: other) }
        _ = try await openExam(orders[0])
        await #expect(throws: refused) { try await openExam(orders[1]) }
    }

    /// An order that becomes another patient's says nothing any more of whom it was used for.
    @Test(arguments: [false, true]) func orderThatIsAnothersNowHoldsItsExam(isMessage: Bool) async throws {
        let ada = try Samples.person("4711")
        try await store.take(1, .person(ada))
        let nowak = try Samples.person("9000", family: "Nowak")
        try await store.take(2, .person(nowak))
        func say(_ statement: OrderStatement, _ number: Int) async throws {
            if isMessage {
                try await store.take(number, .ordered([statement]), minute: Int64(number))
            } else {
                _ = try await store.takeOrders([statement], of: "ris")
            }
        }
        try await say(try order("A1", of: ada, study: "1.2.77"), 10)
        let exam = try await openExam(try #require(try await store.orders(OrderFilter()).first))
        try await bench.receive(1...2)
        let started = try await store.settle([], claiming: .archive(1))
        try await say(try order("A1", of: nowak, study: "1.2.77"), 500)
        // Somebody has to look, and no accession number goes to the other patient.
        #expect(try await store.admissionsForAttention().count == 1)
        #expect(try await store.exam(exam.id)?.order == nil)
        #expect(try await store.journal().contains { $0.kind == .corrected })
        _ = try await store.settle([.init(id: started[0].id, event: .prove(.query))], claiming: .archive(9))
        let second = try await bench.capture(2)
        guard case .refused = try #require(second.deliveries.first).state else {
            Issue.record("it was sent: \(second.deliveries)")
            return
        }
        // What comes now is held.
        try await bench.receive(3...3)
        #expect(try await bench.capture(3).capture.state.word == "held")
        // Given to the right one, everything goes its way.
        let right = try #require(try await store.patient(try Samples.identifier("9000")))
        let outcome = try await store.move(exam.id, bench.order(to: right.id))
        #expect(outcome.superseded == [CaptureID(1)] && outcome.moved == [CaptureID(2)])
        _ = try await bench.makeNotes()
        try await bench.answer()
        #expect(try await bench.unfinished().isEmpty)
        // Said again, it is no news.
        try await say(try order("A1", of: nowak, study: "1.2.77"), 501)
        #expect(try await store.admissionsForAttention().count == 1)
    }

    /// Also what was begun already: the archive said that it did not take it, so it is not tried again as it was fixed.
    @Test func whatWasFixedForAnOrderThatIsAnothersIsNotSent() async throws {
        let ada = try Samples.person("4711")
        try await store.take(1, .person(ada))
        let nowak = try Samples.person("9000", family: "Nowak")
        try await store.take(2, .person(nowak))
        _ = try await store.takeOrders([try order("A1", of: ada, study: "1.2.77")], of: "ris")
        _ = try await openExam(try #require(try await store.orders(OrderFilter()).first))
        try await bench.receive(1...1)
        try await bench.answer(.postpone(until: bench.clock.now, DeliveryFault(.busy, "Out of resources.")))
        _ = try await store.takeOrders([try order("A1", of: nowak, study: "1.2.77")], of: "ris")
        #expect(try await store.settle([], claiming: .archive(9)).isEmpty)
        // A worklist that takes it back makes it right again.
        _ = try await store.takeOrders([try order("A1", of: ada, study: "1.2.77")], of: "ris")
        _ = try await store.resume(nil)
        #expect(try await store.settle([], claiming: .archive(9)).count == 1)
    }

    @Test func cancelledOrderIsNotListedAndAnOlderMessageDoesNotBringItBack() async throws {
        let ada = try Samples.person("1")
        var cancelled = try order("A1", of: ada, source: "HIS")
        try await store.take(1, .ordered([cancelled]), minute: 1)
        #expect(try await store.orders(OrderFilter()).count == 1)
        cancelled.procedure.status = .cancelled
        try await store.take(2, .ordered([cancelled]), minute: 5)
        #expect(try await store.orders(OrderFilter()).isEmpty)
        try await store.take(3, .ordered([try order("A1", of: ada, source: "HIS")]), minute: 3)
        #expect(try await store.orders(OrderFilter()).isEmpty)
    }

    /// A first message without accession number, one with it, and a cancellation that names the requester's number only.
    @Test func orderIsKnownByItsNumbersAndKeepsWhatWasSaid() async throws {
        let ada = try Samples.person("1")
        var first = try order("P7", of: ada, study: "1.2.3", source: "HIS")
        first.procedure.accessionNumber = ""
        first.procedure.placerOrderNumber = "P7"
        try await store.take(1, .ordered([first]), minute: 1)
        var second = try order("A1", of: ada, source: "HIS")
        second.procedure.key = try #require(OrderKey(source: "HIS", order: "A1", step: first.procedure.key.step))
        second.procedure.placerOrderNumber = "P7"
        try await store.take(2, .ordered([second]), minute: 2)
        let orders = try await store.orders(OrderFilter())
        #expect(orders.map(\.procedure.accessionNumber) == ["A1"])
        #expect(orders.map(\.procedure.studyInstanceUID?.text) == ["1.2.3"])
        var third = second
        third.procedure = ScheduledProcedure(key: second.procedure.key)
        third.procedure.placerOrderNumber = "P7"
        third.procedure.status = .cancelled
        try await store.take(3, .ordered([third]), minute: 3)
        #expect(try await store.orders(OrderFilter()).isEmpty)
        #expect(try await store.order(orders[0].id)?.procedure.accessionNumber == "A1")
    }

    @Test func filterComparesWhatIsSaid() async throws {
        let ada = try Samples.person("1")
        var scope = try order("A1", of: ada)
        scope.procedure.modality = "ES"
        scope.procedure.stationAETitle = "SCOPE1"
        scope.procedure.scheduled = Timestamp(milliseconds: 1_000)
        var eye = try order("A2", of: ada)
        eye.procedure.modality = "OP"
        eye.procedure.scheduled = Timestamp(milliseconds: 5_000)
        _ = try await store.takeOrders([scope, eye, try order("A3", of: ada)], of: "ris")
        func found(_ filter: OrderFilter) async throws -> [String] {
            try await store.orders(filter).map(\.procedure.accessionNumber)
        }
        #expect(try await found(OrderFilter(modalities: ["ES"])) == ["A1", "A3"])
        #expect(try await found(OrderFilter(stationAETitles: ["SCOPE2"])) == ["A2", "A3"])
        #expect(try await found(OrderFilter(from: Timestamp(milliseconds: 2_000))) == ["A2", "A3"])
        #expect(try await found(OrderFilter(until: Timestamp(milliseconds: 5_000))) == ["A1", "A3"])
    }
}
