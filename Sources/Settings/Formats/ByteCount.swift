/// A number of bytes.
public struct ByteCount: Hashable, Comparable, Sendable {
    /// Bytes; never negative.
    public let bytes: Int64

    /// Makes a count; a negative one becomes zero.
    public init(bytes: Int64) {
        self.bytes = max(0, bytes)
    }

    /// Whether one is smaller.
    public static func < (left: ByteCount, right: ByteCount) -> Bool { left.bytes < right.bytes }
}
