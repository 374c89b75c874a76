import CaptureModel
import Observability
import Store

/// What the desk of one destination knows of its lanes and of its work.
struct DeskState: Sendable {
    var machine: DestinationMachine
    var generator = SystemRandomNumberGenerator()
    var handed: [StartedDelivery] = []
    /// Outcomes that the store could not take, and when it is asked again.
    var unsettled: [DeliveryOutcome] = []
    var settleAgain: Timestamp?
    /// Lanes that run an errand, those included that idle on an open association.
    var busyLanes = 0
    /// Lanes that idle on an open association: work goes to them before another association is opened.
    var idleLanes = 0
    /// Lanes promised to captures that are being received.
    var promised = 0
    /// Whether the store may have due work that no lane has asked for yet.
    var mayHaveDue = true
    /// When the store has due work again, as far as a lane has seen; too early costs a look, too late is not
    /// possible.
    var nextDue: Timestamp?
    /// Whether the service runs: before, and when the agent stops, nothing is promised.
    var isRunning = false
    var isStopping = false
    var hasSaidNoQuery = false
    var posted = LinkState.idle

    /// Whether the store may have due work now.
    mutating func hasDue(at now: Timestamp) -> Bool {
        if let due = nextDue, due <= now {
            nextDue = nil
            mayHaveDue = true
        }
        return mayHaveDue
    }

    /// The first delivery that was handed over, if there is one.
    mutating func takeFirstHanded() -> Errand? { handed.isEmpty ? nil : .work([handed.removeFirst()]) }

    /// Kept outcomes, if it is time to write them down.
    mutating func takeUnsettled(at moment: Timestamp) -> [DeliveryOutcome]? {
        guard let again = settleAgain, again <= moment else { return nil }
        defer {
            unsettled = []
            settleAgain = nil
        }
        return unsettled
    }
}
