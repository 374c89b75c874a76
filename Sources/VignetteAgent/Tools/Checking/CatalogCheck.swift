import CaptureModel
import Catalog

/// Looks at the catalog against the devices and routes: what is in it, which codes are the site's own, and which
/// objects nothing takes.
struct CatalogCheck {
    private let loaded: LoadedConfiguration
    private let department: DepartmentName
    private let descriptors: [Descriptor]

    init(_ loaded: LoadedConfiguration) {
        self.loaded = loaded
        department = loaded.configuration.department
        descriptors = loaded.catalog.descriptors(of: department)
    }

    /// Which objects of the department can go where.
    static func destinations(_ loaded: LoadedConfiguration) -> CatalogDestinations {
        let configuration = loaded.configuration
        return CatalogDestinations(
            descriptors: loaded.catalog.descriptors(of: configuration.department),
            devices: configuration.devices.map { device in
                CatalogDestinations.Device(
                    name: device.name, station: configuration.station(of: device.name)?.name, profile: device.profile)
            }, routes: configuration.routes)
    }

    /// What was found.
    var rows: [CheckRow] { versions + siteCodes + unrouted }

    /// Codes, titles and keys were held against each other when the files were read.
    private var versions: [CheckRow] {
        let parts = loaded.catalog.departments.map { department in
            "\(department.name) \(department.version) (\(loaded.catalog.descriptors(of: department.name).count))"
        }
        return [.good("catalog", "read: \(parts.joined(separator: ", ")).")]
    }

    private var siteCodes: [CheckRow] {
        let own = descriptors.filter { $0.procedure.scheme == "99VIGNETTE" }
        guard !own.isEmpty else { return [] }
        return [
            .look(
                "catalog",
                "\(own.count) of \(descriptors.count) procedures of \(department) have codes of 99VIGNETTE, which only this agent knows.",
                "Put in the codes of your own procedure catalogue where the archive has to search for them.")
        ]
    }

    private var unrouted: [CheckRow] {
        let found = Self.destinations(loaded).unrouted
        return loaded.configuration.devices.flatMap { device in
            ObjectKind.allCases.compactMap { kind -> CheckRow? in
                guard let names = found[device.name]?[kind] else { return nil }
                return .look(
                    device.name.text,
                    "no route takes \(kind.title) of \(Self.list(names, of: descriptors)): such captures would be held.",
                    "Give them a route, if this device makes them.")
            }
        }
    }

    /// Descriptors in a sentence: all of them in two words, and of many the first.
    static func list(_ names: [DescriptorName], of all: [Descriptor]) -> String {
        guard names.count < all.count || names.count == 1 else { return "every descriptor" }
        let shown = names.prefix(5).map(\.text).joined(separator: ", ")
        return names.count > 5 ? "\(shown) and \(names.count - 5) more" : shown
    }
}
