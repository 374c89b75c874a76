import CaptureModel
import Identification
import Store
import Testing

/// Captures with a sidecar: what it says is checked against the list and the catalog, and nothing else is taken instead.
struct SidecarMatchingTests {
    private let site: Site

    init() throws { site = try Site() }

    private func sidecar(
        _ patient: String = "2^^^NORTHSIDE", _ descriptor: String = "colonoscopy", visit: String? = nil,
        region: String? = nil, laterality: Laterality? = nil, operatorName: String? = nil
    ) throws -> ClaimReading {
        .read(
            CaptureClaim(
                patient: try Site.identifier(patient), visit: visit, descriptor: descriptor, region: region,
                laterality: laterality, operatorName: operatorName))
    }

    /// The station has patient 1's exam open; patient 2 is admitted too.
    private func begin() async throws -> (station: Exam, second: PatientID) {
        try await site.admit(1)
        let second = try await site.admit(2)
        return (try await site.open(1), second)
    }

    @Test func theSidecarWinsOverTheOpenExam() async throws {
        let (station, second) = try await begin()
        let draft = try site.draft(
            1, sidecar: try sidecar(visit: "V2", region: "cecum", operatorName: "Dr House"))
        let capture = try await site.receive(draft)
        let exam = try #require(try await site.store.capture(capture.id)?.exam?.exam)
        #expect(exam.id != station.id)
        #expect(exam.patient == second)
        #expect(exam.origin == .sidecar && exam.station == nil)
        #expect(exam.encounter != nil)
        #expect(exam.descriptor.text == "colonoscopy" && exam.region == "cecum" && exam.operatorName == "Dr House")
    }

    @Test func itNeedsNoOpenExamNorStation() async throws {
        try await site.admit(2)
        let capture = try await site.receive(site.draft(1, device: Site.camera, sidecar: sidecar()))
        #expect(capture.state == .ready)
    }

    @Test func withoutAVisitTheCurrentOneIsTaken() async throws {
        try await site.admit(2)
        let capture = try await site.receive(site.draft(1, sidecar: sidecar()))
        let snapshot = try #require(try await site.store.capture(capture.id)?.exam)
        #expect(snapshot.encounter?.visitNumber.value == "V2")
    }

    @Test func theSameChoiceIsTheSameExam() async throws {
        try await site.admit(2)
        let first = try await site.receive(site.draft(1, sidecar: sidecar()))
        let second = try await site.receive(site.draft(2, sidecar: sidecar()))
        let other = try await site.receive(site.draft(3, sidecar: sidecar("2^^^NORTHSIDE", "gastroscopy")))
        #expect(first.exam != nil && first.exam == second.exam)
        #expect(other.exam != nil && other.exam != first.exam)
    }

    @Test func aPersonWhomTheListDoesNotHaveHolds() async throws {
        _ = try await begin()
        for (number, patient) in ["3^^^NORTHSIDE", "2^^^SOUTHSIDE", "2^^^NORTHSIDE^PI", "02^^^NORTHSIDE"].enumerated() {
            let capture = try await site.receive(site.draft(UInt8(number), sidecar: sidecar(patient)))
            #expect(capture.heldCode == .unknownPatient, "\(patient)")
            #expect(capture.exam == nil)
        }
    }

    /// Two people have the number, from two authorities: without one nobody is meant.
    @Test func anAmbiguousNumberHolds() async throws {
        _ = try await begin()
        let other = PatientStatement(
            identifier: try Site.identifier("2^^^SOUTHSIDE^MR"), name: .set(PersonName(family: "Another")))
        try await site.take(.person(other), number: 9)
        #expect(try await site.receive(site.draft(1, sidecar: sidecar("2"))).heldCode == .ambiguous)
        #expect(try await site.receive(site.draft(2, sidecar: sidecar("1"))).state == .ready)
    }

    @Test(arguments: ["endoscopy", "", "no name at all", "Colonoscopy"])
    func anUnknownDescriptorHolds(descriptor: String) async throws {
        _ = try await begin()
        let draft = try site.draft(1, sidecar: try sidecar("2^^^NORTHSIDE", descriptor))
        #expect(try await site.receive(draft).heldCode == .unknownDescriptor)
    }

    @Test func anUnknownRegionHolds() async throws {
        _ = try await begin()
        let draft = try site.draft(1, sidecar: try sidecar(region: "elbow"))
        #expect(try await site.receive(draft).heldCode == .unknownDescriptor)
    }

    @Test(
        arguments: [
            ("fundus", nil, nil), ("fundus", .unpaired, nil), ("colonoscopy", .left, nil), ("fundus", .right, .right),
        ] as [(String, Laterality?, Laterality?)])
    func aSideThatDoesNotFitHolds(descriptor: String, side: Laterality?, taken: Laterality?) async throws {
        _ = try await begin()
        let draft = try site.draft(1, sidecar: try sidecar("2^^^NORTHSIDE", descriptor, laterality: side))
        let capture = try await site.receive(draft)
        #expect(capture.heldCode == (taken == nil ? .noLaterality : nil))
        #expect(try await site.store.capture(capture.id)?.exam?.exam.laterality == taken)
    }

    @Test(arguments: ["V9", "V1", ""])
    func anotherPersonsVisitHolds(visit: String) async throws {
        _ = try await begin()
        let draft = try site.draft(1, sidecar: try sidecar(visit: visit))
        #expect(try await site.receive(draft).heldCode == .unknownVisit)
    }

    @Test func aCancelledVisitHolds() async throws {
        _ = try await begin()
        let person = PatientStatement(identifier: try Site.identifier("2^^^NORTHSIDE^MR"))
        let visit = EncounterStatement(visitNumber: try #require(VisitNumber(value: "V2")))
        site.clock.advance(seconds: 1)
        try await site.take(.visit(.admissionCancelled, person, visit), number: 9)
        #expect(try await site.receive(site.draft(1, sidecar: sidecar(visit: "V2"))).heldCode == .endedVisit)
    }

    @Test func aBrokenSidecarHoldsAlthoughAnExamIsOpen() async throws {
        _ = try await begin()
        let capture = try await site.receive(site.draft(1, sidecar: .broken("Line 1 is no JSON.")))
        #expect(capture.heldCode == .brokenSidecar)
        #expect(capture.exam == nil)
    }

    @Test func withoutARouteItIsHeldAndNoExamIsMade() async throws {
        _ = try await begin()
        let capture = try await site.receive(site.draft(1, device: Site.unrouted, sidecar: sidecar()))
        #expect(capture.heldCode == .noRoute)
        #expect(capture.exam == nil)
    }

    @Test func aNumberThatAMergeGaveUpHoldsWithTheSurvivor() async throws {
        let (_, second) = try await begin()
        let surviving = PatientStatement(identifier: try Site.identifier("2^^^NORTHSIDE^MR"))
        let prior = try Site.identifier("1^^^NORTHSIDE^MR")
        try await site.take(.merged([.init(surviving: surviving, prior: prior)]), number: 9)
        let capture = try await site.receive(site.draft(1, sidecar: sidecar("1^^^NORTHSIDE")))
        #expect(capture.heldCode == .formerIdentifier)
        #expect(capture.candidates.map(\.patient) == [second])
    }
}
