import CaptureModel
import GRDB

/// Reading rows of `emergencyIdentity`: the identities that were taken here.
enum EmergencyIdentityRecord {
    /// All of them, in the order of taking.
    static func all(_ database: Database) throws -> [EmergencyIdentity] {
        try list(database, "ORDER BY emergency.taken, emergency.identity")
    }

    /// Whether a person has one of them.
    static func isTaken(_ database: Database, _ person: PatientID) throws -> Bool {
        try database.integer("SELECT 1 FROM emergencyIdentity WHERE identity = ?", [person.number]) != nil
    }

    /// The newest taking of a number, whichever authority it was of.
    static func find(_ database: Database, number: String) throws -> EmergencyIdentity? {
        try list(database, "WHERE identity.value = ? ORDER BY emergency.taken DESC LIMIT 1", [number]).first
    }

    /// Which of some numbers nobody has ever said anything of.
    ///
    /// Whatever authority the number was said of: rather is one number too few handed out than one twice.
    static func untouched(_ database: Database, among identifiers: [PatientIdentifier]) throws -> Set<String> {
        let known = try database.rows(
            """
            SELECT wanted.value FROM json_each(?) AS wanted
            WHERE NOT EXISTS (SELECT 1 FROM patientIdentity WHERE patientIdentity.value = wanted.value)
            """, [Self.json(identifiers.map(\.value))])
        return Set(try known.map { try $0.value("value", String.self) })
    }

    private static func list(
        _ database: Database, _ condition: String, _ arguments: StatementArguments = StatementArguments()
    ) throws -> [EmergencyIdentity] {
        try database.rows(
            """
            SELECT emergency.*, identity.value, identity.authority, identity.type, identity.survivor, patient.occurred,
                (SELECT count(*) FROM exam WHERE exam.patient = emergency.identity) AS exams
            FROM emergencyIdentity AS emergency JOIN patientIdentity AS identity ON identity.id = emergency.identity
            LEFT JOIN patient ON patient.id = emergency.identity \(condition)
            """, arguments
        ).map { try identity(database, $0) }
    }

    private static func identity(_ database: Database, _ row: Row) throws -> EmergencyIdentity {
        let authority: String = try row.value("authority")
        let type: String = try row.value("type")
        let identifier = try row.required("value") { PatientIdentifier(value: $0, authority: authority, type: type) }
        let person = PatientID(try row.value("identity"))
        let occurred = try row.moment("occurred")
        let use = EmergencyIdentity.Use(
            since: try row.time("taken"), station: try row.required("station", StationName.init(_:)),
            author: try row.value("author"), person: person, exams: try row.value("exams"),
            isAdmitted: occurred.map { $0 > EmergencyPerson.occurred } ?? false)
        var state = EmergencyIdentity.State.inUse(use)
        if let survivor = try row.optional("survivor", Int64.self) {
            state = .reconciled(use, try naming(database, of: person, by: PatientID(survivor)))
        } else if occurred == nil {
            state = .withdrawn(use)
        }
        let placeholder = PersonName(family: try row.value("family"), given: identifier.value)
        let said = try PatientRecord.find(database, person)?.patient.name
        return EmergencyIdentity(
            pool: try row.required("pool", EmergencyPoolName.init(_:)), identifier: identifier,
            name: said ?? placeholder, state: state)
    }

    /// The message of the journal by which the number was given up.
    private static func naming(
        _ database: Database, of person: PatientID, by survivor: PatientID
    ) throws -> EmergencyIdentity.Naming {
        let line = try database.row(
            """
            SELECT at, message, source FROM identityJournal WHERE other = ? AND kind IN ('merged', 'renamed')
            ORDER BY id LIMIT 1
            """, [person.number])
        return EmergencyIdentity.Naming(
            identifier: try PatientIdentityRecord.identifier(database, of: survivor), at: try line?.time("at"),
            message: try line?.optional("message"), source: try line?.optional("source"))
    }

    /// A JSON array of texts that need no escape but those of `"` and `\`.
    private static func json(_ texts: [String]) -> String {
        let quoted = texts.map { text in
            "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
        }
        return "[" + quoted.joined(separator: ",") + "]"
    }
}
