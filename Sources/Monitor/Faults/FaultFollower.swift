package import CaptureModel
package import Observability
import ServiceLifecycle

/// Follows the agent's events and keeps the board of faults.
package struct FaultFollower: Service {
    private let board: FaultBoard
    private let events: AsyncStream<AgentEvent>
    private let now: @Sendable () -> Timestamp

    /// Makes the service; it hears every event from here on, even those before it runs.
    package init(board: FaultBoard, events: AgentEvents, now: @escaping @Sendable () -> Timestamp) {
        self.board = board
        self.events = events.stream()
        self.now = now
    }

    package func run() async {
        for await event in events.cancelOnGracefulShutdown() { board.take(event, at: now()) }
    }
}
