package import CaptureModel
import GRDB

extension Store {
    /// A person gives captures to another exam: what no archive has moves, and for the rest a correction begins.
    ///
    /// All of them, or none: throws `examRefused` and `notFound`, after which nothing was changed.
    package func move(
        _ captures: [CaptureID], _ order: MoveOrder, checking check: @escaping PlacementCheck = { _, _ in nil }
    ) async throws(StoreError) -> MoveOutcome {
        try await write { transaction in
            let exam = try transaction.exam(of: order.choice)
            let snapshot = try ExamRecord.snapshot(transaction.database, exam)
            let mover = CaptureMover(transaction, to: snapshot, order, cause: .person, checking: check)
            for id in captures { try mover.move(try CaptureRecord.get(transaction.database, id)) }
            return mover.outcome
        }
    }

    /// A person gives a whole exam to another patient, visit, order or procedure.
    ///
    /// Where the exam is open at a station, it is closed, and the right one is open there. Held captures do not belong
    /// to an exam; discarded ones and those that were moved before stay where they are.
    package func move(
        _ exam: ExamID, _ order: MoveOrder, checking check: @escaping PlacementCheck = { _, _ in nil }
    ) async throws(StoreError) -> MoveOutcome {
        try await write { transaction in
            let database = transaction.database
            let before = try ExamRecord.get(database, exam)
            var choice = order.choice
            if case .new(var draft) = choice, let station = before.exam.station, before.exam.closed == nil {
                _ = try transaction.closeExam(at: station)
                draft.origin = .station
                draft.station = station
                choice = .new(draft)
            }
            let after = try transaction.exam(of: choice)
            guard after.id != exam else {
                throw StoreError(.examRefused, "exam \(exam) is that already: nothing was changed")
            }
            let snapshot = try ExamRecord.snapshot(database, after)
            let mover = CaptureMover(transaction, to: snapshot, order, cause: .person, checking: check)
            for capture in try CaptureRecord.sent(database, in: exam) { try mover.move(capture) }
            try transaction.journal(
                .init(
                    kind: .examMoved, person: after.patient, other: before.exam.patient,
                    before: .init(patient: before.patient, exam: exam.number),
                    after: .init(patient: snapshot.patient, exam: after.id.number, remark: order.why)),
                by: order.person)
            return mover.outcome
        }
    }
}

extension CaptureRecord {
    /// The captures of an exam that are sent or to be sent, in the order of taking.
    static func sent(_ database: Database, in exam: ExamID) throws -> [Capture] {
        try list(
            database,
            """
            WHERE capture.exam = ? AND capture.kind <> 'rejection'
                AND capture.state IN ('ready', 'delivering', 'proven', 'released') ORDER BY capture.taken, capture.id
            """, [exam.number])
    }
}
