import CaptureModel
import GRDB
import Observability

extension Transaction {
    /// Lets something happen to a notification: the only place where a notification's state is written.
    @discardableResult
    func advance(_ notification: ExamNotification, _ event: NotificationEvent) throws -> ExamNotification {
        let next = try NotificationLifecycle.next(notification.state, event)
        let (id, record) = (notification.id, notification.record)
        var due: Timestamp?
        var fault: NotificationFault?
        switch next {
        case .pending(let time): due = time
        case .sending, .dropped: break
        case .waiting(let time, let why):
            due = time
            fault = why
            report(.notificationPostponed(id, record: record, why))
        case .refused(let why):
            fault = why
            report(.notificationRefused(id, record: record, why))
        case .taken: report(.notificationTaken(id, exam: notification.exam, record: record))
        }
        // From the start on the record may have it, until it says that it has not.
        let isPerhapsTaken: Bool? =
            switch event {
            case .start: true
            case .postpone(_, let fault), .refuse(let fault): fault.code.leavesPerhapsTaken
            case .take, .putBack, .resume, .drop: nil
            }
        let isOver = next == .taken || next == .dropped
        let attempts = notification.attempts + (next == .sending ? 1 : 0)
        try database.run(
            """
            UPDATE notification SET state = ?1, due = ?2, faultCode = ?3, faultMessage = ?4, attempts = ?5,
                isPerhapsTaken = coalesce(?6, isPerhapsTaken), ended = ?7,
                content = CASE WHEN ?7 IS NULL THEN content END, sentAs = CASE WHEN ?7 IS NULL THEN sentAs END
            WHERE id = ?8
            """,
            [
                next.word, due?.milliseconds, fault?.code.rawValue, fault?.message, attempts, isPerhapsTaken,
                isOver ? now.milliseconds : nil, id.number,
            ])
        try database.run(
            """
            INSERT INTO notificationTransition (notification, event, fromState, toState, at, detail)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                id.number, event.word, notification.state.word, next.word, now.milliseconds, fault?.code.rawValue,
            ])
        return ExamNotification(
            id: id, exam: notification.exam, record: record, subject: notification.subject, state: next,
            attempts: attempts, created: notification.created)
    }
}
