import CaptureModel
import Foundation
import GRDB

/// Reading and writing rows of `visitHistory`: everything that was said of a visit.
enum VisitHistoryRecord {
    /// Writes what was said.
    static func insert(
        _ database: Database, visit: EncounterID, occurred: Timestamp, change: VisitChange, person: PatientID,
        statement: EncounterStatement
    ) throws {
        try database.run(
            "INSERT INTO visitHistory (visit, occurred, change, person, statement) VALUES (?, ?, ?, ?, ?)",
            [visit.number, occurred.milliseconds, change.rawValue, person.number, try text(of: statement)])
    }

    /// The visit that its history tells, changes of the people's identifiers followed, and when it was spoken of last.
    ///
    /// What was said of a person before admissions deleted them counts no more.
    static func course(_ database: Database, of visit: VisitIdentityRecord) throws -> (VisitCourse, Timestamp)? {
        let rows = try database.rows(
            """
            SELECT history.*, coalesce(identity.survivor, identity.id) AS speaker,
                coalesce(history.occurred < identity.deleted
                    OR (history.occurred = identity.deleted AND history.id <= identity.deletedAfter), 0) AS isForgotten
            FROM visitHistory AS history LEFT JOIN patientIdentity AS identity ON identity.id = history.person
            WHERE history.visit = ? ORDER BY history.occurred, history.id
            """, [visit.id.number])
        guard let last = rows.last else { return nil }
        var course = VisitCourse()
        for (index, row) in rows.enumerated() where try row.value("isForgotten", Int64.self) == 0 {
            // Version 2 did not keep who spoke of an end: it was the visit's person.
            let named = try row.optional("speaker", Int64.self).map(PatientID.init)
            guard let speaker = try named ?? course.person ?? firstSpeaker(rows[index...]) else { continue }
            var statement = try Self.statement(try row.value("statement"))
            statement.visitNumber = visit.number
            if let change = VisitChange(rawValue: try row.value("change")) {
                course.take(change, of: speaker, saying: statement)
            } else {
                let status = try row.required("status", Encounter.Status.init(rawValue:))
                course = VisitCourse(encounter: statement.applied(to: nil, status: status), person: speaker)
            }
        }
        return (course, try last.time("occurred"))
    }

    private static func firstSpeaker(_ rows: ArraySlice<Row>) throws -> PatientID? {
        for row in rows {
            if let speaker = try row.optional("speaker", Int64.self) { return PatientID(speaker) }
        }
        return nil
    }

    private static func text(of statement: EncounterStatement) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(statement), as: UTF8.self)
    }

    private static func statement(_ text: String) throws -> EncounterStatement {
        do { return try JSONDecoder().decode(EncounterStatement.self, from: Data(text.utf8)) } catch {
            throw StoreError(.corrupt, "what was said of a visit cannot be read; restore the data folder")
        }
    }
}
