import CaptureModel
import GRDB
import Observability

extension Transaction {
    /// Lets something happen to a delivery: the only place where a delivery's state is written.
    @discardableResult
    func advance(_ delivery: Delivery, _ event: DeliveryEvent) throws -> Delivery {
        let next = try DeliveryLifecycle.next(delivery.state, event)
        var due: Timestamp?
        var fault: DeliveryFault?
        var proof: Proof?
        switch next {
        case .pending(let time): due = time
        case .sending, .accepted, .withdrawn: break
        case .proven(let kind):
            proof = kind
            report(.deliveryProven(delivery.id, delivery.capture, destination: delivery.destination, kind))
        case .waiting(let time, let why):
            due = time
            fault = why
            report(.deliveryPostponed(delivery.id, delivery.capture, destination: delivery.destination, why))
        case .refused(let why):
            fault = why
            report(.deliveryRefused(delivery.id, delivery.capture, destination: delivery.destination, why))
        }
        let attempts = delivery.attempts + (next == .sending ? 1 : 0)
        try database.run(
            """
            UPDATE delivery SET state = ?, due = ?, faultCode = ?, faultMessage = ?, proof = ?, proven = ?,
                attempts = ?, isPerhapsStored = isPerhapsStored OR ? WHERE id = ?
            """,
            [
                next.word, due?.milliseconds, fault?.code.rawValue, fault?.message, proof?.rawValue,
                proof == nil ? nil : now.milliseconds, attempts, event.leavesPerhapsStored, delivery.id.number,
            ])
        try note(
            "delivery", delivery.id.number, event: event.word, from: delivery.state.word, to: next.word,
            detail: fault?.code.rawValue ?? proof?.rawValue)
        tellChanged(delivery.capture)
        let advanced = Delivery(
            id: delivery.id, capture: delivery.capture, destination: delivery.destination, state: next,
            attempts: attempts)
        return try withdrawIfSuperseded(advanced)
    }

    /// Starts a delivery with its instance, and its capture with it.
    func start(
        _ delivery: Delivery, of capture: Capture, exam: ExamSnapshot, frozen: FrozenInstance, isNew: Bool
    ) throws -> StartedDelivery {
        if isNew { try fix(frozen, of: exam, for: delivery.id) }
        let started = try advance(delivery, .start)
        let delivering = capture.state == .delivering ? capture : try advance(capture, .start)
        return StartedDelivery(
            id: delivery.id, captureID: capture.id, destination: delivery.destination, capture: delivering, exam: exam,
            frozen: frozen, attempts: started.attempts)
    }
}
