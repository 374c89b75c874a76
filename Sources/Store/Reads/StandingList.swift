import CaptureModel
import GRDB

/// The admissions list where nothing is looked for: who is here or expected, then anybody who is or is expected
/// somewhere, then the others; in each group the last changed first.
struct StandingList {
    let location: Location?
    let limit: Int

    /// The entries.
    func entries(_ database: Database) throws -> [PatientListEntry] {
        let visits = LiveVisits(database, location: location)
        var people: [Int64] = []
        var seen: Set<Int64> = []
        func add(_ rows: RowCursor) throws {
            while people.count < limit, let row = try rows.next() {
                let patient: Int64 = try row.value("patient")
                if seen.insert(patient).inserted { people.append(patient) }
            }
        }
        if let here = try visits.peopleHere() { try add(here) }
        for isLive in [true, false] where people.count < limit {
            let statement = try database.cachedStatement(
                sql: "SELECT patient FROM searchEntry WHERE isLive = ? ORDER BY lastChanged DESC, patient DESC")
            try add(try Row.fetchCursor(statement, arguments: [isLive]))
        }
        return try people.compactMap { patient in
            let visit = try visits.first(of: patient).flatMap { try EncounterRecord.find(database, $0.id) }
            return try PatientList.entry(database, of: PatientID(patient), visit: visit)
        }
    }
}
