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
    /// The row of the visit's account.
    var account: AccountID?
    /// Whether nothing that was said of it counts any more; it is kept because an exam names it.
    let isWithdrawn: Bool

    /// Makes the row; the account's own row is looked up, or made.
    init(
        _ database: Database, id: EncounterID, patient: PatientID, encounter: Encounter, occurred: Timestamp
    ) throws {
        self.id = id
        self.patient = patient
        self.encounter = encounter
        self.occurred = occurred
        account = try encounter.account.map { try AccountRecord.exactly(database, $0).id }
        isWithdrawn = false
    }

    func encode(to container: inout PersistenceContainer) {
        container["id"] = id.number
        container["patient"] = patient.number
        container["account"] = account?.number
        container["alternateValue"] = encounter.alternateVisit?.value
        container["alternateAuthority"] = encounter.alternateVisit?.authority
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
        container["isWithdrawn"] = isWithdrawn ? 1 : 0
    }

    /// The visit of a number, where the list has one; changes of its number followed.
    static func find(_ database: Database, _ id: EncounterID) throws -> EncounterRecord? {
        try database.row(
            """
            \(selection) WHERE encounter.id = (
                SELECT coalesce(survivor, id) FROM visitIdentity WHERE id = ?)
            """, [id.number]
        ).map { try EncounterRecord($0) }
    }

    /// The visit of a number, unless nothing that was said of it counts any more.
    static func listed(_ database: Database, _ id: EncounterID) throws -> EncounterRecord? {
        try find(database, id).flatMap { $0.isWithdrawn ? nil : $0 }
    }

    /// The visits of a condition in SQL, which is a constant of ours.
    static func list(
        _ database: Database, _ condition: String, _ arguments: StatementArguments
    ) throws -> [EncounterRecord] {
        try database.rows("\(selection) \(condition)", arguments).map { try EncounterRecord($0) }
    }

    private static let selection = """
        SELECT encounter.*, identity.value, identity.authority, account.id AS accountNow,
            account.value AS accountValue, account.authority AS accountAuthority
        FROM encounter JOIN visitIdentity AS identity ON identity.id = encounter.id
        LEFT JOIN account AS said ON said.id = encounter.account
        LEFT JOIN account ON account.id = coalesce(said.survivor, said.id)
        """

    private init(_ row: Row) throws {
        id = EncounterID(try row.value("id"))
        patient = PatientID(try row.value("patient"))
        occurred = try row.time("occurred")
        account = try row.optional("accountNow", Int64.self).map(AccountID.init)
        isWithdrawn = try row.value("isWithdrawn", Int64.self) != 0
        var location: Location?
        if let pointOfCare = try row.optional("pointOfCare", String.self) {
            location = Location(
                pointOfCare: pointOfCare, room: try row.value("room"), bed: try row.value("bed"),
                facility: try row.value("facility"))
        }
        func number(_ prefix: String) throws -> VisitNumber? {
            let value = prefix.isEmpty ? "value" : prefix + "Value"
            let authority = try row.optional(prefix.isEmpty ? "authority" : prefix + "Authority", String.self) ?? ""
            return try row.parsed(value) { VisitNumber(value: $0, authority: authority) }
        }
        guard let visitNumber = try number("") else { throw StoreError(.corrupt, "a visit has no number") }
        encounter = Encounter(
            visitNumber: visitNumber, account: try number("account"), alternateVisit: try number("alternate"),
            patientClass: try row.value("patientClass"), location: location,
            attending: try PersonNameColumns(prefix: "attending").read(row),
            referring: try PersonNameColumns(prefix: "referring").read(row),
            hospitalService: try row.value("hospitalService"), reason: try row.value("reason"),
            admitted: try row.moment("admitted"), discharged: try row.moment("discharged"),
            status: try row.required("status", Encounter.Status.init(rawValue:)))
    }
}
