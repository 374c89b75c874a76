import CaptureModel
import GRDB

/// A row of `visitIdentity`: a visit number that the feed used, and an end that came before the visit itself.
struct VisitIdentityRecord {
    let id: EncounterID
    /// How and when the visit ended, where the list had no such visit yet.
    let end: (status: Encounter.Status, occurred: Timestamp)?

    /// The row of a visit number, which keeps its number for ever.
    static func get(_ database: Database, _ visit: VisitNumber) throws -> VisitIdentityRecord {
        let arguments: StatementArguments = [visit.value, visit.authority]
        try database.run(
            "INSERT INTO visitIdentity (value, authority) VALUES (?, ?) ON CONFLICT DO NOTHING", arguments)
        let row = try database.row("SELECT * FROM visitIdentity WHERE value = ? AND authority = ?", arguments)
        guard let row else { throw StoreError(.corrupt, "a visit's identity was not kept") }
        var end: (status: Encounter.Status, occurred: Timestamp)?
        if let status = try row.parsed("endedAs", Encounter.Status.init(rawValue:)) {
            end = (status, try row.time("endedAt"))
        }
        return VisitIdentityRecord(id: EncounterID(try row.value("id")), end: end)
    }

    /// Keeps an end that came before the visit.
    func keepEnd(_ database: Database, _ status: Encounter.Status, occurred: Timestamp) throws {
        if let end, end.occurred > occurred { return }
        try database.run(
            "UPDATE visitIdentity SET endedAs = ?, endedAt = ? WHERE id = ?",
            [status.rawValue, occurred.milliseconds, id.number])
    }
}
