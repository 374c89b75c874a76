import CaptureModel
import Catalog
import Identification
import Logging
import Monitor
import Observability
import Store
import Synchronization

@testable import WebInterface

/// 22 November 2026, 09:14 UTC.
let morning = Timestamp(milliseconds: 1_795_338_840_000)

/// A clinic of three stations with people in its list, on a store in memory.
struct ClinicFixture {
    let clinic: Clinic
    let store: Store
    let events: AgentEvents
    let board: LinkBoard
    let matcher: CaptureMatcher
    private let counter = Counter()

    static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    init(socketPath: String = "", at start: Timestamp = morning, emergency count: Int = 0) async throws {
        let now: @Sendable () -> Timestamp = { start }
        let newUID: @Sendable () -> UniqueIdentifier = { Store.drawUID() }
        events = AgentEvents(logger: Self.logger)
        store = try Store.inMemory(now: now, events: events)
        board = LinkBoard(now: now)
        let catalog = try Self.catalog()
        let rooms = [
            ("scope-1", "Scope room 1", "ENDO^R1", "tower-1"), ("skin-1", "Skin clinic", "DERM^R1", "derm-1"),
            ("eye-1", "Eye clinic", "EYE^R1", "fundus-1"),
        ]
        let stations = rooms.map { name, title, place, device in
            StationFacts(
                name: StationName(unchecked: name), title: title, location: Location(hl7: place),
                devices: [DeviceName(unchecked: device)])
        }
        var rules = SiteRules(
            catalog: catalog, routes: RouteTable([Route(to: [DestinationName(unchecked: "archive")])]),
            stations: Dictionary(uniqueKeysWithValues: stations.map { ($0.devices[0], $0.name) }),
            stationTitles: Dictionary(uniqueKeysWithValues: stations.map { ($0.name, $0.title) }))
        if count > 0 {
            let numbers = (1...count).compactMap {
                PatientIdentifier(value: "E260010\($0)", authority: "NORTHSIDE", type: "MR")
            }
            rules.emergency = [EmergencyPool(name: EmergencyPoolName(unchecked: "downtime"), identifiers: numbers)]
        }
        matcher = CaptureMatcher(rules: rules, newUID: newUID)
        let facts = AgentFacts(
            agent: "endo-2-basement", facility: "Northside Hospital", version: "1.0.0",
            started: start.adding(milliseconds: -3_600_000), devices: stations.flatMap(\.devices),
            destinations: [DestinationName(unchecked: "archive"), DestinationName(unchecked: "vna")],
            limits: AlarmLimits(diskReserve: 1_000_000))
        clinic = Clinic(
            settings: WebSettings(
                host: "127.0.0.1", port: 0, socketPath: socketPath, agent: facts.agent, facility: facts.facility,
                department: DepartmentName(unchecked: "endoscopy"), stations: stations, offsetMinutes: { _ in 60 }),
            catalog: catalog, store: store,
            desk: ExamDesk(store: store, rules: rules, newUID: newUID),
            reporter: AgentReporter(
                facts: facts, store: store, links: board, lines: LineBoard(now: now), faults: FaultBoard(),
                freeBytes: { 91_000_000_000 }, now: now),
            now: now, resume: { [store] in try await store.resume($0) })
    }

    /// Admits a person to a place.
    func admit(
        _ number: String, _ name: PersonName, born: String?, _ sex: Sex?, at place: String, reason: String = ""
    ) async throws {
        guard let identifier = PatientIdentifier(value: number, authority: "NORTHSIDE", type: "MR"),
            let visit = VisitNumber(value: "V\(number)")
        else { return }
        let person = PatientStatement(
            identifier: identifier, name: .set(name),
            birthDate: born.flatMap(BirthDate.init).map { .set($0) } ?? .unchanged,
            sex: sex.map { .set($0) } ?? .unchanged)
        let stay = EncounterStatement(
            visitNumber: visit, location: .set(Location(hl7: place)), reason: .set(reason),
            admitted: .set(clinic.now()))
        try await take("A04", .visit(.admitted, person, stay))
    }

    /// Puts a capture of a device through identification.
    @discardableResult
    func capture(
        _ file: String, device: String, kind: CaptureKind = .still, summary: String = "JPEG 1920 × 1080",
        size: Int64 = 1_240_000, claims: CaptureClaims = CaptureClaims(), obstacle: HeldReason? = nil
    ) async throws -> CaptureID? {
        let serial = counter.next()
        let draft = CaptureDraft(
            device: DeviceName(unchecked: device), fileName: file, size: size, digest: try Self.digest(serial),
            spoolPath: "spool/\(serial)", kind: kind, summary: summary, sopInstanceUID: Store.drawUID(),
            taken: clinic.now().adding(milliseconds: Int64(serial) * 1_000 - 60_000), claims: claims,
            obstacle: obstacle)
        let receipts = try await store.receive([draft], placing: MatchingOnly(matcher: matcher))
        guard case .received(let capture)? = receipts.first else { return nil }
        return capture.id
    }

    /// Lets the archive prove captures that wait for it.
    func prove(_ count: Int) async throws {
        let archive = DestinationName(unchecked: "archive")
        let claim = Claim(destination: archive, limit: count) { capture, _ in
            .composed(
                FrozenInstance(
                    sopClassUID: capture.sopInstanceUID, sopInstanceUID: capture.sopInstanceUID,
                    transferSyntaxUID: capture.sopInstanceUID, pieces: [.bytes([1, 2]), .file(0..<capture.size)]))
        }
        let started = try await store.settle([], claiming: claim)
        _ = try await store.settle(started.map { .init(id: $0.id, event: .prove(.query)) }, claiming: nil)
    }

