import Observability
import Store
import Worklist

/// Takes what worklists say into the store, and reports it.
struct WorklistIntake: Sendable {
    let store: Store
    let events: AgentEvents

    /// Takes one answer, or the fault that came instead of it.
    func take(_ outcome: WorklistService.Outcome) async {
        do {
            switch outcome {
            case .list(let source, let reading):
                let intake = try await store.takeOrders(reading.orders, of: source)
                if intake.changed + intake.gone > 0 || reading.unusable > 0 {
                    events.emit(
                        .worklistRead(
                            source, orders: intake.listed, changed: intake.changed, gone: intake.gone,
                            unusable: reading.unusable + intake.leftOut))
                }
            case .failed(let source, let error):
                try await store.worklistFailed(source, because: error.sentence)
                events.emit(.worklistFailed(source, reason: error.sentence))
            }
        } catch {
            events.emit(.faultMet(part: "worklist", reason: "\(error)"))
        }
    }
}
