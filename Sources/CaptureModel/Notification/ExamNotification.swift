/// What a record is told of an exam, and how far that is.
public struct ExamNotification: Hashable, Sendable {
    /// What is told.
    public enum Subject: String, Sendable, Codable {
        /// All captures of the exam that are to be sent are proven.
        case available
        /// The study holds nothing any more: what was in it was sent as another person's or in another study, and is
        /// rejected.
        case withdrawn
    }

    /// Which notification.
    public let id: NotificationID
    /// Of which exam.
    public let exam: ExamID
    /// To which record.
    public let record: RecordName
    /// What is told.
    public let subject: Subject
    /// Where it is in its life.
    public let state: NotificationState
    /// How often a sending has begun.
    public let attempts: Int
    /// Since when it is to be told.
    public let created: Timestamp

    /// Makes a notification as the store holds it.
    public init(
        id: NotificationID, exam: ExamID, record: RecordName, subject: Subject, state: NotificationState,
        attempts: Int, created: Timestamp
    ) {
        self.id = id
        self.exam = exam
        self.record = record
        self.subject = subject
        self.state = state
        self.attempts = attempts
        self.created = created
    }
}

/// Where a notification is in its life.
public enum NotificationState: Hashable, Sendable {
    /// Is to be sent at this time or later.
    case pending(due: Timestamp)
    /// Is being sent.
    case sending
    /// Something that may succeed later went wrong.
    case waiting(retry: Timestamp, NotificationFault)
    /// Will never succeed until somebody acts.
    case refused(NotificationFault)
    /// The record said that it took it.
    case taken
    /// Is not sent any more: another one says what is so now.
    case dropped
}

/// What went wrong with a notification.
public struct NotificationFault: Hashable, Sendable, Codable {
    /// The kinds of fault.
    public enum Code: String, Sendable, Codable, CaseIterable {
        /// No answer came, or only a part of one: whether the record took it is not known.
        case unanswered
        /// An answer came that is none to this message.
        case misanswered
        /// The record answered that the message is in error (AE, CE).
        case error
        /// The record answered that it does not take the message (AR, CR).
        case rejected
        /// The message could not be composed.
        case notComposed = "not-composed"

        /// Whether the record may have taken the message all the same.
        public var leavesPerhapsTaken: Bool {
            switch self {
            case .unanswered, .misanswered: true
            case .error, .rejected, .notComposed: false
            }
        }
    }

    /// Which kind.
    public let code: Code
    /// What happened and what to do; without patient data.
    public let message: String

    /// Makes a fault.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
