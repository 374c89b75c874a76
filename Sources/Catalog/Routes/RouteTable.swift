public import CaptureModel

/// All routes: a capture goes wherever any of them takes it.
public struct RouteTable: Hashable, Sendable {
    /// The routes in the order of the configuration.
    public let routes: [Route]

    /// Makes a table.
    public init(_ routes: [Route]) {
        self.routes = routes
    }

    /// Where a capture goes: each destination once, in the order of the routes; empty where no route takes it.
    public func destinations(for capture: RoutedCapture) -> [DestinationName] {
        var found: [DestinationName] = []
        for route in routes where route.condition.holds(for: capture) {
            for destination in route.destinations where !found.contains(destination) {
                found.append(destination)
            }
        }
        return found
    }
}
