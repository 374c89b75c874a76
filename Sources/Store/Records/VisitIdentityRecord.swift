import CaptureModel
import GRDB

/// A row of `visitIdentity`: a visit number that the feed used, and which visit it is since all changes of numbers.
struct VisitIdentityRecord {
    let id: EncounterID
    let number: VisitNumber
    let survivor: EncounterID?
    /// When the visit of this number was merged into another one; nothing where the same visit got another number.
    let merged: Timestamp?

    /// The visit that the number stands for now.
    var current: EncounterID { survivor ?? id }

    /// The row of a visit number, which keeps its number for ever; made where there is none.
    static func exactly(_ database: Database, _ visit: VisitNumber) throws -> VisitIdentityRecord {
        let arguments: StatementArguments = [visit.value, visit.authority]
        let selection = "SELECT * FROM visitIdentity WHERE value = ? AND authority = ?"
        if let row = try database.row(selection, arguments) { return try VisitIdentityRecord(row) }
        try database.run("INSERT INTO visitIdentity (value, authority) VALUES (?, ?)", arguments)
        guard let row = try database.row(selection, arguments) else {
            throw StoreError(.corrupt, "a visit's identity was not kept")
        }
        return try VisitIdentityRecord(row)
    }

    /// The row of a number of ours.
    static func get(_ database: Database, _ id: EncounterID) throws -> VisitIdentityRecord {
        guard let row = try database.row("SELECT * FROM visitIdentity WHERE id = ?", [id.number]) else {
            throw StoreError(.corrupt, "a visit's identity is missing")
        }
        return try VisitIdentityRecord(row)
    }

    /// Puts one number, with all that led to it, in the place of another.
    static func replace(
        _ database: Database, _ prior: EncounterID, by surviving: EncounterID, merged: Timestamp?
    ) throws {
        try database.run("UPDATE visitIdentity SET survivor = NULL, merged = NULL WHERE id = ?", [surviving.number])
        try database.run(
            """
            UPDATE visitIdentity SET survivor = ?1, merged = coalesce(?3, merged)
            WHERE (id = ?2 OR survivor = ?2) AND id <> ?1
            """, [surviving.number, prior.number, merged?.milliseconds])
    }

    private init(_ row: Row) throws {
        id = EncounterID(try row.value("id"))
        let authority: String = try row.value("authority")
        number = try row.required("value") { VisitNumber(value: $0, authority: authority) }
        survivor = try row.optional("survivor", Int64.self).map(EncounterID.init)
        merged = try row.moment("merged")
    }
}
