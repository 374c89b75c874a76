import Admissions
import Logging
import Observability
import Store
import Synchronization

/// A store that counts what it is given, and fails at first as often as the test says.
final class CountingStore: AdmissionApplying {
    private let inner: Result<Store, StoreError>
    private let failures: Int
    private let total = Atomic<Int>(0)

    init(failures: Int = 0) {
        self.failures = failures
        let events = AgentEvents(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        inner = Result { () throws(StoreError) in try Store.inMemory(now: { Follower.now }, events: events) }
    }

    var store: Store { get throws { try inner.get() } }

    /// How many messages came, those at which it failed not counted.
    var count: Int { max(0, total.load(ordering: .relaxed) - failures) }

    func apply(
        _ message: Store::AdmissionMessage, acknowledgement: [UInt8]
    ) async throws(StoreError) -> AdmissionOutcome {
        let number = total.add(1, ordering: .relaxed).newValue
        guard number > failures else { throw StoreError(.disk, "the disk is full") }
        return try await inner.get().apply(message, acknowledgement: acknowledgement)
    }

    func confirmAdmissions(by source: String) async throws(StoreError) {
        try await inner.get().confirmAdmissions(by: source)
    }
}
