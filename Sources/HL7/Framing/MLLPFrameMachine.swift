/// Takes frames out of a stream of bytes, however the network cut it.
///
/// The same bytes give the same actions whether they arrive one by one or all at once. A message that did not
/// end is never delivered: cut at a wrong place, it could name another patient.
public struct MLLPFrameMachine: Sendable {
    private enum State {
        /// Between frames.
        case idle
        /// Inside a frame, after its `0B`.
        case inFrame
        /// Inside a frame, after a `1C` that need not be its end.
        case afterEndBlock
        /// Outside of a frame, in bytes that begin like a message.
        case unframed
        /// Outside of a frame, after so many bytes that are no message.
        case skipping(Int)
        /// Broken for good.
        case failed
    }

    private let tolerance: MLLPTolerance
    private let maximumBytes: Int
    private var state = State.idle
    /// The payload so far.
    ///
    /// Beside the state and not in it: a payload taken out of an enum, extended and put back would be copied
    /// for every byte.
    private var payload: [UInt8] = []
    /// How many bytes were thrown away of a payload that is too large, of which only the beginning is kept.
    private var overflow = 0

    /// Begins between frames.
    ///
    /// `maximumBytes` bounds the payload, and so the memory that a peer can take. A larger one is read to its end, so
    /// that it can be refused with an answer; one of sixteen times as much breaks the connection.
    public init(tolerance: MLLPTolerance = .lenient, maximumBytes: Int = HL7Limits.standard.maximumBytes) {
        self.tolerance = tolerance
        self.maximumBytes = max(1, maximumBytes)
    }

    /// Whether a message has begun and not ended, so that the peer must go on soon.
    public var isInsideFrame: Bool {
        switch state {
        case .inFrame, .afterEndBlock, .unframed: true
        case .idle, .skipping, .failed: false
        }
    }

    /// Takes bytes from the peer.
    public mutating func receive(_ bytes: some Sequence<UInt8>) -> [MLLPFrameAction] {
        var actions: [MLLPFrameAction] = []
        for byte in bytes {
            switch state {
            case .idle: takeBetweenFrames(byte, &actions)
            case .inFrame: takeInFrame(byte, &actions)
            case .afterEndBlock: takeAfterEndBlock(byte, &actions)
            case .unframed: takeUnframed(byte, &actions)
            case .skipping(let count): takeSkipping(byte, count, &actions)
            case .failed: return actions
            }
        }
        return actions
    }

    /// Takes the peer's end of the stream; the machine is then as new.
    public mutating func finish() -> [MLLPFrameAction] {
        defer {
            state = .idle
            clear()
        }
        switch state {
        case .idle, .failed: return []
        case .skipping(let count): return [.noteDiscarded(count: count, reason: .strayBytes)]
        case .inFrame, .afterEndBlock: return [.fail(.closedInsideFrame(count: payload.count &+ overflow))]
        case .unframed:
            if overflow > 0 { return [.fail(.frameTooLarge(limit: maximumBytes))] }
            guard payload.count > Self.messageStart.count else {
                return [.noteDiscarded(count: payload.count, reason: .strayBytes)]
            }
            let isWhole = payload.last == MLLPFrame.carriageReturn || payload.last == Self.lineFeed
            guard isWhole, tolerance.contains(.unframedMessage) else {
                return [.noteDiscarded(count: payload.count, reason: .truncated)]
            }
            return [.deliver(payload)]
        }
    }

    private mutating func takeBetweenFrames(_ byte: UInt8, _ actions: inout [MLLPFrameAction]) {
        if byte == MLLPFrame.startBlock {
            begin()
        } else if Self.isBlank(byte), tolerance.contains(.blanksBetweenFrames) {
            return
        } else if byte == Self.messageStart[0],
            tolerance.contains(.missingStartBlock)
                || tolerance.contains(.unframedMessage)
        {
            payload = [byte]
            state = .unframed
        } else if tolerance.contains(.strayBytes) {
            state = .skipping(1)
        } else {
            fail(.startBlockExpected(found: byte), &actions)
        }
    }

