/// What came in a frame.
enum ReceivedMessage: Hashable, Sendable {
    /// All of a message, or of a batch.
    case whole([UInt8])
    /// The beginning of one that is larger than the limit, in bytes.
    case tooLarge(beginning: [UInt8], limit: Int)
}
