import CaptureModel
import GRDB

/// Reading rows of `admissionMessage`.
enum AdmissionMessageRecord {
    /// The condition of a message that waits for nobody.
    static let isSettled = "(needsPerson = 0 OR attendedAt IS NOT NULL)"

    /// The first message after a number.
    static func next(_ database: Database, after number: Int64) throws -> AdmissionStoredMessage? {
        try database.row("SELECT * FROM admissionMessage WHERE id > ? ORDER BY id LIMIT 1", [number]).map(message)
    }

    /// The messages that wait for a person, the oldest first.
    static func waiting(_ database: Database, limit: Int) throws -> [AdmissionAttention] {
        try database.rows(
            """
            SELECT message.*, coalesce(identity.survivor, identity.id) AS person
            FROM admissionMessage AS message LEFT JOIN patientIdentity AS identity ON identity.id = message.patient
            WHERE message.needsPerson = 1 AND message.attendedAt IS NULL ORDER BY message.id LIMIT ?
            """, [max(limit, 0)]
        ).map { row in
            AdmissionAttention(
                message: try message(row), patient: try row.optional("person", Int64.self).map(PatientID.init),
                reason: try row.optional("note") ?? "")
        }
    }

    private static func message(_ row: Row) throws -> AdmissionStoredMessage {
        AdmissionStoredMessage(
            number: try row.value("id"), controlID: try row.value("controlID"), sender: try row.value("sender"),
            code: try row.value("code"), raw: try row.bytes("raw"), occurred: try row.moment("occurred"),
            received: try row.time("received"))
    }
}
