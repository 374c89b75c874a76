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
