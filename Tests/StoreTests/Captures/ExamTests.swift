import CaptureModel
import Store
import Testing

@Suite struct ExamTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    private func draft(_ patient: PatientID, _ encounter: EncounterID? = nil) -> ExamDraft {
        ExamDraft(
            origin: .station, station: Samples.station, patient: patient, encounter: encounter,
            descriptor: Samples.descriptor, laterality: .left, region: "knee", operatorName: "Nurse",
            studyInstanceUID: Store.drawUID())
    }

    @Test func openingClosesTheOneBefore() async throws {
        let first = try await store.admitAndOpen()
        bench.clock.advance(seconds: 5)
        let second = try await store.openExam(draft(first.patient))
        #expect(try await store.openExams().map(\.exam) == [second])
        #expect(second.laterality == .left)
        #expect(second.region == "knee")
        #expect(second.operatorName == "Nurse")
        #expect(try await store.exam(first.id)?.exam.closed == bench.clock.now)
        let closed = try await store.closeExam(at: Samples.station)
        #expect(closed?.id == second.id && closed?.closed == bench.clock.now)
        #expect(try await store.closeExam(at: Samples.station) == nil)
        #expect(try await store.openExams().isEmpty)
    }

    @Test func strangersAreRefused() async throws {
        let exam = try await store.admitAndOpen("1", message: 1)
        let other = try #require(
            try await store.take(2, .visit(.admitted, try Samples.person("2"), try Samples.visit("V2"))))
        let refused = StoreError(.examRefused, "")
        await #expect(throws: refused) { try await store.openExam(draft(PatientID(99))) }
        await #expect(throws: refused) { try await store.openExam(draft(other, exam.encounter)) }
        let stationless = ExamDraft(
            origin: .station, station: nil, patient: other, descriptor: Samples.descriptor,
            studyInstanceUID: Store.drawUID())
        await #expect(throws: refused) { try await store.openExam(stationless) }
        #expect(try await store.openExams().map(\.exam.id) == [exam.id])
        _ = try await store.take(3, .visit(.admissionCancelled, try Samples.person("2"), try Samples.visit("V2")))
        let visit = try #require(try await store.patient(try Samples.identifier("1"))?.encounter)
        #expect(visit.id == exam.encounter)
        await #expect(throws: refused) { try await store.openExam(draft(other, EncounterID(visit.id.number + 1))) }
    }

    @Test func visitThatMovedToAnotherPersonIsNotShown() async throws {
        let exam = try await store.admitAndOpen("1", message: 1)
        _ = try await store.take(2, .visit(.updated, try Samples.person("2"), try Samples.visit("V1")))
        let snapshot = try #require(try await store.exam(exam.id))
        #expect(snapshot.patient.identifier.value == "1")
        #expect(snapshot.encounter == nil)
    }
}
