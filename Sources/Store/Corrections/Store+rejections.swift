package import CaptureModel
import GRDB

extension Store {
    /// Makes the rejection notes that are due: for each archive one, once nothing of what it is to reject is on its way.
    ///
    /// `compose` runs inside the transaction, so it is quick and pure. A note that cannot be made keeps no other back:
    /// its fault is thrown when the others are made. Returns how many were made.
    package func makeRejections(
        digest: @escaping @Sendable (FrozenInstance) throws -> ContentDigest,
        compose: @escaping @Sendable (RejectionRequest) throws -> FrozenInstance
    ) async throws(StoreError) -> Int {
        let (made, fault) = try await write { transaction in
            var made: Set<DestinationName> = []
            var count = 0
            var fault: StoreError?
            for (correction, destination) in try transaction.rejectionsDue() {
                do {
                    try transaction.database.inSavepoint {
                        try transaction.reject(correction, at: destination, digest: digest, compose: compose)
                        return .commit
                    }
                    made.insert(destination)
                    count += 1
                } catch {
                    let found = StoreError(translating: error)
                    if [.disk, .busy].contains(found.code) { throw found }
                    fault = fault ?? found
                }
            }
            if !made.isEmpty { transaction.tell(.deliveriesDue(made)) }
            try transaction.closeCorrections()
            return (count, fault)
        }
        if let fault { throw fault }
        return made
    }
}

extension Transaction {
    fileprivate func rejectionsDue() throws -> [(correction: Correction, destination: DestinationName)] {
        try CorrectionRecord.list(database, "WHERE state = 'underway' ORDER BY id").flatMap { correction in
            let isOnItsWay = try database.integer(
                """
                SELECT EXISTS (SELECT 1 FROM correctedCapture AS pair JOIN delivery ON delivery.capture = pair.capture
                    WHERE pair.correction = ? AND delivery.state = 'sending')
                """, [correction.id.number])
            guard isOnItsWay == 0 else { return [(correction: Correction, destination: DestinationName)]() }
            return try database.rows(
                """
                SELECT DISTINCT delivery.destination FROM correctedCapture AS pair
                JOIN delivery ON delivery.capture = pair.capture
                WHERE pair.correction = ?1 AND delivery.isPerhapsStored = 1
                    AND NOT EXISTS (SELECT 1 FROM rejectionNotice AS note
                        WHERE note.correction = ?1 AND note.destination = delivery.destination)
                ORDER BY delivery.destination
                """, [correction.id.number]
            ).map { (correction, try $0.required("destination", DestinationName.init(_:))) }
        }
    }

    /// Makes a note as a capture of its own kind, with its instance fixed already.
    fileprivate func reject(
        _ correction: Correction, at destination: DestinationName,
        digest: (FrozenInstance) throws -> ContentDigest, compose: (RejectionRequest) throws -> FrozenInstance
    ) throws {
        guard let reason = correction.reason, let device = DeviceName("vignette") else {
            throw StoreError(.corrupt, "correction \(correction.id) is under way without a reason")
        }
        let uid = newUID()
        let place = try takePlace(in: correction.exam, device: device, kind: .rejection)
        let snapshot = try ExamRecord.get(database, correction.exam).sent(as: identity(of: correction, at: destination))
        let series = try seriesPlace(place)
        let request = RejectionRequest(
            reason: reason, exam: snapshot, sopInstanceUID: uid, place: series,
            instances: try references(of: correction, at: destination), created: now)
        let frozen = try compose(request)
        let capture = try insertNote(frozen, try digest(frozen), uid, device)
        try advance(capture, .place, to: place)
        let delivery = try DeliveryRecord.insert(database, of: capture.id, to: destination, due: now)
        try fix(frozen, of: snapshot, for: delivery.id)
        try database.run(
            "INSERT INTO rejectionNotice (capture, correction, destination) VALUES (?, ?, ?)",
            [capture.id.number, correction.id.number, destination.text])
    }

    /// As whom an archive has what is rejected there: another one may have got it before a merge, and this one after.
    private func identity(of correction: Correction, at destination: DestinationName) throws -> SentIdentity {
        try database.row(
            """
            SELECT delivery.sentAs FROM correctedCapture AS pair JOIN delivery ON delivery.capture = pair.capture
            WHERE pair.correction = ? AND delivery.destination = ? AND delivery.isPerhapsStored = 1
                AND delivery.sentAs IS NOT NULL
            ORDER BY delivery.id LIMIT 1
            """, [correction.id.number, destination.text]
        )?.parsed("sentAs", SentIdentityColumn.identity) ?? correction.sentAs
    }

    private func seriesPlace(_ row: SeriesRow) throws -> SeriesPlace {
        let series = try database.row("SELECT * FROM series WHERE id = ?", [row.id])
        guard let series else { throw StoreError(.corrupt, "a series of exam \(row.exam) was not kept") }
        return SeriesPlace(
            seriesInstanceUID: try series.required("seriesInstanceUID", UniqueIdentifier.init(_:)),
            seriesNumber: try series.value("number"), instanceNumber: row.instanceNumber)
    }

    private func references(
        of correction: Correction, at destination: DestinationName
    ) throws -> [RejectionRequest.Reference] {
        try database.rows(
            """
            SELECT frozen.sopClassUID, frozen.sopInstanceUID,
                coalesce(frozen.seriesInstanceUID, series.seriesInstanceUID) AS seriesInstanceUID, capture.kind
            FROM correctedCapture AS pair JOIN capture ON capture.id = pair.capture
            JOIN series ON series.id = capture.series
            JOIN delivery ON delivery.capture = capture.id
            JOIN frozenInstance AS frozen ON frozen.delivery = delivery.id
            WHERE pair.correction = ? AND delivery.destination = ? AND delivery.isPerhapsStored = 1
            ORDER BY capture.taken, capture.id
            """, [correction.id.number, destination.text]
        ).map { row in
            RejectionRequest.Reference(
                sopClassUID: try row.required("sopClassUID", UniqueIdentifier.init(_:)),
                sopInstanceUID: try row.required("sopInstanceUID", UniqueIdentifier.init(_:)),
                seriesInstanceUID: try row.required("seriesInstanceUID", UniqueIdentifier.init(_:)),
                kind: try row.required("kind", CaptureKind.init(rawValue:)))
        }
    }

    private func insertNote(
        _ frozen: FrozenInstance, _ digest: ContentDigest, _ uid: UniqueIdentifier, _ device: DeviceName
    ) throws -> Capture {
        try database.run(
            """
            INSERT INTO capture (device, fileName, size, digest, spoolPath, kind, summary, sopInstanceUID, taken,
                received, instanceClassUID, instanceSyntaxUID, remarks, state)
            VALUES (?, 'rejection note', ?, ?, ?, 'rejection', 'Rejection note', ?, ?, ?, ?, ?, '[]', 'received')
            """,
            [
                device.text, frozen.length, digest.hexadecimal, "rejection/\(uid)", uid.text, now.milliseconds,
                now.milliseconds, frozen.sopClassUID.text, frozen.transferSyntaxUID.text,
            ])
        return try CaptureRecord.get(database, CaptureID(database.lastInsertedRowID))
    }
}

extension ExamSnapshot {
    /// The exam as it was sent: filed under the patient as whom, with the identifiers that the archive has.
    fileprivate func sent(as identity: SentIdentity) -> ExamSnapshot {
        ExamSnapshot(exam: exam, patient: identity.patient, encounter: encounter, order: order)
    }
}
