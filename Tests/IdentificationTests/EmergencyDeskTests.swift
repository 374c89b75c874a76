import CaptureModel
import Identification
import Store
import Testing

/// Exams and captures of patients whom nobody can name.
@Suite struct EmergencyDeskTests {
    let site: Site
    let desk: ExamDesk
    private let rules: SiteRules

    init() throws {
        site = try Site()
        var rules = site.rules
        rules.emergency = [
            EmergencyPool(
                name: EmergencyPoolName(unchecked: "downtime"),
                identifiers: try ["E1", "E2"].map { try Site.identifier("\($0)^^^NORTHSIDE^MR") },
                stations: [Site.scope])
        ]
        self.rules = rules
        desk = ExamDesk(store: site.store, rules: rules, newUID: Store.drawUID)
    }

    private var colonoscopy: EmergencyProcedure {
        EmergencyProcedure(station: Site.scope, descriptor: "colonoscopy", operatorName: "Ada")
    }

    @Test func whatCannotBeOpenedSpendsNoNumber() async throws {
        for (procedure, code) in [
            (EmergencyProcedure(station: Site.scope, descriptor: "sculpture"), .unknownDescriptor),
            (EmergencyProcedure(station: Site.scope, descriptor: "fundus"), .wrongLaterality),
            (EmergencyProcedure(station: StationName(unchecked: "ward"), descriptor: "colonoscopy"), .unknownStation),
        ] as [(EmergencyProcedure, IdentificationError.Code)] {
            await #expect(throws: IdentificationError(code, "")) { try await desk.open(.next, procedure) }
        }
        let eye = EmergencyProcedure(station: Site.eye, descriptor: "fundus", laterality: .right)
        await #expect(throws: StoreError(.examRefused, "")) { try await desk.open(.next, eye) }
        #expect(try await desk.emergencyIdentities().map(\.state) == [.free, .free])
        #expect(try await desk.emergencyIdentities(at: Site.eye).isEmpty)
    }

    @Test("each unknown patient is another one, and the change between them is asked for while captures arrive")
    func twoUnknownPatientsAreTwo() async throws {
        let first = try await desk.open(.next, colonoscopy)
        #expect(first.patient.name.dicom == "Unidentified^E1" && first.exam.operatorName == "Ada")
        let capture = try await site.receive(try site.draft(1))
        #expect(capture.exam == first.exam.id)
        await #expect(throws: IdentificationError(.capturesArriving, "")) { try await desk.open(.next, colonoscopy) }
        site.clock.advance(seconds: 60)
        let second = try await desk.open(.next, colonoscopy)
        #expect(second.patient.identifier.value == "E2" && second.exam.patient != first.exam.patient)
        // Whoever is known by a number is seen wherever they are taken, also where no new number may be.
        #expect(try await desk.emergencyIdentities(at: Site.eye).map(\.identifier.value) == ["E1", "E2"])
    }

    @Test("a device that writes the number is understood until admissions gives it up, and held with the survivor then")
    func aSidecarNamesTheNumber() async throws {
        let claim = ClaimReading.read(
            CaptureClaim(patient: try Site.identifier("E1^^^NORTHSIDE"), descriptor: "colonoscopy"))
        let early = try await site.receive(try site.draft(1, device: Site.camera, sidecar: claim))
        #expect(early.heldCode == .unknownPatient, "a number that nobody has yet means nobody")
        let exam = try await desk.open(.next, colonoscopy)
        let known = try await site.receive(try site.draft(2, device: Site.camera, sidecar: claim))
        let placed = try #require(known.exam)
        #expect(try await site.store.exam(placed)?.exam.patient == exam.exam.patient)
        #expect(
            try await site.store.capture(early.id)?.capture.heldCode == .unknownPatient, "and nothing moves by itself")
        let real = try await site.admit(7)
        try await site.take(
            .merged([
                .init(
                    surviving: PatientStatement(identifier: try Site.identifier("7^^^NORTHSIDE^MR")),
                    prior: try Site.identifier("E1^^^NORTHSIDE^MR"))
            ]), number: 9)
        let late = try await site.receive(try site.draft(3, device: Site.camera, sidecar: claim))
        #expect(late.heldCode == .formerIdentifier && late.candidates.map(\.patient) == [real])
        #expect(try await site.store.exam(placed)?.patient.name.family == "Person 7")
    }
}
