/// What may happen to a capture.
public enum CaptureEvent: Hashable, Sendable {
    /// Identification found no certain place.
    case hold(HeldReason)
    /// Identification gave it an exam.
    case place
    /// A destination has begun to take it.
    case start
    /// No destination has it, and none is taking it any more: its deliveries were taken back.
    case withdraw(HeldReason)
    /// Every destination has shown it.
    case prove
    /// The spool lets go of the bytes.
    case release
    /// A person decides that it shall not be sent.
    case discard(by: String, why: String)
    /// A destination has it, or may have it, as another person's: another capture of the same bytes is sent in its place.
    case supersede(by: CaptureID)
}

/// The one place where a capture's state changes.
public enum CaptureLifecycle {
    /// The state after an event, or a refusal.
    public static func next(
        _ state: CaptureState, _ event: CaptureEvent
    ) throws(LifecycleRefusal) -> CaptureState {
        switch (state, event) {
        case (.received, .hold(let reason)), (.held, .hold(let reason)), (.ready, .hold(let reason)),
            (.delivering, .withdraw(let reason)), (.ready, .withdraw(let reason)):
            return .held(reason)
        case (.received, .place), (.held, .place):
            return .ready
        case (.ready, .start), (.delivering, .start):
            return .delivering
        case (.delivering, .prove):
            return .proven
        case (.proven, .release):
            return .released
        case (.received, .discard(let person, let why)), (.held, .discard(let person, let why)),
            (.ready, .discard(let person, let why)):
            return .discarded(by: person, why: why)
        case (.delivering, .supersede(let capture)), (.proven, .supersede(let capture)):
            return .superseded(by: capture)
        case (.received, _), (.held, _), (.ready, _), (.delivering, _), (.proven, _), (.released, _), (.discarded, _),
            (.superseded, _):
            throw LifecycleRefusal(event: event.word, state: state.word)
        }
    }
}

extension CaptureState {
    /// The state in one word, as the database and the page write it.
    public var word: String {
        switch self {
        case .received: "received"
        case .held: "held"
        case .ready: "ready"
        case .delivering: "delivering"
        case .proven: "proven"
        case .released: "released"
        case .discarded: "discarded"
        case .superseded: "superseded"
        }
    }
}

extension CaptureEvent {
    /// The event in one word, as the transition rows write it.
    public var word: String {
        switch self {
        case .hold: "hold"
        case .place: "place"
        case .start: "start"
        case .withdraw: "withdraw"
        case .prove: "prove"
        case .release: "release"
        case .discard: "discard"
        case .supersede: "supersede"
        }
    }
}
