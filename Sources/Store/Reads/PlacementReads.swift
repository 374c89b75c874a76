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

    /// The visit of a person by its number, unless it was cancelled or two authorities gave the person that number.
    package func encounter(of patient: PatientID, visit: String) throws -> EncounterID? {
        let visits = try database.rows(
            """
            SELECT encounter.id FROM encounter JOIN visitIdentity AS identity ON identity.id = encounter.id
            WHERE encounter.patient = ? AND identity.value = ? AND encounter.status <> 'cancelled'
            """, [patient.number, visit])
        return visits.count == 1 ? try visits.first.map { EncounterID(try $0.value("id")) } : nil
    }

    /// The newest open visit of a person.
    package func currentEncounter(of patient: PatientID) throws -> EncounterID? {
        try PatientList.openVisit(database, of: patient)?.id
    }
}
