import CaptureModel
import Crypto
package import DICOMObjects
package import Observability
import ServiceLifecycle
package import Store

/// Makes the rejection notes of corrections when they are due; they then go the way of every delivery.
///
/// A note is due when nothing of what it rejects is on its way any more: it must not come before the instance.
package struct CorrectionService: Service {
    private let store: Store
    private let composer: RejectionComposer
    private let events: AgentEvents

    /// Makes the service.
    package init(store: Store, composer: RejectionComposer, events: AgentEvents) {
        self.store = store
        self.composer = composer
        self.events = events
    }

    package func run() async {
        let changes = store.changes.stream()
        await cancelWhenGracefulShutdown {
            await makeNotes()
            for await change in changes {
                switch change {
                case .rejectionsDue: await makeNotes()
                case .patientsChanged, .examChanged, .captureChanged, .deliveriesDue, .deliveriesStarted,
                    .notificationsDue:
                    continue
                }
            }
        }
    }

    private func makeNotes() async {
        do {
            _ = try await store.makeRejections(digest: Self.digest) { try composer.compose($0) }
        } catch {
            events.emit(.faultMet(part: "corrections", reason: "\(error)"))
        }
    }

    /// SHA-256 of a note, all of which is in memory.
    private static func digest(_ note: FrozenInstance) throws -> ContentDigest {
        var hash = SHA256()
        for case .bytes(let bytes) in note.pieces { hash.update(data: bytes) }
        guard let digest = ContentDigest(bytes: Array(hash.finalize())) else {
            throw DeliveryFaultError(DeliveryFault(.notComposed, "A digest of a rejection note is malformed."))
        }
        return digest
    }
}
