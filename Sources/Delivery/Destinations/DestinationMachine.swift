package import CaptureModel

/// Whether a destination can be talked to: its own state, never that of each instance that waits for it.
///
/// A link that is down holds the destination; after a wait one lane tries it, and the others follow if it answers.
/// An archive that gives us fewer associations than we have lanes is not down: then only the lane too many waits.
package struct DestinationMachine: Sendable {
    /// How the destination stands.
    package enum State: Hashable, Sendable {
        /// Lanes may open associations.
        case open
        /// Nobody knocks before this time.
        case held(reason: String, since: Timestamp, retry: Timestamp, attempt: Int)
        /// One lane is trying whether it answers again.
        case probing(reason: String, since: Timestamp, attempt: Int)
    }

    /// What a lane that wants to send is told.
    package enum Admission: Hashable, Sendable {
        /// Go on.
        case go
        /// Wait until then, or until told.
        case wait(until: Timestamp)
        /// Another lane is trying: wait until told.
        case waitForProbe
    }

    /// What to tell people after an event.
    package enum Notice: Hashable, Sendable {
        /// Nothing that they do not know.
        case none
        /// It is held from now on, or still.
        case held(reason: String, since: Timestamp, retry: Timestamp)
        /// It answers again.
        case resumed
    }

    /// So many associations in a row that broke before an instance was answered hold the destination: the first may be
    /// the fault of one instance, which the next association does not begin with.
    private static let fruitlessLimit = 2

    /// How the destination stands.
    package private(set) var state = State.open
    private let policy: RetryPolicy
    private var connectedLanes = 0
    /// Associations that broke since an instance was last answered.
    private var fruitless = 0
    /// No further lane knocks before this time, while one is connected.
    private var crowding: (until: Timestamp, attempt: Int)?

    /// Makes a machine for a destination of which nothing is known yet.
    package init(policy: RetryPolicy) { self.policy = policy }

    /// A lane asks whether it may knock.
    package mutating func admit(at now: Timestamp) -> Admission {
        switch state {
        case .open:
            guard let crowding, connectedLanes > 0, !isDue(crowding.until, at: now) else { return .go }
            return .wait(until: crowding.until)
        case .probing: return .waitForProbe
        case .held(let reason, let since, let retry, let attempt):
            guard isDue(retry, at: now) else { return .wait(until: retry) }
            state = .probing(reason: reason, since: since, attempt: attempt)
            return .go
        }
    }

    /// A lane has an association.
    package mutating func opened() {
        connectedLanes += 1
        crowding = nil
    }

    /// A lane's association is over, however it ended; that is told besides.
    package mutating func closed() { connectedLanes = max(connectedLanes - 1, 0) }

    /// The destination answered an instance.
    package mutating func answered() -> Notice {
        fruitless = 0
        return reopen()
    }

    /// An association ended in order, also one on which nothing could be sent.
    package mutating func finished() -> Notice {
        guard case .probing = state else { return .none }
        return reopen()
    }

    /// No association could be had.
    package mutating func unreachable(
        _ reason: String, at now: Timestamp, using generator: inout some RandomNumberGenerator
    ) -> Notice {
        if case .open = state, connectedLanes > 0 {
            let attempt = (crowding?.attempt ?? 0) + 1
            let wait = policy.wait(afterAttempt: attempt, using: &generator)
            crowding = (now.adding(milliseconds: wait), attempt)
            return .none
        }
        return hold(reason, at: now, using: &generator)
    }

    /// An association broke before its end: cut, aborted, or silent for too long.
    package mutating func broke(
        _ reason: String, at now: Timestamp, using generator: inout some RandomNumberGenerator
    ) -> Notice {
        fruitless += 1
        switch state {
        case .open where fruitless < Self.fruitlessLimit: return .none
        case .open, .held, .probing: return hold(reason, at: now, using: &generator)
        }
    }

    /// The destination said that it takes nothing from us.
    package mutating func declined(
        _ reason: String, at now: Timestamp, using generator: inout some RandomNumberGenerator
    ) -> Notice {
        hold(reason, at: now, using: &generator)
    }

    /// A lane that was trying gave up without an answer either way: there was nothing to send, or the agent stops.
    package mutating func abandoned(at now: Timestamp) {
        guard case .probing(let reason, let since, let attempt) = state else { return }
        state = .held(reason: reason, since: since, retry: now, attempt: attempt)
    }

    /// A person says: now.
    package mutating func resume(at now: Timestamp) {
        crowding = nil
        guard case .held(let reason, let since, _, _) = state else { return }
        state = .held(reason: reason, since: since, retry: now, attempt: 0)
    }

    private mutating func reopen() -> Notice {
        switch state {
        case .open: return .none
        case .held, .probing:
            state = .open
            return .resumed
        }
    }

    /// Holds the destination; one that is held already stays as it is, so that a second lane's report of the same
    /// trouble neither lengthens the wait nor is told twice.
    private mutating func hold(
        _ reason: String, at now: Timestamp, using generator: inout some RandomNumberGenerator
    ) -> Notice {
        let (since, attempt): (Timestamp, Int)
        switch state {
        case .open: (since, attempt) = (now, 1)
        case .held: return .none
        case .probing(_, let begin, let last): (since, attempt) = (begin, last + 1)
        }
        let retry = now.adding(milliseconds: policy.wait(afterAttempt: attempt, using: &generator))
        state = .held(reason: reason, since: since, retry: retry, attempt: attempt)
        return .held(reason: reason, since: since, retry: retry)
    }

    /// Whether a time has come; one farther off than any wait was set by a clock that has been put back since.
    private func isDue(_ time: Timestamp, at now: Timestamp) -> Bool {
        now >= time || time.milliseconds(since: now) > max(policy.cap, policy.floor)
    }
}
