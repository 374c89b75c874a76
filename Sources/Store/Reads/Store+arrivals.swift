package import CaptureModel
import GRDB

extension Store {
    /// The exam that was opened last at a station, open or closed.
    package func lastExam(at station: StationName) async throws(StoreError) -> ExamSnapshot? {
        try await database.read { connection in
            guard
                let id = try connection.integer(
                    """
                    SELECT id FROM exam WHERE station = ? AND successor IS NULL
                    ORDER BY opened DESC, id DESC LIMIT 1
                    """, [station.text]),
                let exam = try ExamRecord.find(connection, ExamID(id))
            else { return nil }
            return try ExamRecord.snapshot(connection, exam)
        }
    }

    /// Whether one of the devices gave a capture within so many milliseconds.
    package func hasReceived(
        from devices: [DeviceName], within milliseconds: Int64
    ) async throws(StoreError) -> Bool {
        let start = now().adding(milliseconds: -milliseconds)
        let names = Set(devices.map(\.text))
        return try await database.read { connection in
            try connection.rows("SELECT name, latest FROM counter WHERE kind = 'device'").contains { row in
                let latest = try row.moment("latest")
                return names.contains(try row.value("name")) && latest.map { $0 >= start } ?? false
            }
        }
    }
}
