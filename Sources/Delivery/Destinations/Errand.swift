import CaptureModel
import Store

/// What a lane is told to do next.
enum Errand: Sendable {
    /// Send these; they are started already.
    case work([StartedDelivery])
    /// Ask the store for due work.
    case claim
    /// Write down what could not be written down when it happened.
    case settle([DeliveryOutcome])
    /// Nothing may be done before then, or before the bell is rung once more than so often.
    case wait(until: Timestamp?, strokes: UInt64)
    /// End: the association for one that idles, the lane for one that does not.
    case leave
}
