import CaptureModel
import Identification
import Store
import Testing

/// Claims of every way: exactly one live person, or held with the candidates.
struct ClaimMatchingTests {
    private let site: Site

    init() throws { site = try Site() }

    private func rules(_ change: (inout SiteRules) -> Void) -> SiteRules {
        var rules = site.rules
        change(&rules)
        return rules
    }

    private func claim(
        _ patient: String?, _ descriptor: String? = nil, visit: String? = nil, accession: String? = nil,
        side: Laterality? = nil, name: PersonName? = nil, birthDate: String? = nil
    ) throws -> CaptureClaim {
        CaptureClaim(
            patient: try patient.map(Site.identifier), visit: visit, accession: accession, descriptor: descriptor,
            laterality: side, name: name, birthDate: birthDate.flatMap(BirthDate.init))
    }

    private func draft(_ number: UInt8, _ claims: CaptureClaims, device: DeviceName = Site.tower) throws -> CaptureDraft
    {
        var draft = try site.draft(number, device: device)
        draft.claims = claims
        return draft
    }

    /// A person with another name than the site gives them.
    private func admit(_ number: UInt8, _ name: PersonName, _ birthDate: String) async throws {
        var person = PatientStatement(
            identifier: try Site.identifier("\(number)^^^NORTHSIDE^MR"), name: .set(name))
        person.birthDate = .set(try #require(BirthDate(birthDate)))
        try await site.take(.person(person), number: number)
    }

    // MARK: Ways

    @Test(arguments: [IdentificationWay.name, .label])
    func aNameOrALabelMakesAnExamOfItsOrigin(way: IdentificationWay) async throws {
        try await site.admit(1)
        let claim = try claim("1", "colonoscopy")
        let claims =
            way == .name
            ? CaptureClaims(name: .read(claim)) : CaptureClaims(label: .init(claim, seen: site.clock.now))
        let capture = try await site.receive(draft(1, claims))
        let exam = try await site.store.capture(capture.id)?.exam?.exam
        #expect(exam?.origin == (way == .name ? .name : .label))
    }

    @Test func aWayThatIsLeftOutDoesNotCount() async throws {
        try await site.admit(1)
        try await site.admit(2)
        let open = try await site.open(1)
        let claims = CaptureClaims(sidecar: .broken("It is no JSON."), name: .read(try claim("2", "colonoscopy")))
        let stationOnly = rules { $0.ways[Site.tower] = DeviceWays(order: [.station]) }
        #expect(try await site.receive(draft(1, claims), by: stationOnly).exam == open.id)
        let namesOnly = rules { $0.ways[Site.tower] = DeviceWays(order: [.name]) }
        #expect(try await site.receive(draft(2, CaptureClaims()), by: namesOnly).heldCode == .noExam)
        #expect(try await site.receive(draft(3, claims), by: namesOnly).state == .ready)
    }

    @Test func whatOneClaimLeavesOutAnotherAdds() async throws {
        try await site.admit(1)
        let claims = CaptureClaims(
            sidecar: .read(try claim("1", "fundus")), name: .read(try claim(nil, side: .left)))
        let capture = try await site.receive(draft(1, claims, device: Site.fundus))
        #expect(try await site.store.capture(capture.id)?.exam?.exam.laterality == .left)
    }

    @Test func claimsThatDisagreeHold() async throws {
        let (first, second) = (try await site.admit(1), try await site.admit(2))
        let people = CaptureClaims(
            sidecar: .read(try claim("1", "colonoscopy")), name: .read(try claim("2", "colonoscopy")))
        let held = try await site.receive(draft(1, people))
        #expect(held.heldCode == .contradiction)
        #expect(held.candidates.map(\.patient) == [first, second])
        let sides = CaptureClaims(
            sidecar: .read(try claim("1", "fundus", side: .right)), name: .read(try claim(nil, side: .left)))
        #expect(try await site.receive(draft(2, sides, device: Site.fundus)).heldCode == .contradiction)
    }

    @Test func theOpenExamOfTheSamePersonTakesIt() async throws {
        try await site.admit(1)
        try await site.admit(2)
        let open = try await site.open(1)
        let bare = try await site.receive(draft(1, CaptureClaims(name: .read(try claim("1")))))
        #expect(bare.exam == open.id)
        let same = try await site.receive(
            draft(2, CaptureClaims(name: .read(try claim("1", "colonoscopy", visit: "V1")))))
        #expect(same.exam == open.id)
        let other = try await site.receive(draft(3, CaptureClaims(name: .read(try claim("1", "gastroscopy")))))
        #expect(other.state == .ready && other.exam != open.id)
        let nobodys = try await site.receive(draft(4, CaptureClaims(name: .read(try claim("2")))))
        #expect(nobodys.heldCode == .unknownDescriptor && nobodys.candidates.count == 1)
    }

    @Test func aSideInTheNameMustBeTheExams() async throws {
        try await site.admit(1)
        _ = try await site.desk.open(
            ExamRequest(
                station: Site.eye, patient: try Site.identifier("1^^^NORTHSIDE"), descriptor: "fundus",
                laterality: .right))
        let right = CaptureClaims(name: .read(try claim(nil, side: .right)))
        let left = CaptureClaims(name: .read(try claim(nil, side: .left)))
        #expect(try await site.receive(draft(1, right, device: Site.fundus)).state == .ready)
        let held = try await site.receive(draft(2, left, device: Site.fundus))
        #expect(held.heldCode == .contradiction && held.candidates.first?.exam != nil)
    }

    @Test func aLabelEndsWithTheExam() async throws {
        try await site.admit(1)
        try await site.admit(2)
        let label = CaptureClaims.Label(try claim("1", "gastroscopy"), seen: site.clock.now)
        site.clock.advance(seconds: 10)
        #expect(try await site.receive(draft(1, CaptureClaims(label: label))).state == .ready)
        let open = try await site.open(2)
        site.clock.advance(seconds: 10)
        #expect(try await site.receive(draft(2, CaptureClaims(label: label))).exam == open.id)
    }

    @Test func aLabelsOwnPictureIsKeptAndNotSent() async throws {
        let capture = try await site.receive(draft(1, CaptureClaims(isLabel: true)))
        #expect(capture.state == .discarded(by: "vignette", why: "label"))
        #expect(try await site.store.captures(.held, limit: 9).isEmpty)
    }

    // MARK: Guards

    @Test func aVisitAloneNamesItsPerson() async throws {
        let person = try await site.admit(1)
        let capture = try await site.receive(
            draft(1, CaptureClaims(name: .read(try claim(nil, "colonoscopy", visit: "V1")))))
        #expect(try await site.store.capture(capture.id)?.exam?.exam.patient == person)
        let unknown = CaptureClaims(name: .read(try claim(nil, "colonoscopy", visit: "V7")))
        #expect(try await site.receive(draft(2, unknown)).heldCode == .unknownVisit)
    }

    @Test func twoAuthoritiesAreAmbiguousUnlessOneIsAssumed() async throws {
        let north = try await site.admit(1)
        let other = PatientStatement(
            identifier: try Site.identifier("1^^^SOUTHSIDE^MR"), name: .set(PersonName(family: "Another")))
        let south = try await site.take(.person(other), number: 9)
        let claims = CaptureClaims(name: .read(try claim("1", "colonoscopy")))
        let held = try await site.receive(draft(1, claims))
        #expect(held.heldCode == .ambiguous)
        #expect(held.candidates.map(\.patient) == [north, south])
        let assuming = rules { $0.identifiers = IdentifierRules(assumedAuthority: "SOUTHSIDE") }
        let capture = try await site.receive(draft(2, claims), by: assuming)
        #expect(try await site.store.capture(capture.id)?.exam?.exam.patient == south)
    }

    @Test func aWrongCheckDigitHolds() async throws {
        try await site.admit(18)
        try await site.admit(17)
        let checked = rules {
            $0.identifiers = IdentifierRules(assumedAuthority: "NORTHSIDE", checkDigits: ["NORTHSIDE": .mod10])
        }
        let right = CaptureClaims(name: .read(try claim("18", "colonoscopy")))
        let wrong = CaptureClaims(name: .read(try claim("17", "colonoscopy")))
        #expect(try await site.receive(draft(1, right), by: checked).state == .ready)
        #expect(try await site.receive(draft(2, wrong), by: checked).heldCode == .wrongIdentifier)
    }

    @Test func anUnknownOrderHolds() async throws {
        let person = try await site.admit(1)
        let held = try await site.receive(
            draft(1, CaptureClaims(name: .read(try claim("1", "colonoscopy", accession: "A9")))))
        #expect(held.heldCode == .unknownOrder)
        #expect(held.candidates.map(\.patient) == [person])
    }

    /// The site's three descriptors have one procedure code, so that an order alone does not say which.
    private func order(_ accession: String, of patient: String, step: String, _ number: String = "O1") throws
        -> OrderStatement
    {
        var procedure = ScheduledProcedure(
            key: try #require(OrderKey(source: "ris", order: number, step: step)))
        procedure.accessionNumber = accession
        procedure.studyInstanceUID = Store.drawUID()
        return OrderStatement(
            procedure: procedure, patient: PatientStatement(identifier: try Site.identifier(patient)), visit: nil)
    }

    @Test func anAccessionNumberFindsItsOrder() async throws {
        let (first, second) = (try await site.admit(1), try await site.admit(2))
        let orders = [
            try order("A1", of: "1^^^NORTHSIDE^MR", step: "S1"), try order("A1", of: "1^^^NORTHSIDE^MR", step: "S2"),
            try order("A2", of: "1^^^NORTHSIDE^MR", step: "S3", "O2"),
            try order("A2", of: "2^^^NORTHSIDE^MR", step: "S4", "O3"),
        ]
        _ = try await site.store.takeOrders(orders, of: "ris")
        let one = try await site.receive(
            draft(1, CaptureClaims(name: .read(try claim(nil, "colonoscopy", accession: "A1")))))
        let exam = try await site.store.capture(one.id)?.exam
        #expect(exam?.exam.patient == first && exam?.exam.order != nil)
        #expect(exam?.exam.studyInstanceUID == orders[0].procedure.studyInstanceUID)

        let two = try await site.receive(
            draft(2, CaptureClaims(name: .read(try claim(nil, "colonoscopy", accession: "A2")))))
        #expect(two.heldCode == .ambiguous)
        #expect(two.candidates.map(\.patient) == [first, second])
        let anothers = try await site.receive(
            draft(3, CaptureClaims(name: .read(try claim("2", "colonoscopy", accession: "A1")))))
        #expect(anothers.heldCode == .contradiction)
        let bare = try await site.receive(draft(4, CaptureClaims(name: .read(try claim(nil, accession: "A1")))))
        #expect(bare.heldCode == .unknownDescriptor && bare.candidates.first?.order != nil)
    }

    @Test(
        arguments: [
            (PersonName(family: "OKAFOR", given: "ada"), nil, true), (PersonName(family: "Okafor"), nil, true),
            (PersonName(family: "Okafor", given: "Marie"), nil, true),
            (PersonName(family: "Okaf", given: "A"), nil, true),
            (PersonName(family: "Ada Okafor"), nil, true), (PersonName(family: "Ökäfor", given: "Áda"), nil, true),
            (PersonName(family: "山田", given: "太郎"), nil, true), (nil, "19840312", true),
            (PersonName(family: "Smith", given: "Ada"), nil, false),
            (PersonName(family: "Okafor", given: "Ben"), nil, false),
            (nil, "19840313", false), (PersonName(family: "Okafor", given: "Ada"), "19900101", false),
        ] as [(PersonName?, String?, Bool)])
    func aContradictionHolds(name: PersonName?, birthDate: String?, agrees: Bool) async throws {
        try await admit(1, PersonName(family: "Okafor", given: "Ada", middle: "Marie"), "19840312")
        let claim = try claim("1", "colonoscopy", name: name, birthDate: birthDate)
        let capture = try await site.receive(draft(1, CaptureClaims(sidecar: .read(claim))))
        #expect(capture.heldCode == (agrees ? nil : .contradiction))
        #expect(capture.candidates.count == (agrees ? 0 : 1))
    }

    @Test func aNameAloneContradictsTheExamAtTheStation() async throws {
        try await site.admit(1)
        try await site.open(1)
        let claims = CaptureClaims(sidecar: .read(try claim(nil, name: PersonName(family: "Somebody", given: "Else"))))
        #expect(try await site.receive(draft(1, claims)).heldCode == .contradiction)
    }

    @Test func aVisitThatEndedCountsForWhatWasTakenBefore() async throws {
        try await site.admit(1)
        let before = try draft(1, CaptureClaims(sidecar: .read(try claim("1", "colonoscopy"))))
        site.clock.advance(seconds: 60)
        var visit = EncounterStatement(visitNumber: try #require(VisitNumber(value: "V1")))
        visit.discharged = .set(site.clock.now)
        try await site.take(
            .visit(.discharged, PatientStatement(identifier: try Site.identifier("1^^^NORTHSIDE^MR")), visit), number: 9
        )
        site.clock.advance(seconds: 3_600)
        #expect(try await site.receive(before).state == .ready)
        let claims = CaptureClaims(sidecar: .read(try claim("1", "colonoscopy")))
        let late = try await site.receive(draft(2, claims))
        #expect(late.heldCode == .endedVisit)
        #expect(late.candidates.first?.encounter != nil)
        #expect(try await site.receive(draft(3, claims), by: rules { $0.lateness = 7_200_000 }).state == .ready)
    }

    // MARK: The station's exam when it was taken

    @Test func whatTheDevicesClockPutsIntoAnotherExamIsHeldWithBoth() async throws {
        try await site.admit(1)
        try await site.admit(2)
        let first = try await site.open(1)
        site.clock.advance(seconds: 60)
        let taken = site.clock.now
        site.clock.advance(seconds: 60)
        let second = try await site.open(2)
        site.clock.advance(seconds: 60)
        func late(_ number: UInt8) throws -> CaptureDraft {
            var draft = try site.draft(number)
            draft.deviceTime = taken
            return draft
        }
        let held = try await site.receive(try late(1))
        #expect(held.heldCode == .otherExam)
        #expect(held.candidates.map(\.exam) == [first.id, second.id])
        let trusting = rules { $0.ways[Site.tower] = DeviceWays(trustsClock: true) }
        #expect(try await site.receive(try late(2), by: trusting).exam == first.id)
    }

    @Test func whatCameBeforeTheExamIsHeldWithIt() async throws {
        try await site.admit(1)
        let early = try site.draft(1)
        site.clock.advance(seconds: 1)
        let exam = try await site.open(1)
        #expect(try await site.receive(early).candidates.map(\.exam) == [exam.id])
    }

    @Test func heldReasonsNameNobody() async throws {
        try await admit(77, PersonName(family: "Okafor", given: "Ada"), "19840312")
        for (number, claim) in [
            try claim("77", "colonoscopy", name: PersonName(family: "Smith")),
            try claim("77", "colonoscopy", visit: "V77"),
            try claim("77"), try claim("771", "colonoscopy"), try claim("77", "colonoscopy", accession: "77"),
        ].enumerated() {
            let capture = try await site.receive(draft(UInt8(number + 1), CaptureClaims(sidecar: .read(claim))))
            guard case .held(let reason) = capture.state else {
                Issue.record("capture \(number) is \(capture.state.word)")
                continue
            }
            #expect(
                !reason.message.contains("77") && !reason.message.contains("Okafor")
                    && !reason.message.contains("Smith"))
        }
    }
}
