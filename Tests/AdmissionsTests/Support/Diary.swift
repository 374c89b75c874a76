import Synchronization

/// What happened, in order.
final class Diary: Sendable {
    private let entries = Mutex<[String]>([])

    var lines: [String] { entries.withLock { $0 } }

    func write(_ line: String) { entries.withLock { $0.append(line) } }
}
