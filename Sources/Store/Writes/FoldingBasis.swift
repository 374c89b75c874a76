import CaptureModel
import GRDB

/// The list as it was after some message, copied table by table, so that older messages can be forgotten.
///
/// A copy is made anew each time, so that it has the columns of its day; what a later version adds to a table has its
/// default in what is brought back.
enum FoldingBasis {
    /// Tables that are nothing but the fold of messages.
    private static let lists = ["patient", "encounter", "visitHistory", "tombstone", "personLink"]
    /// Tables whose rows stay for ever, because exams name them; only what the fold says of them is brought back.
    private static let identities = [
        "patientIdentity": ["survivor", "deleted", "deletedAfter"], "visitIdentity": ["survivor", "merged"],
        "account": ["survivor"],
    ]

    /// The last message that the copies hold; nothing where the list is folded from the first message.
    static func message(_ database: Database) throws -> Int64? {
        try database.integer("SELECT message FROM foldingBasis")
    }

    /// Copies the list as it is now.
    static func take(_ database: Database, now: Timestamp) throws {
        for table in lists + identities.keys.sorted() {
            try database.execute(sql: "DROP TABLE IF EXISTS \(table)Basis")
            try database.execute(sql: "CREATE TABLE \(table)Basis AS SELECT * FROM \(table)")
        }
        try database.run(
            """
            INSERT INTO foldingBasis (id, message, taken)
            VALUES (1, (SELECT coalesce(max(id), 0) FROM admissionMessage), ?)
            ON CONFLICT DO UPDATE SET message = excluded.message, taken = excluded.taken
            """, [now.milliseconds])
    }

    /// Empties the list, or brings it back to the copies; returns the message after which it has to be folded.
    static func begin(_ database: Database) throws -> Int64 {
        // Visits first: whoever has one stays in the list.
        for table in ["encounter", "visitHistory", "patient", "tombstone", "personLink"] {
            try database.run("DELETE FROM \(table)")
        }
        for (table, columns) in identities.sorted(by: { $0.key < $1.key }) {
            let cleared = columns.map { "\($0) = NULL" }.joined(separator: ", ")
            let isSet = columns.map { "\($0) IS NOT NULL" }.joined(separator: " OR ")
            try database.run("UPDATE \(table) SET \(cleared) WHERE \(isSet)")
        }
        guard let message = try message(database) else { return 0 }
        for table in lists {
            let columns = try database.columns(in: "\(table)Basis").map(\.name).joined(separator: ", ")
            try database.execute(sql: "INSERT INTO \(table) (\(columns)) SELECT \(columns) FROM \(table)Basis")
        }
        for (table, columns) in identities.sorted(by: { $0.key < $1.key }) {
            let values = columns.map { "\($0) = basis.\($0)" }.joined(separator: ", ")
            try database.execute(
                sql: "UPDATE \(table) SET \(values) FROM \(table)Basis AS basis WHERE basis.id = \(table).id")
        }
        return message
    }
}
