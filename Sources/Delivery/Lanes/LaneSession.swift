import CaptureModel
import DICOMCore
import DICOMNetwork
import DICOMUpperLayer
import Observability
import Store

/// What one association carries: batches of deliveries, each sent, asked for, and settled in one commit.
///
/// Confined to the lane that made it.
final class LaneSession {
    private let parts: LaneParts
    /// Claimed and not begun.
    private var waiting: [StartedDelivery]
    /// Being sent: whether it arrived is not known when the association ends now.
    private var current: StartedDelivery?
    /// Taken by the archive in this batch, not asked for yet.
    private var stored: [StartedDelivery] = []
    /// What became of the batch.
    private var outcomes: [DeliveryOutcome] = []
    /// Whether the association was established.
    private(set) var hasBegun = false
    /// What the association was asked for.
    var proposed: [ProposedContext] = []
    /// Whether the association is not to be used any more, though it is open.
    private var isSpent = false

    init(parts: LaneParts, first: [StartedDelivery]) {
        self.parts = parts
        waiting = first
    }

    /// The association is there.
    func begin() {
        hasBegun = true
        parts.desk.opened()
    }

    /// Sends until there is nothing more to do.
    func run(over association: DICOMAssociation) async throws {
        while true {
            waiting = parts.desk.takeHanded(upTo: LaneParts.batchLimit) + waiting
            if waiting.isEmpty { waiting += await parts.claimDue() }
            let end = parts.now().adding(milliseconds: parts.settings.batchMilliseconds)
            var isSlow = false
            while !waiting.isEmpty, !isSlow, mayGoOn {
                try await send(waiting.removeFirst(), over: association)
                isSlow = parts.now() >= end
            }
            try await prove(over: association)
            if isSlow { putBackWaiting() }
            guard await settle(claiming: mayGoOn ? (isSlow ? 1 : LaneParts.batchLimit) : nil), mayGoOn else { return }
            if waiting.isEmpty, await !waitForWork(over: association) { return }
        }
    }

    private var mayGoOn: Bool { !isSpent && !parts.desk.isStopping }

    // MARK: Sending

    private func send(_ delivery: StartedDelivery, over association: DICOMAssociation) async throws {
        guard isProposed(delivery) else {
            // It came after the association: the next one is asked for it.
            waiting.insert(delivery, at: 0)
            isSpent = true
            return
        }
        let instance: OutgoingInstance
        do throws(DeliveryFaultError) {
            instance = try OutgoingInstance(delivery, in: parts.spoolFolder, for: association)
        } catch {
            return refuse(delivery, error.fault)
        }
        current = delivery
        let began = parts.now()
        let response: StoreResponse
        do {
            response = try await association.store(
                sopClass: instance.sopClass, sopInstance: instance.sopInstance, transferSyntax: instance.transferSyntax,
                source: instance.source)
        } catch let error as DICOMNetworkError where error.code == .invalidRequest {
            // Nothing was sent, and nothing ever can be: the association stays good for the others.
            current = nil
            return refuse(delivery, DeliveryFault(.notComposed, error.message))
        }
        current = nil
        parts.links.sent(bytes: delivery.frozen.length, to: parts.settings.name)
        judge(delivery, response.status, instance.title, parts.now().milliseconds(since: began))
    }

    /// Whether the association was asked for a device's own object at all; every other was.
    private func isProposed(_ delivery: StartedDelivery) -> Bool {
        guard let format = delivery.capture.instanceFormat else { return true }
        return ContextProposal.contexts(for: [format], beside: proposed).isEmpty
    }

    private func judge(_ delivery: StartedDelivery, _ status: DIMSEStatus, _ title: String, _ milliseconds: Int64) {
        let verdict = StoreVerdict(status, attempts: delivery.attempts, peer: "\(parts.settings.peer)")
        if case .holdDestination = verdict {} else { parts.desk.answered() }
        switch verdict {
        case .accepted(let remark):
            stored.append(delivery)
            parts.events.emit(
                .deliveryAccepted(
                    delivery.id, delivery.captureID, destination: parts.settings.name,
                    description: remark.map { "\(title), with a remark: \($0)" } ?? title, milliseconds: milliseconds))
        case .perhapsThere(let remark):
            switch parts.settings.proof {
            case .query: stored.append(delivery)
            case .response:
                refuse(
                    delivery,
                    DeliveryFault(
                        .notFound,
                        "\(remark). Whether it is the same object only a query could tell: set proof: query."))
            }
        case .retry(let fault): postpone(delivery, fault)
        case .retryOnNewAssociation(let fault):
            postpone(delivery, fault)
            isSpent = true
        case .refuse(let fault): refuse(delivery, fault)
        case .holdDestination(let reason):
            postpone(delivery, DeliveryFault(.busy, reason))
            isSpent = true
            parts.desk.declined(reason)
        }
    }

    private func refuse(_ delivery: StartedDelivery, _ fault: DeliveryFault) { conclude(delivery, .refuse(fault)) }

    private func postpone(_ delivery: StartedDelivery, _ fault: DeliveryFault) {
        var generator = SystemRandomNumberGenerator()
        let wait = parts.settings.retry.wait(afterAttempt: delivery.attempts, using: &generator)
        conclude(delivery, .postpone(until: parts.now().adding(milliseconds: wait), fault))
    }

