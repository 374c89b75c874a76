import CaptureModel
import Catalog
import DICOMNetwork
import Delivery
import HTTPTransport
import Identification
import Intake
import MediaInspection
import Monitor
import RecordNotification
import Settings
import Store
import SystemPackage
import WebInterface
import Worklist

// What each part wants to know, from the configuration.

extension SiteRules {
    init(_ configuration: AgentConfiguration, catalog: Catalog) {
        let pairs = configuration.stations.flatMap { station in station.devices.map { ($0, station.name) } }
        self.init(
            catalog: catalog, routes: configuration.routes,
            stations: Dictionary(pairs, uniquingKeysWith: { first, _ in first }),
            stationTitles: Dictionary(
                configuration.stations.map { ($0.name, $0.title) }, uniquingKeysWith: { first, _ in first }))
        for device in configuration.devices {
            ways[device.name] = DeviceWays(order: device.ways, trustsClock: device.trustsClock)
        }
        identifiers = IdentifierRules(
            assumedAuthority: configuration.identifiers.assumedAuthority
                ?? configuration.admissions.identifierAuthority ?? "",
            checkDigits: configuration.identifiers.checkDigits, others: configuration.identifiers.others)
        lateness = configuration.exams.lateness.wholeMilliseconds
        arrivalWindow = configuration.exams.arrivalWindow.wholeMilliseconds
        emergency = configuration.emergency
    }
}

extension SiteEquipment {
    init(_ configuration: AgentConfiguration, catalog: Catalog, world: World) {
        self.init(
            catalog: catalog,
            devices: Dictionary(
                configuration.devices.map { device in
                    (device.name, Device(profile: configuration.profile(of: device), equipment: device.equipment))
                },
                uniquingKeysWith: { first, _ in first }),
            stationTitles: Dictionary(
                configuration.stations.map { ($0.name, $0.title) }, uniquingKeysWith: { first, _ in first }),
            institution: configuration.facility, agentName: configuration.name,
            agentVersion: VignetteAgent.agentVersion,
            statesExactLength: configuration.video.takesExactLength, offsetMinutes: world.offsetMinutes)
    }
}

extension DestinationSettings {
    init(_ destination: DestinationConfiguration, secrets: Secrets) throws(AgentError) {
        let peer = DICOMPeer(
            host: destination.host, port: Int(destination.port), calledAETitle: destination.called,
            callingAETitle: destination.calling, connectTimeout: destination.timeouts.connect,
            associationTimeout: destination.timeouts.answer, responseTimeout: destination.timeouts.answer,
            transportSecurity: try secrets.transportSecurity(
                destination.tls, for: "destinations.\(destination.name).dicom.tls"))
        self.init(
            name: destination.name, peer: peer, proof: destination.proof == .query ? .query : .response,
            lanes: destination.associations, idleMilliseconds: destination.timeouts.idle.wholeMilliseconds)
    }
}

extension RecordSettings {
    init(_ notification: NotificationConfiguration, secrets: Secrets) throws(AgentError) {
        self.init(
            name: notification.name, host: notification.address.host, port: Int(notification.address.port),
            security: try secrets.senderSecurity(notification.tls, for: "notifications.\(notification.name).tls"),
            envelope: notification.envelope, answerTimeout: notification.answer)
    }
}

extension NotificationRule {
    init(_ notification: NotificationConfiguration, catalog: Catalog) {
        let descriptors = notification.departments.flatMap { catalog.descriptors(of: $0).map(\.name) }
        self.init(
            record: notification.name, descriptors: notification.departments.isEmpty ? nil : Set(descriptors),
            quiet: notification.quiet.wholeMilliseconds)
    }
}

extension WorklistSettings {
    init(_ worklist: WorklistConfiguration, secrets: Secrets) throws(AgentError) {
        var keys = Keys()
        keys.stationAETitle = worklist.keys.stationAETitle
        keys.modality = worklist.keys.modality
        keys.daysBack = worklist.keys.daysBack
        keys.daysAhead = worklist.keys.daysAhead
        keys.institution = worklist.keys.institution
        keys.department = worklist.keys.department
        keys.admissionID = worklist.keys.admission
        keys.admissionIssuer = worklist.keys.admissionIssuer
        let peer = DICOMPeer(
            host: worklist.host, port: Int(worklist.port), calledAETitle: worklist.called,
            callingAETitle: worklist.calling,
            transportSecurity: try secrets.transportSecurity(worklist.tls, for: "worklists.\(worklist.name).tls"))
        self.init(
            name: worklist.name.text, peer: peer, interval: worklist.interval, keys: keys,
            assumedAuthority: worklist.identifierAuthority, identifierType: worklist.identifierType,
            limit: worklist.limit)
    }
}

