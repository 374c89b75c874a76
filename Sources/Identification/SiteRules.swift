package import CaptureModel
package import Catalog

/// What identification knows of the site: its catalog, its routes, and which device stands where.
package struct SiteRules: Sendable {
    /// The descriptors.
    package let catalog: Catalog
    /// Where captures go.
    package let routes: RouteTable
    /// The station of each device that belongs to one.
    package let stations: [DeviceName: StationName]
    /// The titles of the stations.
    package let stationTitles: [StationName: String]
    /// How the captures of each device find their exam; a device without ways has the usual ones.
    package var ways: [DeviceName: DeviceWays] = [:]
    /// What is known of the site's identifiers.
    package var identifiers = IdentifierRules()
    /// How long after a visit's end a capture may still be of it, in milliseconds.
    package var lateness: Int64 = 0
    /// How long after a capture another patient's exam is opened only with a confirmation, in milliseconds.
    package var arrivalWindow: Int64 = 30_000
    /// The identities that are set aside for patients whom nobody can name.
    package var emergency: [EmergencyPool] = []

    /// Puts the rules together.
    package init(
        catalog: Catalog, routes: RouteTable, stations: [DeviceName: StationName],
        stationTitles: [StationName: String]
    ) {
        self.catalog = catalog
        self.routes = routes
        self.stations = stations
        self.stationTitles = stationTitles
    }

    /// How the captures of a device find their exam.
    func ways(of device: DeviceName) -> DeviceWays { ways[device] ?? DeviceWays() }

    /// The descriptor that an order's codes name, where exactly one does: its protocol before its procedure.
    func descriptor(of order: ScheduledProcedure) -> DescriptorName? {
        for codes in [order.protocolCodes, [order.requestedProcedureCode].compactMap { $0 }] {
            let named = catalog.descriptors.filter { descriptor in
                codes.contains { $0.value == descriptor.procedure.value && $0.scheme == descriptor.procedure.scheme }
            }
            if named.count == 1 { return named.first?.name }
        }
        return nil
    }

    /// Where a capture of an exam goes; empty where no route takes it.
    func destinations(
        of kind: CaptureKind, device: DeviceName, descriptor: Descriptor, station: StationName?
    ) -> [DestinationName] {
        routes.destinations(
            for: RoutedCapture(
                department: descriptor.department, station: station, device: device, descriptor: descriptor.name,
                kind: kind))
    }
}
