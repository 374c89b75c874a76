package import CaptureModel
import GRDB

extension Store {
    /// The orders that may be chosen, by the time for which they are scheduled; those without a time last.
    ///
    /// An order that two sources name by one accession number and step is shown once, as the newer says.
    package func orders(_ filter: OrderFilter, limit: Int = 200) async throws(StoreError) -> [OrderListEntry] {
        try await database.read { connection in
            let records = try OrderRecord.list(
                connection,
                """
                WHERE procedure.isListed = 1 AND procedure.status = 'scheduled'
                    AND (?1 IS NULL OR coalesce(identity.survivor, identity.id) = ?1)
                    AND (?2 IS NULL OR procedure.scheduled IS NULL OR procedure.scheduled >= ?2)
                    AND (?3 IS NULL OR procedure.scheduled IS NULL OR procedure.scheduled < ?3)
                ORDER BY procedure.scheduled IS NULL, procedure.scheduled, procedure.changed DESC, procedure.id
                """, [filter.patient?.number, filter.from?.milliseconds, filter.until?.milliseconds])
            var seen: Set<[String]> = []
            var entries: [OrderListEntry] = []
            for record in records where entries.count < limit && filter.fits(record.procedure) {
                let number = record.procedure.accessionNumber
                let name = [number, record.procedure.scheduledProcedureStepID, record.patient.description]
                guard number.isEmpty || seen.insert(name).inserted else { continue }
                if let entry = try OrderListEntry(connection, record) { entries.append(entry) }
            }
            return entries
        }
    }

    /// The order of a number, also when it is done or its source names it no more.
    package func order(_ id: OrderID) async throws(StoreError) -> OrderListEntry? {
        try await database.read { connection in
            try OrderRecord.find(connection, id).flatMap { try OrderListEntry(connection, $0) }
        }
    }

    /// How the worklists are heard, by name.
    package func worklists() async throws(StoreError) -> [WorklistState] {
        try await database.read { connection in
            try connection.rows("SELECT * FROM worklist ORDER BY name").map { row in
                WorklistState(
                    name: try row.value("name"), heard: try row.moment("heard"), orders: try row.value("orders"),
                    failed: try row.moment("failed"), failure: try row.optional("failure"))
            }
        }
    }
}

extension PlacementReads {
    /// The orders of an accession number that may be chosen; an order with several steps comes once for each.
    package func orders(accession number: String) throws -> [OrderListEntry] {
        guard !number.isEmpty else { return [] }
        return try OrderRecord.list(
            database,
            """
            WHERE procedure.accessionNumber = ? AND procedure.isListed = 1 AND procedure.status = 'scheduled'
            ORDER BY procedure.scheduled IS NULL, procedure.scheduled, procedure.id
            """, [number]
        ).compactMap { try OrderListEntry(database, $0) }
    }
}

extension OrderFilter {
    fileprivate func fits(_ order: ScheduledProcedure) -> Bool {
        func fits(_ value: String, _ wanted: [String]) -> Bool {
            wanted.isEmpty || value.isEmpty || wanted.contains(value)
        }
        return fits(order.stationAETitle, stationAETitles) && fits(order.modality, modalities)
    }
}

extension OrderListEntry {
    /// The entry of an order; nothing where the list does not have the person.
    init?(_ database: Database, _ record: OrderRecord) throws {
        let visit = try record.encounter.flatMap { try EncounterRecord.find(database, $0) }
        let person = try PatientList.entry(database, of: record.patient, visit: visit)
        guard let person = try visit == nil ? PatientList.entry(database, of: record.patient) : person else {
            return nil
        }
        self.init(id: record.id, procedure: record.procedure, person: person)
    }
}
