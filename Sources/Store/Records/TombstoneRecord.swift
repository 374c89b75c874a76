import CaptureModel
import GRDB

/// A row of `tombstone`: whom admissions deleted, as they were, because an exam names them.
struct TombstoneRecord: PersistableRecord {
    static let databaseTableName = "tombstone"

    let id: PatientID
    let patient: Patient
    /// When admissions deleted the person.
    let deleted: Timestamp

    func encode(to container: inout PersistenceContainer) {
        container["id"] = id.number
        container["otherIdentifiers"] = IdentifierList.json(patient.otherIdentifiers)
        PersonNameColumns(prefix: "name").write(patient.name, to: &container)
        container["birthDate"] = patient.birthDate?.text
        container["sex"] = patient.sex?.rawValue
        container["isDead"] = patient.isDead ? 1 : 0
        container["deleted"] = deleted.milliseconds
    }

    /// The person of a number as they were, where there is a tombstone.
    static func find(_ database: Database, _ id: PatientID) throws -> TombstoneRecord? {
        try database.row(
            """
            SELECT tombstone.*, identity.value, identity.authority, identity.type
            FROM tombstone JOIN patientIdentity AS identity ON identity.id = tombstone.id WHERE tombstone.id = ?
            """, [id.number]
        ).map { row in
            TombstoneRecord(
                id: id, patient: try PatientRecord.patient(database, row, id: id, in: databaseTableName),
                deleted: try row.time("deleted"))
        }
    }

    /// Takes the tombstone away: the person is there again, or is another one now.
    static func remove(_ database: Database, _ id: PatientID) throws {
        try database.run("DELETE FROM tombstone WHERE id = ?", [id.number])
    }
}
