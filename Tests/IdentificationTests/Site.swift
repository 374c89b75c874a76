import CaptureModel
import Catalog
import Identification
import Logging
import Observability
import Store
import Synchronization
import Testing

/// A small clinic: two stations, four devices, three descriptors, and a store whose clock the test moves.
struct Site {
    static let scope = StationName(unchecked: "scope-1")
    static let eye = StationName(unchecked: "eye-1")
    static let archive = DestinationName(unchecked: "archive")
    static let films = DestinationName(unchecked: "films")
    static let tower = DeviceName(unchecked: "tower-1")
    static let fundus = DeviceName(unchecked: "fundus-1")
    /// Belongs to no station.
    static let camera = DeviceName(unchecked: "camera-1")
    /// Stands at the scope station, and no route takes what it makes.
    static let unrouted = DeviceName(unchecked: "unrouted-1")

    let store: Store
    let clock: HandClock
    let events: AgentEvents
    let rules: SiteRules

    init() throws {
        let clock = HandClock()
        let events = AgentEvents(logger: Logger(label: "identification-tests") { _ in SwiftLogNoOpLogHandler() })
        let rules = try Self.makeRules(try Self.makeCatalog())
        self.clock = clock
        self.events = events
        self.rules = rules
        store = try Store.inMemory(now: { clock.now }, events: events)
    }

    var desk: ExamDesk { ExamDesk(store: store, rules: rules, newUID: Store.drawUID) }

    /// A desk or matcher of the site after its catalog lost all descriptors but these.
    func rules(keeping names: Set<String>) throws -> SiteRules {
        let catalog = try Self.makeCatalog()
        return try Self.makeRules(
            Catalog(
                departments: catalog.departments,
                descriptors: catalog.descriptors.filter { names.contains($0.name.text) }))
    }

    private static func makeRules(_ catalog: Catalog) throws -> SiteRules {
        let routes = RouteTable([
            Route(when: RouteCondition(device: tower), to: [archive]),
            Route(when: RouteCondition(device: tower, kind: .video), to: [films]),
            Route(when: RouteCondition(device: fundus), to: [archive]),
            Route(when: RouteCondition(device: camera), to: [archive]),
        ])
        return SiteRules(
            catalog: catalog, routes: routes, stations: [tower: scope, unrouted: scope, fundus: eye],
            stationTitles: [scope: "Scope room 1", eye: "Eye room"])
    }

    private static func makeCatalog() throws -> Catalog {
        let department = Department(
            name: DepartmentName(unchecked: "clinic"), title: LocalizedText(english: "Clinic"),
            code: try CodedConcept(value: "310030000", scheme: "SCT", meaning: "Endoscopy"))
        func descriptor(
            _ name: String, laterality: LateralityRule, stills: ObjectKind, video: ObjectKind, finer: [Region] = []
        ) throws -> Descriptor {
            Descriptor(
                name: DescriptorName(unchecked: name), department: department.name, title: LocalizedText(english: name),
                procedure: try CodedConcept(value: "73761001", scheme: "SCT", meaning: "Colonoscopy"),
                region: try CodedConcept(value: "71854001", scheme: "SCT", meaning: "Colon"), finerRegions: finer,
                laterality: laterality, stills: stills, video: video)
        }
        let cecum = Region(
            key: "cecum", title: LocalizedText(english: "Cecum"),
            code: try CodedConcept(value: "32713005", scheme: "SCT", meaning: "Cecum"))
        return Catalog(
            departments: [department],
            descriptors: [
                try descriptor(
                    "colonoscopy", laterality: .none, stills: .vlEndoscopic, video: .videoEndoscopic, finer: [cecum]),
                try descriptor(
                    "gastroscopy", laterality: .none, stills: .vlEndoscopic, video: .videoEndoscopic),
                try descriptor(
                    "fundus", laterality: .required, stills: .ophthalmicPhotography8Bit, video: .videoPhotographic),
            ])
    }
}

/// A clock that stands still until it is moved.
final class HandClock: Sendable {
    private let milliseconds = Mutex<Int64>(1_790_000_000_000)

    var now: Timestamp { Timestamp(milliseconds: milliseconds.withLock { $0 }) }

    func advance(seconds: Int64) { milliseconds.withLock { $0 += seconds * 1_000 } }
}
