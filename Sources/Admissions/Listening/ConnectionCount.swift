import Synchronization

/// How many connections are open.
final class ConnectionCount: Sendable {
    private let open = Atomic<Int>(0)

    /// One more is open; returns how many are now.
    func began() -> Int { open.add(1, ordering: .relaxed).newValue }

    /// One fewer is open.
    func ended() { open.subtract(1, ordering: .relaxed) }
}
