import CaptureModel
import Catalog
import Settings
import SystemPackage

/// `agent.yaml` as it is written: everything has its kind, but names are not looked up yet.
struct AgentDocument {
    /// The part `agent`.
    struct Identity {
        let name: String
        let facility: String
        let department: Placed<DepartmentName>
        let data: FilePath
        let catalog: Placed<FilePath>?
        let profiles: Placed<FilePath>?
    }

    let identity: Identity
    let stations: [NamedValue<StationName, WrittenStation>]
    let devices: [NamedValue<DeviceName, WrittenDevice>]
    let admissions: WrittenAdmissions
    let worklists: [NamedValue<WorklistName, (WorklistName) -> WorklistConfiguration>]
    let emergency: [NamedValue<EmergencyPoolName, WrittenEmergencyPool>]
    let identifiers: IdentifiersConfiguration
    let exams: ExamsConfiguration
    let destinations: [NamedValue<DestinationName, (DestinationName) -> DestinationConfiguration>]
    let routes: [Placed<WrittenRoute>]
    let notifications: [NamedValue<RecordName, (RecordName) -> WrittenNotification>]
    let spool: SpoolConfiguration
    let page: Placed<Endpoint>?
    let controlSocket: FilePath?
    let monitors: [MonitorConfiguration]
    /// The names that the file declares, also of entries with faults: a reference to such a one is not wrong too.
    let declared: DeclaredNames

    /// Names that other parts of the file may refer to.
    struct DeclaredNames {
        let stations: [StationName]
        let devices: [DeviceName]
        let destinations: [DestinationName]

        init(_ reader: SettingsReader) {
            func names(_ part: String) -> [String] { reader.optional(part, .namesOfGroup, default: []) }
            stations = names("stations").compactMap { StationName($0) }
            devices = names("devices").compactMap { DeviceName($0) }
            destinations = names("destinations").compactMap { DestinationName($0) }
        }
    }

    /// The whole file; relative paths count from the given folder.
    static func format(from base: FilePath) -> SettingsFormat<AgentDocument> {
        .group { reader in
            let identity = reader.required("agent", identityFormat(from: base))
            let stations = reader.optional(
                "stations", WrittenStation.format.named(by: SettingsFormat<StationName>.siteName))
            let devices = reader.required(
                "devices", WrittenDevice.format(from: base).named(by: SettingsFormat<DeviceName>.siteName))
            let admissions = reader.required("admissions", WrittenAdmissions.format(from: base))
            let worklists = reader.optional(
                "worklists", SettingsFormat.worklist(from: base).named(by: SettingsFormat<WorklistName>.siteName))
            let emergency = reader.optional(
                "emergency", WrittenEmergencyPool.format.named(by: SettingsFormat<EmergencyPoolName>.siteName))
            let identifiers = reader.optional("identifiers", .identifiers, default: IdentifiersConfiguration())
            let exams = reader.optional("exams", .exams, default: ExamsConfiguration())
            let destinations = reader.required(
                "destinations",
                SettingsFormat.destination(from: base).named(by: SettingsFormat<DestinationName>.siteName))
            let routes = reader.required("routes", .list(of: WrittenRoute.format.placed))
            let notifications = reader.optional(
                "notifications",
                SettingsFormat.notification(from: base).named(by: SettingsFormat<RecordName>.siteName))
            let usual = SpoolConfiguration(reserve: ByteCount(bytes: 2_000_000_000), retention: .seconds(7 * 86_400))
            let spool = reader.optional("spool", spoolFormat(usual), default: usual)
            let page = reader.optional(
                "page", .group { $0.required("listen", SettingsFormat<Endpoint>.endpoint.placed) })
            let control = reader.optional(
                "control", .group { $0.required("socket", .path(from: base, "is the path of a socket")) })
            let monitors = reader.optional("monitor", .list(of: monitorFormat(from: base)), default: [])
            guard let identity, let devices, let admissions, let destinations, let routes else { return nil }
            return AgentDocument(
                identity: identity, stations: stations ?? [], devices: devices, admissions: admissions,
                worklists: worklists ?? [], emergency: emergency ?? [], identifiers: identifiers, exams: exams,
                destinations: destinations, routes: routes, notifications: notifications ?? [], spool: spool,
                page: page, controlSocket: control,
                monitors: monitors, declared: DeclaredNames(reader))
        }
    }

    private static func identityFormat(from base: FilePath) -> SettingsFormat<Identity> {
        .group { reader in
            let name = reader.required("name", .text(upTo: 64))
            let facility = reader.required("facility", .text(upTo: 64))
            let department = reader.required("department", SettingsFormat<DepartmentName>.siteName.placed)
            let data = reader.required("data", .path(from: base))
            let catalog = reader.optional("catalog", SettingsFormat<FilePath>.path(from: base).placed)
            let profiles = reader.optional("profiles", SettingsFormat<FilePath>.path(from: base).placed)
            guard let name, let facility, let department, let data else { return nil }
            return Identity(
                name: name, facility: facility, department: department, data: data, catalog: catalog,
                profiles: profiles)
        }
    }

    private static func spoolFormat(_ usual: SpoolConfiguration) -> SettingsFormat<SpoolConfiguration> {
        .group { reader in
            SpoolConfiguration(
                reserve: reader.optional("reserve", .byteCount, default: usual.reserve),
                retention: reader.optional("retention", .duration, default: usual.retention))
        }
    }

    private static func monitorFormat(from base: FilePath) -> SettingsFormat<MonitorConfiguration> {
        .group { reader in
            let url = reader.required("url", .httpURL)
            let credential = reader.optional("credential", .credentialName)
            let interval = reader.optional("every", .duration(from: .seconds(5)), default: .seconds(30))
            return url.map {
                MonitorConfiguration(url: $0, credential: credential.map { .credential($0) }, interval: interval)
            }
        }
    }
}
