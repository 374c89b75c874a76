import CaptureModel
import GRDB

/// A row of `patient`, with the identifier of its identity.
struct PatientRecord: PersistableRecord {
    static let databaseTableName = "patient"

    let id: PatientID
    var patient: Patient
    /// When the newest message that was applied to the person happened.
    var occurred: Timestamp
    /// When it came.
    var lastChanged: Timestamp

    func encode(to container: inout PersistenceContainer) {
        container["id"] = id.number
        container["otherIdentifiers"] = IdentifierList.json(patient.otherIdentifiers)
        PersonNameColumns(prefix: "name").write(patient.name, to: &container)
        container["birthDate"] = patient.birthDate?.text
        container["sex"] = patient.sex?.rawValue
        container["searchText"] = searchText
        container["occurred"] = occurred.milliseconds
        container["lastChanged"] = lastChanged.milliseconds
    }

    /// Everything that a search may find the person by, in lower case.
    private var searchText: String {
        let name = patient.name
        let names = [name.family, name.given, name.middle, name.ideographic, name.phonetic]
        let numbers = ([patient.identifier] + patient.otherIdentifiers).map(\.value)
        return (names + numbers).joined(separator: " ").lowercased()
    }

    /// The person of a number, where the list has one.
    static func find(_ database: Database, _ id: PatientID) throws -> PatientRecord? {
        let found = try database.row(
            """
            SELECT patient.*, identity.value, identity.authority, identity.type
            FROM patient JOIN patientIdentity AS identity ON identity.id = patient.id WHERE patient.id = ?
            """, [id.number])
        guard let row = found else { return nil }
        let authority: String = try row.value("authority")
        let type: String = try row.value("type")
        let others: String = try row.value("otherIdentifiers")
        return PatientRecord(
            id: id,
            patient: Patient(
                identifier: try row.required("value") {
                    PatientIdentifier(value: $0, authority: authority, type: type)
                },
                otherIdentifiers: others == "[]" ? [] : try IdentifierList.read(database, patient: id),
                name: try PersonNameColumns(prefix: "name").read(row) ?? PersonName(family: ""),
                birthDate: try row.parsed("birthDate", BirthDate.init), sex: try row.parsed("sex", Sex.init(rawValue:))),
            occurred: try row.time("occurred"), lastChanged: try row.time("lastChanged"))
    }
}
