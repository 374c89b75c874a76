package import CaptureModel

/// How the line to a destination stands, as Delivery sees it.
package enum LinkState: Hashable, Sendable {
    /// Nothing is to be sent, or nothing has been tried yet.
    case idle
    /// Instances are on their way.
    case sending
    /// Nothing is sent before `retry`; why and since when.
    case held(reason: String, since: Timestamp, retry: Timestamp)
}

/// A destination's line at one moment.
package struct LinkStatus: Hashable, Sendable {
    /// How it stands.
    package let state: LinkState
    /// Payload in bits a second over the last minute.
    package let bitsPerSecond: Int64

    /// Makes a status.
    package init(state: LinkState, bitsPerSecond: Int64) {
        self.state = state
        self.bitsPerSecond = bitsPerSecond
    }
}
