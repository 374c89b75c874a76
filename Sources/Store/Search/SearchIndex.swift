import CaptureModel
import GRDB

/// Keeps what people are found by as the list is.
///
/// Triggers only note who changed, and the transaction writes the texts of those people before it ends. So no write can
/// forget the index, whichever it is; a person who changed in many rows is written once, and not at all where the text
/// stays the same; and the folding of letters needs no function of ours in the database's schema.
enum SearchIndex {
    /// How many people are written at once, so that a list that is folded again needs no more memory.
    private static let batch = 1_000

    /// Writes the texts of all who changed.
    static func refresh(_ database: Database) throws {
        var count = 0
        repeat {
            let stale = try database.rows(
                """
                DELETE FROM searchStale WHERE patient IN (SELECT patient FROM searchStale LIMIT \(batch))
                RETURNING patient
                """)
            for row in stale { try write(database, try row.value("patient")) }
            count = stale.count
        } while count == batch
    }

    private static func write(_ database: Database, _ patient: Int64) throws {
        guard let row = try database.row("SELECT * FROM patient WHERE id = ?", [patient]) else {
            return try database.run("DELETE FROM searchEntry WHERE patient = ?", [patient])
        }
        let (text, isLive) = try text(database, patient, row)
        try database.run(
            """
            INSERT INTO searchEntry (patient, isLive, lastChanged, text) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET isLive = excluded.isLive, lastChanged = excluded.lastChanged,
                text = excluded.text
            """, [patient, isLive, try row.value("lastChanged", Int64.self), text])
    }

    private static func text(
        _ database: Database, _ patient: Int64, _ row: Row
    ) throws -> (text: String, isLive: Bool) {
        var text = SearchText()
        var isLive = false
        if let name = try PersonNameColumns(prefix: "name").read(row) { text.add(name) }
        for identifier in try database.rows(identifiers, [patient]) { text.addNumber(try identifier.value("value")) }
        for number in try database.rows(visitNumbers, [patient]) { text.addNumber(try number.value("value")) }
        for visit in try database.rows(liveVisits, [patient]) {
            isLive = true
            text.addPlace(try visit.optional("pointOfCare"))
        }
        if let birthDate = try row.optional("birthDate", String.self) { text.addBirthDate(birthDate) }
        return (text.marked, isLive)
    }

    /// The person's own, those that merges gave up for it, and the others that admissions sent.
    private static let identifiers = """
        SELECT value FROM patientIdentity WHERE id = ?1
        UNION ALL SELECT value FROM patientIdentity WHERE survivor = ?1
        UNION ALL SELECT json_extract(item.value, '$[0]') FROM patient, json_each(patient.otherIdentifiers) AS item
            WHERE patient.id = ?1 AND patient.otherIdentifiers <> '[]'
        """

    /// The numbers of the visits, also those that were changed, and of their accounts; what was deleted never was.
    private static let visitNumbers = """
        WITH visit AS (SELECT id, account, alternateValue FROM encounter WHERE patient = ?1 AND status <> 'deleted')
        SELECT value FROM visitIdentity WHERE id IN (SELECT id FROM visit)
        UNION ALL SELECT value FROM visitIdentity WHERE survivor IN (SELECT id FROM visit)
        UNION ALL SELECT alternateValue FROM visit WHERE alternateValue IS NOT NULL
        UNION ALL SELECT now.value FROM visit JOIN account AS said ON said.id = visit.account
            JOIN account AS now ON now.id IN (said.id, said.survivor)
        """

    private static let liveVisits = """
        SELECT pointOfCare FROM encounter WHERE patient = ? AND \(Migrations.liveVisit) ORDER BY id
        """
}
