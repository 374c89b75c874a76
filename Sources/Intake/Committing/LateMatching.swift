import Observability
import ServiceLifecycle
import Store

/// Matches held captures again when admissions or a worklist have told of what their claims name.
struct LateMatching {
    let parts: IntakeParts
    /// For how long after it came a capture goes to its exam by itself.
    let waiting: Duration

    /// Runs until the agent stops.
    func run() async {
        // Whatever changed last, the store knows what is to be done: of many changes one is enough.
        let changes = parts.store.changes.stream(keeping: 1)
        await cancelWhenGracefulShutdown {
            await matchAll()
            for await _ in changes { await matchAll() }
        }
    }

    private func matchAll() async {
        let limit = 50
        let (seconds, attoseconds) = waiting.components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000)
        let milliseconds = overflow ? Int64.max : product + attoseconds / 1_000_000_000_000_000
        do {
            while try await parts.store.matchLate(within: milliseconds, limit: limit, placing: parts.placing) == limit {
                if Task.isCancelled { return }
            }
        } catch {
            parts.events.emit(.faultMet(part: "identification", reason: "held captures were not matched: \(error)"))
        }
    }
}
