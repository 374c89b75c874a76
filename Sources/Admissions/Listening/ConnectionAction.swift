/// What a connection is waited for at the moment.
enum ConnectionTimer: Hashable, Sendable {
    /// The rest of a message that has begun.
    case frame
    /// The next message.
    case idle
    /// That the sender reads its answer.
    case write
}

/// What the shell of a connection is to do.
enum ConnectionAction: Hashable, Sendable {
    /// Hand a message to the processor; its answer comes back by `answered`.
    case deliver(ReceivedMessage)
    /// Write an answer; its end comes back by `written`.
    case write([UInt8])
    /// Wait for this and for nothing else; nil to wait for nothing.
    case wait(ConnectionTimer?)
    /// Tell what the sender did wrong.
    case report(String)
    /// Close the connection.
    case close
}
