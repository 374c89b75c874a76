import CaptureModel
import GRDB

/// Reading and inserting rows of `capture`.
enum CaptureRecord {
    private static let selection = """
        SELECT capture.*, series.seriesInstanceUID, series.number AS seriesNumber
        FROM capture LEFT JOIN series ON series.id = capture.series
        """

    /// The capture of a number.
    static func find(_ database: Database, _ id: CaptureID) throws -> Capture? {
        try database.row("\(selection) WHERE capture.id = ?", [id.number]).map(capture)
    }

    /// The capture of a number that must be there.
    static func get(_ database: Database, _ id: CaptureID) throws -> Capture {
        guard let capture = try find(database, id) else {
            throw StoreError(.notFound, "there is no capture \(id)")
        }
        return capture
    }

    /// The captures of a condition in SQL, which is a constant of ours.
    static func list(
        _ database: Database, _ condition: String, _ arguments: StatementArguments = StatementArguments()
    ) throws -> [Capture] {
        try database.rows("\(selection) \(condition)", arguments).map(capture)
    }

    /// Inserts a capture as received.
    static func insert(_ database: Database, _ draft: CaptureDraft, received: Timestamp) throws -> Capture {
        try database.run(
            """
            INSERT INTO capture (device, fileName, size, digest, spoolPath, kind, summary, sopInstanceUID, taken,
                received, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'received')
            """,
            [
                draft.device.text, draft.fileName, draft.size, draft.digest.hexadecimal, draft.spoolPath,
                draft.kind.rawValue, draft.summary, draft.sopInstanceUID.text, draft.taken.milliseconds,
                received.milliseconds,
            ])
        return try get(database, CaptureID(database.lastInsertedRowID))
    }

    private static func capture(_ row: Row) throws -> Capture {
        var place: SeriesPlace?
        if let uid = try row.parsed("seriesInstanceUID", UniqueIdentifier.init(_:)) {
            place = SeriesPlace(
                seriesInstanceUID: uid, seriesNumber: try row.value("seriesNumber"),
                instanceNumber: try row.value("instanceNumber"))
        }
        return Capture(
            id: CaptureID(try row.value("id")), device: try row.required("device", DeviceName.init(_:)),
            fileName: try row.value("fileName"), size: try row.value("size"),
            digest: try row.required("digest", ContentDigest.init(hexadecimal:)),
            spoolPath: try row.value("spoolPath"), kind: try row.required("kind", CaptureKind.init(rawValue:)),
            summary: try row.value("summary"),
            sopInstanceUID: try row.required("sopInstanceUID", UniqueIdentifier.init(_:)),
            taken: try row.time("taken"), received: try row.time("received"),
            exam: try row.optional("exam", Int64.self).map(ExamID.init), series: place, state: try state(row))
    }

    private static func state(_ row: Row) throws -> CaptureState {
        switch try row.value("state", String.self) {
        case "received": return .received
        case "held":
            return .held(
                HeldReason(
                    try row.required("heldCode", HeldReason.Code.init(rawValue:)), try row.value("heldMessage")))
        case "ready": return .ready
        case "delivering": return .delivering
        case "proven": return .proven
        case "released": return .released
        case "discarded": return .discarded(by: try row.value("discardedBy"), why: try row.value("discardedWhy"))
        case let other: throw StoreError(.corrupt, "a capture is \(other), which no version of the agent writes")
        }
    }
}
