import CaptureModel
import GRDB

/// Gives captures that have an exam to another one, in one transaction.
///
/// What no archive has simply moves. In the place of what one has, or may have, another capture of the same bytes is
/// sent; the old one stays as it was sent, and is rejected at the archives once nothing of it is on its way any more.
final class CaptureMover {
    private let transaction: Transaction
    private let exam: ExamSnapshot
    private let order: MoveOrder
    private let cause: Correction.Cause
    private let check: PlacementCheck
    private var database: Database { transaction.database }
    private(set) var moved: [CaptureID] = []
    private(set) var superseded: [CaptureID] = []
    /// The corrections by the exams of before.
    private(set) var corrections: [ExamID: CorrectionID]

    /// - Parameter corrections: those that are open already, and are carried out by this.
    init(
        _ transaction: Transaction, to exam: ExamSnapshot, _ order: MoveOrder, cause: Correction.Cause,
        corrections: [ExamID: CorrectionID] = [:], checking check: @escaping PlacementCheck
    ) {
        self.transaction = transaction
        self.exam = exam
        self.order = order
        self.cause = cause
        self.corrections = corrections
        self.check = check
    }

    var outcome: MoveOutcome {
        MoveOutcome(
            exam: exam.exam.id, moved: moved, superseded: superseded, corrections: corrections.values.sorted())
    }

    /// Moves one capture; throws `examRefused` where it cannot be, after which nothing of the transaction may stay.
    func move(_ capture: Capture) throws {
        guard capture.exam != exam.exam.id else { return }
        guard capture.kind != .rejection else {
            throw StoreError(.examRefused, "capture \(capture.id) is a rejection note: it stays with what it rejects")
        }
        switch capture.state {
        case .ready, .delivering, .proven: break
        case .received, .held:
            throw StoreError(.examRefused, "capture \(capture.id) is held and in no exam: assign it instead")
        case .released:
            throw StoreError(
                .examRefused,
                "capture \(capture.id) was sent, and its bytes are no longer kept here: have the archive itself correct it"
            )
        case .discarded, .superseded:
            throw StoreError(.examRefused, "capture \(capture.id) is \(capture.state.word): there is nothing to move")
        }
        if try isPerhapsStored(capture.id) {
            try supersede(capture)
        } else {
            try takeOver(capture)
        }
    }

    /// Whether any archive has the capture, or may have it, or is getting it.
    private func isPerhapsStored(_ capture: CaptureID) throws -> Bool {
        try database.integer(
            """
            SELECT EXISTS (SELECT 1 FROM delivery
                WHERE capture = ? AND (isPerhapsStored = 1 OR state IN ('sending', 'accepted', 'proven')))
            """, [capture.number]) == 1
    }

    private func takeOver(_ capture: Capture) throws {
        try database.run(
            "DELETE FROM frozenInstance WHERE delivery IN (SELECT id FROM delivery WHERE capture = ?)",
            [capture.id.number])
        try database.run("DELETE FROM delivery WHERE capture = ?", [capture.id.number])
        let free = try transaction.advance(
            capture, .withdraw(HeldReason(.takenBack, "It was taken from its exam to be given to another.")))
        try place(free)
        try journal(.captureMoved, from: capture, to: capture.id)
        moved.append(capture.id)
    }

    private func supersede(_ capture: Capture) throws {
        guard let before = capture.exam else {
            throw StoreError(.corrupt, "capture \(capture.id) was sent without an exam")
        }
        let correction = try correction(of: capture, in: before)
        let fresh = try transaction.duplicate(capture)
        try place(fresh)
        try transaction.advance(capture, .supersede(by: fresh.id))
        for delivery in try DeliveryRecord.list(database, of: capture.id) {
            _ = try transaction.withdrawIfSuperseded(delivery)
        }
        try database.run(
            "INSERT INTO correctedCapture (capture, correction, successor) VALUES (?, ?, ?)",
            [capture.id.number, correction.number, fresh.id.number])
        try journal(.captureMoved, from: capture, to: fresh.id)
        transaction.tell(.rejectionsDue)
        superseded.append(capture.id)
    }

    private func place(_ capture: Capture) throws {
        let destinations = order.destinations(capture)
        let settled = try transaction.settle(
            capture, .placed(.existing(exam.exam.id), destinations: destinations), checking: check)
        if case .held(let reason) = settled.capture.state {
            throw StoreError(.examRefused, "capture \(capture.id) cannot be sent for that exam: \(reason.message)")
        }
        transaction.tell(.deliveriesDue(Set(settled.deliveries.map(\.destination))))
    }

    private func correction(of capture: Capture, in before: ExamID) throws -> CorrectionID {
        if let known = corrections[before] { return known }
        let old = try ExamRecord.get(database, before)
        let sentAs = try database.row(
            "SELECT sentAs FROM delivery WHERE capture = ? AND sentAs IS NOT NULL ORDER BY id LIMIT 1",
            [capture.id.number])?.optional("sentAs", String.self)
        let identity = try sentAs ?? SentIdentityColumn.text(SentIdentity(old.patient))
        let id = try CorrectionRecord.insert(
            database, cause, of: before, sentAs: identity, successor: exam.exam.id, reason: order.reason,
            why: order.why, author: order.person, opened: transaction.now)
        corrections[before] = id
        return id
    }

    private func journal(_ kind: IdentityJournalEntry.Kind, from capture: Capture, to fresh: CaptureID) throws {
        guard let before = capture.exam else { return }
        let old = try ExamRecord.get(database, before)
        try transaction.journal(
            .init(
                kind: kind, person: exam.exam.patient, other: old.exam.patient,
                before: .init(patient: old.patient, exam: before.number, capture: capture.id.number),
                after: .init(
                    patient: exam.patient, exam: exam.exam.id.number, capture: fresh.number, remark: order.why)),
            by: order.person)
    }
}

extension Transaction {
    /// A capture of the same bytes that stands in the place of another, received when that was.
    fileprivate func duplicate(_ capture: Capture) throws -> Capture {
        try database.run(
            """
            INSERT INTO capture (device, fileName, size, digest, spoolPath, kind, summary, sopInstanceUID, taken,
                deviceTime, received, instanceClassUID, instanceSyntaxUID, remarks, state, supersedes)
            SELECT device, fileName, size, digest, spoolPath, kind, summary, ?, taken, deviceTime, received,
                instanceClassUID, instanceSyntaxUID, remarks, 'received', id FROM capture WHERE id = ?
            """, [newUID().text, capture.id.number])
        let id = CaptureID(database.lastInsertedRowID)
        if let rewrite = capture.rewrite { try CaptureRecord.insert(database, rewrite, of: id) }
        return try CaptureRecord.get(database, id)
    }
}
