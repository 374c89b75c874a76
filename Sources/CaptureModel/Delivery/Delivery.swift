/// Where a delivery is in its life.
public enum DeliveryState: Hashable, Sendable {
    /// Is to be sent at this time or later.
    case pending(due: Timestamp)
    /// Is being sent.
    case sending
    /// The destination said that it took it; it has not shown it yet.
    case accepted
    /// The destination has shown that it holds it, as far as the destination's kind of proof goes.
    case proven(Proof)
    /// Something that may succeed later went wrong.
    case waiting(retry: Timestamp, DeliveryFault)
    /// Will never succeed until somebody acts.
    case refused(DeliveryFault)
    /// Is not sent any more: the capture was superseded.
    case withdrawn
}

/// How a destination showed that it holds an instance.
public enum Proof: String, Sendable, Codable {
    /// A query for the SOP Instance UID found it.
    case query
    /// The answer to the sending alone, where the site's configuration takes that for enough.
    case response
}

/// What went wrong with a delivery.
public struct DeliveryFault: Hashable, Sendable, Codable {
    /// The kinds of fault.
    public enum Code: String, Sendable, Codable, CaseIterable {
        /// The line or the peer went away in the middle: whether the instance was stored is not known.
        case interrupted
        /// The peer answered with a status that may pass (A7xx, 0110, 0210 to 0213).
        case busy
        /// The peer answered that it will not take this instance.
        case rejected
        /// The peer does not take this SOP class or transfer syntax.
        case notSupported = "not-supported"
        /// The peer said that it took the instance, or has one of its identifier, and has not shown it.
        case notFound = "not-found"
        /// The spooled bytes are not those that were received.
        case damaged
        /// The instance could not be composed.
        case notComposed = "not-composed"
    }

    /// Which kind.
    public let code: Code
    /// What happened, with the peer's own words where it sent some, and what to do; without patient data.
    public let message: String

    /// Makes a fault.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}

/// A capture on its way to one destination.
public struct Delivery: Hashable, Sendable {
    /// Which delivery.
    public let id: DeliveryID
    /// Of which capture.
    public let capture: CaptureID
    /// To where.
    public let destination: DestinationName
    /// Where it is in its life.
    public let state: DeliveryState
    /// How often a sending has begun.
    public let attempts: Int

    /// Makes a delivery as the store holds it.
    public init(id: DeliveryID, capture: CaptureID, destination: DestinationName, state: DeliveryState, attempts: Int) {
        self.id = id
        self.capture = capture
        self.destination = destination
        self.state = state
        self.attempts = attempts
    }
}
