import CaptureModel
import Foundation
import GRDB

/// A row of `scheduledProcedure`, with whose it is since all merges.
struct OrderRecord {
    let id: OrderID
    let patient: PatientID
    /// The visit, while it is the same person's.
    let encounter: EncounterID?
    let procedure: ScheduledProcedure
    /// Whether its source still names it.
    let isListed: Bool

    private static let selection = """
        SELECT procedure.*, coalesce(identity.survivor, identity.id) AS person, encounter.id AS visit
        FROM scheduledProcedure AS procedure JOIN patientIdentity AS identity ON identity.id = procedure.patient
        LEFT JOIN visitIdentity ON visitIdentity.id = procedure.encounter
        LEFT JOIN encounter ON encounter.id = coalesce(visitIdentity.survivor, visitIdentity.id)
            AND encounter.patient = coalesce(identity.survivor, identity.id)
            AND encounter.status NOT IN ('cancelled', 'deleted')
        """

    /// The order of a number.
    static func find(_ database: Database, _ id: OrderID) throws -> OrderRecord? {
        try database.row("\(selection) WHERE procedure.id = ?", [id.number]).map(order)
    }

    /// The order that a source knows by a key.
    static func find(_ database: Database, _ key: OrderKey) throws -> OrderRecord? {
        try database.row(
            "\(selection) WHERE procedure.source = ? AND procedure.orderNumber = ? AND procedure.step = ?",
            [key.source, key.order, key.step]
        ).map(order)
    }

    /// The orders of a condition in SQL, which is a constant of ours.
    static func list(
        _ database: Database, _ condition: String, _ arguments: StatementArguments = StatementArguments()
    ) throws -> [OrderRecord] {
        try database.rows("\(selection) \(condition)", arguments).map(order)
    }

    /// Writes what a source says of an order now, over what it said before.
    static func put(
        _ database: Database, _ procedure: ScheduledProcedure, patient: PatientID, encounter: EncounterID?,
        changed: Timestamp
    ) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let content = String(decoding: try encoder.encode(procedure), as: UTF8.self)
        try database.run(
            """
            INSERT INTO scheduledProcedure (source, orderNumber, step, patient, encounter, accessionNumber, scheduled,
                status, isListed, changed, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)
            ON CONFLICT (source, orderNumber, step) DO UPDATE SET patient = excluded.patient,
                encounter = excluded.encounter, accessionNumber = excluded.accessionNumber,
                scheduled = excluded.scheduled, status = excluded.status, isListed = 1, changed = excluded.changed,
                content = excluded.content
            """,
            [
                procedure.key.source, procedure.key.order, procedure.key.step, patient.number, encounter?.number,
                procedure.accessionNumber, procedure.scheduled?.milliseconds, procedure.status.rawValue,
                changed.milliseconds, content,
            ])
    }

    private static func order(_ row: Row) throws -> OrderRecord {
        OrderRecord(
            id: OrderID(try row.value("id")), patient: PatientID(try row.value("person")),
            encounter: try row.optional("visit", Int64.self).map(EncounterID.init),
            procedure: try row.required("content") {
                try? JSONDecoder().decode(ScheduledProcedure.self, from: Data($0.utf8))
            }, isListed: try row.value("isListed"))
    }
}
