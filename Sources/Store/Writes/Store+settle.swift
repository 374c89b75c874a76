import CaptureModel
import GRDB
import Observability

extension Store {
    /// Writes down what sendings and proofs came to, and starts the next deliveries of a destination, in one transaction.
    ///
    /// An outcome that the lifecycle refuses, because the delivery went another way meanwhile, changes nothing and is
    /// reported as a fault; the others count. A capture is proven with the last of its deliveries.
    package func settle(
        _ outcomes: [DeliveryOutcome], claiming claim: Claim?
    ) async throws(StoreError) -> [StartedDelivery] {
        guard !outcomes.isEmpty || claim != nil else { return [] }
        return try await write { transaction in
            try transaction.apply(outcomes)
            guard let claim else { return [] }
            return try transaction.start(claim)
        }
    }
}

extension Transaction {
    fileprivate func apply(_ outcomes: [DeliveryOutcome]) throws {
        var proven: Set<CaptureID> = []
        var stored: Set<CaptureID> = []
        for outcome in outcomes {
            do {
                guard let delivery = try DeliveryRecord.find(database, outcome.id) else {
                    throw LifecycleRefusal(event: outcome.event.word, state: "not in the store")
                }
                let settled = try advance(delivery, outcome.event)
                if case .proven = settled.state { proven.insert(settled.capture) }
                if outcome.event.leavesPerhapsStored { stored.insert(settled.capture) }
            } catch let refusal as LifecycleRefusal {
                report(.faultMet(part: "store", reason: "delivery \(outcome.id): \(refusal.description)"))
            }
        }
        for id in proven.sorted() { try proveIfComplete(id) }
        try reviewStored(stored)
        if !proven.isEmpty { try closeCorrections() }
    }

    private func proveIfComplete(_ id: CaptureID) throws {
        let open = try database.integer(
            "SELECT EXISTS (SELECT 1 FROM delivery WHERE capture = ? AND state <> 'proven')", [id.number])
        guard open == 0 else { return }
        let capture = try CaptureRecord.get(database, id)
        guard capture.state == .delivering else { return }
        try advance(capture, .prove)
    }

    /// Starts due deliveries in the order of their due times; those that cannot be composed are refused on the way.
    fileprivate func start(_ claim: Claim) throws -> [StartedDelivery] {
        var started: [StartedDelivery] = []
        // Refused deliveries do not count as work, but a destination full of them must not hold the writer.
        var refusals = 0
        while started.count < claim.limit, refusals <= 64 {
            let due = try DeliveryRecord.list(
                database,
                """
                WHERE destination = ? AND state IN ('pending', 'waiting') AND due <= ? ORDER BY due, id LIMIT ?
                """, [claim.destination.text, now.milliseconds, claim.limit - started.count])
            if due.isEmpty { break }
            for delivery in due {
                if let start = try start(delivery, composing: claim.compose) {
                    started.append(start)
                } else {
                    refusals += 1
                }
            }
        }
        return started
    }

    private func start(
        _ delivery: Delivery, composing compose: (Capture, ExamSnapshot) -> Composition
    ) throws -> StartedDelivery? {
        let capture = try CaptureRecord.get(database, delivery.capture)
        let exam = try snapshot(of: capture)
        if capture.kind != .rejection, let obstacle = exam.orderObstacle {
            try advance(delivery, .refuse(DeliveryFault(.notComposed, obstacle.message)))
            return nil
        }
        if let frozen = try FrozenInstanceRecord.find(database, delivery.id),
            // A rejection note names the patient as whom its instances were sent.
            try capture.kind == .rejection || !unfixIfOutdated(delivery, of: exam)
        {
            return try start(delivery, of: capture, exam: exam, frozen: frozen, isNew: false)
        }
        switch compose(capture, exam) {
        case .composed(let frozen): return try start(delivery, of: capture, exam: exam, frozen: frozen, isNew: true)
        case .failed(let fault):
            try advance(delivery, .refuse(fault))
            return nil
        }
    }

    private func snapshot(of capture: Capture) throws -> ExamSnapshot {
        guard let id = capture.exam, let exam = try ExamRecord.find(database, id) else {
            throw StoreError(.corrupt, "capture \(capture.id) has deliveries and no exam")
        }
        return try ExamRecord.snapshot(database, exam)
    }
}
