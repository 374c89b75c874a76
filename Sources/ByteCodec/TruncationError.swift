/// The bytes ended before the item that was asked for.
public struct TruncationError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Where the read began, in bytes from the start of the reader's whole input.
    public let offset: Int
    /// How many bytes were asked for.
    public let wanted: Int
    /// How many bytes were left.
    public let available: Int

    /// Makes the error; all three counts are in bytes.
    public init(offset: Int, wanted: Int, available: Int) {
        self.offset = offset
        self.wanted = wanted
        self.available = available
    }

    /// Where, how much was expected, and how much is left.
    public var description: String {
        "at byte \(offset): \(wanted) bytes expected, \(available) left"
    }
}
