package import CaptureModel
import GRDB

extension Store {
    /// The corrections that somebody has to decide or that are under way, the oldest first; then those that ended,
    /// the newest first.
    package func corrections(limit: Int = 200) async throws(StoreError) -> [CorrectionEntry] {
        try await database.read { connection in
            let waiting = try CorrectionRecord.list(
                connection, "WHERE state IN ('open', 'underway') ORDER BY id LIMIT ?", [max(limit, 0)])
            let ended = try CorrectionRecord.list(
                connection, "WHERE state IN ('closed', 'dismissed') ORDER BY ended DESC LIMIT ?",
                [max(limit - waiting.count, 0)])
            return try (waiting + ended).map { try CorrectionEntry(connection, $0) }
        }
    }

    /// The correction of a number.
    package func correction(_ id: CorrectionID) async throws(StoreError) -> CorrectionEntry {
        try await database.read { try CorrectionEntry($0, try CorrectionRecord.get($0, id)) }
    }

    /// A person decides that an archive does not follow admissions by itself: all of the exam is sent again under the
    /// patient as they are now, as a new study, and what was sent is rejected.
    ///
    /// Throws `examRefused` where it is not open any more, or where bytes of it are no longer kept.
    package func carryOut(
        _ id: CorrectionID, reason: RejectionReason, by person: String,
        checking check: @escaping PlacementCheck = { _, _ in nil }
    ) async throws(StoreError) -> MoveOutcome {
        try await write { transaction in
            let database = transaction.database
            let correction = try CorrectionRecord.get(database, id)
            guard correction.state == .open else {
                throw StoreError(.examRefused, "correction \(id) is decided already: look at its present state")
            }
            try transaction.mustStand(correction.exam)
            let before = try ExamRecord.get(database, correction.exam)
            let after = try transaction.renew(before.exam)
            try database.run(
                "UPDATE correction SET state = 'underway', successor = ?, reason = ? WHERE id = ?",
                [after.id.number, reason.rawValue, id.number])
            let captures = try CaptureRecord.sent(database, in: before.exam.id)
            let destinations = Dictionary(
                uniqueKeysWithValues: try captures.map { capture in
                    (capture.id, try DeliveryRecord.list(database, of: capture.id).map(\.destination))
                })
            let order = MoveOrder(
                choice: .existing(after.id),
                destinations: { destinations[$0.supersedes ?? $0.id] ?? destinations[$0.id] ?? [] },
                reason: reason, why: "correction \(id)", person: person)
            let mover = CaptureMover(
                transaction, to: try ExamRecord.snapshot(database, after), order, cause: .admissions,
                corrections: [before.exam.id: id], checking: check)
            for capture in captures { try mover.move(capture) }
            try transaction.succeed(before.exam.id, by: after.id)
            try transaction.journal(
                .init(
                    kind: .corrected, person: after.patient,
                    before: .init(patient: correction.sentAs.patient, exam: before.exam.id.number),
                    after: .init(
                        patient: before.patient, exam: after.id.number, remark: "correction \(id) is carried out")),
                by: person)
            return mover.outcome
        }
    }

    /// A person decides that nothing is to be sent again, because the archive follows admissions or somebody corrected
    /// it there.
    package func dismiss(_ id: CorrectionID, by person: String, why: String) async throws(StoreError) {
        try await write { transaction in
            let correction = try CorrectionRecord.get(transaction.database, id)
            guard correction.state == .open else {
                throw StoreError(.examRefused, "correction \(id) is decided already: look at its present state")
            }
            try transaction.dismiss(correction, by: person, why: why)
            try transaction.fileAsNow(correction.exam)
        }
    }
}

extension Transaction {
    /// Ends a correction without sending anything.
    func dismiss(_ correction: Correction, by person: String, why: String) throws {
        try CorrectionRecord.end(database, correction.id, as: "dismissed", by: person, why: why, at: now)
        let exam = try ExamRecord.get(database, correction.exam)
        try journal(
            .init(
                kind: .corrected, person: exam.exam.patient, before: .init(patient: correction.sentAs.patient),
                after: .init(
                    patient: exam.patient, exam: correction.exam.number,
                    remark: "correction \(correction.id) is dismissed: \(why)")),
            by: person)
        tell(.examChanged(correction.exam))
    }

    /// Takes what the archives have of an exam as filed under its patient as they are now: a person has said so.
    ///
    /// Else every later message about the patient would open the same correction again. What is not answered yet may go
    /// out once more as it was fixed, and is another question then.
    fileprivate func fileAsNow(_ exam: ExamID) throws {
        let identity = try SentIdentityColumn.text(SentIdentity(ExamRecord.get(database, exam).patient))
        try database.run(
            """
            UPDATE delivery SET sentAs = ? WHERE sentAs IS NOT NULL AND state IN ('accepted', 'proven')
                AND capture IN (SELECT id FROM capture WHERE exam = ? AND kind <> 'rejection' AND state <> 'superseded')
            """, [identity, exam.number])
    }

    /// An exam of the same choices with a study of its own, in the place of one whose study is rejected; open at the
    /// station where that was open.
    fileprivate func renew(_ exam: Exam) throws -> Exam {
        if let station = exam.station, exam.closed == nil { _ = try closeExam(at: station) }
        // Not made of a draft: the choices were checked once, and an order that is done since is still the exam's.
        try database.run(
            """
            INSERT INTO exam (origin, station, patient, encounter, scheduledProcedure, descriptor, laterality, region,
                operatorName, studyInstanceUID, opened, day, closed)
            SELECT origin, station, patient, encounter, scheduledProcedure, descriptor, laterality, region,
                operatorName, ?, opened, day, ? FROM exam WHERE id = ?
            """, [newUID().text, exam.closed?.milliseconds, exam.id.number])
        let id = ExamID(database.lastInsertedRowID)
        tell(.examChanged(id))
        return try ExamRecord.get(database, id).exam
    }
}

extension ExamRecord {
    /// The exam of a number that must be there, with patient and visit as they stand now.
    static func get(_ database: Database, _ id: ExamID) throws -> ExamSnapshot {
        guard let exam = try find(database, id) else { throw StoreError(.notFound, "there is no exam \(id)") }
        return try snapshot(database, exam)
    }
}

extension CorrectionEntry {
    init(_ database: Database, _ correction: Correction) throws {
        let captures = try database.row(
            """
            SELECT count(*) AS total, coalesce(sum(capture.state IN ('proven', 'released')), 0) AS proven
            FROM correctedCapture AS pair JOIN capture ON capture.id = pair.successor WHERE pair.correction = ?
            """, [correction.id.number])
        let notes = try database.row(
            """
            SELECT count(*) AS total, coalesce(sum(capture.state IN ('proven', 'released')), 0) AS proven
            FROM rejectionNotice AS note JOIN capture ON capture.id = note.capture WHERE note.correction = ?
            """, [correction.id.number])
        var total: Int = try captures?.value("total") ?? 0
        if correction.state == .open { total = try CaptureRecord.sent(database, in: correction.exam).count }
        self.init(
            correction: correction, exam: try ExamRecord.get(database, correction.exam),
            successor: try correction.successor.map { try ExamRecord.get(database, $0) }, captures: total,
            proven: try captures?.value("proven") ?? 0,
            notes: try notes?.value("total") ?? 0, notesProven: try notes?.value("proven") ?? 0)
    }
}
