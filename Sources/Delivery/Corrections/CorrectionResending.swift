package import CaptureModel
package import Observability
import ServiceLifecycle
package import Store

/// Carries out the corrections that admissions caused, where the site has said that its archives do not follow merges
/// and that nobody needs to decide.
///
/// It waits first, because admissions often says the same thing in several messages.
package struct CorrectionResending: Service {
    private let store: Store
    private let wait: Duration
    private let events: AgentEvents
    private let now: @Sendable () -> Timestamp
    private let carryOut: @Sendable (CorrectionID) async throws -> Void
    private let pause: @Sendable (Duration) async throws -> Void

    /// Makes the service; `carryOut` sends again and rejects, `pause` is the world's.
    package init(
        store: Store, wait: Duration, events: AgentEvents, now: @escaping @Sendable () -> Timestamp,
        carryOut: @escaping @Sendable (CorrectionID) async throws -> Void,
        pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        self.store = store
        self.wait = wait
        self.events = events
        self.now = now
        self.carryOut = carryOut
        self.pause = pause
    }

    package func run() async {
        await cancelWhenGracefulShutdown {
            var refused: Set<CorrectionID> = []
            while !Task.isCancelled {
                await carryOutDue(&refused)
                do { try await pause(min(wait, .seconds(60))) } catch { return }
            }
        }
    }

    /// One that is refused stays open for a person, and is not tried again before the next start.
    private func carryOutDue(_ refused: inout Set<CorrectionID>) async {
        do {
            for entry in try await store.corrections() {
                let correction = entry.correction
                guard correction.state == .open, correction.cause == .admissions,
                    .milliseconds(now().milliseconds(since: correction.opened)) >= wait,
                    !refused.contains(correction.id)
                else { continue }
                do {
                    try await carryOut(correction.id)
                } catch {
                    refused.insert(correction.id)
                    events.emit(.faultMet(part: "corrections", reason: "correction \(correction.id): \(error)"))
                }
            }
        } catch {
            events.emit(.faultMet(part: "corrections", reason: "\(error)"))
        }
    }
}