    /// Admissions merges one number into another.
    func merge(_ prior: String, into surviving: String) async throws {
        guard let former = PatientIdentifier(value: prior, authority: "NORTHSIDE", type: "MR"),
            let identifier = PatientIdentifier(value: surviving, authority: "NORTHSIDE", type: "MR")
        else { return }
        try await take(
            "A40", .merged([.init(surviving: PatientStatement(identifier: identifier), prior: former)]))
    }

    /// Admissions says what the list cannot follow.
    func confuse() async throws { try await take("A43", .needsPerson(code: "A43")) }

    private func take(_ code: String, _ event: AdmissionEvent) async throws {
        let serial = counter.next()
        _ = try await store.apply(
            AdmissionMessage(
                controlID: "M\(serial)", sender: "ADT|NORTH", code: code, digest: try Self.digest(serial), raw: [],
                occurred: clinic.now(), event: event),
            acknowledgement: [])
    }

    /// Opens an exam, and confirms what is asked.
    func open(_ station: String, _ number: String, _ descriptor: String, side: Laterality? = nil) async throws {
        guard let patient = PatientIdentifier(value: number, authority: "NORTHSIDE", type: "MR") else { return }
        _ = try await clinic.desk.open(
            ExamRequest(
                station: StationName(unchecked: station), patient: patient, descriptor: descriptor, laterality: side,
                isConfirmed: true))
    }

    /// People for three rooms.
    func admitTheMorning() async throws {
        try await admit(
            "4711", PersonName(family: "Okafor", given: "Ada", prefix: "Dr"), born: "19840312", .female, at: "ENDO^R1",
            reason: "Rectal bleeding")
        try await admit(
            "4712", PersonName(family: "Lindqvist", given: "Per Olov"), born: "19510704", .male, at: "ENDO^R1",
            reason: "Surveillance colonoscopy")
        try await admit(
            "4713", PersonName(family: "Nguyen", given: "Thi Minh"), born: "20190922", .female, at: "EYE^R1",
            reason: "Squint")
        try await admit("4714", PersonName(family: "Ó Súilleabháin", given: "Seán"), born: nil, nil, at: "DERM^R1")
        try await admit(
            "9434765919", PersonName(family: "Smith", given: "<b>Bobby</b>"), born: "19991231", .male, at: "WARD^4")
    }

    private static func digest(_ serial: Int) throws -> ContentDigest {
        let bytes = (0..<32).map { UInt8(truncatingIfNeeded: serial >> ($0 % 4 * 8)) ^ UInt8($0) }
        guard let digest = ContentDigest(bytes: bytes) else { throw StoreError(.corrupt, "32 bytes are a digest") }
        return digest
    }

    private static func catalog() throws -> Catalog {
        func department(_ name: String, _ title: String, _ code: String) throws -> Department {
            Department(
                name: DepartmentName(unchecked: name), title: LocalizedText(english: title),
                code: try CodedConcept(value: code, scheme: "99TEST", meaning: title))
        }
        func descriptor(
            _ name: String, _ title: String, _ department: String, region: String, sites: [String] = [],
            _ rule: LateralityRule, _ stills: ObjectKind, _ video: ObjectKind
        ) throws -> Descriptor {
            Descriptor(
                name: DescriptorName(unchecked: name), department: DepartmentName(unchecked: department),
                title: LocalizedText(english: title),
                procedure: try CodedConcept(value: "P1", scheme: "99TEST", meaning: title),
                region: try CodedConcept(value: "R1", scheme: "99TEST", meaning: region),
                finerRegions: try sites.map {
                    Region(
                        key: $0.lowercased(), title: LocalizedText(english: $0),
                        code: try CodedConcept(value: "S1", scheme: "99TEST", meaning: $0))
                }, laterality: rule, stills: stills, video: video)
        }
        return Catalog(
            departments: [
                try department("dermatology", "Dermatology", "D"), try department("endoscopy", "Endoscopy", "E"),
                try department("ophthalmology", "Ophthalmology", "O"),
            ],
            descriptors: [
                try descriptor(
                    "colonoscopy", "Colonoscopy", "endoscopy", region: "Colon",
                    sites: ["Cecum", "Ascending", "Transverse", "Sigmoid", "Rectum"], .none, .vlEndoscopic,
                    .videoEndoscopic),
                try descriptor(
                    "gastroscopy", "Gastroscopy", "endoscopy", region: "Upper GI tract", sites: ["Antrum", "Fundus"],
                    .none, .vlEndoscopic, .videoEndoscopic),
                try descriptor(
                    "bronchoscopy", "Bronchoscopy", "endoscopy", region: "Bronchus", .optional, .vlEndoscopic,
                    .videoEndoscopic),
                try descriptor(
                    "ercp", "ERCP", "endoscopy", region: "Bile duct", .none, .vlEndoscopic, .videoEndoscopic),
                try descriptor(
                    "cystoscopy", "Cystoscopy", "endoscopy", region: "Urinary bladder", .none, .vlEndoscopic,
                    .videoEndoscopic),
                try descriptor(
                    "fundus-photograph", "Fundus photograph", "ophthalmology", region: "Retina", .required,
                    .ophthalmicPhotography8Bit, .videoPhotographic),
                try descriptor(
                    "dermoscopy", "Dermoscopy", "dermatology", region: "Skin", .optional, .dermoscopic,
                    .videoPhotographic),
            ])
    }
}

/// Places by the rules, and starts nothing: what is placed waits its turn.
struct MatchingOnly: CapturePlacing {
    let matcher: CaptureMatcher

    func place(_ draft: CaptureDraft, reading: PlacementReads) throws -> Placement {
        try matcher.place(draft, reading: reading)
    }

    func start(_ capture: Capture, exam: ExamSnapshot, destination: DestinationName) -> FrozenInstance? { nil }
}

/// Counts from one.
final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
