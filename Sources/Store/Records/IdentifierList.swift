import CaptureModel
import GRDB

/// A list of identifiers as one column: a JSON array of arrays `[value, authority, type]`.
enum IdentifierList {
    /// The list as JSON.
    static func json(_ identifiers: [PatientIdentifier]) -> String {
        let lists = identifiers.map { identifier in
            "[" + [identifier.value, identifier.authority, identifier.type].map(quoted).joined(separator: ",") + "]"
        }
        return "[" + lists.joined(separator: ",") + "]"
    }

    /// The list of a person's row in a table, which is a constant of ours, read by SQLite's own JSON functions.
    static func read(_ database: Database, patient: PatientID, in table: String) throws -> [PatientIdentifier] {
        try database.rows(
            """
            SELECT json_extract(item.value, '$[0]') AS value, json_extract(item.value, '$[1]') AS authority,
                json_extract(item.value, '$[2]') AS type
            FROM \(table) AS person, json_each(person.otherIdentifiers) AS item WHERE person.id = ? ORDER BY item.key
            """, [patient.number]
        ).map { row in
            let authority: String = try row.value("authority")
            let type: String = try row.value("type")
            return try row.required("value") { PatientIdentifier(value: $0, authority: authority, type: type) }
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case _ where scalar.value < 32: result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
