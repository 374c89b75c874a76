import CaptureModel
import Store
import Testing

/// When a record is told of an exam, and of what.
@Suite struct NotificationTests {
    @Test func nobodyIsToldWithoutARule() async throws {
        let desk = try NotificationDesk([])
        _ = try await desk.begin()
        try await desk.take(1...2)
        try await desk.send(2)
        _ = try await desk.store.closeExam(at: Samples.station)
        #expect(try await desk.store.notifications().isEmpty)
        #expect(try await desk.store.report().records.isEmpty)
    }

    @Test func closedExamIsToldWithItsLastProof() async throws {
        let desk = try NotificationDesk()
        let exam = try await desk.begin()
        try await desk.take(1...3)
        try await desk.send(2)
        _ = try await desk.store.closeExam(at: Samples.station)
        #expect(try await desk.store.notifications().isEmpty)
        try await desk.send(1)
        let notification = try #require(try await desk.store.notifications().first)
        #expect(notification.exam == exam.id && notification.state == .pending(due: desk.bench.clock.now))
        #expect(try await desk.store.nextNotification(to: NotificationDesk.record) == desk.bench.clock.now)
        #expect(try await desk.tell() == "available 4711")
        #expect(try await desk.start() == nil)
        #expect(try await desk.states() == ["taken"])
    }

    @Test func openExamIsToldWhenItIsQuietOrClosed() async throws {
        let desk = try NotificationDesk()
        _ = try await desk.begin()
        try await desk.take(1...1)
        try await desk.send(1)
        desk.bench.clock.advance(seconds: 590)
        #expect(try await desk.start() == nil)
        // What comes meanwhile is told with it.
        try await desk.take(2...2)
        try await desk.send(1)
        desk.bench.clock.advance(seconds: 20)
        #expect(try await desk.start() == nil)
        desk.bench.clock.advance(seconds: 580)
        #expect(try await desk.tell() == "available 4711")
        try await desk.take(3...3)
        try await desk.send(1)
        _ = try await desk.store.closeExam(at: Samples.station)
        #expect(try await desk.tell() == "available 4711")
        #expect(try await desk.states() == ["taken", "taken"])
    }

    @Test func lateCaptureIsToldWithItsProofAndNotBefore() async throws {
        let desk = try NotificationDesk()
        let exam = try await desk.begin()
        try await desk.take(1...1)
        try await desk.send(1)
        _ = try await desk.store.closeExam(at: Samples.station)
        let late = PlacingDouble { _, _ in .placed(.existing(exam.id), destinations: [Samples.archive]) }
        _ = try await desk.store.receive([try Samples.draft(2)], placing: late)
        // Not proven as a whole any more: the one that waited is given up, the proof makes another.
        #expect(try await desk.start() == nil)
        #expect(try await desk.states() == ["dropped"])
        try await desk.send(1)
        #expect(try await desk.tell() == "available 4711")
        _ = try await desk.store.receive([try Samples.draft(3)], placing: late)
        #expect(try await desk.start() == nil)
        try await desk.send(1)
        #expect(try await desk.tell() == "available 4711")
        #expect(try await desk.states() == ["dropped", "taken", "taken"])
    }

    @Test func ruleIsForItsProceduresAlone() async throws {
        let desk = try NotificationDesk([
            NotificationRule(record: NotificationDesk.record, descriptors: [DescriptorName(unchecked: "other")]),
            NotificationRule(record: RecordName(unchecked: "second"), descriptors: [Samples.descriptor]),
        ])
        _ = try await desk.begin()
        try await desk.take(1...1)
        try await desk.send(1)
        #expect(try await desk.store.notifications().map(\.record.text) == ["second"])
    }

    @Test func mergeBeforeSendingIsInTheMessage() async throws {
        let desk = try NotificationDesk()
        _ = try await desk.begin()
        try await desk.take(1...1)
        try await desk.send(1)
        _ = try await desk.store.closeExam(at: Samples.station)
        try await desk.merge()
        #expect(try await desk.tell() == "available 9000")
    }

