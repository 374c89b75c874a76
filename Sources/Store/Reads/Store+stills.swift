package import CaptureModel
import GRDB

extension Store {
    /// The pictures of a device that came since a moment, the newest first, whatever became of them.
    package func stills(
        of device: DeviceName, since start: Timestamp, limit: Int
    ) async throws(StoreError) -> [Capture] {
        try await database.read { connection in
            try CaptureRecord.list(
                connection,
                """
                WHERE capture.received >= ? AND capture.device = ? AND capture.kind = 'still'
                ORDER BY capture.received DESC, capture.id DESC LIMIT ?
                """, [start.milliseconds, device.text, max(limit, 0)])
        }
    }
}
