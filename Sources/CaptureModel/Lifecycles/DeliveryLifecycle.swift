/// What may happen to a delivery.
public enum DeliveryEvent: Hashable, Sendable {
    /// A lane takes it.
    case start
    /// The destination said that it took it.
    case accept
    /// The destination has shown it.
    case prove(Proof)
    /// Something that may pass went wrong; try again at this time.
    case postpone(until: Timestamp, DeliveryFault)
    /// It will not succeed until somebody acts.
    case refuse(DeliveryFault)
    /// It goes back to the queue without blame: the agent stopped, or the link went away before it was begun.
    case putBack(due: Timestamp)
    /// A person, or a link that came back, says: now.
    case resume(due: Timestamp)
    /// Its capture was superseded: it is not sent again.
    case withdraw
}

/// The one place where a delivery's state changes.
public enum DeliveryLifecycle {
    /// The state after an event, or a refusal.
    public static func next(
        _ state: DeliveryState, _ event: DeliveryEvent
    ) throws(LifecycleRefusal) -> DeliveryState {
        switch (state, event) {
        case (.pending, .start), (.waiting, .start):
            return .sending
        case (.sending, .accept):
            return .accepted
        case (.sending, .prove(let proof)), (.accepted, .prove(let proof)):
            return .proven(proof)
        case (.sending, .postpone(let time, let fault)), (.accepted, .postpone(let time, let fault)):
            return .waiting(retry: time, fault)
        case (.sending, .refuse(let fault)), (.pending, .refuse(let fault)), (.waiting, .refuse(let fault)),
            (.accepted, .refuse(let fault)):
            return .refused(fault)
        case (.sending, .putBack(let due)):
            return .pending(due: due)
        case (.waiting, .resume(let due)), (.refused, .resume(let due)), (.pending, .resume(let due)):
            return .pending(due: due)
        case (.pending, .withdraw), (.waiting, .withdraw), (.refused, .withdraw):
            return .withdrawn
        case (.pending, _), (.sending, _), (.accepted, _), (.proven, _), (.waiting, _), (.refused, _),
            (.withdrawn, _):
            throw LifecycleRefusal(event: event.word, state: state.word)
        }
    }
}

extension DeliveryState {
    /// The state in one word, as the database and the page write it.
    public var word: String {
        switch self {
        case .pending: "pending"
        case .sending: "sending"
        case .accepted: "accepted"
        case .proven: "proven"
        case .waiting: "waiting"
        case .refused: "refused"
        case .withdrawn: "withdrawn"
        }
    }
}

extension DeliveryEvent {
    /// The event in one word, as the transition rows write it.
    public var word: String {
        switch self {
        case .start: "start"
        case .accept: "accept"
        case .prove: "prove"
        case .postpone: "postpone"
        case .refuse: "refuse"
        case .putBack: "put-back"
        case .resume: "resume"
        case .withdraw: "withdraw"
        }
    }
}
