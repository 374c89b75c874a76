package import CaptureModel
import GRDB
import Observability

extension Store {
    /// Takes captures that are safe in the spool into the database, places them and starts what can start, in one
    /// transaction.
    ///
    /// The same bytes as before are not taken twice. A placement whose exam cannot be had becomes `held`. When this
    /// returns, all captures of the batch are on the disk; when it throws, none is.
    package func receive(
        _ drafts: [CaptureDraft], placing: some CapturePlacing
    ) async throws(StoreError) -> [Receipt] {
        guard !drafts.isEmpty else { return [] }
        return try await write { transaction in
            var started: [StartedDelivery] = []
            var due: Set<DestinationName> = []
            let receipts = try drafts.map { draft in
                if let known = try transaction.repetition(of: draft) { return Receipt.repeated(known) }
                let settled = try transaction.receive(draft, placing: placing)
                var capture = settled.capture
                for delivery in settled.deliveries {
                    guard let exam = settled.exam,
                        let frozen = placing.start(capture, exam: exam, destination: delivery.destination)
                    else {
                        due.insert(delivery.destination)
                        continue
                    }
                    let start = try transaction.start(delivery, of: capture, exam: exam, frozen: frozen, isNew: true)
                    capture = start.capture
                    started.append(start)
                }
                return Receipt.received(capture)
            }
            if !started.isEmpty { transaction.tell(.deliveriesStarted(started)) }
            if !due.isEmpty { transaction.tell(.deliveriesDue(due)) }
            return receipts
        }
    }
}

extension Transaction {
    fileprivate func repetition(of draft: CaptureDraft) throws -> CaptureID? {
        let known = try database.integer(
            "SELECT id FROM capture WHERE digest = ? ORDER BY id DESC LIMIT 1", [draft.digest.hexadecimal])
        guard let number = known else { return nil }
        let id = CaptureID(number)
        report(.captureRepeated(id, device: draft.device, file: FileLabel(draft.fileName)))
        return id
    }

    /// A device that exports an object twice, with other bytes each time, gives both the same identifier: the second
    /// waits for a person under one of ours.
    private func withFreeUID(_ draft: CaptureDraft) throws -> CaptureDraft {
        guard draft.instanceFormat != nil,
            try database.integer("SELECT id FROM capture WHERE sopInstanceUID = ?", [draft.sopInstanceUID.text]) != nil
        else { return draft }
        var draft = draft
        draft.sopInstanceUID = newUID()
        draft.obstacle = HeldReason(
            .unsuitableMedia,
            "The device has sent another file with the same SOP Instance UID before. Compare the two, and discard one.")
        return draft
    }

    fileprivate func receive(_ draft: CaptureDraft, placing: some CapturePlacing) throws -> SettledCapture {
        let draft = try withFreeUID(draft)
        let capture = try CaptureRecord.insert(database, draft, received: now)
        report(
            .captureReceived(
                capture.id, device: draft.device, file: FileLabel(draft.fileName), bytes: draft.size,
                summary: draft.summary))
        tellChanged(capture.id)
        let placement = try placing.place(draft, reading: PlacementReads(database: database))
        do {
            let settled = try settle(capture, placement, checking: placing.obstacle)
            try HeldClaimRecord.keep(database, draft, as: settled.capture)
            return settled
        } catch let error as StoreError where error.code == .examRefused {
            return try settle(
                capture, .held(HeldReason(.noExam, "The exam was refused: \(error.message).")),
                checking: placing.obstacle)
        }
    }
}
