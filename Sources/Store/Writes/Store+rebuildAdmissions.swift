package import CaptureModel
import GRDB

extension Store {
    /// Empties the admissions list and folds it again from the stored messages, in one transaction; returns how many.
    ///
    /// People and visits keep their numbers, so exams name whom they named. The old list stays, and the fault is
    /// thrown, where `parse` or the fold throws, or where a person or a visit of an exam would be missing afterwards.
    package func rebuildAdmissions(
        parse: @escaping @Sendable (AdmissionStoredMessage) throws -> AdmissionEvent
    ) async throws(StoreError) -> Int {
        try await write { transaction in
            let database = transaction.database
            try database.run("DELETE FROM encounter")
            try database.run("DELETE FROM patient")
            try database.run("UPDATE patientIdentity SET survivor = NULL WHERE survivor IS NOT NULL")
            try database.run("UPDATE visitIdentity SET endedAs = NULL, endedAt = NULL WHERE endedAs IS NOT NULL")
            var total = 0
            var last: Int64 = 0
            while let message = try next(database, after: last) {
                let fold = AdmissionFold(
                    database: database, occurred: message.occurred ?? message.received, received: message.received)
                let result = try fold.fold(try parse(message))
                try database.run(
                    "UPDATE admissionMessage SET patient = ?, note = ? WHERE id = ?",
                    [result.patient?.number, result.note, message.number])
                last = message.number
                total += 1
            }
            try Self.checkExams(database)
            transaction.tell(.patientsChanged)
            return total
        }
    }

    private func next(_ database: Database, after number: Int64) throws -> AdmissionStoredMessage? {
        try database.row("SELECT * FROM admissionMessage WHERE id > ? ORDER BY id LIMIT 1", [number]).map { row in
            AdmissionStoredMessage(
                number: try row.value("id"), controlID: try row.value("controlID"), sender: try row.value("sender"),
                code: try row.value("code"), raw: try row.bytes("raw"), occurred: try row.moment("occurred"),
                received: try row.time("received"))
        }
    }

    private static func checkExams(_ database: Database) throws {
        let lost = try database.integer(
            """
            SELECT count(*) FROM exam JOIN patientIdentity AS identity ON identity.id = exam.patient
            WHERE NOT EXISTS (SELECT 1 FROM patient WHERE id = coalesce(identity.survivor, identity.id))
                OR (exam.encounter IS NOT NULL AND NOT EXISTS (SELECT 1 FROM encounter WHERE id = exam.encounter))
            """)
        guard lost == 0 else {
            throw StoreError(.examRefused, "\(lost ?? 0) exams name a patient or visit that the new list does not have")
        }
    }
}
