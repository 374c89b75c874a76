package import CaptureModel
package import Monitor

/// What a record is told of an exam, as our JSON shows it: nothing of the patient.
package struct NotificationDocument: Hashable, Sendable, Codable {
    /// Which notification.
    package var id: NotificationID
    /// To which record.
    package var record: RecordName
    /// Of which exam.
    package var exam: ExamID
    /// `available` or `withdrawn`.
    package var subject: ExamNotification.Subject
    /// `pending`, `sending`, `waiting`, `refused`, `taken` or `dropped`.
    package var state: String
    /// How often a sending has begun.
    package var attempts: Int
    /// Since when it is to be told.
    package var created: WrittenTime
    /// When it is due, where it waits.
    package var due: WrittenTime?
    /// What is wrong and what to do; absent where nothing is.
    package var fault: NotificationFault?

    init(_ notification: ExamNotification) {
        id = notification.id
        record = notification.record
        exam = notification.exam
        subject = notification.subject
        state = notification.state.word
        attempts = notification.attempts
        created = WrittenTime(notification.created)
        switch notification.state {
        case .pending(let time): due = WrittenTime(time)
        case .waiting(let time, let fault):
            due = WrittenTime(time)
            self.fault = fault
        case .refused(let fault): self.fault = fault
        case .sending, .taken, .dropped: break
        }
    }
}

/// Notifications: those that wait first.
package struct NotificationList: Hashable, Sendable, Codable {
    /// Those that are not over, the oldest first, then the others, the newest first.
    package var notifications: [NotificationDocument]
}
