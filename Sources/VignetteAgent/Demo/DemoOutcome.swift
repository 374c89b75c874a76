import Synchronization

/// Whether the morning went well, once that is known.
final class DemoOutcome: Sendable {
    private let result = Mutex<Bool?>(nil)

    /// Whether every capture was proven; nothing while the morning goes on.
    var isGood: Bool? { result.withLock { $0 } }

    /// Says how it went; the first word counts.
    func finish(_ isGood: Bool) { result.withLock { $0 = $0 ?? isGood } }
}