    private func conclude(_ delivery: StartedDelivery, _ event: DeliveryEvent) {
        outcomes.append(DeliveryOutcome(id: delivery.id, event: event))
    }

    /// Puts back what was not begun, at the place in the queue that it had when it was received.
    private func putBackWaiting() {
        for delivery in waiting { conclude(delivery, .putBack(due: min(delivery.capture.received, parts.now()))) }
        waiting = []
    }

    // MARK: Proof

    /// Asks for what the archive said that it took.
    ///
    /// An archive that does not answer the question has still taken the instances: they are accepted, and asked for
    /// again later.
    private func prove(over association: DICOMAssociation) async throws {
        guard !stored.isEmpty else { return }
        guard parts.settings.proof == .query else { return concludeStored() }
        let found: Set<UniqueIdentifier>
        do {
            found = try await ImageQuery.found(stored, over: association)
            parts.desk.queryIsAnswered()
        } catch let error as DICOMNetworkError where error.isQueryRefusal {
            parts.desk.sayNoQuery(ImageQuery.notAnswered(by: parts.settings.peer, error))
            found = []
        }
        for delivery in stored {
            conclude(delivery, found.contains(delivery.frozen.sopInstanceUID) ? .prove(.query) : .accept)
        }
        stored = []
    }

    /// What was taken and cannot be asked for now.
    private func concludeStored() {
        for delivery in stored {
            switch parts.settings.proof {
            case .query: conclude(delivery, .accept)
            case .response: conclude(delivery, .prove(.response))
            }
        }
        stored = []
    }

    // MARK: Settling

    /// Commits what became of the batch, and takes the next in the same transaction.
    ///
    /// - Parameter limit: how much more is wanted; nothing where the session is to end.
    /// - Returns: false where that failed: what is to be written down is kept then.
    private func settle(claiming limit: Int?) async -> Bool {
        let wanted = limit.flatMap { parts.desk.takeDue() ? $0 : nil }
        // Whoever claims looks again afterwards: what is due later shows only when nothing is due now.
        defer { if wanted != nil { parts.desk.workIsDue() } }
        guard !outcomes.isEmpty || wanted != nil else { return true }
        do {
            waiting += try await parts.store.settle(outcomes, claiming: wanted.map(parts.claim))
        } catch {
            parts.events.emit(.faultMet(part: "queue", reason: "\(error)"))
            return false
        }
        for outcome in outcomes {
            switch outcome.event {
            case .postpone(let time, _): parts.desk.workIsDue(at: time)
            case .accept: parts.desk.proofBell.ring()
            case .putBack: parts.desk.workIsDue()
            case .start, .prove, .refuse, .resume, .withdraw: break
            }
        }
        outcomes = []
        return true
    }

    /// The association broke: what was being sent is of unknown outcome, the rest goes back without blame.
    func interrupted(by error: any Error) {
        let networkError = error as? DICOMNetworkError
        let reason = networkError?.message ?? "\(error)"
        guard let delivery = current else { return parts.desk.broke(reason) }
        current = nil
        if networkError?.code == .sourceUnreadable {
            // It is our disk that failed, not the destination.
            refuse(delivery, .damaged(delivery.captureID, error))
            return parts.desk.finished()
        }
        if networkError?.isOutcomeUnknown == false {
            // The association was gone before the instance was begun.
            waiting.insert(delivery, at: 0)
        } else {
            postpone(delivery, DeliveryFault(.interrupted, reason))
        }
        parts.desk.broke(reason)
    }

    /// Puts back what was not begun, and commits.
    func close() async {
        // Left over where the agent stops in the middle: it is sent again after the restart, or by another lane.
        if let current {
            conclude(
                current,
                .postpone(
                    until: min(current.capture.received, parts.now()),
                    DeliveryFault(.interrupted, "The agent stopped while it was being sent. It is sent again.")))
        }
        current = nil
        waiting += parts.desk.takeBack()
        concludeStored()
        putBackWaiting()
        guard await !settle(claiming: nil) else { return }
        parts.desk.keep(outcomes)
        outcomes = []
    }

    // MARK: Idling

    /// Keeps the association warm for the next capture.
    ///
    /// - Returns: false where nothing came, or the association is gone.
    private func waitForWork(over association: DICOMAssociation) async -> Bool {
        let end = parts.now().adding(milliseconds: parts.settings.idleMilliseconds)
        while true {
            parts.desk.beginIdling()
            switch await idle(until: end, over: association) {
            case .work(let deliveries): waiting += deliveries
            case .claim: waiting += await parts.claimDue()
            case .settle(let late): await parts.settleLate(late)
            case .leave, .wait: return false
            }
            if !waiting.isEmpty { return true }
        }
    }

    /// Waits for an errand; it is to leave where the association is gone or the task is cancelled.
    private func idle(until end: Timestamp, over association: DICOMAssociation) async -> Errand {
        while true {
            guard await association.isOpen, !Task.isCancelled else {
                parts.desk.endIdling()
                return .leave
            }
            let errand = parts.desk.idleErrand(until: end)
            guard case .wait(let time, let strokes) = errand else { return errand }
            await parts.desk.bell.sleep(since: strokes, until: time, at: parts.now())
        }
    }
}
