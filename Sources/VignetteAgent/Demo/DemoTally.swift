import CaptureModel
import Synchronization

/// What the demo has seen so far; who waits for a count is told when it is reached.
final class DemoTally: Sendable {
    struct Counts: Sendable {
        var admissions = 0
        var received = 0
        var repeated = 0
        var held = 0
        var bytes: Int64 = 0
        var sent = 0
        var proven = 0
        var refused = 0
        var first: Timestamp?
        var last: Timestamp?
        var provenIDs: Set<CaptureID> = []

        /// Bytes a second from the first capture to the last proof.
        var bytesPerSecond: Double {
            guard let first, let last else { return 0 }
            return Double(bytes) * 1_000 / Double(max(last.milliseconds(since: first), 1))
        }
    }

    private struct Watched {
        var counts = Counts()
        var watchers: [AsyncStream<Counts>.Continuation] = []
    }

    private let watched = Mutex(Watched())

    var counts: Counts { watched.withLock { $0.counts } }

    func change(_ change: (inout Counts) -> Void) {
        let (counts, watchers) = watched.withLock { watched in
            change(&watched.counts)
            return (watched.counts, watched.watchers)
        }
        for watcher in watchers { watcher.yield(counts) }
    }

    /// Waits until the counts fulfil a condition, for so long at most.
    ///
    /// - Returns: whether they did.
    func wait(atMost limit: Duration, until condition: @escaping @Sendable (Counts) -> Bool) async -> Bool {
        let (stream, continuation) = AsyncStream<Counts>.makeStream(bufferingPolicy: .bufferingNewest(1))
        watched.withLock { watched in
            watched.watchers.append(continuation)
            continuation.yield(watched.counts)
        }
        return await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                for await counts in stream where condition(counts) { return true }
                return false
            }
            group.addTask {
                try? await Task.sleep(for: limit)
                return false
            }
            defer { group.cancelAll() }
            return await group.next() ?? false
        }
    }
}
