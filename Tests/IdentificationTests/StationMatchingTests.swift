import CaptureModel
import Catalog
import Identification
import Store
import Testing

/// Captures without a sidecar: the exam open at the device's station counts, or nothing does.
struct StationMatchingTests {
    private let site: Site

    init() throws { site = try Site() }

    @Test func withoutAnExamItIsHeld() async throws {
        try await site.admit(1)
        let capture = try await site.receive(site.draft(1))
        #expect(capture.heldCode == .noExam)
        #expect(capture.exam == nil)
        #expect(try await site.store.capture(capture.id)?.deliveries.isEmpty == true)
    }

    @Test func theOpenExamTakesIt() async throws {
        let patient = try await site.admit(1)
        let exam = try await site.open(1)
        site.clock.advance(seconds: 5)
        let capture = try await site.receive(site.draft(1))
        #expect(capture.state == .ready)
        #expect(capture.exam == exam.id)
        #expect(exam.patient == patient && exam.encounter != nil)
        #expect(try await site.store.capture(capture.id)?.deliveries.map(\.destination) == [Site.archive])
    }

    @Test func everyRouteThatFitsTakesIt() async throws {
        try await site.admit(1)
        try await site.open(1)
        let film = try await site.receive(site.draft(1, kind: .video))
        #expect(try await site.store.capture(film.id)?.deliveries.map(\.destination) == [Site.archive, Site.films])
    }

    @Test func whatCameBeforeTheExamIsHeld() async throws {
        try await site.admit(1)
        let draft = try site.draft(1)
        site.clock.advance(seconds: 1)
        try await site.open(1)
        let capture = try await site.receive(draft)
        #expect(capture.heldCode == .noExam)
        #expect(capture.exam == nil)
    }

    @Test func whatCameInTheExamsFirstMomentIsTheExams() async throws {
        try await site.admit(1)
        let draft = try site.draft(1)
        let exam = try await site.open(1)
        #expect(draft.arrived == exam.opened)
        #expect(try await site.receive(draft).exam == exam.id)
    }

    /// A file that came for the first patient and settled only when the second one's exam was open.
    @Test func theNextPatientsExamDoesNotTakeTheFormerOnesFile() async throws {
        try await site.admit(1)
        try await site.admit(2)
        let first = try await site.open(1)
        site.clock.advance(seconds: 60)
        let late = try site.draft(1)
        site.clock.advance(seconds: 1)
        let second = try await site.open(2)
        let capture = try await site.receive(late)
        #expect(capture.exam == first.id && capture.exam != second.id)
    }

    @Test func aClosedExamTakesNothing() async throws {
        try await site.admit(1)
        try await site.open(1)
        try await site.desk.close(station: Site.scope)
        #expect(try await site.receive(site.draft(1)).heldCode == .noExam)
    }

    @Test func anotherStationsExamTakesNothing() async throws {
        try await site.admit(1)
        try await site.open(1)
        #expect(try await site.receive(site.draft(1, device: Site.fundus)).heldCode == .noExam)
    }

    @Test func aDeviceWithoutAStationIsHeld() async throws {
        try await site.admit(1)
        try await site.open(1)
        #expect(try await site.receive(site.draft(1, device: Site.camera)).heldCode == .noExam)
    }

    @Test func withoutARouteItIsHeld() async throws {
        try await site.admit(1)
        try await site.open(1)
        let capture = try await site.receive(site.draft(1, device: Site.unrouted))
        #expect(capture.heldCode == .noRoute)
        #expect(capture.exam == nil)
    }

    @Test func whatInspectionRefusedIsHeldWithItsReason() async throws {
        try await site.admit(1)
        try await site.open(1)
        let obstacle = HeldReason(.unsuitableMedia, "The JPEG ends in the middle.")
        #expect(try await site.receive(site.draft(1, obstacle: obstacle)).state == .held(obstacle))
    }

    @Test func neitherPictureNorFilmIsHeldEvenIfInspectionFoundNoReason() async throws {
        try await site.admit(1)
        try await site.open(1)
        #expect(try await site.receive(site.draft(1, kind: .other)).heldCode == .unsuitableMedia)
    }

    @Test func aDescriptorThatLeftTheCatalogHolds() async throws {
        try await site.admit(1)
        try await site.open(1)
        let others = try site.rules(keeping: ["gastroscopy"])
        #expect(try await site.receive(site.draft(1), by: others).heldCode == .unknownDescriptor)
    }

    @Test func heldReasonsNameNobody() async throws {
        try await site.admit(77)
        let draft = try site.draft(1)
        site.clock.advance(seconds: 1)
        try await site.open(77)
        let early = try await site.receive(draft)
        let unrouted = try await site.receive(site.draft(2, device: Site.unrouted))
        for capture in [early, unrouted] {
            guard case .held(let reason) = capture.state else {
                Issue.record("capture \(capture.id) is \(capture.state.word)")
                continue
            }
            #expect(!reason.message.contains("77"))
            #expect(!reason.message.contains("Person"))
        }
    }
}
