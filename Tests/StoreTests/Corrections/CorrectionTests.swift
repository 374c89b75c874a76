import CaptureModel
import Store
import Testing

@Suite struct CorrectionTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    /// A patient with an open exam and captures in it.
    private func begin(_ captures: Int) async throws -> Exam {
        let exam = try await store.admitAndOpen("4711", message: 1)
        _ = try await store.receive((1...captures).map { try Samples.draft($0) }, placing: PlacingDouble.atStation())
        return exam
    }

    private func send(_ count: Int, _ event: DeliveryEvent = .prove(.query)) async throws {
        let started = try await store.settle([], claiming: .archive(count))
        _ = try await store.settle(started.map { .init(id: $0.id, event: event) }, claiming: nil)
    }

    private func other(_ number: String = "9000", message: Int = 50) async throws -> PatientID {
        try #require(try await store.take(message, .person(try Samples.person(number, family: "Nowak"))))
    }

    private func order(to patient: PatientID) -> MoveOrder {
        MoveOrder(
            choice: .new(
                ExamDraft(
                    origin: .person, station: nil, patient: patient, descriptor: Samples.descriptor,
                    studyInstanceUID: Store.drawUID())),
            destinations: { _ in [Samples.archive] }, reason: .wrongWorklistEntry, why: "mistaken", person: "Ada")
    }

    private func makeNotes() async throws -> [RejectionRequest] {
        let requests = RequestLog()
        _ = try await store.makeRejections(
            digest: { _ in try Samples.digest(900 + requests.all.count) },
            compose: { request in
                requests.add(request)
                return FrozenInstance(
                    sopClassUID: try Samples.uid("1.2.88"), sopInstanceUID: request.sopInstanceUID,
                    transferSyntaxUID: try Samples.uid("1.2.1"), pieces: [.bytes([1, 2])])
            })
        return requests.all
    }

    private func state(_ id: Int64) async throws -> String {
        try #require(try await store.capture(CaptureID(id))).capture.state.word
    }

    @Test func whatNoArchiveHasSimplyMoves() async throws {
        _ = try await begin(2)
        // The archive said that it did not take the first one.
        try await send(1, .postpone(until: bench.clock.now, DeliveryFault(.busy, "Out of resources.")))
        let patient = try await other()
        let outcome = try await store.move([CaptureID(1), CaptureID(2)], order(to: patient))
        #expect(outcome.moved == [CaptureID(1), CaptureID(2)])
        #expect(outcome.superseded.isEmpty && outcome.corrections.isEmpty)
        let entry = try #require(try await store.capture(CaptureID(1)))
        #expect(entry.exam?.patient.identifier.value == "9000" && entry.capture.state == .ready)
        #expect(try await makeNotes().isEmpty)
        let line = try #require(try await store.journal(of: patient).first)
        #expect(line.kind == .captureMoved && line.author == "Ada" && line.before?.patient?.identifier.value == "4711")
    }

    @Test func whatAnArchiveHasIsSentAgainAndRejected() async throws {
        let exam = try await begin(2)
        try await send(2)
        let outcome = try await store.move(exam.id, order(to: try await other()))
        #expect(outcome.superseded == [CaptureID(1), CaptureID(2)])
        #expect(try await state(1) == "superseded")
        let fresh = try #require(try await store.capture(CaptureID(3)))
        let old = try #require(try await store.capture(CaptureID(1)))
        #expect(fresh.capture.supersedes == CaptureID(1) && fresh.capture.spoolPath == old.capture.spoolPath)
        #expect(fresh.capture.sopInstanceUID != old.capture.sopInstanceUID)
        #expect(fresh.exam?.patient.identifier.value == "9000")
        #expect(fresh.exam?.exam.studyInstanceUID != exam.studyInstanceUID)
        // The station goes on with the right patient.
        #expect(try await store.openExams().map(\.patient.identifier.value) == ["9000"])

        let notes = try await makeNotes()
        #expect(notes.count == 1 && notes[0].reason == .wrongWorklistEntry)
        #expect(notes[0].exam.patient.identifier.value == "4711")
        #expect(notes[0].exam.exam.studyInstanceUID == exam.studyInstanceUID)
        #expect(Set(notes[0].instances.map(\.sopInstanceUID)).contains(old.capture.sopInstanceUID))
        #expect(notes[0].instances.count == 2)
        #expect(try await makeNotes().isEmpty)

        var correction = try #require(try await store.corrections().first)
        #expect(correction.correction.state == .underway && correction.captures == 2 && correction.proven == 0)
        try await send(2)
        correction = try #require(try await store.corrections().first)
        #expect(correction.correction.state == .underway && correction.proven == 2)
        try await send(5)
        correction = try #require(try await store.corrections().first)
        guard case .closed = correction.correction.state else {
            Issue.record("\(correction)")
            return
        }
        #expect(correction.notes == 1 && correction.notesProven == 1)
    }

    /// What comes late was taken in the exam that was chosen wrongly, so it belongs to the right one.
    @Test(arguments: [false, true]) func movedExamHasItsTimeInTheRightOne(isClosed: Bool) async throws {
        let exam = try await begin(1)
        bench.clock.advance(seconds: 60)
        if isClosed { _ = try await store.closeExam(at: Samples.station) }
        let ended = isClosed ? bench.clock.now : nil
        bench.clock.advance(seconds: 60)
        let outcome = try await store.move(exam.id, order(to: try await other()))
        let started = exam.opened
        let late = PlacingDouble { _, reads in
            let exams = try reads.exams(at: Samples.station, since: started)
            guard exams.count == 1 else { return .held(HeldReason(.noExam, "\(exams.count) exams")) }
            return .placed(.existing(exams[0].id), destinations: [Samples.archive])
        }
        _ = try await store.receive([try Samples.draft(8)], placing: late)
        let right = try #require(try await store.lastExam(at: Samples.station)).exam
        #expect(right.id == outcome.exam && right.opened == exam.opened && right.closed == ended)
        let entry = try #require(try await store.capture(CaptureID(2)))
        #expect(entry.exam?.exam.id == outcome.exam)
        // Nor can a person choose it again, where an older page still shows it.
        let old = PlacingDouble { _, _ in .placed(.existing(exam.id), destinations: [Samples.archive]) }
        _ = try await store.receive([try Samples.draft(9)], placing: old)
        let refused = try #require(try await store.capture(CaptureID(3)))
        guard case .held(let reason) = refused.capture.state else {
            Issue.record("\(refused)")
            return
        }
        #expect(reason.code == .noExam && refused.exam == nil)
    }

    @Test func noteWaitsUntilNothingIsOnItsWay() async throws {
        let exam = try await begin(1)
        let started = try await store.settle([], claiming: .archive(1))
        _ = try await store.move(exam.id, order(to: try await other()))
        #expect(try await state(1) == "superseded")
        #expect(try await makeNotes().isEmpty)
        _ = try await store.settle([.init(id: started[0].id, event: .prove(.query))], claiming: nil)
        #expect(try await makeNotes().count == 1)
        #expect(try await state(1) == "superseded")
    }

    @Test func sendingThatFailsAfterTheMoveIsNotTriedAgain() async throws {
        let exam = try await begin(1)
        let started = try await store.settle([], claiming: .archive(1))
        _ = try await store.move(exam.id, order(to: try await other()))
        let fault = DeliveryFault(.busy, "Out of resources.")
        _ = try await store.settle(
            [.init(id: started[0].id, event: .postpone(until: bench.clock.now, fault))], claiming: nil)
        #expect(try await store.capture(CaptureID(1))?.deliveries.map(\.state) == [.withdrawn])
        // Nothing is there, so nothing is rejected, and the correction ends with the new instance.
        #expect(try await makeNotes().isEmpty)
        try await send(5)
        let correction = try #require(try await store.corrections().first)
        #expect(correction.notes == 0)
        guard case .closed = correction.correction.state else {
            Issue.record("\(correction)")
            return
        }
    }

    @Test func correctionEndsWhereAPersonDiscardsWhatIsNotToBeSent() async throws {
        let exam = try await begin(1)
        try await send(1)
        _ = try await store.move(exam.id, order(to: try await other()))
        let notice = try await makeNotes()
        #expect(notice.count == 1)
        try await store.discard(CaptureID(2), by: "Ada", why: "blurred")
        #expect(try await store.corrections().first?.correction.state == .underway)
        try await send(5)
        guard case .closed = try #require(try await store.corrections().first).correction.state else {
            Issue.record("the correction is not closed")
            return
        }
    }

    @Test func answerThatWasNeverHeardIsRejectedToo() async throws {
        let exam = try await begin(1)
        try await send(1, .postpone(until: bench.clock.now, DeliveryFault(.interrupted, "The line broke.")))
        _ = try await store.move(exam.id, order(to: try await other()))
        #expect(try await store.capture(CaptureID(1))?.deliveries.map(\.state) == [.withdrawn])
        #expect(try await makeNotes().map(\.instances.count) == [1])
    }

    @Test func mergeAfterProofOpensACorrectionThatResends() async throws {
        let exam = try await begin(2)
        try await send(1)
        let merge = AdmissionEvent.Merge(
            surviving: try Samples.person("9000", family: "Survivor"), prior: try Samples.identifier("4711"))
        _ = try await store.take(50, .merged([merge]))
        let entry = try #require(try await store.corrections().first)
        #expect(entry.correction.cause == .admissions && entry.correction.state == .open && entry.captures == 2)
        #expect(entry.correction.sentAs.identifier.value == "4711")
        #expect(entry.exam.patient.identifier.value == "9000")
        // What was not sent goes under the right patient by itself.
        try await send(1)
        #expect(try await store.corrections().count == 1)

        let outcome = try await store.carryOut(entry.correction.id, reason: .patientSafety, by: "Ada")
        #expect(outcome.superseded.count == 2)
        let open = try #require(try await store.openExams().first)
        #expect(open.exam.id == outcome.exam && open.exam.studyInstanceUID != exam.studyInstanceUID)
        #expect(try await makeNotes().map(\.exam.patient.identifier.value) == ["4711"])
        let started = try await store.settle([], claiming: .archive(9))
        #expect(started.filter { $0.frozen.pieces == [.bytes([1, 2])] }.count == 1)
        _ = try await store.settle(started.map { .init(id: $0.id, event: .prove(.query)) }, claiming: nil)
        guard case .closed = try await store.correction(entry.correction.id).correction.state else {
            Issue.record("the correction is not closed")
            return
        }
        let refused = StoreError(.examRefused, "")
        await #expect(throws: refused) {
            try await store.carryOut(entry.correction.id, reason: .patientSafety, by: "Ada")
        }
    }

    @Test func mergeDuringSendingOpensACorrectionWithTheAnswer() async throws {
        _ = try await begin(1)
        let started = try await store.settle([], claiming: .archive(1))
        _ = try await store.take(
            50, .merged([.init(surviving: try Samples.person("9000"), prior: try Samples.identifier("4711"))]))
        #expect(try await store.corrections().isEmpty)
        _ = try await store.settle([.init(id: started[0].id, event: .accept)], claiming: nil)
        #expect(try await store.corrections().map(\.correction.sentAs.identifier.value) == ["4711"])
    }

    @Test func correctionThatIsNotNeededEndsByItselfOrByAPerson() async throws {
        _ = try await begin(1)
        try await send(1)
        _ = try await store.take(50, .person(try Samples.person("4711", family: "Okapi")))
        var entry = try #require(try await store.corrections().first)
        #expect(entry.correction.state == .open)
        _ = try await store.take(51, .person(try Samples.person("4711")))
        entry = try #require(try await store.corrections().first)
        guard case .dismissed(_, by: "vignette", why: _) = entry.correction.state else {
            Issue.record("\(entry)")
            return
        }
        _ = try await store.take(52, .person(try Samples.person("4711", family: "Okapi")))
        entry = try #require(try await store.corrections().first)
        try await store.dismiss(entry.correction.id, by: "Ada", why: "the archive follows admissions")
        #expect(try await store.corrections().allSatisfy { $0.correction.state != .open })
        #expect(try await store.journal().contains { $0.kind == .corrected && $0.author == "Ada" })
    }

    @Test func releasedBytesCannotBeSentAgain() async throws {
        let exam = try await begin(1)
        try await send(1)
        bench.clock.advance(seconds: 10)
        #expect(try await store.release(before: bench.clock.now).count == 1)
        let patient = try await other()
        await #expect(throws: StoreError(.examRefused, "")) { try await store.move(exam.id, order(to: patient)) }
        #expect(try await state(1) == "released")
        #expect(try await store.openExams().map(\.patient.identifier.value) == ["4711"])
    }

    @Test func bytesAreKeptWhileACorrectionIsOpen() async throws {
        _ = try await begin(1)
        try await send(1)
        _ = try await store.take(50, .person(try Samples.person("4711", family: "Okapi")))
        bench.clock.advance(seconds: 10)
        #expect(try await store.release(before: bench.clock.now).isEmpty)
    }
}
