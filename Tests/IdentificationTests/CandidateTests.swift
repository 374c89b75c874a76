import CaptureModel
import Identification
import Store
import Testing

/// Picking a candidate, and changing the patient while captures arrive.
struct CandidateTests {
    private let site: Site

    init() throws { site = try Site() }

    private func expectRefusal(_ code: IdentificationError.Code, _ body: () async throws -> Void) async {
        let error = await #expect(throws: IdentificationError.self) { try await body() }
        #expect(error?.code == code)
    }

    @Test func aCandidateWithAnExamTakesTheCapture() async throws {
        try await site.admit(1)
        let early = try site.draft(1)
        site.clock.advance(seconds: 1)
        let exam = try await site.open(1)
        let held = try await site.receive(early)
        await expectRefusal(.unknownCandidate) { try await site.desk.assign(held.id, toCandidate: 2) }
        await expectRefusal(.unknownCandidate) { try await site.desk.assign(held.id, toCandidate: 0) }
        try await site.desk.assign(held.id, toCandidate: 1)
        #expect(try await site.store.capture(held.id)?.capture.exam == exam.id)
        await expectRefusal(.unknownCandidate) { try await site.desk.assign(held.id, toCandidate: 1) }
    }

    @Test func aCandidateWithoutAnExamNeedsTheProcedure() async throws {
        let person = try await site.admit(1)
        var draft = try site.draft(1)
        draft.claims.name = .read(CaptureClaim(patient: try Site.identifier("1^^^NORTHSIDE")))
        let held = try await site.receive(draft)
        await expectRefusal(.unknownDescriptor) { try await site.desk.assign(held.id, toCandidate: 1) }
        await expectRefusal(.wrongLaterality) {
            try await site.desk.assign(held.id, toCandidate: 1, procedure: ProcedureChoice(descriptor: "fundus"))
        }
        try await site.desk.assign(held.id, toCandidate: 1, procedure: ProcedureChoice(descriptor: "colonoscopy"))
        let exam = try await site.store.capture(held.id)?.exam?.exam
        #expect(exam?.patient == person && exam?.origin == .person && exam?.encounter != nil)
    }

    @Test func anotherPatientIsConfirmedWhileCapturesArrive() async throws {
        try await site.admit(1)
        try await site.admit(2)
        let first = try await site.open(1)
        try await site.receive(site.draft(1))
        func request(_ patient: UInt8, isConfirmed: Bool = false) throws -> ExamRequest {
            ExamRequest(
                station: Site.scope, patient: try Site.identifier("\(patient)^^^NORTHSIDE"), descriptor: "gastroscopy",
                isConfirmed: isConfirmed)
        }
        await expectRefusal(.capturesArriving) { _ = try await site.desk.open(try request(2)) }
        #expect(try await site.store.openExams().map(\.exam.id) == [first.id])
        // The same patient's next procedure is no such change.
        _ = try await site.desk.open(try request(1))
        try await site.desk.close(station: Site.scope)
        await expectRefusal(.capturesArriving) { _ = try await site.desk.open(try request(2)) }
        _ = try await site.desk.open(try request(2, isConfirmed: true))
        site.clock.advance(seconds: 31)
        _ = try await site.desk.open(try request(1))
    }
}
