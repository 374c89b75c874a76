import CaptureModel
import GRDB

/// A row of `patientIdentity`: an identifier that the feed used, and who it is since all merges.
struct PatientIdentityRecord: Hashable {
    let id: PatientID
    let survivor: PatientID?
    /// When admissions deleted the person last (A29): what was said before that counts no more.
    var deleted: Timestamp?

    /// Who the identifier stands for now.
    var person: PatientID { survivor ?? id }

    /// An identity counts only while the list has its person: rebuilding begins with all numbers and nobody.
    private static let known = """
        SELECT identity.id, identity.survivor, identity.deleted FROM patientIdentity AS identity
        WHERE (identity.survivor IS NOT NULL OR EXISTS (SELECT 1 FROM patient WHERE patient.id = identity.id))
        """

    /// The identity that a message means.
    ///
    /// Number, authority and type agree; or the message is silent about the type and only one person has the number
    /// from that authority; or the identifier was given up by a merge that was silent about the type.
    static func meant(_ database: Database, by identifier: PatientIdentifier) throws -> PatientIdentityRecord? {
        let exact = try database.row(
            "\(known) AND value = ? AND authority = ? AND type = ?",
            [identifier.value, identifier.authority, identifier.type])
        if let exact { return try record(exact) }
        return try single(
            database.rows(
                """
                \(known) AND value = ? AND authority = ?
                    AND (? = '' OR (type = '' AND identity.survivor IS NOT NULL)) ORDER BY identity.id
                """, [identifier.value, identifier.authority, identifier.type]))
    }

    /// The identity that a query means: what it leaves empty may be anything, as long as that is one person only.
    static func asked(_ database: Database, for identifier: PatientIdentifier) throws -> PatientIdentityRecord? {
        try single(
            database.rows(
                """
                \(known) AND value = ?1 AND (?2 = '' OR authority = ?2) AND (?3 = '' OR type = ?3)
                ORDER BY identity.id
                """, [identifier.value, identifier.authority, identifier.type]))
    }

    /// The identity of exactly this identifier, which keeps its number for ever; made where there is none.
    static func exactly(_ database: Database, _ identifier: PatientIdentifier) throws -> PatientIdentityRecord {
        let arguments: StatementArguments = [identifier.value, identifier.authority, identifier.type]
        let selection = """
            SELECT id, survivor, deleted FROM patientIdentity WHERE value = ? AND authority = ? AND type = ?
            """
        if let row = try database.row(selection, arguments) { return try record(row) }
        try database.run("INSERT INTO patientIdentity (value, authority, type) VALUES (?, ?, ?)", arguments)
        guard let row = try database.row(selection, arguments) else {
            throw StoreError(.corrupt, "an identity was not kept")
        }
        return try record(row)
    }

    /// The identifier of a number of ours.
    static func identifier(_ database: Database, of id: PatientID) throws -> PatientIdentifier {
        guard let row = try database.row("SELECT * FROM patientIdentity WHERE id = ?", [id.number]) else {
            throw StoreError(.corrupt, "an identity is missing")
        }
        let authority: String = try row.value("authority")
        let type: String = try row.value("type")
        return try row.required("value") { PatientIdentifier(value: $0, authority: authority, type: type) }
    }

    private static func record(_ row: Row) throws -> PatientIdentityRecord {
        PatientIdentityRecord(
            id: PatientID(try row.value("id")),
            survivor: try row.optional("survivor", Int64.self).map(PatientID.init), deleted: try row.moment("deleted"))
    }

    private static func single(_ rows: [Row]) throws -> PatientIdentityRecord? {
        let candidates = try rows.map(record)
        return Set(candidates.map(\.person)).count == 1 ? candidates.first : nil
    }
}
