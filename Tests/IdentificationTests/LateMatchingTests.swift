import CaptureModel
import Identification
import Store
import Testing

/// Captures that came before the list had whom their claims name.
struct LateMatchingTests {
    private let site: Site

    init() throws { site = try Site() }

    private func draft(
        _ number: UInt8, _ patient: String?, _ descriptor: String? = "colonoscopy", visit: String? = nil,
        accession: String? = nil, name: PersonName? = nil
    ) throws -> CaptureDraft {
        let claim = CaptureClaim(
            patient: try patient.map(Site.identifier), visit: visit, accession: accession, descriptor: descriptor,
            name: name)
        return try site.draft(number, sidecar: .read(claim))
    }

    private func order(_ number: String, of patient: UInt8) async throws {
        let key = try #require(OrderKey(source: "ris", order: number, step: "S\(number)"))
        var procedure = ScheduledProcedure(key: key)
        procedure.accessionNumber = number
        procedure.scheduledProcedureStepID = "S\(number)"
        let person = PatientStatement(identifier: try Site.identifier("\(patient)^^^NORTHSIDE^MR"))
        _ = try await site.store.takeOrders(
            [OrderStatement(procedure: procedure, patient: person, visit: nil)], of: "ris")
    }

    private func merge(_ prior: String, into surviving: String, number: UInt8) async throws {
        try await site.take(
            .merged([
                .init(
                    surviving: PatientStatement(identifier: try Site.identifier(surviving)),
                    prior: try Site.identifier(prior))
            ]), number: number)
    }

    // MARK: Placed

    @Test func anAdmissionPlacesWhatCameBeforeIt() async throws {
        let early = try await site.receive(draft(1, "1"))
        let byVisit = try await site.receive(draft(2, nil, visit: "V1"))
        let anothers = try await site.receive(draft(3, "2"))
        #expect([early, byVisit, anothers].map(\.heldCode) == [.unknownPatient, .unknownVisit, .unknownPatient])
        #expect(try await site.matchLate() == 0)
        site.clock.advance(seconds: 60)
        let person = try await site.admit(1)
        #expect(try await site.matchLate() == 2)
        #expect(try await site.matchLate() == 0)
        for id in [early.id, byVisit.id] {
            let entry = try #require(try await site.store.capture(id))
            #expect(entry.capture.state == .ready)
            #expect(entry.exam?.exam.patient == person && entry.exam?.exam.origin == .sidecar)
            #expect(entry.deliveries.map(\.destination) == [Site.archive])
        }
        #expect(try await site.capture(anothers.id) == anothers)
        let lines = try await site.store.journal(of: person).filter { $0.kind == .captureMoved }
        #expect(Set(lines.compactMap { $0.after?.capture }) == [early.id.number, byVisit.id.number])
        #expect(lines.allSatisfy { $0.author == "vignette" && $0.person == person && $0.other == nil })
        #expect(lines.contains { $0.before?.remark == "held: unknown-patient" })
    }

    @Test func anOrderPlacesWhatCameBeforeIt() async throws {
        let person = try await site.admit(1)
        let capture = try await site.receive(draft(1, nil, accession: "A7"))
        #expect(capture.heldCode == .unknownOrder)
        try await order("A6", of: 1)
        #expect(try await site.matchLate() == 0)
        try await order("A7", of: 1)
        #expect(try await site.matchLate() == 1)
        let exam = try await site.store.capture(capture.id)?.exam
        #expect(exam?.exam.patient == person && exam?.exam.order != nil)
    }

