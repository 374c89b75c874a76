package import CaptureModel

/// All that a message about an exam is made of, as it stands at the moment of sending.
package struct NotificationRequest: Sendable {
    /// What is told.
    package let subject: ExamNotification.Subject
    /// The exam with patient, visit and order as they are now.
    package let exam: ExamSnapshot
    /// When the first capture was taken.
    package let firstTaken: Timestamp
    /// The message's control ID: twenty digits, drawn for it.
    package let controlID: String
    /// The moment.
    package let now: Timestamp

    /// Puts the parts together.
    package init(
        subject: ExamNotification.Subject, exam: ExamSnapshot, firstTaken: Timestamp, controlID: String, now: Timestamp
    ) {
        self.subject = subject
        self.exam = exam
        self.firstTaken = firstTaken
        self.controlID = controlID
        self.now = now
    }
}

/// A notification that is to be written to the connection now.
package struct StartedNotification: Hashable, Sendable {
    /// Which.
    package let id: NotificationID
    /// Of which exam.
    package let exam: ExamID
    /// MSH-10, which the answer must name.
    package let controlID: String
    /// The message without a frame; the same at each sending until it is answered.
    package let content: [UInt8]
    /// How often a sending has begun, with this one.
    package let attempts: Int
}

/// What making a message of an exam came to.
package enum NotificationComposition: Sendable {
    /// The message without a frame.
    case composed([UInt8])
    /// It cannot be made until somebody acts.
    case failed(NotificationFault)
}
