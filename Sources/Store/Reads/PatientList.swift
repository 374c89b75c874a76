import CaptureModel
import GRDB

/// Reading entries of the admissions list.
enum PatientList {
    /// The person whom an identifier means, merges followed.
    static func entry(_ database: Database, of identifier: PatientIdentifier) throws -> PatientListEntry? {
        guard let identity = try PatientIdentityRecord.asked(database, for: identifier) else { return nil }
        return try entry(database, of: identity.person)
    }

    /// The person of a number, merges followed.
    static func entry(_ database: Database, of id: PatientID) throws -> PatientListEntry? {
        let survivor = try database.integer("SELECT survivor FROM patientIdentity WHERE id = ?", [id.number])
        let person = survivor.map(PatientID.init) ?? id
        return try entry(database, of: person, visit: liveVisit(database, of: person))
    }

    /// The entry of a person with the visit that was chosen.
    static func entry(
        _ database: Database, of person: PatientID, visit: EncounterRecord?
    ) throws -> PatientListEntry? {
        guard let record = try PatientRecord.find(database, person) else { return nil }
        return PatientListEntry(
            id: person, patient: record.patient,
            encounter: visit.map { PatientListEntry.Visit(id: $0.id, encounter: $0.encounter) },
            lastChanged: record.lastChanged)
    }

    /// The live visit of a person that is shown: one that has begun before one that is expected, then the newest.
    private static func liveVisit(_ database: Database, of person: PatientID) throws -> EncounterRecord? {
        try LiveVisits(database, location: nil).first(of: person.number)
            .flatMap { try EncounterRecord.find(database, $0.id) }
    }
}
