package import CaptureModel
import GRDB

extension Store {
    /// When the first delivery to a destination is due; nothing while none is pending or waiting.
    package func nextDue(_ destination: DestinationName) async throws(StoreError) -> Timestamp? {
        try await database.read { connection in
            try connection.integer(
                """
                SELECT due FROM delivery WHERE destination = ? AND state IN ('pending', 'waiting')
                ORDER BY due, id LIMIT 1
                """, [destination.text]
            ).map(Timestamp.init(milliseconds:))
        }
    }

    /// Deliveries that a destination accepted and has not shown yet, the oldest first: to be asked for.
    package func accepted(
        by destination: DestinationName, limit: Int
    ) async throws(StoreError) -> [StartedDelivery] {
        try await database.read { connection in
            try DeliveryRecord.list(
                connection, "WHERE destination = ? AND state = 'accepted' ORDER BY id LIMIT ?",
                [destination.text, max(limit, 0)]
            ).map { delivery in
                let capture = try CaptureRecord.get(connection, delivery.capture)
                guard let frozen = try FrozenInstanceRecord.find(connection, delivery.id),
                    let exam = try capture.exam.flatMap({ try ExamRecord.find(connection, $0) })
                else {
                    throw StoreError(.corrupt, "delivery \(delivery.id) was accepted without an instance or an exam")
                }
                return StartedDelivery(
                    id: delivery.id, captureID: capture.id, destination: destination, capture: capture,
                    exam: try ExamRecord.snapshot(connection, exam), frozen: frozen, attempts: delivery.attempts)
            }
        }
    }
}

extension Store {
    /// The objects and encodings of devices' own DICOM files that wait for a destination, at most so many.
    package func waitingInstanceFormats(
        for destination: DestinationName, limit: Int
    ) async throws(StoreError) -> [InstanceFormat] {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT DISTINCT instanceClassUID, instanceSyntaxUID FROM capture
                WHERE instanceClassUID IS NOT NULL AND state IN ('ready', 'delivering')
                AND EXISTS (SELECT 1 FROM delivery WHERE delivery.capture = capture.id AND destination = ?
                    AND delivery.state <> 'proven')
                LIMIT ?
                """, [destination.text, max(limit, 0)]
            ).compactMap(CaptureRecord.instanceFormat)
        }
    }
}
