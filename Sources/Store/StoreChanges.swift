import Synchronization

/// Hands every change to those who listen, in the order of the commits; handing out never waits.
package final class StoreChanges: Sendable {
    private struct Listeners {
        var next = 0
        var continuations: [Int: AsyncStream<StoreChange>.Continuation] = [:]
    }

    private let listeners = Mutex(Listeners())

    init() {}

    /// Every change from now on; nothing is ever dropped, so that no started delivery is forgotten.
    ///
    /// The stream ends when it is dropped.
    package func stream() -> AsyncStream<StoreChange> { stream(buffering: .unbounded) }

    /// The newest changes from now on, for a listener that only looks and may miss some.
    package func stream(keeping count: Int) -> AsyncStream<StoreChange> { stream(buffering: .bufferingNewest(count)) }

    func emit(_ changes: [StoreChange]) {
        guard !changes.isEmpty else { return }
        for continuation in listeners.withLock({ Array($0.continuations.values) }) {
            for change in changes { continuation.yield(change) }
        }
    }

    private func stream(
        buffering policy: AsyncStream<StoreChange>.Continuation.BufferingPolicy
    ) -> AsyncStream<StoreChange> {
        AsyncStream(bufferingPolicy: policy) { continuation in
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
