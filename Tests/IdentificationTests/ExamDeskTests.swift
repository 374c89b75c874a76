import CaptureModel
import Identification
import Observability
import Store
import Testing

/// Opening and closing exams.
struct ExamDeskTests {
    private let site: Site

    init() throws { site = try Site() }

    private func request(
        at station: StationName = Site.scope, _ patient: String = "1^^^NORTHSIDE", _ descriptor: String = "colonoscopy",
        visit: String? = nil, laterality: Laterality? = nil, region: String? = nil
    ) throws -> ExamRequest {
        ExamRequest(
            station: station, patient: try Site.identifier(patient), descriptor: descriptor, visit: visit,
            laterality: laterality, region: region, operatorName: "Dr House")
    }

    private func expectRefusal(_ code: IdentificationError.Code, _ request: ExamRequest) async throws {
        let error = await #expect(throws: IdentificationError.self) { try await site.desk.open(request) }
        #expect(error?.code == code)
        #expect(try await site.store.openExams().isEmpty)
    }

    @Test func openingSaysWhoseAndWhat() async throws {
        let patient = try await site.admit(1)
        let snapshot = try await site.desk.open(
            request(visit: "V1", region: "cecum"))
        #expect(snapshot.patient.identifier.hl7 == "1^^^NORTHSIDE^MR")
        #expect(snapshot.encounter?.visitNumber.value == "V1")
        let exam = snapshot.exam
        #expect(exam.patient == patient && exam.station == Site.scope && exam.origin == .station)
        #expect(exam.region == "cecum" && exam.operatorName == "Dr House" && exam.laterality == nil)
        #expect(exam.opened == site.clock.now && exam.closed == nil)
        #expect(try await site.store.openExams() == [snapshot])
    }

    @Test func aPersonWithoutAVisitHasAnExamWithoutOne() async throws {
        let person = PatientStatement(
            identifier: try Site.identifier("1^^^NORTHSIDE^MR"), name: .set(PersonName(family: "Okafor")))
        try await site.take(.person(person), number: 1)
        #expect(try await site.desk.open(request()).exam.encounter == nil)
    }

    @Test func refusesEachWithItsCode() async throws {
        try await site.admit(1)
        try await site.admit(2)
        try await expectRefusal(.unknownStation, request(at: StationName(unchecked: "scope-9")))
        try await expectRefusal(.unknownPatient, request("3^^^NORTHSIDE"))
        try await expectRefusal(.unknownPatient, request("1^^^SOUTHSIDE"))
        try await expectRefusal(.unknownVisit, request(visit: "V2"))
        try await expectRefusal(.unknownVisit, request(visit: "V9"))
        try await expectRefusal(.unknownDescriptor, request("1^^^NORTHSIDE", "endoscopy"))
        try await expectRefusal(.unknownDescriptor, request("1^^^NORTHSIDE", "no name at all"))
        try await expectRefusal(.wrongLaterality, request(laterality: .left))
        try await expectRefusal(.wrongLaterality, request("1^^^NORTHSIDE", "fundus"))
        try await expectRefusal(.wrongLaterality, request("1^^^NORTHSIDE", "fundus", laterality: .unpaired))
        try await expectRefusal(.unknownRegion, request(region: "elbow"))
    }

    @Test func aRefusalSaysWhatWouldFit() async throws {
        try await site.admit(1)
        func message(_ request: ExamRequest) async -> String? {
            await #expect(throws: IdentificationError.self) { try await site.desk.open(request) }?.description
        }
        let station = try await message(request(at: StationName(unchecked: "scope-9")))
        #expect(station?.contains("eye-1, scope-1") == true)
        #expect(try await message(request("1^^^NORTHSIDE", "fundus"))?.contains("R, L, B") == true)
        #expect(try await message(request("4711^^^NORTHSIDE"))?.contains("4711") == false)
    }

    @Test func aRefusedOpeningLeavesTheOpenExam() async throws {
        try await site.admit(1)
        let exam = try await site.open(1)
        await #expect(throws: IdentificationError.self) { try await site.desk.open(request("3^^^NORTHSIDE")) }
        #expect(try await site.store.openExams().map(\.exam.id) == [exam.id])
    }

    @Test func openingClosesTheFormerAtThatStationOnly() async throws {
        try await site.admit(1)
        try await site.admit(2)
        let first = try await site.open(1)
        let eye = try await site.desk.open(request(at: Site.eye, "1^^^NORTHSIDE", "fundus", laterality: .right)).exam
        site.clock.advance(seconds: 60)
        let second = try await site.open(2)
        #expect(try await site.store.exam(first.id)?.exam.closed == site.clock.now)
        #expect(Set(try await site.store.openExams().map(\.exam.id)) == [eye.id, second.id])
        #expect(first.studyInstanceUID != second.studyInstanceUID)
    }

    @Test func closingIsForAnOpenExam() async throws {
        try await site.admit(1)
        let exam = try await site.open(1)
        site.clock.advance(seconds: 60)
        try await site.desk.close(station: Site.scope)
        #expect(try await site.store.exam(exam.id)?.exam.closed == site.clock.now)
        await #expect(throws: IdentificationError(.noExam, "")) { try await site.desk.close(station: Site.scope) }
        await #expect(throws: IdentificationError(.noExam, "")) { try await site.desk.close(station: Site.eye) }
    }

    @Test func aMergedPatientsExamFollows() async throws {
        try await site.admit(1)
        let survivor = try await site.admit(2)
        let exam = try await site.open(1)
        let capture = try await site.receive(site.draft(1))
        let surviving = PatientStatement(identifier: try Site.identifier("2^^^NORTHSIDE^MR"))
        let prior = try Site.identifier("1^^^NORTHSIDE^MR")
        try await site.take(.merged([.init(surviving: surviving, prior: prior)]), number: 9)

        let snapshot = try #require(try await site.store.exam(exam.id))
        #expect(snapshot.patient.identifier.hl7 == "2^^^NORTHSIDE^MR")
        #expect(snapshot.exam.studyInstanceUID == exam.studyInstanceUID)
        #expect(try await site.store.capture(capture.id)?.exam?.patient.identifier.hl7 == "2^^^NORTHSIDE^MR")
        let next = try await site.receive(site.draft(2))
        #expect(next.exam == exam.id)
        #expect(try await site.desk.open(request("1^^^NORTHSIDE")).exam.patient == survivor)
    }

    @Test func whatHappensIsToldOnce() async throws {
        let stream = site.events.stream()
        var told: [String] = []
        try await site.admit(1)
        let held = try await site.receive(site.draft(1))
        let exam = try await site.open(1)
        try await site.desk.assign(held.id, toExamAt: Site.scope)
        try await site.desk.close(station: Site.scope)
        site.events.emit(.agentStopped)
        for await event in stream {
            if case .agentStopped = event { break }
            if case .examOpened(exam.id, _) = event { told.append("opened") }
            if case .examClosed(exam.id, _) = event { told.append("closed") }
            if case .capturePlaced(held.id, _) = event { told.append("placed") }
            if case .captureHeld(held.id, _) = event { told.append("held") }
        }
        #expect(told == ["held", "opened", "placed", "closed"])
    }
}
