import CaptureModel
import Store
import Testing

/// Two people at two pages, and one of the pages is old.
@Suite struct StaleCorrectionTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    /// Else the second would read that the exam is moved, and what comes late would go to the third patient.
    @Test func examThatWasMovedIsNotMovedOnceMore() async throws {
        let exam = try await bench.begin(1...2)
        try await bench.answer()
        let moved = try await store.move(exam.id, bench.order(to: try await bench.other()))
        let third = try await bench.other("9001", message: 51)
        await #expect(throws: StoreError.refused) { try await store.move(exam.id, bench.order(to: third)) }
        #expect(try await store.openExams().map(\.exam.id) == [moved.exam])
        try await bench.receive(3...3)
        #expect(try await bench.capture(5).exam?.patient.identifier.value == "9000")
    }

    @Test func correctionOfAnExamThatWasMovedHasEnded() async throws {
        let exam = try await bench.begin(1...1)
        try await bench.answer()
        _ = try await store.take(40, .person(try Samples.person("4711", family: "Okapi")))
        let open = try #require(try await bench.unfinished().first)
        let moved = try await store.move(exam.id, bench.order(to: try await bench.other()))
        // What was open about the old exam is decided by the move.
        #expect(try await bench.unfinished().map(\.cause) == [.person])
        await #expect(throws: StoreError.refused) {
            try await store.carryOut(open.id, reason: .patientSafety, by: "Bob")
        }
        #expect(try await store.openExams().map(\.exam.id) == [moved.exam])
        await #expect(throws: StoreError.refused) { try await store.move(exam.id, bench.order(to: exam.patient)) }
    }

    /// A capture that no archive had keeps its number when it moves, so that only its exam tells that it has moved.
    @Test func captureThatIsElsewhereByNowStaysThere() async throws {
        let exam = try await bench.begin(1...2)
        _ = try await store.move([CaptureID(1)], bench.order(to: try await bench.other()), of: exam.id)
        let third = try await bench.other("9001", message: 51)
        await #expect(throws: StoreError.refused) {
            try await store.move([CaptureID(1), CaptureID(2)], bench.order(to: third), of: exam.id)
        }
        await #expect(throws: StoreError.refused) {
            try await store.move(exam.id, bench.order(to: third), showing: [CaptureID(1), CaptureID(2)])
        }
        #expect(try await bench.capture(1).exam?.patient.identifier.value == "9000")
        #expect(try await bench.capture(2).exam?.exam.id == exam.id)
        _ = try await store.move(exam.id, bench.order(to: third), showing: [CaptureID(2)])
        #expect(try await bench.capture(2).exam?.patient.identifier.value == "9001")
    }

    @Test func noteIsNobodysToMove() async throws {
        let exam = try await bench.begin(1...1)
        try await bench.answer()
        _ = try await store.move(exam.id, bench.order(to: try await bench.other()))
        #expect(try await bench.makeNotes().count == 1)
        let note = try #require(
            try await store.captures(.all, limit: 99).first { $0.capture.kind == .rejection })
        let third = try await bench.other("9001", message: 51)
        await #expect(throws: StoreError.refused) { try await store.move([note.capture.id], bench.order(to: third)) }
        await #expect(throws: (any Error).self) {
            try await store.discard(note.capture.id, by: "Bob", why: "not needed")
        }
        #expect(try await bench.unfinished().count == 1)
    }

    /// Else every message about the person would ask again, until nobody reads the question any more.
    @Test func dismissedCorrectionStaysDismissed() async throws {
        _ = try await bench.begin(1...1)
        try await bench.answer()
        try await bench.receive(2...2)
        try await bench.answer(.postpone(until: bench.clock.now, DeliveryFault(.interrupted, "The line broke.")))
        _ = try await store.take(40, .person(try Samples.person("4711", family: "Okapi")))
        var open = try #require(try await bench.unfinished().first)
        // Of the second nobody knows: it goes out again as it was fixed, and then the question is a new one.
        try await store.dismiss(open.id, by: "Ada", why: "the archive follows admissions")
        try await bench.answer()
        open = try #require(try await bench.unfinished().first)
        try await store.dismiss(open.id, by: "Ada", why: "the archive follows admissions")
        _ = try await store.take(41, .person(try Samples.person("4711", family: "Okapi")))
        #expect(try await bench.unfinished().isEmpty)
        // Another change is another question, and the archive has them as they were then.
        _ = try await store.take(42, .person(try Samples.person("4711", family: "Kudu")))
        #expect(try await bench.unfinished().map(\.sentAs.name.family) == ["Okapi"])
    }
}
