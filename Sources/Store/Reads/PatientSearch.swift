import CaptureModel
import GRDB

/// A search of the admissions list.
struct PatientSearch {
    /// Words, of which each must be part of a name or a number, or begin a visit number; at most eight count.
    let words: [String]
    /// The place whose patients come first.
    let location: Location?
    /// The most entries.
    let limit: Int

    /// Makes a search of a person's typing.
    init(text: String?, location: Location?, limit: Int) {
        words = (text ?? "").lowercased().split { $0.isWhitespace || $0 == "," || $0 == "^" }.prefix(8).map(String.init)
        self.location = location
        self.limit = max(limit, 0)
    }

    /// The entries: those with an open visit at the place first, then with any open visit, then the others; in each
    /// group the last changed first.
    func entries(_ database: Database) throws -> [PatientListEntry] {
        let present = try database.rows(
            """
            SELECT patient.id AS patient, visit.id AS visit FROM (
                SELECT id, patient, \(isHere) AS here, row_number() OVER (
                    PARTITION BY patient ORDER BY \(isHere) DESC, occurred DESC, id DESC) AS place
                FROM encounter WHERE status = 'open'
            ) AS visit JOIN patient ON patient.id = visit.patient
            WHERE visit.place = 1 \(matches) ORDER BY visit.here DESC, patient.lastChanged DESC, patient.id DESC LIMIT :limit
            """, arguments(limit: limit))
        let others =
            present.count == limit
            ? []
            : try database.rows(
                """
                SELECT patient.id AS patient, NULL AS visit FROM patient
                WHERE NOT EXISTS (SELECT 1 FROM encounter WHERE patient = patient.id AND status = 'open') \(matches)
                ORDER BY patient.lastChanged DESC, patient.id DESC LIMIT :limit
                """, arguments(limit: limit - present.count, naming: false))
        return try (present + others).compactMap { row in
            let visit = try row.optional("visit", Int64.self)
                .flatMap { try EncounterRecord.find(database, EncounterID($0)) }
            return try PatientList.entry(database, of: PatientID(try row.value("patient")), visit: visit)
        }
    }

    /// What the location leaves empty is not compared.
    private var isHere: String {
        guard location != nil else { return "0" }
        return ["pointOfCare", "room", "bed", "facility"]
            .map { "(:\($0) = '' OR coalesce(\($0), '') = :\($0))" }.joined(separator: " AND ")
    }

    private var matches: String {
        words.indices.map { index in
            """
            AND (instr(patient.searchText, :word\(index)) > 0 OR EXISTS (
                SELECT 1 FROM encounter JOIN visitIdentity AS identity ON identity.id = encounter.id
                WHERE encounter.patient = patient.id AND instr(lower(identity.value), :word\(index)) = 1))
            """
        }.joined(separator: " ")
    }

    private func arguments(limit: Int, naming withLocation: Bool = true) -> StatementArguments {
        var values: [String: (any DatabaseValueConvertible)?] = ["limit": limit]
        for (index, word) in words.enumerated() { values["word\(index)"] = word }
        if withLocation, let location {
            values["pointOfCare"] = location.pointOfCare
            values["room"] = location.room
            values["bed"] = location.bed
            values["facility"] = location.facility
        }
        return StatementArguments(values)
    }
}
