/// Somebody who is told how the agent does.
package struct MonitorConfiguration: Hashable, Sendable {
    /// Where the heartbeat is posted.
    package var url: String
    /// The bearer token.
    package var credential: SecretSource?
    /// How often.
    package var interval: Duration
}
