package import CaptureModel
import GRDB

extension Store {
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
