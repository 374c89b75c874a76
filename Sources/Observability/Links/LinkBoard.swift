package import CaptureModel
import Synchronization

/// Where the lines to the destinations are posted.
package typealias LinkBoard = LineBoard<DestinationName>

/// Where lines to other systems are posted while they work, for whoever reports them.
///
/// Posting never waits for anything but another posting.
package final class LineBoard<Place: SiteName>: Sendable {
    private struct Line {
        var state = LinkState.idle
        var meter = GoodputMeter()
    }

    private let now: @Sendable () -> Timestamp
    private let lines = Mutex<[Place: Line]>([:])

    /// Makes an empty board: every line is idle.
    package init(now: @escaping @Sendable () -> Timestamp) { self.now = now }

    /// Posts how a destination's line stands.
    package func post(_ state: LinkState, for destination: Place) {
        lines.withLock { $0[destination, default: Line()].state = state }
    }

    /// Counts payload that was handed to a destination's line.
    package func sent(bytes: Int64, to destination: Place) {
        let moment = now()
        lines.withLock { $0[destination, default: Line()].meter.add(bytes: bytes, at: moment) }
    }

    /// How a destination's line stands now.
    package func status(of destination: Place) -> LinkStatus {
        let moment = now()
        let line = lines.withLock { $0[destination] ?? Line() }
        return LinkStatus(state: line.state, bitsPerSecond: line.meter.bitsPerSecond(at: moment))
    }
}
