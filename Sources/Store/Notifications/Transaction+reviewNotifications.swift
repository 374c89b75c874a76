import CaptureModel
import GRDB

extension Transaction {
    /// Looks at the exams that this transaction touched, and decides for each record whether it has to be told.
    ///
    /// An exam that is not proven as a whole, or is being corrected, is looked at again with the last proof.
    func reviewNotifications(_ rules: [NotificationRule]) throws {
        guard !rules.isEmpty else { return }
        var records: Set<RecordName> = []
        for id in touchedExams.sorted() {
            guard let exam = try ExamRecord.find(database, id) else { continue }
            let contents = try ExamContents(database, id)
            for rule in rules where rule.takes(exam) {
                if contents.isAvailable {
                    try tellAvailable(exam, contents, rule)
                } else if contents.isWithdrawn {
                    try tellWithdrawn(exam, rule)
                } else {
                    continue
                }
                records.insert(rule.record)
            }
        }
        if !records.isEmpty { tell(.notificationsDue(records, byPerson: false)) }
    }

    private func tellAvailable(_ exam: Exam, _ contents: ExamContents, _ rule: NotificationRule) throws {
        let due = exam.closed == nil ? now.adding(milliseconds: rule.quiet) : now
        let unsent = try notifications(
            of: exam, to: rule.record, "subject = 'available' AND state = 'pending' AND content IS NULL"
        ).first
        if let unsent {
            try advance(unsent, .resume(due: due))
            return
        }
        let isTold = try database.integer(
            """
            SELECT subject = 'available' AND captures = ? AND captureSum = ? FROM notification
            WHERE exam = ? AND record = ? AND state <> 'dropped' ORDER BY id DESC LIMIT 1
            """, [contents.captures, contents.captureSum, exam.id.number, rule.record.text])
        if isTold == 1 { return }
        try NotificationRecord.insert(database, of: exam.id, to: rule.record, .available, due: due, now: now)
    }

    /// Takes back what the record was told, or may have been told; and tells nothing where it surely was not.
    private func tellWithdrawn(_ exam: Exam, _ rule: NotificationRule) throws {
        let isKnown = try database.integer(
            """
            SELECT subject = 'available' FROM notification
            WHERE exam = ? AND record = ? AND (isPerhapsTaken = 1 OR subject = 'withdrawn') AND NOT
                (subject = 'withdrawn' AND state = 'dropped')
            ORDER BY id DESC LIMIT 1
            """, [exam.id.number, rule.record.text])
        let open = try notifications(
            of: exam, to: rule.record, "subject = 'available' AND state IN ('pending', 'waiting', 'refused')")
        for notification in open { try advance(notification, .drop) }
        guard isKnown == 1 else { return }
        try NotificationRecord.insert(database, of: exam.id, to: rule.record, .withdrawn, due: now, now: now)
    }

    private func notifications(
        of exam: Exam, to record: RecordName, _ condition: String
    ) throws -> [ExamNotification] {
        try NotificationRecord.list(
            database, "WHERE exam = ? AND record = ? AND \(condition) ORDER BY id", [exam.id.number, record.text])
    }
}
