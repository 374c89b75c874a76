public import CaptureModel

/// Where captures go that fulfil a condition.
public struct Route: Hashable, Sendable {
    /// Which captures; a condition without any part takes all.
    public let condition: RouteCondition
    /// Where to.
    public let destinations: [DestinationName]

    /// Makes a route.
    public init(when condition: RouteCondition = RouteCondition(), to destinations: [DestinationName]) {
        self.condition = condition
        self.destinations = destinations
    }
}