    @Test func wrongPatientIsWithdrawnWhenTheRejectionIsProven() async throws {
        let desk = try NotificationDesk()
        let exam = try await desk.begin()
        try await desk.take(1...2)
        try await desk.send(2)
        _ = try await desk.store.closeExam(at: Samples.station)
        #expect(try await desk.tell() == "available 4711")
        let right = try await desk.move(exam)
        #expect(try await desk.makeNotes() == 1)
        // The new study is told of as any: no sooner than its last proof, and here the exam is closed as the old was.
        try await desk.send(2)
        #expect(try await desk.store.notifications().map(\.exam).contains(right))
        #expect(try await desk.tell() == "available 4712")
        #expect(try await desk.start() == nil)
        try await desk.send(1)
        let started = try #require(try await desk.start())
        #expect(started.text.hasPrefix("withdrawn 4711 \(exam.studyInstanceUID)"))
        #expect(started.notification.exam == exam.id)
        try await desk.store.settle(started.notification.id, .take)
        #expect(try await desk.start() == nil)
        #expect(try await desk.states() == ["taken", "taken", "taken"])
    }

    @Test func whatNobodyWasToldOfIsNotWithdrawn() async throws {
        let desk = try NotificationDesk()
        let exam = try await desk.begin()
        try await desk.take(1...1)
        try await desk.send(1)
        _ = try await desk.store.closeExam(at: Samples.station)
        _ = try await desk.move(exam)
        #expect(try await desk.start() == nil)
        _ = try await desk.makeNotes()
        try await desk.send(5)
        #expect(try await desk.tell() == "available 4712")
        #expect(try await desk.start() == nil)
        #expect(try await desk.states() == ["dropped", "taken"])
    }

    /// Two exams of one order may be of one study: what one of them still has there is not taken back.
    @Test func sharedStudyIsNotWithdrawn() async throws {
        let desk = try NotificationDesk()
        let store = desk.store
        let ada = try Samples.person("4711")
        try await store.take(1, .visit(.admitted, ada, try Samples.visit("V4711")))
        var procedure = ScheduledProcedure(key: try #require(OrderKey(source: "ris", order: "A1", step: "S1")))
        procedure.accessionNumber = "A1"
        procedure.studyInstanceUID = try Samples.uid("1.2.77")
        _ = try await store.takeOrders(
            [OrderStatement(procedure: procedure, patient: ada, visit: nil)], of: "ris")
        let order = try #require(try await store.orders(OrderFilter()).first)
        var exams: [Exam] = []
        for number in 1...2 {
            exams.append(
                try await store.openExam(
                    ExamDraft(
                        origin: .station, station: Samples.station, patient: order.person.id, order: order.id,
                        descriptor: Samples.descriptor, studyInstanceUID: Store.drawUID())))
            try await desk.take(number...number)
            try await desk.send(1)
            _ = try await store.closeExam(at: Samples.station)
            #expect(try await desk.tell() == "available 4711")
        }
        #expect(exams.map(\.studyInstanceUID.text) == ["1.2.77", "1.2.77"])
        _ = try await desk.move(exams[0])
        _ = try await desk.makeNotes()
        try await desk.send(5)
        #expect(try await desk.tell() == "available 4712")
        #expect(try await desk.start() == nil)
    }

    @Test func reportCountsWhatIsDueAndWhatIsRefused() async throws {
        let desk = try NotificationDesk()
        _ = try await desk.begin()
        try await desk.take(1...1)
        try await desk.send(1)
        // Not due yet: nothing waits.
        #expect(try await desk.store.report().records.isEmpty)
        _ = try await desk.store.closeExam(at: Samples.station)
        let due = desk.bench.clock.now
        desk.bench.clock.advance(seconds: 60)
        #expect(try await desk.store.report().records[NotificationDesk.record] == .init(waiting: 1, oldest: due))
        let started = try #require(try await desk.start())
        try await desk.store.settle(started.notification.id, .refuse(NotificationFault(.rejected, "no")))
        #expect(try await desk.store.report().records[NotificationDesk.record] == .init(refused: 1))
        try await desk.store.retryNotification(started.notification.id)
        _ = try await desk.tell()
        let taken = desk.bench.clock.now
        #expect(try await desk.store.report().records[NotificationDesk.record] == .init(lastTaken: taken))
    }
}