extension AgentFacts {
    init(_ configuration: AgentConfiguration, started: Timestamp) {
        self.init(
            agent: configuration.name, facility: configuration.facility, version: agentVersion, started: started,
            devices: configuration.devices.map(\.name), destinations: configuration.destinations.map(\.name),
            records: configuration.notifications.map { ($0.name, $0.staleAfter.wholeMilliseconds) },
            limits: AlarmLimits(
                feedSilence: configuration.admissions.staleAfter.wholeMilliseconds,
                diskReserve: configuration.spool.reserve.bytes),
            emergency: configuration.emergency)
    }
}

extension AgentConfiguration {
    /// The profile of a device, as far as the destinations let it be.
    func profile(of device: DeviceConfiguration) -> DeviceProfile {
        var profile = device.profile
        profile.wrapping.takesFragments = video.takesFragments
        return profile
    }
}

extension IntakeDevice {
    init(_ device: DeviceConfiguration, of configuration: AgentConfiguration) {
        let station = configuration.station(of: device.name)?.name
        let fate: OriginalFate =
            switch device.afterTaking {
            case .keep: .keep
            case .move: .move
            case .remove: .remove
            }
        self.init(
            name: device.name, station: station, folder: device.folder,
            settle: SettleRule(closed: device.settling.trustsClose, quiet: device.settling.quiet), after: fate,
            ignore: device.ignoredNames.map(NamePattern.init), sidecars: device.sidecars,
            names: device.names, labels: device.labels,
            wrapping: configuration.profile(of: device).wrapping,
            keepsInstanceUIDs: device.profile.keepsInstanceUID ?? true)
        if case .move(let folder) = device.afterTaking { movesTo = folder }
    }
}

extension IntakeSettings {
    init(_ configuration: AgentConfiguration) {
        self.init(
            dataFolder: configuration.dataFolder, reserve: configuration.spool.reserve.bytes,
            rescan: configuration.devices.map(\.rescanInterval).min() ?? .seconds(10),
            retention: configuration.spool.retention, waiting: configuration.exams.waiting)
    }
}

extension WebSettings {
    init(_ configuration: AgentConfiguration, catalog: Catalog, world: World) {
        self.init(
            host: configuration.page.host, port: Int(configuration.page.port),
            socketPath: configuration.controlSocket.string, agent: configuration.name,
            facility: configuration.facility, department: configuration.department,
            stations: configuration.stations.map { station in
                StationFacts(
                    name: station.name, title: station.title, location: station.location.map { Location(hl7: $0) },
                    devices: station.devices, department: configuration.department(of: station, in: catalog),
                    orders: OrderFilter(
                        stationAETitles: station.orders.stationAETitles, modalities: station.orders.modalities))
            },
            offsetMinutes: world.offsetMinutes)
    }
}

extension AgentConfiguration {
    /// The department whose procedures are done at a station: the agent's own, or the one that makes the pictures that
    /// the station's devices can only make.
    fileprivate func department(of station: StationConfiguration, in catalog: Catalog) -> DepartmentName? {
        let kinds = station.devices.compactMap { device($0)?.profile.stills }
        guard let kind = kinds.first else { return nil }
        let fitting = catalog.departments.map(\.name).filter { name in
            catalog.descriptors(of: name).contains { $0.stills == kind }
        }
        return fitting.contains(department) ? nil : fitting.first
    }
}

extension MonitorAddress {
    init(_ monitor: MonitorConfiguration, secrets: Secrets) throws(AgentError) {
        let key = try monitor.credential.map { source throws(AgentError) in
            try secrets.text(source, for: "the credential of monitor \(monitor.url)")
        }
        self.init(url: monitor.url, authorization: key.map { "Bearer \($0)" })
    }
}

extension Duration {
    /// The whole milliseconds of the duration.
    var wholeMilliseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000)
        return overflow ? .max : product + attoseconds / 1_000_000_000_000_000
    }
}
