package import CaptureModel
import GRDB

/// What identification may ask while a capture is being placed; valid inside that transaction only.
package struct PlacementReads {
    let database: Database

    /// The exam that is open at a station.
    package func openExam(at station: StationName) throws -> ExamSnapshot? {
        try ExamRecord.open(database, at: station).map { try ExamRecord.snapshot(database, $0) }
    }

    /// The person of an identifier, as ``Store/patient(_:)-(PatientIdentifier)`` finds one.
    package func patient(_ identifier: PatientIdentifier) throws -> PatientListEntry? {
        try PatientList.entry(database, of: identifier)
    }

    /// The visit of a person by its number, changes of the number followed, unless it was taken back or two authorities
    /// gave the person that number.
    package func encounter(of patient: PatientID, visit: String) throws -> EncounterID? {
        let visits = try database.rows(
            """
            SELECT DISTINCT encounter.id FROM visitIdentity AS identity
            JOIN encounter ON encounter.id = coalesce(identity.survivor, identity.id)
            WHERE encounter.patient = ? AND identity.value = ? AND encounter.status NOT IN ('cancelled', 'deleted')
            """, [patient.number, visit])
        return visits.count == 1 ? try visits.first.map { EncounterID(try $0.value("id")) } : nil
    }

    /// The live visit of a person that the list shows: one that has begun before one that is expected, then the newest.
    package func currentEncounter(of patient: PatientID) throws -> EncounterID? {
        try PatientList.entry(database, of: patient)?.encounter?.id
    }
}
