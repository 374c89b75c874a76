package import Logging
import Synchronization

/// The one sink of agent events: writes each to the log and hands it to who listens.
///
/// Emitting never waits: a listener that does not keep up loses its oldest events.
package final class AgentEvents: Sendable {
    private struct Listeners {
        var next = 0
        var continuations: [Int: AsyncStream<AgentEvent>.Continuation] = [:]
    }

    private let logger: Logger
    private let listeners = Mutex(Listeners())

    /// Makes the sink; every event goes to the logger.
    package init(logger: Logger) { self.logger = logger }

    /// Reports an event.
    package func emit(_ event: AgentEvent) {
        let line = event.logLine
        if logger.logLevel <= line.level {
            logger.log(level: line.level, line.message, metadata: .init(keys: line.facts))
        }
        for continuation in listeners.withLock({ Array($0.continuations.values) }) { continuation.yield(event) }
    }

    /// The events from now on; the stream ends when it is dropped.
    package func stream(keeping count: Int = 4_096) -> AsyncStream<AgentEvent> {
        AsyncStream(bufferingPolicy: .bufferingNewest(count)) { continuation in
            let number = listeners.withLock { listeners in
                listeners.next += 1
                listeners.continuations[listeners.next] = continuation
                return listeners.next
            }
            continuation.onTermination = { [weak self] _ in
                self?.listeners.withLock { listeners in _ = listeners.continuations.removeValue(forKey: number) }
            }
        }
    }
}
