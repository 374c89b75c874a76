import CaptureModel
import GRDB

/// A row of `patient`, with the identifier of its identity.
struct PatientRecord: PersistableRecord {
    static let databaseTableName = "patient"

    let id: PatientID
    var knowledge: PatientKnowledge
    /// When the newest message that was applied to the person happened.
    var occurred: Timestamp
    /// When it came.
    var lastChanged: Timestamp

    /// The person.
    var patient: Patient { knowledge.patient }

    func encode(to container: inout PersistenceContainer) {
        container["id"] = id.number
        container["otherIdentifiers"] = IdentifierList.json(patient.otherIdentifiers)
        PersonNameColumns(prefix: "name").write(patient.name, to: &container)
        container["birthDate"] = patient.birthDate?.text
        container["sex"] = patient.sex?.rawValue
        container["isDead"] = patient.isDead ? 1 : 0
        container["otherIdentifiersSaid"] = knowledge.times.otherIdentifiers?.milliseconds
        container["nameSaid"] = knowledge.times.name?.milliseconds
        container["birthDateSaid"] = knowledge.times.birthDate?.milliseconds
        container["sexSaid"] = knowledge.times.sex?.milliseconds
        container["isDeadSaid"] = knowledge.times.isDead?.milliseconds
        container["occurred"] = occurred.milliseconds
        container["lastChanged"] = lastChanged.milliseconds
    }

    /// The person of a number, where the list has one.
    static func find(_ database: Database, _ id: PatientID) throws -> PatientRecord? {
        let found = try database.row(
            """
            SELECT patient.*, identity.value, identity.authority, identity.type
            FROM patient JOIN patientIdentity AS identity ON identity.id = patient.id WHERE patient.id = ?
            """, [id.number])
        guard let row = found else { return nil }
        return PatientRecord(
            id: id,
            knowledge: PatientKnowledge(
                patient: try patient(database, row, id: id, in: databaseTableName),
                times: PatientKnowledge.Times(
                    otherIdentifiers: try row.moment("otherIdentifiersSaid"), name: try row.moment("nameSaid"),
                    birthDate: try row.moment("birthDateSaid"), sex: try row.moment("sexSaid"),
                    isDead: try row.moment("isDeadSaid"))),
            occurred: try row.time("occurred"), lastChanged: try row.time("lastChanged"))
    }

    /// The person of a row that is joined with its identity.
    static func patient(_ database: Database, _ row: Row, id: PatientID, in table: String) throws -> Patient {
        let authority: String = try row.value("authority")
        let type: String = try row.value("type")
        let others: String = try row.value("otherIdentifiers")
        return Patient(
            identifier: try row.required("value") { PatientIdentifier(value: $0, authority: authority, type: type) },
            otherIdentifiers: others == "[]" ? [] : try IdentifierList.read(database, patient: id, in: table),
            name: try PersonNameColumns(prefix: "name").read(row) ?? PersonName(family: ""),
            birthDate: try row.parsed("birthDate", BirthDate.init), sex: try row.parsed("sex", Sex.init(rawValue:)),
            isDead: try row.value("isDead", Int64.self) != 0)
    }
}
