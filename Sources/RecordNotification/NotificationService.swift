package import CaptureModel
package import Observability
import ServiceLifecycle
package import Store

/// Tells records of exams whose captures are proven, and of studies that are withdrawn (IHE RAD-132).
///
/// What is to be told stands in the store; here it is sent, one message at a time to each record, until the record says
/// that it took it.
package struct NotificationService: Service {
    private let store: Store
    private let couriers: [RecordCourier]

    /// Makes the service.
    package init(
        records: [RecordSettings], store: Store, composer: NotificationComposer, events: AgentEvents,
        lines: LineBoard<RecordName>, now: @escaping @Sendable () -> Timestamp
    ) {
        self.store = store
        couriers = records.map {
            RecordCourier(settings: $0, store: store, composer: composer, events: events, lines: lines, now: now)
        }
    }

    package func run() async {
        let changes = store.changes.stream()
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                for courier in couriers { group.addTask { await courier.run() } }
                for await change in changes {
                    switch change {
                    case .notificationsDue(let records, let byPerson):
                        for courier in couriers where records.contains(courier.settings.name) {
                            courier.wake(byPerson: byPerson)
                        }
                    case .patientsChanged, .examChanged, .captureChanged, .deliveriesDue, .rejectionsDue,
                        .deliveriesStarted:
                        continue
                    }
                }
                group.cancelAll()
            }
        }
    }
}
