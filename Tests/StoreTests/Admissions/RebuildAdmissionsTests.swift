import CaptureModel
import Store
import Synchronization
import Testing

@Suite struct RebuildAdmissionsTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    /// A history with corrections, merges, ends that came early and messages out of order.
    private func history() throws -> [(AdmissionEvent, Int64?)] {
        func merge(_ prior: String, _ surviving: String) throws -> AdmissionEvent {
            .merged([.init(surviving: try Samples.person(surviving), prior: try Samples.identifier(prior))])
        }
        return [
            (.visit(.admitted, try Samples.person("1"), try Samples.visit("V1")), 1),
            (.visit(.discharged, try Samples.person("5"), try Samples.visit("V5")), 8),
            (.visit(.admitted, try Samples.person("2"), try Samples.visit("V2")), nil),
            (.person(try Samples.person("1", family: "Late")), 9),
            (.visit(.admitted, try Samples.person("5"), try Samples.visit("V5")), 2),
            (try merge("1", "3"), 4),
            (.person(try Samples.person("3", family: "Early")), 3),
            (try merge("4", "3"), nil),
            (.visit(.admissionCancelled, try Samples.person("2"), try Samples.visit("V2")), nil),
            (.noted(code: "A60"), 5),
        ]
    }

    @Test func foldingAgainGivesTheSameList() async throws {
        let history = try history()
        for (index, (event, minute)) in history.enumerated() {
            try await store.take(index, event, minute: minute)
            bench.clock.advance(seconds: 60)
        }
        let survivor = try #require(try await store.patient(try Samples.identifier("3")))
        let exam = try await store.openExam(
            ExamDraft(
                origin: .station, station: Samples.station, patient: survivor.id, encounter: survivor.encounter?.id,
                descriptor: Samples.descriptor, studyInstanceUID: Store.drawUID()))
        let before = try await store.patients()
        let snapshot = try await store.exam(exam.id)
        let feed = try await store.feed()
        bench.clock.advance(seconds: 3_600)
        let count = try await store.rebuildAdmissions { message in
            guard message.raw == Array("message \(message.number - 1)".utf8) else { throw LostMessage() }
            return history[Int(message.number) - 1].0
        }
        #expect(count == history.count)
        #expect(before.count == 3)
        #expect(try await store.patients() == before)
        #expect(try await store.exam(exam.id) == snapshot)
        #expect(try await store.feed().patients == feed.patients)
        #expect(try await store.patient(try Samples.identifier("1"))?.id == survivor.id)
    }

    @Test func faultOfParsingLeavesTheOldList() async throws {
        try await store.take(1, .person(try Samples.person("1")))
        let before = try await store.patients()
        await #expect(throws: StoreError.self) { try await store.rebuildAdmissions { _ in throw LostMessage() } }
        #expect(try await store.patients() == before)
    }

    @Test func listWithoutAPatientOfAnExamIsRefused() async throws {
        let exam = try await store.admitAndOpen("1", message: 1)
        await #expect(throws: StoreError(.examRefused, "")) {
            try await store.rebuildAdmissions { _ in .noted(code: "A01") }
        }
        #expect(try await store.exam(exam.id)?.patient.identifier.value == "1")
    }

    private struct LostMessage: Error {}
}
