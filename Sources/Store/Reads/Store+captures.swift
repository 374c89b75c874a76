package import CaptureModel
import GRDB

extension Store {
    /// Captures of a kind with their exams and deliveries, the newest first.
    package func captures(_ filter: CaptureFilter, limit: Int) async throws(StoreError) -> [CaptureListEntry] {
        let yesterday = now().adding(milliseconds: -86_400_000)
        return try await database.read { connection in
            let order = "ORDER BY capture.received DESC, capture.id DESC LIMIT ?"
            let limit = max(limit, 0)
            let captures =
                switch filter {
                case .all: try CaptureRecord.list(connection, order, [limit])
                case .held: try CaptureRecord.list(connection, "WHERE capture.state = 'held' \(order)", [limit])
                case .waiting:
                    try CaptureRecord.list(
                        connection,
                        "WHERE capture.state IN ('received', 'held', 'ready', 'delivering') \(order)", [limit])
                case .recent:
                    try CaptureRecord.list(
                        connection, "WHERE capture.received >= ? \(order)", [yesterday.milliseconds, limit])
                case .exam(let exam):
                    try CaptureRecord.list(
                        connection, "WHERE capture.exam = ? AND capture.kind <> 'rejection' \(order)",
                        [exam.number, limit])
                }
            return try captures.map { try Self.entry(connection, $0) }
        }
    }

    /// The capture of a number.
    package func capture(_ id: CaptureID) async throws(StoreError) -> CaptureListEntry? {
        try await database.read { connection in
            try CaptureRecord.find(connection, id).map { try Self.entry(connection, $0) }
        }
    }

    /// Every file that the database knows, by number, in batches: ask again after the last number until one is empty.
    ///
    /// Once each: what takes the place of a superseded capture has the same file.
    package func spoolPaths(
        after id: CaptureID? = nil, limit: Int = 10_000
    ) async throws(StoreError) -> [SpooledFile] {
        try await database.read { connection in
            try CaptureRecord.list(
                connection,
                """
                WHERE capture.id > ? AND capture.kind <> 'rejection' AND capture.state <> 'superseded'
                ORDER BY capture.id LIMIT ?
                """,
                [id?.number ?? 0, max(limit, 0)]
            ).map {
                SpooledFile(
                    id: $0.id, path: $0.spoolPath, size: $0.size, rewrittenSize: $0.rewrite?.size, state: $0.state)
            }
        }
    }

    private static func entry(_ database: Database, _ capture: Capture) throws -> CaptureListEntry {
        let exam = try capture.exam.flatMap { try ExamRecord.find(database, $0) }
        return CaptureListEntry(
            capture: capture, exam: try exam.map { try ExamRecord.snapshot(database, $0) },
            deliveries: try DeliveryRecord.list(database, of: capture.id))
    }
}
