import CaptureModel
import GRDB

/// Reading rows of `notification`.
enum NotificationRecord {
    /// The notification of a number that must be there.
    static func get(_ database: Database, _ id: NotificationID) throws -> ExamNotification {
        guard let row = try list(database, "WHERE id = ?", [id.number]).first else {
            throw StoreError(.notFound, "there is no notification \(id)")
        }
        return row
    }

    /// The notifications of a condition in SQL, which is a constant of ours.
    static func list(
        _ database: Database, _ condition: String, _ arguments: StatementArguments = StatementArguments()
    ) throws -> [ExamNotification] {
        try database.rows("SELECT * FROM notification \(condition)", arguments).map(notification)
    }

    /// Inserts a notification that is due at a time.
    static func insert(
        _ database: Database, of exam: ExamID, to record: RecordName, _ subject: ExamNotification.Subject,
        due: Timestamp, now: Timestamp
    ) throws {
        try database.run(
            """
            INSERT INTO notification (exam, record, subject, state, due, attempts, created)
            VALUES (?, ?, ?, 'pending', ?, 0, ?)
            """, [exam.number, record.text, subject.rawValue, due.milliseconds, now.milliseconds])
    }

    private static func notification(_ row: Row) throws -> ExamNotification {
        ExamNotification(
            id: NotificationID(try row.value("id")), exam: ExamID(try row.value("exam")),
            record: try row.required("record", RecordName.init(_:)),
            subject: try row.required("subject", ExamNotification.Subject.init(rawValue:)), state: try state(row),
            attempts: try row.value("attempts"), created: try row.time("created"))
    }

    private static func state(_ row: Row) throws -> NotificationState {
        func fault() throws -> NotificationFault {
            NotificationFault(
                try row.required("faultCode", NotificationFault.Code.init(rawValue:)), try row.value("faultMessage"))
        }
        switch try row.value("state", String.self) {
        case "pending": return .pending(due: try row.time("due"))
        case "sending": return .sending
        case "waiting": return .waiting(retry: try row.time("due"), try fault())
        case "refused": return .refused(try fault())
        case "taken": return .taken
        case "dropped": return .dropped
        case let other: throw StoreError(.corrupt, "a notification is \(other), which no version of the agent writes")
        }
    }
}
