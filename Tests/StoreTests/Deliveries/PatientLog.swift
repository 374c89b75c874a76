import Synchronization

/// Whom instances were composed for, in order.
final class PatientLog: Sendable {
    private let values = Mutex<[String]>([])

    var all: [String] { values.withLock { $0 } }

    func add(_ value: String) { values.withLock { $0.append(value) } }
}
