import CaptureModel
import Identification
import Store
import Testing

/// What a person does with a held capture.
struct HeldCaptureTests {
    private let site: Site

    init() throws { site = try Site() }

    private func request(_ patient: String, _ descriptor: String = "colonoscopy") throws -> ExamRequest {
        ExamRequest(station: Site.scope, patient: try Site.identifier(patient), descriptor: descriptor)
    }

    private func expectRefusal(_ code: IdentificationError.Code, _ body: () async throws -> Void) async {
        let error = await #expect(throws: IdentificationError.self) { try await body() }
        #expect(error?.code == code)
    }

    @Test func goesToTheOpenExam() async throws {
        try await site.admit(1)
        let held = try await site.receive(site.draft(1, kind: .video))
        let exam = try await site.open(1)
        try await site.desk.assign(held.id, toExamAt: Site.scope)
        let entry = try #require(try await site.store.capture(held.id))
        #expect(entry.capture.state == .ready)
        #expect(entry.capture.exam == exam.id)
        #expect(entry.capture.sopInstanceUID == held.sopInstanceUID)
        #expect(entry.deliveries.map(\.destination) == [Site.archive, Site.films])
    }

    @Test func goesToAPatientOfItsOwn() async throws {
        try await site.admit(1)
        let second = try await site.admit(2)
        let open = try await site.open(1)
        let held = try await site.receive(site.draft(1, device: Site.camera))
        try await site.desk.assign(held.id, to: request("2^^^NORTHSIDE"))
        let exam = try #require(try await site.store.capture(held.id)?.exam?.exam)
        #expect(exam.patient == second)
        #expect(exam.id != open.id)
        #expect(try await site.store.openExams().map(\.exam.id) == [open.id])
    }

    @Test func withoutAnOpenExamItStaysHeld() async throws {
        try await site.admit(1)
        let held = try await site.receive(site.draft(1))
        await expectRefusal(.noExam) { try await site.desk.assign(held.id, toExamAt: Site.scope) }
        await expectRefusal(.noExam) { try await site.desk.assign(held.id, toExamAt: StationName(unchecked: "x")) }
        #expect(try await site.store.capture(held.id)?.capture == held)
    }

    @Test func aChoiceThatDoesNotFitIsRefused() async throws {
        try await site.admit(1)
        let held = try await site.receive(site.draft(1))
        await expectRefusal(.unknownPatient) { try await site.desk.assign(held.id, to: request("3^^^NORTHSIDE")) }
        await expectRefusal(.unknownDescriptor) {
            try await site.desk.assign(held.id, to: request("1^^^NORTHSIDE", "endoscopy"))
        }
        await expectRefusal(.wrongLaterality) {
            try await site.desk.assign(held.id, to: request("1^^^NORTHSIDE", "fundus"))
        }
        #expect(try await site.store.capture(held.id)?.capture == held)
    }

    @Test func unsuitableMediaStayHeld() async throws {
        try await site.admit(1)
        try await site.open(1)
        let damaged = try await site.receive(
            site.draft(1, obstacle: HeldReason(.unsuitableMedia, "The JPEG ends in the middle.")))
        await expectRefusal(.notHeld) { try await site.desk.assign(damaged.id, toExamAt: Site.scope) }
        await expectRefusal(.notHeld) { try await site.desk.assign(damaged.id, to: request("1^^^NORTHSIDE")) }
        #expect(try await site.store.capture(damaged.id)?.capture == damaged)
    }

    @Test func neitherPictureNorFilmStaysHeldWhateverTheReason() async throws {
        try await site.admit(1)
        let held = try await site.receive(site.draft(1, kind: .other))
        #expect(held.heldCode == .noExam)
        try await site.open(1)
        await expectRefusal(.notHeld) { try await site.desk.assign(held.id, toExamAt: Site.scope) }
        #expect(try await site.store.capture(held.id)?.capture == held)
    }

    @Test func whatHasItsExamIsNotAssignedAgain() async throws {
        try await site.admit(1)
        try await site.admit(2)
        let exam = try await site.open(1)
        let ready = try await site.receive(site.draft(1))
        await expectRefusal(.notHeld) { try await site.desk.assign(ready.id, toExamAt: Site.scope) }
        await expectRefusal(.notHeld) { try await site.desk.assign(ready.id, to: request("2^^^NORTHSIDE")) }
        #expect(try await site.store.capture(ready.id)?.capture.exam == exam.id)
    }

    @Test func withoutARouteItStaysHeld() async throws {
        try await site.admit(1)
        let held = try await site.receive(site.draft(1, device: Site.unrouted))
        try await site.open(1)
        await expectRefusal(.noRoute) { try await site.desk.assign(held.id, toExamAt: Site.scope) }
        #expect(try await site.store.capture(held.id)?.capture == held)
    }

    @Test func aCaptureThatIsNoneIsRefused() async throws {
        try await site.admit(1)
        try await site.open(1)
        await expectRefusal(.unknownCapture) { try await site.desk.assign(CaptureID(99), toExamAt: Site.scope) }
        await expectRefusal(.unknownCapture) { try await site.desk.assign(CaptureID(99), to: request("1^^^NORTHSIDE")) }
        await expectRefusal(.unknownCapture) { try await site.desk.discard(CaptureID(99), by: "Ines", why: "a test") }
    }

    @Test func discardingSaysWhoAndWhy() async throws {
        try await site.admit(1)
        let held = try await site.receive(site.draft(1))
        try await site.desk.discard(held.id, by: "Ines", why: "a picture of the floor")
        let entry = try #require(try await site.store.capture(held.id))
        #expect(entry.capture.state == .discarded(by: "Ines", why: "a picture of the floor"))
        #expect(entry.deliveries.isEmpty)
        try await site.open(1)
        await expectRefusal(.notHeld) { try await site.desk.assign(held.id, toExamAt: Site.scope) }
        let again = StoreError(.refusedByLifecycle, "")
        await #expect(throws: again) { try await site.desk.discard(held.id, by: "Olu", why: "again") }
    }
}
