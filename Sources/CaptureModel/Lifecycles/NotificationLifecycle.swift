/// What may happen to a notification.
public enum NotificationEvent: Hashable, Sendable {
    /// It is handed to the connection.
    case start
    /// The record said that it took it.
    case take
    /// Something that may pass went wrong; try again at this time.
    case postpone(until: Timestamp, NotificationFault)
    /// It will not succeed until somebody acts.
    case refuse(NotificationFault)
    /// It goes back to the queue without blame: the agent stopped while it was being sent.
    case putBack(due: Timestamp)
    /// It is due at another time: a person says now, or the exam goes on.
    case resume(due: Timestamp)
    /// Another one says what is so now.
    case drop
}

/// The one place where a notification's state changes.
public enum NotificationLifecycle {
    /// The state after an event, or a refusal.
    public static func next(
        _ state: NotificationState, _ event: NotificationEvent
    ) throws(LifecycleRefusal) -> NotificationState {
        switch (state, event) {
        case (.pending, .start), (.waiting, .start):
            return .sending
        case (.sending, .take):
            return .taken
        case (.sending, .postpone(let time, let fault)):
            return .waiting(retry: time, fault)
        case (.sending, .refuse(let fault)), (.pending, .refuse(let fault)), (.waiting, .refuse(let fault)):
            return .refused(fault)
        case (.sending, .putBack(let due)):
            return .pending(due: due)
        case (.pending, .resume(let due)), (.waiting, .resume(let due)), (.refused, .resume(let due)):
            return .pending(due: due)
        case (.pending, .drop), (.waiting, .drop), (.refused, .drop):
            return .dropped
        case (.pending, _), (.sending, _), (.waiting, _), (.refused, _), (.taken, _), (.dropped, _):
            throw LifecycleRefusal(event: event.word, state: state.word)
        }
    }
}

extension NotificationState {
    /// The state in one word, as the database and the command line write it.
    public var word: String {
        switch self {
        case .pending: "pending"
        case .sending: "sending"
        case .waiting: "waiting"
        case .refused: "refused"
        case .taken: "taken"
        case .dropped: "dropped"
        }
    }
}

extension NotificationEvent {
    /// The event in one word, as the transition rows write it.
    public var word: String {
        switch self {
        case .start: "start"
        case .take: "take"
        case .postpone: "postpone"
        case .refuse: "refuse"
        case .putBack: "put-back"
        case .resume: "resume"
        case .drop: "drop"
        }
    }
}
