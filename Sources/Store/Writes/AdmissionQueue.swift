import CaptureModel
import Synchronization

/// Lets messages that come while a commit is under way share the next one.
///
/// Whoever finds the queue empty leads: they ask for a transaction, which takes everything that has come by the time
/// at which it begins. The others wait for the leader's commit.
final class AdmissionQueue: Sendable {
    /// A message and what answers it.
    struct Entry: Sendable {
        let message: AdmissionMessage
        let acknowledgement: [UInt8]
    }

    typealias Outcome = Result<AdmissionOutcome, StoreError>

    private struct Waiting: Sendable {
        let entry: Entry
        /// Nothing for the leader, who hears it from the transaction.
        let continuation: CheckedContinuation<Outcome?, Never>?
    }

    /// The messages of one transaction, fixed when it begins.
    private final class Group: Sendable {
        let members = Mutex<[Waiting]>([])
    }

    private let waiting = Mutex<[Waiting]>([])

    /// Takes one message; `commit` runs a transaction over a group and returns an outcome for each, in order.
    func take(
        _ entry: Entry,
        commit: (_ group: @escaping @Sendable () -> [Entry]) async throws(StoreError) -> [Outcome]
    ) async throws(StoreError) -> AdmissionOutcome {
        let followed: Outcome? = await withCheckedContinuation { continuation in
            let leads = waiting.withLock { waiting in
                let leads = waiting.isEmpty
                waiting.append(Waiting(entry: entry, continuation: leads ? nil : continuation))
                return leads
            }
            if leads { continuation.resume(returning: nil) }
        }
        if let followed { return try followed.get() }
        let group = Group()
        var outcomes: [Outcome] = []
        var fault: StoreError?
        do throws(StoreError) {
            outcomes = try await commit { [self] in fill(group) }
        } catch {
            fault = error
        }
        // A transaction that could not even begin took nobody.
        if group.members.withLock({ $0.isEmpty }) { _ = fill(group) }
        let members = group.members.withLock { $0 }
        let lost = Outcome.failure(fault ?? StoreError(.corrupt, "a transaction lost a message"))
        for (index, member) in members.enumerated() {
            member.continuation?.resume(returning: fault == nil && index < outcomes.count ? outcomes[index] : lost)
        }
        return try (outcomes.first ?? lost).get()
    }

    private func fill(_ group: Group) -> [Entry] {
        let taken = waiting.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
        group.members.withLock { $0 = taken }
        return taken.map(\.entry)
    }
}
