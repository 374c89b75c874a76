import CaptureModel
import DICOMCore
import DICOMNetwork
import DICOMUpperLayer
import Observability
import Store

/// What every lane of a destination works with.
struct LaneParts: Sendable {
    /// The destination's shared desk.
    let desk: DestinationDesk
    /// The queue.
    let store: Store
    /// The network.
    let client: DICOMClient
    /// What is proposed when an association is opened: all that the catalog can produce, and the query.
    let contexts: [ProposedContext]
    /// The folder of the spooled files.
    let spoolFolder: String
    /// Makes instances.
    let composer: DeliveryComposer
    /// Where events go.
    let events: AgentEvents
    /// Where bytes are counted.
    let links: LinkBoard
    /// The clock.
    let now: @Sendable () -> Timestamp

    /// The destination.
    var settings: DestinationSettings { desk.settings }

    /// How many deliveries a lane takes at once, and settles in one commit.
    static let batchLimit = 8

    /// What a lane asks of the store.
    func claim(_ limit: Int = batchLimit) -> Claim {
        let composer = composer
        return Claim(destination: settings.name, limit: limit) { capture, exam in
            switch composer.compose(capture, exam) {
            case .success(let instance): .composed(instance)
            case .failure(let error): .failed(error.fault)
            }
        }
    }

    /// Contexts for the devices' own DICOM files that wait, which no catalog can foresee.
    func instanceContexts(including deliveries: [StartedDelivery]) async -> [ProposedContext] {
        let room = max(0, ContextProposal.limit - contexts.count)
        let waiting = (try? await store.waitingInstanceFormats(for: settings.name, limit: room)) ?? []
        let formats = Set(deliveries.compactMap(\.capture.instanceFormat) + waiting)
        return ContextProposal.contexts(for: formats, beside: contexts).prefix(room).map { $0 }
    }

    /// Whether the store has due work; the desk knows when to look again where it has none, or cannot be asked.
    func hasDue() async -> Bool {
        do {
            let due = try await store.nextDue(settings.name)
            if let due, due <= now() { return true }
            desk.workIsDue(at: due)
        } catch {
            rest(because: error)
        }
        return false
    }

    /// Starts due deliveries; none where the store has none, or cannot be asked.
    ///
    /// Looks before it writes: where nothing is due, nothing is committed.
    func claimDue() async -> [StartedDelivery] {
        guard await hasDue() else { return [] }
        do {
            let deliveries = try await store.settle([], claiming: claim())
            // More may be due behind it, also where all of it was refused because it cannot be composed.
            desk.workIsDue()
            return deliveries
        } catch {
            rest(because: error)
            return []
        }
    }

    private func rest(because error: any Error) {
        events.emit(.faultMet(part: "queue", reason: "\(error)"))
        desk.workIsDue(at: now().adding(milliseconds: DestinationDesk.storeRest))
    }

    /// Writes down outcomes that the store could not take before; what it cannot take now either is kept.
    ///
    /// One that the store will never take does not keep the others from being written.
    func settleLate(_ outcomes: [DeliveryOutcome]) async {
        do {
            _ = try await store.settle(outcomes, claiming: nil)
        } catch {
            var left: [DeliveryOutcome] = []
            for outcome in outcomes {
                do { _ = try await store.settle([outcome], claiming: nil) } catch { left.append(outcome) }
            }
            desk.keep(left)
            if !left.isEmpty { events.emit(.faultMet(part: "queue", reason: "\(error)")) }
        }
        desk.workIsDue()
        desk.proofBell.ring()
    }

    /// When all lanes have ended: what nobody has begun goes back to the queue, and what could not be written down
    /// is tried for the last time.
    ///
    /// What fails here stays `sending`, and is recovered at the next start.
    func putEverythingBack() async {
        desk.stop()
        let due = now()
        let outcomes =
            desk.takeUnsettled(whateverTheTime: true)
            + desk.takeBack().map { DeliveryOutcome(id: $0.id, event: .putBack(due: min($0.capture.received, due))) }
        guard !outcomes.isEmpty else { return }
        await settleLate(outcomes)
    }
}
