import CaptureModel
import GRDB

/// A row of `patientIdentity`: an identifier that the feed used, and who it is since all merges.
struct PatientIdentityRecord: Hashable {
    let id: PatientID
    let survivor: PatientID?

    /// Who the identifier stands for now.
    var person: PatientID { survivor ?? id }

    /// An identity counts only while the list has its person: rebuilding begins with all numbers and nobody.
    private static let known = """
        SELECT identity.id, identity.survivor FROM patientIdentity AS identity
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

    /// The number of an identifier, which is the same for ever.
    static func number(_ database: Database, of identifier: PatientIdentifier) throws -> PatientID {
        let arguments: StatementArguments = [identifier.value, identifier.authority, identifier.type]
        try database.run(
            "INSERT INTO patientIdentity (value, authority, type) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", arguments)
        let number = try database.integer(
            "SELECT id FROM patientIdentity WHERE value = ? AND authority = ? AND type = ?", arguments)
        guard let number else { throw StoreError(.corrupt, "an identity was not kept") }
        return PatientID(number)
    }

    private static func record(_ row: Row) throws -> PatientIdentityRecord {
        PatientIdentityRecord(
            id: PatientID(try row.value("id")),
            survivor: try row.optional("survivor", Int64.self).map(PatientID.init))
    }

    private static func single(_ rows: [Row]) throws -> PatientIdentityRecord? {
        let candidates = try rows.map(record)
        return Set(candidates.map(\.person)).count == 1 ? candidates.first : nil
    }
}
