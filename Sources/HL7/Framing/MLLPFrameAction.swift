/// What the receiver of a frame machine is to do.
public enum MLLPFrameAction: Hashable, Sendable {
    /// Take the payload of a frame: a message.
    case deliver([UInt8])
    /// Refuse a message that is larger than the limit, in bytes, by its beginning: the rest was not kept.
    case refuse(beginning: [UInt8], limit: Int)
    /// Take note of the commit frame of MLLP release 2 that the peer sent.
    case noteCommit(isStored: Bool)
    /// Nothing: the peer probed whether somebody listens (an empty frame).
    case noteProbe
    /// Log that so many bytes were thrown away.
    case noteDiscarded(count: Int, reason: MLLPDiscardReason)
    /// Close the connection: what follows cannot be trusted. The machine takes nothing more.
    case fail(MLLPProtocolError)
}

/// Why bytes were thrown away.
public enum MLLPDiscardReason: Hashable, Sendable {
    /// They stood outside of any frame and do not begin like a message.
    case strayBytes
    /// A new frame began before theirs ended.
    case restartedFrame
    /// The connection ended before theirs did, so the message in them is perhaps not whole.
    case truncated
}

/// How the peer broke the framing.
public enum MLLPProtocolError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A byte other than `0B` stands where a frame should begin.
    case startBlockExpected(found: UInt8)
    /// A byte other than `0D` follows `1C`.
    case carriageReturnExpected(found: UInt8)
    /// A frame begins inside another.
    case frameInsideFrame
    /// The payload is so much larger than the limit, in bytes, that its end is not waited for.
    case frameTooLarge(limit: Int)
    /// The connection ended inside a frame, after so many bytes of payload.
    case closedInsideFrame(count: Int)

    /// The sentence for people: what was expected, what was found.
    public var description: String {
        switch self {
        case .startBlockExpected(let found): "0B expected at the start of a frame, \(Self.hexadecimal(found)) found"
        case .carriageReturnExpected(let found): "0D expected after 1C, \(Self.hexadecimal(found)) found"
        case .frameInsideFrame: "1C 0D expected at the end of a frame, a new frame found"
        case .frameTooLarge(let limit): "a frame of at most \(limit) bytes expected, a larger one found"
        case .closedInsideFrame(let count): "1C 0D expected, the end of the connection found after \(count) bytes"
        }
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
}
