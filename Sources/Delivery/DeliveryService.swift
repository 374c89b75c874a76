package import CaptureModel
import Catalog
import DICOMCore
package import DICOMNetwork
import DICOMUpperLayer
import MediaInspection
package import Observability
import ServiceLifecycle
package import Store

/// Takes due work, composes it, sends it, has it shown, and records what became of it: for every destination at once.
///
/// No destination waits for another. `run()` ends when what is being sent at a graceful shutdown is sent.
package struct DeliveryService: Service {
    private let store: Store
    private let composer: DeliveryComposer
    private let parts: [LaneParts]

    /// Makes the service.
    ///
    /// - Parameters:
    ///   - spoolFolder: where the spooled files are.
    ///   - now: the clock.
    package init(
        destinations: [DestinationSettings], store: Store, composer: DeliveryComposer, spoolFolder: String,
        client: DICOMClient, events: AgentEvents, links: LinkBoard, now: @escaping @Sendable () -> Timestamp
    ) {
        self.store = store
        self.composer = composer
        parts = destinations.map { settings in
            LaneParts(
                desk: DestinationDesk(settings: settings, events: events, links: links, now: now), store: store,
                client: client, contexts: ContextProposal.contexts(withQuery: settings.proof == .query),
                spoolFolder: spoolFolder, composer: composer, events: events, links: links, now: now)
        }
    }

    package func run() async throws {
        let changes = store.changes.stream()
        _ = try await store.recover()
        for part in parts { part.desk.begin() }
        await withTaskCancellationOrGracefulShutdownHandler {
            await withTaskGroup(of: Void.self) { group in
                for part in parts {
                    for _ in 0..<part.settings.lanes { group.addTask { await Lane(parts: part).run() } }
                    group.addTask { await ProofRounds(parts: part).run() }
                }
                let listening = Listening(parts: parts)
                await withTaskGroup(of: Void.self) { listener in
                    listener.addTask { for await change in changes { listening.heed(change) } }
                    await group.waitForAll()
                    listener.cancelAll()
                }
            }
        } onCancelOrGracefulShutdown: {
            for part in parts { part.desk.stop() }
        }
        for part in parts { await part.putEverythingBack() }
    }

    /// The instance of a capture that is just being received, if a lane of the destination can take it at once.
    package func start(_ capture: Capture, exam: ExamSnapshot, destination: DestinationName) -> FrozenInstance? {
        guard let part = parts.first(where: { $0.settings.name == destination }), part.desk.promiseLane() else {
            return nil
        }
        switch composer.compose(capture, exam) {
        case .success(let instance): return instance
        // What cannot be composed goes the long way, where the refusal is recorded.
        case .failure: return nil
        }
    }

    /// Why a capture cannot be sent for an exam, where something is missing.
    package func obstacle(to capture: Capture, in exam: ExamSnapshot) -> HeldReason? {
        composer.obstacle(to: capture, in: exam)
    }

    /// Sends everything that waits for a destination now: a person says so.
    ///
    /// - Returns: how many deliveries were brought forward.
    package func resume(_ destination: DestinationName) async throws -> Int {
        let count = try await store.resume(destination)
        for part in parts where part.settings.name == destination { part.desk.resume() }
        return count
    }

    /// What a change of the store means for the lanes.
    private struct Listening: Sendable {
        let parts: [LaneParts]

        func heed(_ change: StoreChange) {
            switch change {
            case .deliveriesStarted(let deliveries):
                for part in parts {
                    let mine = deliveries.filter { $0.destination == part.settings.name }
                    if !mine.isEmpty { part.desk.hand(mine) }
                }
            case .deliveriesDue(let destinations):
                for part in parts where destinations.contains(part.settings.name) { part.desk.workIsDue() }
            case .patientsChanged, .examChanged, .captureChanged, .rejectionsDue, .notificationsDue: break
            }
        }
    }
}
