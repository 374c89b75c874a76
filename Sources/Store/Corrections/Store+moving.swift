package import CaptureModel
import GRDB

extension Store {
    /// A person gives captures to another exam: what no archive has moves, and for the rest a correction begins.
    ///
    /// All of them, or none: throws `examRefused` and `notFound`, after which nothing was changed.
    ///
    /// - Parameter former: the exam in which the person saw them; where one is in another by now, all is refused.
    package func move(
        _ captures: [CaptureID], _ order: MoveOrder, of former: ExamID? = nil,
        checking check: @escaping PlacementCheck = { _, _ in nil }
    ) async throws(StoreError) -> MoveOutcome {
        try await write { transaction in
            let captures = try captures.map { try CaptureRecord.get(transaction.database, $0) }
            if let former { try captures.forEach { try $0.mustBe(in: former) } }
            let exam = try transaction.exam(of: order.choice)
            let snapshot = try ExamRecord.snapshot(transaction.database, exam)
            let mover = CaptureMover(transaction, to: snapshot, order, cause: .person, checking: check)
            for capture in captures { try mover.move(capture) }
            try transaction.reviewSent(of: Set(captures.compactMap(\.exam)).sorted())
            return mover.outcome
        }
    }

    /// A person gives a whole exam to another patient, visit, order or procedure.
    ///
    /// The right exam has its time at the station: where it is open, the right one is open there, and what comes late
    /// belongs to that. Held captures do not belong to an exam; discarded ones and those that were moved before stay
    /// where they are. An exam that was moved is not moved once more: throws `examRefused`.
    ///
    /// - Parameter shown: the captures that the person saw in it; where one is in another by now, all is refused.
    package func move(
        _ exam: ExamID, _ order: MoveOrder, showing shown: [CaptureID] = [],
        checking check: @escaping PlacementCheck = { _, _ in nil }
    ) async throws(StoreError) -> MoveOutcome {
        try await write { transaction in
            let database = transaction.database
            try transaction.mustStand(exam)
            for id in shown { try CaptureRecord.get(database, id).mustBe(in: exam) }
            let before = try ExamRecord.get(database, exam)
            let after = try transaction.exam(of: order.choice, inPlaceOf: before.exam)
            guard after.id != exam else {
                throw StoreError(.examRefused, "exam \(exam) is that already: nothing was changed")
            }
            let snapshot = try ExamRecord.snapshot(database, after)
            let mover = CaptureMover(transaction, to: snapshot, order, cause: .person, checking: check)
            for capture in try CaptureRecord.sent(database, in: exam) { try mover.move(capture) }
            try transaction.succeed(exam, by: after.id)
            try transaction.reviewSent(of: [exam])
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

extension Transaction {
    /// The exam of a choice, at the station and of the time of the one in whose place it stands.
    ///
    /// It is one of its own: in another of the same choice may lie what belongs to a third patient.
    fileprivate func exam(of choice: Placement.ExamChoice, inPlaceOf former: Exam) throws -> Exam {
        guard case .new(var draft) = choice else { return try exam(of: choice) }
        if let station = former.station {
            if former.closed == nil { _ = try closeExam(at: station) }
            draft.origin = .station
            draft.station = station
        }
        return try makeExam(draft, inPlaceOf: former)
    }
}

extension Capture {
    /// Refuses a capture that an old page shows in another exam than it is in.
    fileprivate func mustBe(in shown: ExamID) throws {
        let isThere =
            switch state {
            case .ready, .delivering, .proven, .released: exam == shown
            case .received, .held, .discarded, .superseded: false
            }
        guard isThere else {
            throw StoreError(
                .examRefused, "capture \(id) is not in exam \(shown) any more: look at whose it is, and choose again")
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
