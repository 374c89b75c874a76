import Admissions
import Store
import Synchronization

/// A store that takes no message before the test lets it, and then answers as the test says.
final class GatedStore: AdmissionApplying {
    private let answer: @Sendable (Store::AdmissionMessage) throws(StoreError) -> AdmissionOutcome
    private let entered = AsyncStream<Void>.makeStream()
    private let gate: AsyncStream<Void>
    private let opening: AsyncStream<Void>.Continuation
    private let total = Atomic<Int>(0)

    init(_ answer: @escaping @Sendable (Store::AdmissionMessage) throws(StoreError) -> AdmissionOutcome) {
        self.answer = answer
        (gate, opening) = AsyncStream.makeStream()
    }

    /// How many messages came.
    var count: Int { total.load(ordering: .relaxed) }

    /// Waits until a message stands before the gate.
    func waitForMessage() async { for await _ in entered.stream { return } }

    /// Lets every message through.
    func open() { opening.finish() }

    func apply(
        _ message: Store::AdmissionMessage, acknowledgement: [UInt8]
    ) async throws(StoreError) -> AdmissionOutcome {
        total.add(1, ordering: .relaxed)
        entered.continuation.yield()
        for await _ in gate {}
        return try answer(message)
    }

    /// Senders that speak by themselves confirm nothing.
    func confirmAdmissions(by source: String) async throws(StoreError) {
        throw StoreError(.refusedByLifecycle, "\(source) was not asked")
    }
}
