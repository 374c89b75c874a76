import CaptureModel
import Catalog
import Settings

/// A route as the file says it, with the places of the names in it.
struct WrittenRoute {
    let destinations: [Placed<DestinationName>]
    let department: Placed<DepartmentName>?
    let station: Placed<StationName>?
    let device: Placed<DeviceName>?
    let descriptor: Placed<DescriptorName>?
    let kind: CaptureKind?

    static var format: SettingsFormat<WrittenRoute> {
        .group { reader in
            let destinations = reader.required(
                "to",
                .list(of: SettingsFormat<DestinationName>.siteName.placed).expecting("is a list of destinations"))
            let condition = reader.optional("when", conditionFormat)
            if let destinations, destinations.isEmpty, reader.contains("to") {
                reader.refuse("to", as: .invalid, "names no destination.")
            }
            return destinations.map { condition?($0) ?? WrittenRoute(to: $0) }
        }
    }

    private static var conditionFormat: SettingsFormat<([Placed<DestinationName>]) -> WrittenRoute> {
        .group { reader in
            let department = reader.optional("department", SettingsFormat<DepartmentName>.siteName.placed)
            let station = reader.optional("station", SettingsFormat<StationName>.siteName.placed)
            let device = reader.optional("device", SettingsFormat<DeviceName>.siteName.placed)
            let descriptor = reader.optional("descriptor", SettingsFormat<DescriptorName>.siteName.placed)
            let kind = reader.optional(
                "kind",
                .choice(
                    ["still": CaptureKind.still, "video": .video, "document": .document, "instance": .instance]))
            return { destinations in
                WrittenRoute(
                    to: destinations, department: department, station: station, device: device,
                    descriptor: descriptor, kind: kind)
            }
        }
    }

    private init(
        to destinations: [Placed<DestinationName>], department: Placed<DepartmentName>? = nil,
        station: Placed<StationName>? = nil, device: Placed<DeviceName>? = nil,
        descriptor: Placed<DescriptorName>? = nil, kind: CaptureKind? = nil
    ) {
        self.destinations = destinations
        self.department = department
        self.station = station
        self.device = device
        self.descriptor = descriptor
        self.kind = kind
    }

    /// The route without its places.
    var route: Route {
        Route(
            when: RouteCondition(
                department: department?.value, station: station?.value, device: device?.value,
                descriptor: descriptor?.value, kind: kind),
            to: destinations.map(\.value))
    }
}
