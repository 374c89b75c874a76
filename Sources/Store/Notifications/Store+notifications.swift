package import CaptureModel
import Foundation
import GRDB

extension Store {
    /// Puts back what was being sent to a record when the agent ended, or could not write down what came of it; the same
    /// messages are sent again.
    ///
    /// Returns how many.
    @discardableResult
    package func recoverNotifications(to record: RecordName) async throws(StoreError) -> Int {
        try await write { transaction in
            let sending = try NotificationRecord.list(
                transaction.database, "WHERE state = 'sending' AND record = ? ORDER BY id", [record.text])
            for notification in sending { try transaction.advance(notification, .putBack(due: transaction.now)) }
            return sending.count
        }
    }

    /// When the next notification to a record is due; nothing while there is none.
    package func nextNotification(to record: RecordName) async throws(StoreError) -> Timestamp? {
        try await database.read { connection in
            try connection.integer("SELECT min(due) FROM notification \(Transaction.ofRecordInOrder)", [record.text])
                .map(Timestamp.init(milliseconds:))
        }
    }

    /// Starts the next notification to a record that is due, with its message as it was, or composed now.
    ///
    /// Of one exam nothing is started before what was to be told earlier is taken or refused. `compose` runs inside the
    /// transaction, so it is quick and pure; what cannot be composed is refused on the way.
    package func startNotification(
        to record: RecordName, compose: @escaping @Sendable (NotificationRequest) -> NotificationComposition
    ) async throws(StoreError) -> StartedNotification? {
        try await write { transaction in
            // What is dropped or refused on the way is not due any more; a long row of these must not hold the writer.
            for _ in 0..<64 {
                guard let next = try transaction.nextDue(to: record) else { return nil }
                if let started = try transaction.start(next, composing: compose) { return started }
            }
            return nil
        }
    }

    /// Writes down what a sending came to.
    package func settle(_ id: NotificationID, _ event: NotificationEvent) async throws(StoreError) {
        try await write { transaction in
            let notification = try NotificationRecord.get(transaction.database, id)
            try transaction.advance(notification, event)
            transaction.tell(.notificationsDue([notification.record], byPerson: false))
        }
    }

    /// A person says now: what waits or was refused is due at once.
    ///
    /// What the record answered with an error is composed anew, as the exam and the configuration are now; what it did
    /// not answer stays as it is. Throws `refusedByLifecycle` for what was taken or is not sent any more.
    package func retryNotification(_ id: NotificationID) async throws(StoreError) {
        try await write { transaction in
            let database = transaction.database
            let notification = try NotificationRecord.get(database, id)
            try database.run(
                "UPDATE notification SET content = NULL, sentAs = NULL WHERE id = ? AND isPerhapsTaken = 0 AND state <> 'sending'",
                [id.number])
            let other = try database.integer(
                """
                SELECT other.id FROM notification AS this JOIN notification AS other
                    ON other.exam = this.exam AND other.record = this.record AND other.subject = this.subject
                WHERE this.id = ? AND this.content IS NULL AND other.id <> this.id
                    AND other.state = 'pending' AND other.content IS NULL
                """, [id.number]
            ).map(NotificationID.init)
            if let other {
                // That one says all that this would.
                try transaction.advance(notification, .drop)
                try transaction.advance(NotificationRecord.get(database, other), .resume(due: transaction.now))
            } else {
                try transaction.advance(notification, .resume(due: transaction.now))
            }
            transaction.tell(.notificationsDue([notification.record], byPerson: true))
        }
    }

    /// The notifications that are not over, the oldest first; then those that are, the newest first.
    package func notifications(limit: Int = 200) async throws(StoreError) -> [ExamNotification] {
        try await database.read { connection in
            let open = try NotificationRecord.list(
                connection, "WHERE state IN ('pending', 'sending', 'waiting', 'refused') ORDER BY id LIMIT ?",
                [max(limit, 0)])
            let over = try NotificationRecord.list(
                connection, "WHERE state IN ('taken', 'dropped') ORDER BY id DESC LIMIT ?",
                [max(limit - open.count, 0)])
            return open + over
        }
    }
}

extension Transaction {
    /// The first that is due.
    fileprivate func nextDue(to record: RecordName) throws -> ExamNotification? {
        try NotificationRecord.list(
            database, "\(Self.ofRecordInOrder) AND due <= ? ORDER BY due, id LIMIT 1", [record.text, now.milliseconds]
        ).first
    }

    /// The notifications to a record that may be started, when they are due: of each exam the first that is not over.
    fileprivate static let ofRecordInOrder = """
        WHERE record = ? AND state IN ('pending', 'waiting')
            AND NOT EXISTS (SELECT 1 FROM notification AS earlier
                WHERE earlier.exam = notification.exam AND earlier.record = notification.record
                    AND earlier.id < notification.id AND earlier.state IN ('pending', 'sending', 'waiting'))
        """

    fileprivate func start(
        _ notification: ExamNotification, composing compose: (NotificationRequest) -> NotificationComposition
    ) throws -> StartedNotification? {
        let exam = try ExamRecord.get(database, notification.exam)
        let contents = try ExamContents(database, notification.exam)
        let kept = try keptMessage(of: notification.id, for: exam)
        if notification.subject == .available {
            // What the record may have already was true when it was sent, and is finished unless it is not so any more.
            let isTrue = kept == nil ? contents.isAvailable : contents.captures > 0 && !contents.isBeingCorrected
            guard isTrue else {
                try advance(notification, .drop)
                return nil
            }
        }
        if let kept { return try start(notification, kept.controlID, kept.content) }
        let controlID = String(newUID().text.suffix(20))
        let request = NotificationRequest(
            subject: notification.subject, exam: exam, firstTaken: contents.firstTaken ?? exam.exam.opened,
            controlID: controlID, now: now)
        switch compose(request) {
        case .failed(let fault):
            try advance(notification, .refuse(fault))
            return nil
        case .composed(let content):
            try database.run(
                """
                UPDATE notification SET controlID = ?, content = ?, sentAs = ?, composed = ?, captures = ?,
                    captureSum = ? WHERE id = ?
                """,
                [
                    controlID, Data(content), try SentIdentityColumn.text(SentIdentity(exam.patient)),
                    now.milliseconds, contents.captures, contents.captureSum, notification.id.number,
                ])
            return try start(notification, controlID, content)
        }
    }

    /// The message that was composed before, while it names the person as they are now.
    private func keptMessage(
        of id: NotificationID, for exam: ExamSnapshot
    ) throws -> (controlID: String, content: [UInt8])? {
        let row = try database.row(
            "SELECT controlID, content, sentAs FROM notification WHERE id = ? AND content IS NOT NULL", [id.number])
        guard let row,
            try row.value("sentAs", String.self) == SentIdentityColumn.text(SentIdentity(exam.patient))
        else { return nil }
        return (try row.value("controlID"), try row.bytes("content"))
    }

    private func start(
        _ notification: ExamNotification, _ controlID: String, _ content: [UInt8]
    ) throws -> StartedNotification {
        let started = try advance(notification, .start)
        return StartedNotification(
            id: started.id, exam: started.exam, controlID: controlID, content: content, attempts: started.attempts)
    }
}
