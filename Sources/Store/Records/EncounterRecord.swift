import CaptureModel
import GRDB

/// A row of `encounter`, with the number of its identity.
struct EncounterRecord: PersistableRecord {
    static let databaseTableName = "encounter"

    let id: EncounterID
    var patient: PatientID
    var encounter: Encounter
    /// When the newest message that was applied to the visit happened.
    var occurred: Timestamp

    func encode(to container: inout PersistenceContainer) {
        container["id"] = id.number
        container["patient"] = patient.number
        container["patientClass"] = encounter.patientClass
        container["pointOfCare"] = encounter.location?.pointOfCare
        container["room"] = encounter.location?.room
        container["bed"] = encounter.location?.bed
        container["facility"] = encounter.location?.facility
        PersonNameColumns(prefix: "attending").write(encounter.attending, to: &container)
        PersonNameColumns(prefix: "referring").write(encounter.referring, to: &container)
        container["hospitalService"] = encounter.hospitalService
        container["reason"] = encounter.reason
        container["admitted"] = encounter.admitted?.milliseconds
        container["discharged"] = encounter.discharged?.milliseconds
        container["status"] = encounter.status.rawValue
        container["occurred"] = occurred.milliseconds
    }

    /// The visit of a number, where the list has one.
    static func find(_ database: Database, _ id: EncounterID) throws -> EncounterRecord? {
        let found = try database.row(
            """
            SELECT encounter.*, identity.value, identity.authority
            FROM encounter JOIN visitIdentity AS identity ON identity.id = encounter.id WHERE encounter.id = ?
            """, [id.number])
        guard let row = found else { return nil }
        let authority: String = try row.value("authority")
        var location: Location?
        if let pointOfCare = try row.optional("pointOfCare", String.self) {
            location = Location(
                pointOfCare: pointOfCare, room: try row.value("room"), bed: try row.value("bed"),
                facility: try row.value("facility"))
        }
        return EncounterRecord(
            id: id, patient: PatientID(try row.value("patient")),
            encounter: Encounter(
                visitNumber: try row.required("value") { VisitNumber(value: $0, authority: authority) },
                patientClass: try row.value("patientClass"), location: location,
                attending: try PersonNameColumns(prefix: "attending").read(row),
                referring: try PersonNameColumns(prefix: "referring").read(row),
                hospitalService: try row.value("hospitalService"), reason: try row.value("reason"),
                admitted: try row.moment("admitted"), discharged: try row.moment("discharged"),
                status: try row.required("status", Encounter.Status.init(rawValue:))),
            occurred: try row.time("occurred"))
    }
}
