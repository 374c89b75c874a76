import CaptureModel
import Catalog
import Intake
import Settings
import SystemPackage

/// Looks up every name in a configuration, and checks what only holds for the whole.
struct ConfigurationResolution {
    private let document: AgentDocument
    private let catalog: Catalog
    private let profiles: [ProfileName: DeviceProfile]
    private let report: SettingsReport
    /// What is allowed but probably not meant.
    private(set) var warnings: [ConfigurationWarning] = []

    init(
        _ document: AgentDocument, catalog: Catalog, profiles: [ProfileName: DeviceProfile], report: SettingsReport
    ) {
        self.document = document
        self.catalog = catalog
        self.profiles = profiles
        self.report = report
    }

    /// The configuration; it counts only where the report stays empty.
    mutating func configuration() -> AgentConfiguration {
        let identity = document.identity
        demand(identity.department, among: catalog.departments.map(\.name), "a department of the catalog")
        checkFolders()
        checkAdmissionsFolder()
        checkStations()
        checkRoutes()
        let emergency = EmergencyResolution(document, report: report)
        for placed in emergency.stations { demand(placed, among: document.declared.stations, "a station of this file") }
        warnings += emergency.warnings
        let notifications = document.notifications.map { $0.value($0.name.value) }
        for notification in notifications {
            for department in notification.departments {
                demand(department, among: catalog.departments.map(\.name), "a department of the catalog")
            }
        }
        let page = document.page?.value ?? Endpoint.loopback(port: 8080)
        warnAboutOpenPorts()
        return AgentConfiguration(
            name: identity.name, facility: identity.facility, department: identity.department.value,
            dataFolder: identity.data,
            stations: document.stations.map { station in
                StationConfiguration(
                    name: station.name.value, title: station.value.title ?? station.name.value.text,
                    location: station.value.location, devices: station.value.devices.map(\.value),
                    orders: station.value.orders)
            },
            devices: document.devices.compactMap(device), admissions: document.admissions.configuration,
            worklists: document.worklists.map { $0.value($0.name.value) },
            emergency: emergency.pools, identifiers: document.identifiers, exams: document.exams,
            destinations: document.destinations.map { $0.value($0.name.value) },
            routes: RouteTable(document.routes.map(\.value.route)),
            notifications: notifications.map(\.configuration), spool: document.spool, page: page,
            controlSocket: document.controlSocket ?? identity.data.appending("vignette.sock"),
            monitors: document.monitors)
    }

    /// A device with its profile; reports what the standard demands to know of it and nobody said.
    private func device(_ entry: NamedValue<DeviceName, WrittenDevice>) -> DeviceConfiguration? {
        let written = entry.value
        guard let profile = profiles[written.profile.value] else {
            demand(written.profile, among: profiles.keys.sorted(), "a device profile")
            return nil
        }
        let equipment = Equipment(
            manufacturer: written.equipment.manufacturer ?? profile.equipment.manufacturer,
            model: written.equipment.model ?? profile.equipment.model,
            serialNumber: written.equipment.serialNumber,
            softwareVersions: written.equipment.softwareVersions.isEmpty
                ? profile.equipment.softwareVersions : written.equipment.softwareVersions)
        let missing = equipment.missingForEnhancedEquipment
        if profile.stills == .dermoscopic, !missing.isEmpty {
            report.add(
                .missing, at: entry.name.place, path: entry.name.path,
                "needs \(missing.joined(separator: ", ")): the object of a dermatoscope must state them (PS3.3 C.7.5.2)."
            )
        }
        return DeviceConfiguration(
            name: entry.name.value, profile: profile, equipment: equipment, folder: written.folder.value,
            settling: written.settling, afterTaking: written.afterTaking, ignoredNames: written.ignoredNames,
            ways: written.identification.order, sidecars: sidecars(entry), names: written.identification.names,
            labels: written.identification.labels, trustsClock: written.identification.trustsClock,
            rescanInterval: written.rescanInterval)
    }

    /// Sidecars count unless the file says otherwise; those of a device that stands nowhere are waited for.
    private func sidecars(_ entry: NamedValue<DeviceName, WrittenDevice>) -> SidecarUse {
        let written = entry.value.identification
        guard written.order.contains(.sidecar) else { return .none }
        let hasStation = document.stations.contains { $0.value.devices.contains { $0.value == entry.name.value } }
        let isAlone = !hasStation && written.names.isEmpty && written.labels == nil
        return written.sidecars ?? (isAlone ? .optional(wait: entry.value.settling.quiet) : .ifThere)
    }

    /// Every device has a folder of its own, apart from the agent's data: else captures of one could pass for another's.
    private func checkFolders() {
        if document.declared.devices.isEmpty {
            report.add(
                .missing, at: document.identity.department.place, path: .root.appending("devices"),
                "names no device; at least one is needed.")
        }
        let data = document.identity.data
        for (position, entry) in document.devices.enumerated() {
            let folder = entry.value.folder
            if folder.value.overlaps(data) {
                report.add(
                    .conflict, at: folder.place, path: folder.path,
                    "is “\(folder.value)”, which overlaps the agent's data folder “\(data)”. Use separate folders.")
            }
            for (otherPosition, other) in document.devices.enumerated() where otherPosition != position {
                if otherPosition < position, folder.value.overlaps(other.value.folder.value) {
                    report.add(
                        .conflict, at: folder.place, path: folder.path,
                        "is “\(folder.value)”, which overlaps the folder of \(other.name.value). Each device needs its own."
                    )
                }
                if case .move(let target) = entry.value.afterTaking, target.starts(with: other.value.folder.value) {
                    report.add(
                        .conflict, at: entry.name.place, path: entry.name.path.appending("move-to"),
                        "is “\(target)”, within the folder of \(other.name.value), which would take the file again.")
                }
            }
        }
    }

