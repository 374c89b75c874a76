package import CaptureModel

/// Whether a record can be talked to: its own state, never that of each notification that waits for it.
package struct RecordLine: Hashable, Sendable {
    /// How the line stands.
    package enum State: Hashable, Sendable {
        /// Nothing is wrong with it, as far as is known.
        case open
        /// Nobody knocks before `retry`.
        case held(reason: String, since: Timestamp, retry: Timestamp)
    }

    /// How the line stands.
    package private(set) var state = State.open
    /// Failures in a row.
    package private(set) var failures = 0

    /// Makes a line of which nothing is known.
    package init() {}

    /// The record could not be reached, or did not answer: hold until `retry`.
    package mutating func failed(_ reason: String, at now: Timestamp, retry: Timestamp) {
        failures = min(failures + 1, 1_000)
        switch state {
        case .open: state = .held(reason: reason, since: now, retry: retry)
        case .held(_, let since, _): state = .held(reason: reason, since: since, retry: retry)
        }
    }

    /// The record answered; returns whether that is news.
    package mutating func answered() -> Bool {
        failures = 0
        defer { state = .open }
        return state != .open
    }

    /// A person says: try now.
    package mutating func resume(at now: Timestamp) {
        switch state {
        case .open: return
        case .held(let reason, let since, _): state = .held(reason: reason, since: since, retry: now)
        }
    }

    /// Until when nobody knocks; nothing where somebody may now.
    package func heldUntil(at now: Timestamp) -> Timestamp? {
        switch state {
        case .open: nil
        case .held(_, _, let retry): retry > now ? retry : nil
        }
    }
}
