import CaptureModel
import GRDB

/// The live visits of people, those at a place first.
struct LiveVisits {
    /// A live visit, and whether it is at the place.
    typealias Visit = (id: EncounterID, isHere: Bool)

    private let database: Database
    private let location: Location?

    init(_ database: Database, location: Location?) {
        self.database = database
        self.location = location
    }

    /// The live visit of a person that is shown: one at the place before others, one that
    /// has begun before one that is expected, and the newest of those.
    func first(of patient: Int64) throws -> Visit? {
        let row = try database.row(
            """
            SELECT id, \(isHere) AS isHere FROM encounter WHERE patient = :patient AND \(Migrations.liveVisit)
            ORDER BY isHere DESC, status = 'planned', occurred DESC, id DESC LIMIT 1
            """, arguments(["patient": patient]))
        return try row.map { (EncounterID(try $0.value("id")), try $0.value("isHere")) }
    }

    /// The people with a live visit at the place, the newest visit first; a person may come more than once.
    func peopleHere() throws -> RowCursor? {
        guard let location else { return nil }
        let place = location.pointOfCare.isEmpty ? "" : "pointOfCare = :pointOfCare AND"
        let statement = try database.cachedStatement(
            sql: """
                SELECT patient FROM encounter WHERE \(place) \(Migrations.liveVisit) AND \(isHere)
                ORDER BY occurred DESC, id DESC
                """)
        return try Row.fetchCursor(statement, arguments: arguments([:]))
    }

    /// What the location leaves empty is not compared.
    private var isHere: String {
        guard location != nil else { return "0" }
        return "("
            + ["pointOfCare", "room", "bed", "facility"]
            .map { "(:\($0) = '' OR coalesce(\($0), '') = :\($0))" }.joined(separator: " AND ") + ")"
    }

    private func arguments(_ values: [String: Int64]) -> StatementArguments {
        var arguments: [String: (any DatabaseValueConvertible)?] = values
        if let location {
            arguments["pointOfCare"] = location.pointOfCare
            arguments["room"] = location.room
            arguments["bed"] = location.bed
            arguments["facility"] = location.facility
        }
        return StatementArguments(arguments)
    }
}