    /// The folder of admissions is not one of captures: each would take the other's files.
    private func checkAdmissionsFolder() {
        guard let folder = document.admissions.folder else { return }
        let others = document.devices.map { ("the folder of \($0.name.value)", $0.value.folder.value) }
        for (name, other) in [("the agent's data folder", document.identity.data)] + others
        where folder.value.overlaps(other) {
            report.add(
                .conflict, at: folder.place, path: folder.path,
                "is “\(folder.value)”, which overlaps \(name) “\(other)”. Use separate folders.")
        }
    }

    /// A device stands at one station: else it would not be certain whose exam is meant.
    private mutating func checkStations() {
        var homes: [DeviceName: StationName] = [:]
        for station in document.stations {
            for device in station.value.devices {
                demand(device, among: document.declared.devices, "a device of this file")
                if let first = homes.updateValue(station.name.value, forKey: device.value) {
                    report.add(
                        .conflict, at: device.place, path: device.path,
                        "is “\(device.value)”, which stands at \(first) already. A device stands at one station.")
                }
            }
        }
        for entry in document.devices where homes[entry.name.value] == nil {
            warn(
                entry.name,
                Self.lonelyWarning(entry.value.identification.order))
        }
    }

    private static func lonelyWarning(_ ways: [IdentificationWay]) -> String {
        let others = ways.filter { $0 != .station }
        if others.isEmpty { return "stands at no station and has no sidecars: all of its captures will be held." }
        if others == [.sidecar] { return "stands at no station: each of its captures needs a sidecar." }
        let list = others.map(\.rawValue).joined(separator: " or ")
        return "stands at no station: each of its captures needs a \(list) that says whose it is."
    }

    private mutating func checkRoutes() {
        for placed in document.routes {
            let route = placed.value
            for destination in route.destinations {
                demand(destination, among: document.declared.destinations, "a destination of this file")
            }
            demand(route.department, among: catalog.departments.map(\.name), "a department of the catalog")
            demand(route.station, among: document.declared.stations, "a station of this file")
            demand(route.device, among: document.declared.devices, "a device of this file")
            demand(route.descriptor, among: catalog.descriptors.map(\.name), "a descriptor of the catalog")
        }
        if document.routes.isEmpty {
            report.add(
                .missing, at: document.identity.department.place, path: .root.appending("routes"),
                "names no route, so no capture would go anywhere. Write - { to: [destination] }.")
        } else if !document.routes.contains(where: { $0.value.route.condition == RouteCondition() }) {
            let first = document.routes[0]
            warn(
                Placed("routes", at: first.place, path: .root.appending("routes")),
                "has no route without “when”: a capture that none takes will be held.")
        }
        let used = Set(document.routes.flatMap { $0.value.destinations.map(\.value) })
        for entry in document.destinations where !used.contains(entry.name.value) {
            warn(entry.name, "is named by no route: nothing will be sent there.")
        }
    }

    /// Names ports that others on the network can reach although nothing protects them.
    private mutating func warnAboutOpenPorts() {
        if let page = document.page, !page.value.isLoopback {
            warn(
                page,
                "is open to the network: the page shows patients to whoever asks. Put a proxy with a login before it.")
        }
        for monitor in document.monitors where monitor.url.hasPrefix("http://") && monitor.credential != nil {
            let place = document.identity.department.place
            warn(
                Placed(0, at: place, path: .root.appending("monitor")),
                "sends a credential without encryption: use https.")
        }
    }

    private mutating func warn<Value>(_ subject: Placed<Value>, _ sentence: String) {
        warnings.append(ConfigurationWarning(place: subject.place, path: subject.path, sentence: sentence))
    }

    /// Reports a name that nothing bears, with the nearest that something does.
    private func demand<Name: SiteName>(_ name: Placed<Name>?, among names: [Name], _ what: String) {
        guard let name, !names.contains(name.value) else { return }
        let advice: String
        if let nearest = NearestName.of(name.value.text, among: names.map(\.text)) {
            advice = "Did you mean “\(nearest)”?"
        } else if names.isEmpty || names.count > 12 {
            advice = "Check the spelling."
        } else {
            advice = "There is \(names.map(\.text).joined(separator: ", "))."
        }
        report.add(
            .conflict, at: name.place, path: name.path, "is “\(name.value)”, which is not \(what). \(advice)")
    }
}

extension FilePath {
    /// Whether one of two folders lies within the other, or both are the same.
    fileprivate func overlaps(_ other: FilePath) -> Bool {
        starts(with: other) || other.starts(with: self)
    }
}
