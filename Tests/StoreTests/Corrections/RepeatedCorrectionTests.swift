import CaptureModel
import Store
import Testing

/// Corrections of what was corrected before, in parts, there and back, and by several archives.
@Suite struct RepeatedCorrectionTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    private func identifiers(_ notes: [RejectionRequest]) -> [Set<UniqueIdentifier>] {
        notes.map { Set($0.instances.map(\.sopInstanceUID)) }
    }

    @Test func thereAndBackAgain() async throws {
        let exam = try await bench.begin(1...1)
        try await bench.answer()
        let there = try await store.move(exam.id, bench.order(to: try await bench.other()))
        try await bench.answer()
        let first = try await bench.capture(1).capture.sopInstanceUID
        let second = try await bench.capture(2).capture.sopInstanceUID
        let back = try await store.move(there.exam, bench.order(to: exam.patient))
        #expect(back.exam != exam.id)
        let third = try await bench.capture(3)
        #expect(third.exam?.patient.identifier.value == "4711")
        #expect(third.exam?.exam.studyInstanceUID != exam.studyInstanceUID)
        let notes = try await bench.makeNotes()
        #expect(identifiers(notes) == [[first], [second]])
        #expect(notes.map(\.exam.patient.identifier.value) == ["4711", "9000"])
        #expect(try await bench.unfinished().count == 2)
        try await bench.answer()
        #expect(try await bench.unfinished().isEmpty)
        #expect(try await store.openExams().map(\.exam.id) == [back.exam])
        // Nothing that may be stored of a superseded capture is without its note, and no note names the last one.
        #expect(!identifiers(notes).joined().contains(third.capture.sopInstanceUID))
    }

    @Test func unsentSuccessorMovesBackAndTheFirstStaysRejected() async throws {
        let exam = try await bench.begin(1...1)
        try await bench.answer()
        let there = try await store.move(exam.id, bench.order(to: try await bench.other()))
        let back = try await store.move(there.exam, bench.order(to: exam.patient))
        #expect(back.moved == [CaptureID(2)] && back.superseded.isEmpty)
        #expect(try await bench.makeNotes().map(\.instances.count) == [1])
        try await bench.answer()
        let entry = try #require(try await store.corrections().first)
        // The correction shows whose it is now.
        #expect(entry.successor?.exam.id == back.exam && entry.successor?.patient.identifier.value == "4711")
        #expect(try await bench.unfinished().isEmpty)
        #expect(try await bench.capture(2).capture.state == .proven)
    }

    @Test func onePictureAndThenTheWholeExam() async throws {
        let exam = try await bench.begin(1...3)
        try await bench.answer()
        let nowak = try await bench.other()
        _ = try await store.move([CaptureID(2)], bench.order(to: nowak), of: exam.id)
        let third = try await bench.other("9001", message: 51)
        _ = try await store.move(exam.id, bench.order(to: third))
        let old = [
            try await bench.capture(1).capture.sopInstanceUID, try await bench.capture(2).capture.sopInstanceUID,
            try await bench.capture(3).capture.sopInstanceUID,
        ]
        #expect(identifiers(try await bench.makeNotes()) == [[old[1]], [old[0], old[2]]])
        try await bench.answer()
        #expect(try await bench.unfinished().isEmpty)
        #expect(try await bench.capture(4).exam?.patient.identifier.value == "9000")
        #expect(try await bench.capture(5).exam?.patient.identifier.value == "9001")
    }

    @Test func mergeOfBothPatientsOfACorrection() async throws {
        let exam = try await bench.begin(1...1)
        try await bench.answer()
        let there = try await store.move(exam.id, bench.order(to: try await bench.other()))
        try await bench.answer()
        // It was the same person all the time: what went out in its place is under an identity that is no more.
        _ = try await store.take(
            60, .merged([.init(surviving: try Samples.person("4711"), prior: try Samples.identifier("9000"))]))
        let open = try #require(try await bench.unfinished().first { $0.state == .open })
        #expect(open.exam == there.exam && open.sentAs.identifier.value == "9000")
        #expect(try await bench.makeNotes().map(\.exam.patient.identifier.value) == ["4711"])
        try await bench.answer()
        #expect(try await bench.unfinished().map(\.id) == [open.id])
        _ = try await store.carryOut(open.id, reason: .patientSafety, by: "Ada")
        #expect(try await bench.makeNotes().map(\.exam.patient.identifier.value) == ["9000"])
        try await bench.answer()
        #expect(try await bench.unfinished().isEmpty)
    }

    /// Each archive is told of the instances as it has them.
    @Test func noteNamesThePatientAsTheArchiveHasThem() async throws {
        let exam = try await store.admitAndOpen("4711", message: 1)
        try await bench.receive(1...1, for: [Samples.archive, Samples.backup])
        try await bench.answer()
        _ = try await store.take(
            40, .merged([.init(surviving: try Samples.person("9000"), prior: try Samples.identifier("4711"))]))
        try await bench.answer(from: Samples.backup)
        let correction = try #require(try await bench.unfinished().first)
        #expect(correction.exam == exam.id)
        _ = try await store.carryOut(correction.id, reason: .patientSafety, by: "Ada")
        #expect(try await bench.makeNotes().map(\.exam.patient.identifier.value) == ["4711", "9000"])
    }

    @Test func noteThatCannotBeWrittenKeepsNoOtherBack() async throws {
        let exam = try await bench.begin(1...1)
        try await bench.answer()
        let there = try await store.move(exam.id, bench.order(to: try await bench.other()))
        try await bench.answer()
        _ = try await store.move(there.exam, bench.order(to: exam.patient))
        await #expect(throws: (any Error).self) { try await bench.makeNotes(refusing: [exam.id]) }
        #expect(try await bench.makeNotes().map(\.exam.exam.id) == [exam.id])
    }

    /// Killed after the merge, in the middle of a sending that began before it.
    @Test func killDuringSendingOpensTheCorrectionAtTheStart() async throws {
        let exam = try await bench.begin(1...1)
        _ = try await store.settle([], claiming: .archive(1))
        _ = try await store.take(
            40, .merged([.init(surviving: try Samples.person("9000"), prior: try Samples.identifier("4711"))]))
        #expect(try await bench.unfinished().isEmpty)
        let again = try bench.reopen()
        #expect(try await again.recover() == 1)
        // The archive may refuse the second sending for ever, and have the first.
        #expect(try await again.corrections().map(\.correction.exam) == [exam.id])
    }

    /// Bytes that two captures share are looked for once: by the one that stands for both.
    @Test func fileOfSupersededCapturesIsItsSuccessors() async throws {
        let exam = try await bench.begin(1...1)
        try await bench.answer()
        _ = try await store.move(exam.id, bench.order(to: try await bench.other()))
        #expect(try await store.spoolPaths().map(\.id) == [CaptureID(2)])
    }

    /// Two patients whose devices were swapped: each exam is given to the other, and none takes the other's along.
    @Test(arguments: [false, true]) func swappedPatientsAreSetRight(isSent: Bool) async throws {
        let okafor = try await bench.other("4711", message: 1)
        let nowak = try await bench.other("9000", message: 2)
        func receive(_ number: Int, of patient: PatientID) async throws -> ExamID {
            let draft = ExamDraft(
                origin: .sidecar, station: nil, patient: patient, descriptor: Samples.descriptor,
                studyInstanceUID: Store.drawUID())
            let named = PlacingDouble { _, _ in .placed(.new(draft), destinations: [Samples.archive]) }
            let receipts = try await store.receive([try Samples.draft(number)], placing: named)
            guard case .received(let capture) = try #require(receipts.first) else { throw StoreError.refused }
            return try #require(capture.exam)
        }
        let first = try await receive(1, of: okafor)
        let second = try await receive(2, of: nowak)
        if isSent { try await bench.answer() }
        let one = try await store.move(first, bench.order(to: nowak))
        let two = try await store.move(second, bench.order(to: okafor))
        let rightly = try await store.captures(.all, limit: 9).reduce(into: [ExamID: [String]]()) { found, entry in
            guard let exam = entry.exam?.exam.id, entry.capture.state.word == "ready" else { return }
            found[exam, default: []].append(entry.capture.fileName)
        }
        #expect(rightly == [one.exam: ["IMG_1.jpg"], two.exam: ["IMG_2.jpg"]])
        _ = try await bench.makeNotes()
        try await bench.answer()
        #expect(try await bench.unfinished().isEmpty)
        // What is that exam already is not moved.
        await #expect(throws: StoreError.refused) { try await store.move(one.exam, bench.order(to: nowak)) }
    }

    /// A device that goes on naming the wrong patient is not believed again in what was corrected.
    @Test func claimThatWasCorrectedIsHeld() async throws {
        let exam = try await bench.begin(1...1)
        let wrong = ExamDraft(
            origin: .sidecar, station: nil, patient: exam.patient, descriptor: Samples.descriptor,
            studyInstanceUID: Store.drawUID())
        let named = PlacingDouble { _, _ in .placed(.new(wrong), destinations: [Samples.archive]) }
        _ = try await store.receive([try Samples.draft(7)], placing: named)
        let first = try #require(try await bench.capture(2).exam?.exam)
        _ = try await store.move(first.id, bench.order(to: try await bench.other()))
        _ = try await store.receive([try Samples.draft(8)], placing: named)
        guard case .held(let reason) = try await bench.capture(3).capture.state else {
            Issue.record("the capture is not held")
            return
        }
        #expect(reason.code == .noExam)
        // A person may say that it is that patient's.
        let placed = try await store.place(
            CaptureID(3),
            choice: .placed(
                .new(
                    ExamDraft(
                        origin: .person, station: nil, patient: exam.patient, descriptor: Samples.descriptor,
                        studyInstanceUID: Store.drawUID())), destinations: [Samples.archive]))
        #expect(placed.state == .ready)
        // From then on the device is believed again.
        _ = try await store.receive([try Samples.draft(9)], placing: named)
        #expect(try await bench.capture(4).exam?.patient.identifier.value == "4711")
    }

    /// The same where the exam was opened at a station, and the right one has its place there.
    @Test func claimOfACorrectedStationExamIsHeld() async throws {
        let exam = try await bench.begin(1...1)
        _ = try await store.move(exam.id, bench.order(to: try await bench.other()))
        let wrong = ExamDraft(
            origin: .sidecar, station: nil, patient: exam.patient, descriptor: Samples.descriptor,
            studyInstanceUID: Store.drawUID())
        let named = PlacingDouble { _, _ in .placed(.new(wrong), destinations: [Samples.archive]) }
        _ = try await store.receive([try Samples.draft(8)], placing: named)
        #expect(try await bench.capture(2).capture.state.word == "held")
    }

    /// Where the exam was sent again for the same person, the device was right.
    @Test func claimOfAnExamThatWasSentAgainIsBelieved() async throws {
        let patient = try await bench.other()
        let draft = ExamDraft(
            origin: .sidecar, station: nil, patient: patient, descriptor: Samples.descriptor,
            studyInstanceUID: Store.drawUID())
        let named = PlacingDouble { _, _ in .placed(.new(draft), destinations: [Samples.archive]) }
        _ = try await store.receive([try Samples.draft(1)], placing: named)
        try await bench.answer()
        _ = try await store.take(60, .person(try Samples.person("9000", family: "Nowacka")))
        let open = try #require(try await bench.unfinished().first)
        let outcome = try await store.carryOut(open.id, reason: .patientSafety, by: "Ada")
        _ = try await store.receive([try Samples.draft(2)], placing: named)
        #expect(try await bench.capture(3).exam?.exam.id == outcome.exam)
    }

    /// Folding the list again is no news about anybody.
    @Test func foldingAgainOpensNothing() async throws {
        _ = try await store.takeOrders([], of: "ris")
        _ = try await bench.begin(1...1)
        try await bench.answer()
        let visit = AdmissionEvent.visit(.admitted, try Samples.person("4711"), try Samples.visit("V4711"))
        #expect(try await store.rebuildAdmissions { _ in visit } == 1)
        #expect(try await store.corrections().isEmpty)
        // And what folding finds out is one.
        let renamed = AdmissionEvent.visit(
            .admitted, try Samples.person("4711", family: "Okapi"), try Samples.visit("V4711"))
        #expect(try await store.rebuildAdmissions { _ in renamed } == 1)
        #expect(try await bench.unfinished().count == 1)
    }

    /// The number of somebody who was deleted is given to somebody else.
    @Test func numberThatIsGivenAgainAfterADeletion() async throws {
        let exam = try await bench.begin(1...1)
        try await bench.answer()
        bench.clock.advance(seconds: 60)
        _ = try await store.take(40, .personDeleted(try Samples.person("4711")))
        // Whose the pictures are of somebody who is no more, a person has to say.
        #expect(try await store.admissionsForAttention().map(\.message.controlID) == ["M40"])
        #expect(try await bench.unfinished().isEmpty)
        #expect(try await store.exam(exam.id)?.patient.name.family == "Okafor")
        bench.clock.advance(seconds: 60)
        _ = try await store.take(41, .person(try Samples.person("4711", family: "Kudu", given: "Bert")))
        #expect(try await bench.unfinished().map(\.sentAs.name.family) == ["Okafor"])
    }
}
