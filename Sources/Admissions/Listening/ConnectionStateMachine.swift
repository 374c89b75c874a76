import HL7

/// One sender's connection: messages are answered one at a time, in order, and nothing is read meanwhile.
///
/// So a sender that does not read its answers stops at its own side, and holds no more of our memory than one message
/// and what had arrived with it. Every message that came whole is processed, also when the sender is gone; one that did
/// not is thrown away without an answer, and told.
struct ConnectionStateMachine {
    /// Messages that wait for the one before them.
    private struct Backlog {
        /// Whole messages in order.
        var messages: ArraySlice<ReceivedMessage> = []
        /// Whether the connection closes after them.
        var isLast = false
    }

    private enum State {
        /// Everything is answered.
        case reading
        /// A message is with the processor.
        case processing(Backlog)
        /// The answer to it is on its way.
        case writing(Backlog)
        /// Over.
        case closed
    }

    private var state = State.reading
    /// Beside the state and not in it: its buffer would be copied with each change.
    private var framing: MLLPFrameMachine

    /// Begins with a connection that was just made.
    init(maximumFrameBytes: Int) {
        framing = MLLPFrameMachine(tolerance: .lenient, maximumBytes: maximumFrameBytes)
    }

    /// Whether more may be read from the sender.
    var mayRead: Bool {
        switch state {
        case .reading: true
        case .processing, .writing, .closed: false
        }
    }

    /// The connection is open.
    func opened() -> [ConnectionAction] { [.wait(.idle)] }

    /// Bytes came.
    mutating func received(_ bytes: some Sequence<UInt8>) -> [ConnectionAction] {
        if case .closed = state { return [] }
        return take(framing.receive(bytes), isLast: false)
    }

    /// The sender writes no more; it may still read.
    mutating func inputEnded() -> [ConnectionAction] {
        if case .closed = state { return [] }
        return take(framing.finish(), isLast: true)
    }

    /// The processor is done with the message; `answer` is empty where none is to be sent.
    mutating func answered(_ answer: [UInt8]) -> [ConnectionAction] {
        guard case .processing(let backlog) = state else { return [] }
        if answer.isEmpty { return next(backlog) }
        state = .writing(backlog)
        // The wait first: a write that ends at once has already begun the next one.
        return [.wait(.write), .write(answer)]
    }

    /// The answer left.
    mutating func written() -> [ConnectionAction] {
        guard case .writing(let backlog) = state else { return [] }
        return next(backlog)
    }

    /// What was waited for did not come in time.
    mutating func timedOut(_ timer: ConnectionTimer) -> [ConnectionAction] {
        switch (timer, state) {
        case (.frame, .reading):
            state = .closed
            return [.report("1C 0D expected at the end of a frame, silence found"), .close]
        case (.idle, .reading):
            state = .closed
            return [.close]
        case (.write, .writing):
            state = .closed
            return [.report("a sender that reads its acknowledgements expected, one that does not found"), .close]
        case (.frame, _), (.idle, _), (.write, _):
            return []
        }
    }

    /// The agent stops: what came whole is still answered.
    mutating func stop() -> [ConnectionAction] {
        switch state {
        case .reading:
            state = .closed
            return [.close]
        case .processing(var backlog):
            backlog.isLast = true
            state = .processing(backlog)
            return []
        case .writing(var backlog):
            backlog.isLast = true
            state = .writing(backlog)
            return []
        case .closed:
            return []
        }
    }

    /// The connection is gone; whole messages are still processed, for nobody to hear of it.
    mutating func disconnected() -> [ConnectionAction] {
        switch state {
        case .reading:
            let actions = take(framing.finish(), isLast: true).filter { $0 != .close }
            state = .closed
            return actions.filter { if case .wait = $0 { false } else { true } }
        case .processing(let backlog), .writing(let backlog):
            state = .closed
            return backlog.messages.map { .deliver($0) }
        case .closed:
            return []
        }
    }

    private mutating func take(_ frames: [MLLPFrameAction], isLast: Bool) -> [ConnectionAction] {
        var added = Backlog(isLast: isLast)
        var actions: [ConnectionAction] = []
        for frame in frames {
            switch frame {
            case .deliver(let payload): added.messages.append(.whole(payload))
            case .refuse(let beginning, let limit):
                added.messages.append(.tooLarge(beginning: beginning, limit: limit))
            case .noteCommit, .noteProbe: break
            case .noteDiscarded(let count, let reason): actions.append(.report(Self.sentence(count, reason)))
            case .fail(let error):
                actions.append(.report(error.description))
                added.isLast = true
            }
        }
        switch state {
        case .reading:
            return actions + next(added)
        case .processing(let backlog):
            state = .processing(Self.joined(backlog, added))
            return actions
        case .writing(let backlog):
            state = .writing(Self.joined(backlog, added))
            return actions
        case .closed:
            return actions
        }
    }

    private mutating func next(_ backlog: Backlog) -> [ConnectionAction] {
        var rest = backlog
        if let message = rest.messages.popFirst() {
            state = .processing(rest)
            return [.wait(nil), .deliver(message)]
        }
        if rest.isLast {
            state = .closed
            return [.close]
        }
        state = .reading
        return [.wait(framing.isInsideFrame ? .frame : .idle)]
    }

    private static func joined(_ first: Backlog, _ second: Backlog) -> Backlog {
        Backlog(messages: first.messages + second.messages, isLast: first.isLast || second.isLast)
    }

    private static func sentence(_ count: Int, _ reason: MLLPDiscardReason) -> String {
        switch reason {
        case .strayBytes: "a frame expected, \(count) bytes outside of any found"
        case .restartedFrame: "1C 0D expected, a new frame found after \(count) bytes, which were thrown away"
        case .truncated: "1C 0D expected, the end of the connection found after \(count) bytes, which were thrown away"
        }
    }
}
