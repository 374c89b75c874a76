import CaptureModel
import GRDB

/// Reading and inserting rows of `capture`.
enum CaptureRecord {
    private static let selection = """
        SELECT capture.*, series.seriesInstanceUID, series.number AS seriesNumber, rewrittenFile.method AS rewriteMethod,
            rewrittenFile.size AS rewriteSize, rewrittenFile.digest AS rewriteDigest,
            rewrittenFile.proof AS rewriteProof
        FROM capture LEFT JOIN series ON series.id = capture.series
        LEFT JOIN rewrittenFile ON rewrittenFile.capture = capture.id
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
                deviceTime, received, instanceClassUID, instanceSyntaxUID, remarks, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'received')
            """,
            [
                draft.device.text, draft.fileName, draft.size, draft.digest.hexadecimal, draft.spoolPath,
                draft.kind.rawValue, draft.summary, draft.sopInstanceUID.text, draft.taken.milliseconds,
                draft.deviceTime?.milliseconds,
                received.milliseconds, draft.instanceFormat?.sopClassUID.text,
                draft.instanceFormat?.transferSyntaxUID.text, try Remarks.text(draft.remarks),
            ])
        let id = CaptureID(database.lastInsertedRowID)
        if let rewrite = draft.rewrite { try insert(database, rewrite, of: id) }
        return try get(database, id)
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
            taken: try row.time("taken"),
            deviceTime: try row.moment("deviceTime"), received: try row.time("received"),
            exam: try row.optional("exam", Int64.self).map(ExamID.init), series: place, rewrite: try rewrite(row),
            instanceFormat: try instanceFormat(row),
            remarks: try row.required("remarks", Remarks.sentences),
            supersedes: try row.optional("supersedes", Int64.self).map(CaptureID.init), state: try state(row))
    }

    /// Records what was made of a capture.
    static func insert(_ database: Database, _ rewrite: RewrittenFile, of id: CaptureID) throws {
        try database.run(
            "INSERT INTO rewrittenFile (capture, method, size, digest, proof) VALUES (?, ?, ?, ?, ?)",
            [
                id.number, rewrite.method.rawValue, rewrite.size, rewrite.digest.hexadecimal,
                rewrite.proof?.hexadecimal,
            ])
    }

    /// The object and encoding of a device's own DICOM file.
    static func instanceFormat(_ row: Row) throws -> InstanceFormat? {
        guard let sopClass = try row.parsed("instanceClassUID", UniqueIdentifier.init(_:)),
            let syntax = try row.parsed("instanceSyntaxUID", UniqueIdentifier.init(_:))
        else { return nil }
        return InstanceFormat(sopClassUID: sopClass, transferSyntaxUID: syntax)
    }

    private static func rewrite(_ row: Row) throws -> RewrittenFile? {
        guard let method = try row.parsed("rewriteMethod", RewrittenFile.Method.init(rawValue:)) else { return nil }
        return RewrittenFile(
            method: method, size: try row.value("rewriteSize"),
            digest: try row.required("rewriteDigest", ContentDigest.init(hexadecimal:)),
            proof: try row.parsed("rewriteProof", ContentDigest.init(hexadecimal:)))
    }

    private static func state(_ row: Row) throws -> CaptureState {
        switch try row.value("state", String.self) {
        case "received": return .received
        case "held":
            return .held(
                HeldReason(
                    try row.required("heldCode", HeldReason.Code.init(rawValue:)), try row.value("heldMessage"),
                    candidates: try row.parsed("heldCandidates", HeldCandidates.list) ?? []))
        case "ready": return .ready
        case "delivering": return .delivering
        case "proven": return .proven
        case "released": return .released
        case "discarded": return .discarded(by: try row.value("discardedBy"), why: try row.value("discardedWhy"))
        case "superseded": return .superseded(by: CaptureID(try row.value("supersededBy")))
        case let other: throw StoreError(.corrupt, "a capture is \(other), which no version of the agent writes")
        }
    }
}
