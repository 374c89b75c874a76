import CaptureModel
import GRDB

extension Store {
    /// Matches held captures again whose claims name something that the list has learned since, the oldest first.
    ///
    /// Each by the rules that it came under, in one transaction with the exam that it goes to. One that came longer
    /// ago than `milliseconds` stays held with what was found as its candidates: numbers are given to new people too,
    /// and a mistyped one should not wait for whoever gets it.
    ///
    /// - Parameter limit: the most captures of one transaction.
    /// - Returns: how many were looked at; fewer than `limit` where none is left.
    package func matchLate(
        within milliseconds: Int64, limit: Int = 50, placing: any CapturePlacing
    ) async throws(StoreError) -> Int {
        // Asked before a transaction begins: nearly always there is nothing.
        guard try await database.read({ try $0.integer("SELECT 1 FROM claimStale LIMIT 1") }) != nil else { return 0 }
        return try await write { transaction in
            let stale = try transaction.database.rows(
                "SELECT capture FROM claimStale ORDER BY capture LIMIT ?", [max(limit, 1)]
            ).map { CaptureID(try $0.value("capture")) }
            for id in stale {
                try transaction.database.run("DELETE FROM claimStale WHERE capture = ?", [id.number])
                try transaction.matchLate(id, within: milliseconds, placing: placing)
            }
            return stale.count
        }
    }
}

extension Transaction {
    fileprivate func matchLate(_ id: CaptureID, within milliseconds: Int64, placing: any CapturePlacing) throws {
        guard let capture = try CaptureRecord.find(database, id), case .held(let reason) = capture.state,
            reason.code.lateMatch != .nothing, let record = try HeldClaimRecord.find(database, id)
        else { return }
        let placement = try placing.place(record.draft(of: capture), reading: PlacementReads(database: database))
        let isLate = capture.received.adding(milliseconds: milliseconds) < now
        guard reason.code.lateMatch == .placed, !isLate else {
            let found = try candidates(of: placement)
            let message =
                isLate
                ? "Admissions told only much later of what this capture's claim names. See whether the candidate is meant, and choose."
                : reason.message
            if !found.isEmpty { try hold(capture, HeldReason(reason.code, message, candidates: found)) }
            return
        }
        switch placement {
        case .setAside: return
        case .held(let reason): try hold(capture, reason)
        case .placed:
            do {
                let settled = try settle(capture, placement, checking: placing.obstacle)
                guard let exam = settled.exam else { return }
                tell(.deliveriesDue(Set(settled.deliveries.map(\.destination))))
                try journal(
                    .init(
                        kind: .captureMoved, person: exam.exam.patient,
                        before: .init(capture: id.number, remark: "held: \(reason.code.rawValue)"),
                        after: .init(
                            patient: exam.patient, exam: exam.exam.id.number, capture: id.number,
                            remark: "its claim names what the list did not have when it came")),
                    by: IdentityJournal.agent)
            } catch let error as StoreError where error.code == .examRefused {
                // Still held, for what it was held for.
                return
            }
        }
    }

    private func hold(_ capture: Capture, _ reason: HeldReason) throws {
        if capture.state != .held(reason) { try advance(capture, .hold(reason)) }
    }

    private func candidates(of placement: Placement) throws -> [HeldReason.Candidate] {
        switch placement {
        case .setAside: []
        case .held(let reason): reason.candidates
        case .placed(.existing(let id), _):
            try ExamRecord.find(database, id).map { exam in
                [.init(patient: exam.patient, encounter: exam.encounter, exam: exam.id, order: exam.order)]
            } ?? []
        case .placed(.new(let draft), _):
            [.init(patient: draft.patient, encounter: draft.encounter, order: draft.order)]
        }
    }
}
