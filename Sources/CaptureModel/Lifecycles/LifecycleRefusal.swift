/// A transition that the lifecycle does not allow: the caller's mistake, and nothing was changed.
public struct LifecycleRefusal: Error, Equatable, Sendable, CustomStringConvertible {
    /// What was asked.
    public let event: String
    /// The state that it was asked in.
    public let state: String

    /// Makes the refusal from the names of event and state.
    public init(event: String, state: String) {
        self.event = event
        self.state = state
    }

    /// What was asked and why it cannot be.
    public var description: String { "\(event) is not possible while \(state)" }
}
