import CaptureModel
import DICOMNetwork
import DICOMUpperLayer
import Observability
import Store

/// Asks again, from time to time, for what a destination took and has not shown yet.
///
/// Archives that file in the background show an instance seconds or minutes after they took it; and an association
/// may end between the sending and the question. While nothing waits to be shown, nothing is done.
struct ProofRounds: Sendable {
    let parts: LaneParts

    /// How many instances are asked for in one round: the oldest.
    private static let batchLimit = 100
    /// How long what was just taken is given to be shown before the first question, in milliseconds.
    private static let firstWait: Int64 = 1_000
    /// Rounds that come to nothing are made rarer by halves, this often at most.
    private static let halvings = 6

    /// Runs until the desk says stop, or the task is cancelled.
    func run() async {
        guard parts.settings.proof == .query else { return }
        let bell = parts.desk.proofBell
        var misses: [DeliveryID: Int] = [:]
        var fruitless = 0
        while !Task.isCancelled, !parts.desk.isStopping {
            let strokes = bell.strokes
            var wait = parts.settings.proofSchedule.interval
            do {
                let accepted = try await parts.store.accepted(by: parts.settings.name, limit: Self.batchLimit)
                if accepted.isEmpty {
                    misses = [:]
                    wait = min(wait, Self.firstWait)
                    if !parts.desk.isStopping { await bell.sleep(since: strokes, atMost: nil) }
                } else if !parts.desk.isHeld {
                    let known = Set(accepted.map(\.id))
                    misses = misses.filter { known.contains($0.key) }
                    fruitless = try await ask(for: accepted, misses: &misses) ? 0 : min(fruitless + 1, Self.halvings)
                }
            } catch {
                parts.events.emit(.faultMet(part: "proof", reason: "\(error)"))
            }
            await pause(wait << Int64(fruitless))
        }
    }

    private func pause(_ milliseconds: Int64) async {
        let end = parts.now().adding(milliseconds: milliseconds)
        let bell = parts.desk.proofBell
        while !Task.isCancelled {
            let strokes = bell.strokes
            let left = end.milliseconds(since: parts.now())
            guard !parts.desk.isStopping, left > 0 else { return }
            // Not longer than asked for, also where the clock is put back meanwhile.
            await bell.sleep(since: strokes, atMost: min(left, milliseconds))
            if left > milliseconds { return }
        }
    }

    /// One round; whether the destination answered it.
    ///
    /// - Throws: what the store throws.
    private func ask(for accepted: [StartedDelivery], misses: inout [DeliveryID: Int]) async throws -> Bool {
        let found: Set<UniqueIdentifier>
        do {
            found = try await parts.client.withAssociation(
                to: parts.settings.peer, proposing: [ContextProposal.query]
            ) { association in
                try await ImageQuery.found(accepted, over: association)
            }
        } catch let error as DICOMNetworkError where error.isQueryRefusal {
            parts.desk.sayNoQuery(ImageQuery.notAnswered(by: parts.settings.peer, error))
            return false
        } catch {
            // The lanes find out, and say, when the destination cannot be reached.
            return false
        }
        parts.desk.queryIsAnswered()
        try await conclude(accepted, found, misses: &misses)
        return true
    }

    private func conclude(
        _ accepted: [StartedDelivery], _ found: Set<UniqueIdentifier>, misses: inout [DeliveryID: Int]
    ) async throws {
        var outcomes: [DeliveryOutcome] = []
        for delivery in accepted {
            if found.contains(delivery.frozen.sopInstanceUID) {
                outcomes.append(DeliveryOutcome(id: delivery.id, event: .prove(.query)))
                continue
            }
            let count = (misses[delivery.id] ?? 0) + 1
            misses[delivery.id] = count
            guard count >= parts.settings.proofSchedule.patience else { continue }
            misses[delivery.id] = nil
            let fault = DeliveryFault(
                .notFound,
                "\(parts.settings.peer) said that it took the instance and does not show it. It is sent again.")
            outcomes.append(DeliveryOutcome(id: delivery.id, event: .postpone(until: parts.now(), fault)))
        }
        guard !outcomes.isEmpty else { return }
        _ = try await parts.store.settle(outcomes, claiming: nil)
        parts.desk.workIsDue()
    }
}
