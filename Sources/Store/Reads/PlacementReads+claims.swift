package import CaptureModel
import GRDB

/// A person whom an identifier means.
package struct MeantPerson: Hashable, Sendable {
    /// The person.
    package let entry: PatientListEntry
    /// Whether the identifier was given up by a merge or a change: whoever still writes it does not know that.
    package let isFormer: Bool
}

/// A visit whom a number means.
package struct MeantVisit: Hashable, Sendable {
    /// Which visit.
    package let id: EncounterID
    /// Whose.
    package let patient: PatientID
    /// The visit.
    package let encounter: Encounter
}

extension PlacementReads {
    /// Everybody whom an identifier may mean, merges followed; what it leaves empty may be anything.
    ///
    /// - Parameter kinds: which of the identifiers that people have besides count too.
    package func people(_ identifier: PatientIdentifier, alsoBy kinds: [IdentifierKind] = []) throws -> [MeantPerson] {
        let rows = try database.rows(
            """
            SELECT coalesce(survivor, id) AS person, min(survivor IS NOT NULL) AS isFormer FROM patientIdentity
            WHERE value = ?1 AND (?2 = '' OR authority = ?2) AND (?3 = '' OR type = ?3)
            GROUP BY person ORDER BY person
            """, [identifier.value, identifier.authority, identifier.type])
        var former: [PatientID: Bool] = [:]
        for row in rows { former[PatientID(try row.value("person"))] = try row.value("isFormer", Int64.self) != 0 }
        // Who has it besides has it now.
        for person in try bearers(of: identifier, kinds) { former[person] = false }
        return try former.sorted { $0.key < $1.key }.compactMap { id, isFormer in
            try PatientList.entry(database, of: id).map { MeantPerson(entry: $0, isFormer: isFormer) }
        }
    }

    /// The people of the list who have an identifier of one of some kinds besides their own.
    private func bearers(of identifier: PatientIdentifier, _ kinds: [IdentifierKind]) throws -> [PatientID] {
        guard !kinds.isEmpty else { return [] }
        return try database.rows(
            """
            SELECT patient, authority, type FROM otherIdentifier
            WHERE value = ?1 AND (?2 = '' OR authority = ?2) AND (?3 = '' OR type = ?3 OR type = '')
            """, [identifier.value, identifier.authority, identifier.type]
        ).compactMap { row in
            let authority: String = try row.value("authority")
            let type: String = try row.value("type")
            let known = try row.required("authority") { _ in
                PatientIdentifier(value: identifier.value, authority: authority, type: type)
            }
            return kinds.contains { $0.covers(known) } ? PatientID(try row.value("patient")) : nil
        }
    }

    /// The person of a number of ours.
    package func person(_ id: PatientID) throws -> PatientListEntry? { try PatientList.entry(database, of: id) }

    /// The visits that a number means, of one person or of anybody, changes of the number followed.
    package func visits(_ number: String, of person: PatientID? = nil) throws -> [MeantVisit] {
        let rows = try database.rows(
            """
            SELECT DISTINCT encounter.id FROM visitIdentity AS identity
            JOIN encounter ON encounter.id = coalesce(identity.survivor, identity.id)
            WHERE identity.value = ?1 AND (?2 IS NULL OR encounter.patient = ?2) AND encounter.isWithdrawn = 0
            ORDER BY encounter.id
            """, [number, person?.number])
        return try visits(rows)
    }

    /// The visits of a person, those that are live first, then the newest.
    package func visits(of person: PatientID) throws -> [MeantVisit] {
        let rows = try database.rows(
            """
            SELECT id FROM encounter WHERE patient = ? AND isWithdrawn = 0
            ORDER BY status NOT IN ('planned', 'open', 'onLeave'), status = 'planned', occurred DESC, id DESC LIMIT 50
            """, [person.number])
        return try visits(rows)
    }

    /// A station's exams that were open at some time since a moment; in the place of a corrected one, its successor.
    package func exams(at station: StationName, since moment: Timestamp) throws -> [Exam] {
        let rows = try database.rows(
            """
            SELECT id FROM exam WHERE station = ?1 AND successor IS NULL AND opened >= (
                SELECT coalesce(max(opened), 0) FROM exam
                WHERE station = ?1 AND successor IS NULL AND opened <= ?2)
            ORDER BY opened, id LIMIT 1000
            """, [station.text, moment.milliseconds])
        return try rows.compactMap { try ExamRecord.find(database, ExamID(try $0.value("id"))) }
    }

    /// An exam with the people and the visit that it names.
    package func snapshot(of exam: Exam) throws -> ExamSnapshot { try ExamRecord.snapshot(database, exam) }

    private func visits(_ rows: [Row]) throws -> [MeantVisit] {
        try rows.compactMap { row in
            try EncounterRecord.find(database, EncounterID(try row.value("id"))).map {
                MeantVisit(id: $0.id, patient: $0.patient, encounter: $0.encounter)
            }
        }
    }
}
