package import CaptureModel
import GRDB

extension Store {
    /// Folds the admissions list again from the stored messages, in one transaction; returns how many.
    ///
    /// Where messages were forgotten, it begins with the list as it was kept then. People and visits keep their
    /// numbers, so exams name whom they named; the journal gets one line and none of the old ones again. The old list
    /// stays, and the fault is thrown, where `parse` or the fold throws, or where a person or a visit of an exam would
    /// be missing afterwards.
    package func rebuildAdmissions(
        parse: @escaping @Sendable (AdmissionStoredMessage) throws -> AdmissionEvent
    ) async throws(StoreError) -> Int {
        try await write { transaction in
            let database = transaction.database
            var total = 0
            var last = try FoldingBasis.begin(database)
            while let message = try AdmissionMessageRecord.next(database, after: last) {
                let fold = AdmissionFold(
                    database: database, occurred: message.occurred ?? message.received, received: message.received,
                    journal: nil)
                last = message.number
                total += 1
                let event =
                    try WorklistPeople.event(of: message) ?? EmergencyPerson.event(of: message) ?? parse(message)
                let result = try fold.fold(event)
                // What a person was asked stays asked, in the same words: exams are not looked at again.
                try database.run(
                    """
                    UPDATE admissionMessage SET patient = ?1, needsPerson = max(needsPerson, ?3),
                        note = CASE WHEN needsPerson = 1 THEN note ELSE ?2 END
                    WHERE id = ?4
                    """, [result.patient?.number, result.note, result.needsPerson ? 1 : 0, message.number])
            }
            try Self.checkExams(database)
            try transaction.journal(
                .init(kind: .rebuilt, after: .init(remark: "from \(total) messages")), by: IdentityJournal.agent)
            transaction.tell(.patientsChanged)
            return total
        }
    }

    /// Forgets stored messages that came before a moment, except those that wait for a person; returns how many.
    ///
    /// The list stays as it is, and can still be rebuilt: what the forgotten messages made is kept as a copy of the
    /// list, which is taken now unless an earlier one covers them. A message that is sent again after it was forgotten
    /// counts as a new one of its own time.
    package func forgetAdmissionMessages(before moment: Timestamp) async throws(StoreError) -> Int {
        var total = 0
        while true {
            // Many short transactions, so that captures and outcomes get their turn between them.
            let forgotten = try await write { transaction in
                let database = transaction.database
                let newest = try database.integer(
                    "SELECT max(id) FROM admissionMessage WHERE received < ? AND \(AdmissionMessageRecord.isSettled)",
                    [moment.milliseconds])
                guard let newest else { return 0 }
                if try FoldingBasis.message(database) ?? 0 < newest {
                    try FoldingBasis.take(database, now: transaction.now)
                }
                try database.run(
                    """
                    DELETE FROM admissionMessage WHERE id IN (
                        SELECT id FROM admissionMessage WHERE received < ? AND \(AdmissionMessageRecord.isSettled)
                        ORDER BY received LIMIT 2000)
                    """, [moment.milliseconds])
                let count = database.changesCount
                try transaction.journal(
                    .init(kind: .forgotten, after: .init(remark: "\(count) messages from before \(moment)")),
                    by: IdentityJournal.agent)
                return count
            }
            guard forgotten > 0 else { return total }
            total += forgotten
        }
    }

    private static func checkExams(_ database: Database) throws {
        let lost = try database.integer(
            """
            SELECT count(*) FROM exam JOIN patientIdentity AS identity ON identity.id = exam.patient
            LEFT JOIN visitIdentity AS visit ON visit.id = exam.encounter
            WHERE (NOT EXISTS (SELECT 1 FROM patient WHERE id = coalesce(identity.survivor, identity.id))
                    AND NOT EXISTS (SELECT 1 FROM tombstone WHERE id = coalesce(identity.survivor, identity.id)))
                OR (exam.encounter IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM encounter WHERE id = coalesce(visit.survivor, visit.id)))
            """)
        guard lost == 0 else {
            throw StoreError(.examRefused, "\(lost ?? 0) exams name a patient or visit that the new list does not have")
        }
    }
}
