import CaptureModel
import GRDB

/// Reading and inserting rows of `delivery`.
enum DeliveryRecord {
    /// The delivery of a number.
    static func find(_ database: Database, _ id: DeliveryID) throws -> Delivery? {
        try database.row("SELECT * FROM delivery WHERE id = ?", [id.number]).map(delivery)
    }

    /// The deliveries of a capture, by destination.
    static func list(_ database: Database, of capture: CaptureID) throws -> [Delivery] {
        try database.rows("SELECT * FROM delivery WHERE capture = ? ORDER BY destination", [capture.number])
            .map(delivery)
    }

    /// The deliveries of a condition in SQL, which is a constant of ours.
    static func list(_ database: Database, _ condition: String, _ arguments: StatementArguments) throws -> [Delivery] {
        try database.rows("SELECT * FROM delivery \(condition)", arguments).map(delivery)
    }

    /// Inserts a delivery that is due now.
    static func insert(
        _ database: Database, of capture: CaptureID, to destination: DestinationName, due: Timestamp
    ) throws -> Delivery {
        try database.run(
            "INSERT INTO delivery (capture, destination, state, due, attempts) VALUES (?, ?, 'pending', ?, 0)",
            [capture.number, destination.text, due.milliseconds])
        return Delivery(
            id: DeliveryID(database.lastInsertedRowID), capture: capture, destination: destination,
            state: .pending(due: due), attempts: 0)
    }

    private static func delivery(_ row: Row) throws -> Delivery {
        Delivery(
            id: DeliveryID(try row.value("id")), capture: CaptureID(try row.value("capture")),
            destination: try row.required("destination", DestinationName.init(_:)), state: try state(row),
            attempts: try row.value("attempts"))
    }

    private static func state(_ row: Row) throws -> DeliveryState {
        func fault() throws -> DeliveryFault {
            DeliveryFault(
                try row.required("faultCode", DeliveryFault.Code.init(rawValue:)), try row.value("faultMessage"))
        }
        switch try row.value("state", String.self) {
        case "pending": return .pending(due: try row.time("due"))
        case "sending": return .sending
        case "accepted": return .accepted
        case "proven": return .proven(try row.required("proof", Proof.init(rawValue:)))
        case "waiting": return .waiting(retry: try row.time("due"), try fault())
        case "refused": return .refused(try fault())
        case "withdrawn": return .withdrawn
        case let other: throw StoreError(.corrupt, "a delivery is \(other), which no version of the agent writes")
        }
    }
}