    private mutating func takeInFrame(_ byte: UInt8, _ actions: inout [MLLPFrameAction]) {
        switch byte {
        case MLLPFrame.endBlock:
            // A sender that leaves out the 0D waits for its answer now: nothing else will come to show the end.
            if tolerance.contains(.missingCarriageReturn), !hasWideCharacters {
                end(&actions)
            } else {
                state = .afterEndBlock
            }
        case MLLPFrame.startBlock where !hasWideCharacters:
            restart(&actions)
        default: append(byte, &actions)
        }
    }

    private mutating func takeAfterEndBlock(_ byte: UInt8, _ actions: inout [MLLPFrameAction]) {
        if byte == MLLPFrame.carriageReturn {
            end(&actions)
        } else if hasWideCharacters {
            // The 1C was half of a character.
            state = .inFrame
            append(MLLPFrame.endBlock, &actions)
            if case .inFrame = state { takeInFrame(byte, &actions) }
        } else {
            fail(.carriageReturnExpected(found: byte), &actions)
        }
    }

    private mutating func takeUnframed(_ byte: UInt8, _ actions: inout [MLLPFrameAction]) {
        switch byte {
        case MLLPFrame.startBlock:
            actions.append(.noteDiscarded(count: payload.count &+ overflow, reason: .restartedFrame))
            begin()
        case MLLPFrame.endBlock:
            if tolerance.contains(.missingStartBlock), payload.count > Self.messageStart.count {
                if tolerance.contains(.missingCarriageReturn) { end(&actions) } else { state = .afterEndBlock }
            } else {
                skip(payload.count + 1)
            }
        default:
            if payload.count < Self.messageStart.count, byte != Self.messageStart[payload.count] {
                guard tolerance.contains(.strayBytes) else {
                    fail(.startBlockExpected(found: Self.messageStart[0]), &actions)
                    return
                }
                skip(payload.count + 1)
            } else {
                append(byte, &actions)
            }
        }
    }

    private mutating func takeSkipping(_ byte: UInt8, _ count: Int, _ actions: inout [MLLPFrameAction]) {
        if byte == MLLPFrame.startBlock {
            actions.append(.noteDiscarded(count: count, reason: .strayBytes))
            begin()
        } else {
            state = .skipping(count &+ 1)
        }
    }

    private mutating func begin() {
        clear()
        state = .inFrame
    }

    private mutating func restart(_ actions: inout [MLLPFrameAction]) {
        guard tolerance.contains(.restartedFrame) else {
            fail(.frameInsideFrame, &actions)
            return
        }
        actions.append(.noteDiscarded(count: payload.count &+ overflow, reason: .restartedFrame))
        begin()
    }

    private mutating func skip(_ count: Int) {
        clear()
        state = .skipping(count)
    }

    private mutating func append(_ byte: UInt8, _ actions: inout [MLLPFrameAction]) {
        guard overflow > 0 || payload.count == maximumBytes else {
            payload.append(byte)
            return
        }
        if overflow == 0 { payload = Array(payload.prefix(Self.keptOfTooLarge)) }
        overflow &+= 1
        if overflow / 16 >= maximumBytes { fail(.frameTooLarge(limit: maximumBytes), &actions) }
    }

    private mutating func end(_ actions: inout [MLLPFrameAction]) {
        switch payload {
        case _ where overflow > 0: actions.append(.refuse(beginning: payload, limit: maximumBytes))
        case []: actions.append(.noteProbe)
        case [0x06]: actions.append(.noteCommit(isStored: true))
        case [0x15]: actions.append(.noteCommit(isStored: false))
        default: actions.append(.deliver(payload))
        }
        clear()
        state = .idle
    }

    private mutating func fail(_ error: MLLPProtocolError, _ actions: inout [MLLPFrameAction]) {
        actions.append(.fail(error))
        clear()
        state = .failed
    }

    private mutating func clear() {
        payload = []
        overflow = 0
    }

    /// Whether the payload is in UTF-16 or UTF-32, where `0B` and `1C` can be halves of characters.
    private var hasWideCharacters: Bool {
        payload.starts(with: [0xFF, 0xFE]) || payload.starts(with: [0xFE, 0xFF]) || payload.prefix(2).contains(0)
    }

    /// Enough to hold the header, which says whom to answer.
    private static let keptOfTooLarge = 4_096
    private static let messageStart = Array("MSH".utf8)
    private static let lineFeed: UInt8 = 0x0A

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == MLLPFrame.carriageReturn || byte == lineFeed || byte == 0x20 || byte == 0x09
    }
}