    @Test func aVisitOfAKnownPersonPlaces() async throws {
        try await site.admit(1)
        let capture = try await site.receive(draft(1, "1", visit: "V8"))
        #expect(capture.heldCode == .unknownVisit)
        let statement = PatientStatement(identifier: try Site.identifier("1^^^NORTHSIDE^MR"))
        let visit = EncounterStatement(visitNumber: try #require(VisitNumber(value: "V8")))
        try await site.take(.visit(.admitted, statement, visit), number: 2)
        #expect(try await site.matchLate() == 1)
        #expect(try await site.store.capture(capture.id)?.exam?.encounter?.visitNumber.value == "V8")
    }

    @Test func manyAreWorkedOffInBoundedSteps() async throws {
        for number in 1...7 { try await site.receive(draft(UInt8(number), "1")) }
        try await site.admit(1)
        #expect(try await site.matchLate(limit: 3) == 3)
        #expect(try await site.matchLate(limit: 3) == 3)
        #expect(try await site.matchLate(limit: 3) == 1)
        #expect(try await site.store.captures(.held, limit: 10).isEmpty)
    }

    @Test func whatChangesElsewhereIsNotLookedAt() async throws {
        try await site.receive(draft(1, "1"))
        try await site.admit(2)
        try await order("A1", of: 2)
        #expect(try await site.matchLate() == 0)
    }

    // MARK: Held

    @Test func aNameThatContradictsHoldsForGood() async throws {
        let wrong = PersonName(family: "Zimmermann", given: "Rosa")
        let capture = try await site.receive(draft(1, "1", name: wrong))
        let person = try await site.admit(1)
        #expect(try await site.matchLate() == 1)
        let held = try await site.capture(capture.id)
        #expect(held.heldCode == .contradiction && held.candidates.map(\.patient) == [person])
        // The name in the list becomes that of the claim: the contradiction was seen, and a person decides.
        let renamed = PatientStatement(identifier: try Site.identifier("1^^^NORTHSIDE^MR"), name: .set(wrong))
        try await site.take(.person(renamed), number: 9)
        #expect(try await site.matchLate() == 0)
        #expect(try await site.capture(capture.id) == held)
    }

    @Test func whatAPersonDiscardedStaysDiscarded() async throws {
        let capture = try await site.receive(draft(1, "1"))
        try await site.desk.discard(capture.id, by: "Ada", why: "a test picture")
        try await site.admit(1)
        #expect(try await site.matchLate() == 0)
        #expect(try await site.capture(capture.id).state == .discarded(by: "Ada", why: "a test picture"))
    }

    @Test func whoComesMuchLaterIsOnlyShown() async throws {
        let capture = try await site.receive(draft(1, "1"))
        site.clock.advance(seconds: 3_601)
        let person = try await site.admit(1)
        #expect(try await site.matchLate() == 1)
        let held = try await site.capture(capture.id)
        #expect(held.heldCode == .unknownPatient && held.candidates.map(\.patient) == [person])
        guard case .held(let reason) = held.state else { return }
        #expect(reason.message.contains("later"))
        try await site.desk.assign(
            capture.id, toCandidate: 1, procedure: ProcedureChoice(descriptor: "colonoscopy"))
        #expect(try await site.capture(capture.id).state == .ready)
    }

    @Test func aNumberThatTwoHaveByNowShowsBoth() async throws {
        var anyone = site.rules
        anyone.identifiers.assumedAuthority = ""
        let capture = try await site.receive(draft(1, "1"), by: anyone)
        let first = try await site.admit(1)
        let other = PatientStatement(identifier: try Site.identifier("1^^^SOUTHSIDE^MR"))
        let second = try #require(try await site.take(.person(other), number: 2))
        #expect(try await site.matchLate(by: anyone) == 1)
        let held = try await site.capture(capture.id)
        #expect(held.heldCode == .ambiguous && held.candidates.map(\.patient) == [first, second])
        // One of them leaves the list: that does not say that the other was meant.
        try await site.take(.personDeleted(other), number: 3)
        #expect(try await site.matchLate(by: anyone) == 1)
        let still = try await site.capture(capture.id)
        #expect(still.heldCode == .ambiguous && still.candidates.map(\.patient) == [first])
    }

    @Test func aMergeOfTheTwoShowsWhoRemains() async throws {
        var anyone = site.rules
        anyone.identifiers.assumedAuthority = ""
        try await site.take(.person(PatientStatement(identifier: try Site.identifier("1^^^SOUTHSIDE^MR"))), number: 8)
        let person = try await site.admit(1)
        let capture = try await site.receive(draft(1, "1"), by: anyone)
        #expect(capture.heldCode == .ambiguous && capture.candidates.count == 2)
        try await merge("1^^^SOUTHSIDE^MR", into: "1^^^NORTHSIDE^MR", number: 9)
        #expect(try await site.matchLate(by: anyone) == 1)
        let held = try await site.capture(capture.id)
        #expect(held.heldCode == .ambiguous && held.candidates.map(\.patient) == [person])
    }

    @Test func aVisitThatBeginsLaterIsNotTheOneThatHadEnded() async throws {
        try await site.admit(1)
        let person = PatientStatement(identifier: try Site.identifier("1^^^NORTHSIDE^MR"))
        func visit(_ number: String) throws -> EncounterStatement {
            EncounterStatement(visitNumber: try #require(VisitNumber(value: number)))
        }
        try await site.take(.visit(.discharged, person, try visit("V1")), number: 2)
        site.clock.advance(seconds: 60)
        let capture = try await site.receive(draft(1, "1"))
        #expect(capture.heldCode == .endedVisit)
        site.clock.advance(seconds: 60)
        try await site.take(.visit(.admitted, person, try visit("V2")), number: 3)
        #expect(try await site.matchLate() == 1)
        let held = try await site.capture(capture.id)
        #expect(held.heldCode == .endedVisit && held.candidates.first?.encounter != capture.candidates.first?.encounter)
    }

    // MARK: The station

    @Test func anExamThatOpensLateTakesNothing() async throws {
        let bare = try await site.receive(site.draft(1))
        let named = try await site.receive(draft(2, "1", nil))
        #expect([bare, named].map(\.heldCode) == [.noExam, .unknownPatient])
        site.clock.advance(seconds: 30)
        try await site.admit(1)
        try await site.open(1)
        #expect(try await site.matchLate() == 1)
        #expect(try await site.capture(bare.id) == bare)
        // The person is known now, and the exam was not open when the picture was taken: the procedure is not its.
        let held = try await site.capture(named.id)
        #expect(held.heldCode == .unknownDescriptor && held.candidates.first?.exam == nil)
    }

    @Test func aCaptureWithoutTimesIsNotOfTheExamThatIsOpenNow() async throws {
        var late = try draft(1, "1", nil)
        late.arrived = nil
        let capture = try await site.receive(late)
        site.clock.advance(seconds: 30)
        try await site.admit(1)
        let open = try await site.open(1)
        try await site.matchLate()
        let held = try await site.capture(capture.id)
        #expect(held.heldCode == .unknownDescriptor && held.exam != open.id)
    }

    @Test func theExamThatWasOpenThenTakesIt() async throws {
        try await site.admit(1)
        let open = try await site.open(1)
        let capture = try await site.receive(draft(1, nil, accession: "A7"))
        #expect(capture.heldCode == .unknownOrder)
        site.clock.advance(seconds: 60)
        try await site.admit(2)
        try await site.open(2)
        try await order("A7", of: 2)
        try await site.matchLate()
        // The order is somebody else's than who was there: it goes to whom the claim names, in an exam of its own.
        let exam = try #require(try await site.store.capture(capture.id)?.exam?.exam)
        #expect(exam.id != open.id && exam.origin == .sidecar && exam.station == nil)
    }

    // MARK: After a crash

    @Test func whatWasNotWorkedOffIsStillMarked() async throws {
        let capture = try await site.receive(draft(1, "1"))
        try await site.admit(1)
        struct Broken: CapturePlacing {
            struct Fault: Error {}
            func place(_ draft: CaptureDraft, reading: PlacementReads) throws -> Placement { throw Fault() }
            func start(_ capture: Capture, exam: ExamSnapshot, destination: DestinationName) -> FrozenInstance? { nil }
        }
        await #expect(throws: StoreError.self) {
            try await site.store.matchLate(within: 3_600_000, placing: Broken())
        }
        #expect(try await site.capture(capture.id) == capture)
        #expect(try await site.matchLate() == 1)
        #expect(try await site.capture(capture.id).state == .ready)
    }
}
