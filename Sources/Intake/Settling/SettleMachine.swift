/// What was noticed of a file.
package enum SettleEvent: Hashable, Sendable {
    /// It was looked at, and this is what it is.
    case seen(FileMark)
    /// Its writer closed it, or it was renamed into the folder; this is what it is.
    case closed(FileMark)
    /// What was asked for by `take` succeeded: the file, as it was marked, needs nothing more.
    case taken(FileMark)
    /// The file changed while it was copied: the copy is worthless.
    case changed
    /// It could not be taken for a reason outside of it, such as a full disk or a missing permission: ask again when it
    /// is next seen.
    case postponed
    /// It is no longer there.
    case vanished
}

/// What is to be done about a file.
package enum SettleAction<Instant: Hashable & Sendable>: Hashable, Sendable {
    /// Nothing, until something is noticed.
    case rest
    /// Look at it again then.
    case wait(until: Instant)
    /// Copy it, as it is marked.
    case take(FileMark)
    /// Tell once that it is empty.
    case tellEmpty
    /// Drop it from the list.
    case forget
}

/// Decides when one file of a drop folder is finished: pure, over any clock's instants.
///
/// A file is taken when its writer closed it (where the rule counts that), or when its mark stood still for the rule's
/// quiet time. A file whose mark still changes is never taken, and neither is an empty one: a program that makes a
/// file, closes it and opens it again to fill it is common, so an empty file is told of only after the quiet time.
package struct SettleMachine<Instant: InstantProtocol>: Sendable where Instant.Duration == Duration {
    private enum State {
        case new
        case watched(FileMark, since: Instant)
        case empty(FileMark)
        case taking(FileMark, closedAgain: Bool)
        case due(FileMark)
        case done(FileMark)
        case gone
    }

    private let rule: SettleRule
    private var state = State.new

    /// Makes the machine of a file that is first heard of.
    package init(rule: SettleRule) { self.rule = rule }

    /// Makes the machine of a file that was taken earlier, as it was then marked.
    package init(rule: SettleRule, taken mark: FileMark) {
        self.rule = rule
        state = .done(mark)
    }

    /// Whether a copy of the file is being made.
    package var isTaking: Bool {
        if case .taking = state { true } else { false }
    }

    /// The next thing to do, now that this was noticed.
    package mutating func handle(_ event: SettleEvent, at now: Instant) -> SettleAction<Instant> {
        switch event {
        case .seen(let mark): return seen(mark, at: now)
        case .closed(let mark): return closed(mark, at: now)
        case .taken(let mark):
            guard case .taking(_, let closedAgain) = state else { return .rest }
            state = closedAgain ? .new : .done(mark)
            return closedAgain ? .wait(until: now) : .rest
        case .changed:
            guard case .taking(let mark, _) = state else { return .rest }
            state = .watched(mark, since: now)
            return .wait(until: now.advanced(by: rule.quiet))
        case .postponed:
            guard case .taking(let mark, _) = state else { return .rest }
            state = .due(mark)
            return .rest
        case .vanished:
            // A copy that is under way ends by itself: its outcome is still to come.
            if case .taking(let mark, _) = state {
                state = .taking(mark, closedAgain: false)
                return .rest
            }
            state = .gone
            return .forget
        }
    }

    private mutating func seen(_ mark: FileMark, at now: Instant) -> SettleAction<Instant> {
        switch state {
        case .watched(let old, let since) where old == mark:
            let due = since.advanced(by: rule.quiet)
            guard now >= due else { return .wait(until: due) }
            return settled(mark)
        case .empty(let old) where old == mark, .done(let old) where old == mark:
            return .rest
        case .due(let old) where old == mark:
            return settled(mark)
        case .taking:
            // The copier compares the mark itself.
            return .rest
        case .new, .gone, .watched, .empty, .done, .due:
            state = .watched(mark, since: now)
            return .wait(until: now.advanced(by: rule.quiet))
        }
    }

    private mutating func closed(_ mark: FileMark, at now: Instant) -> SettleAction<Instant> {
        switch state {
        case .taking(let old, _):
            // Written again while it was copied: to be looked at once the copy has ended.
            state = .taking(old, closedAgain: old != mark)
            return .rest
        case .done(let old) where old == mark:
            return .rest
        case .new, .gone, .watched, .empty, .done, .due:
            guard rule.closed, mark.size > 0 else { return seen(mark, at: now) }
            return settled(mark)
        }
    }

    private mutating func settled(_ mark: FileMark) -> SettleAction<Instant> {
        guard mark.size > 0 else {
            state = .empty(mark)
            return .tellEmpty
        }
        state = .taking(mark, closedAgain: false)
        return .take(mark)
    }
}
