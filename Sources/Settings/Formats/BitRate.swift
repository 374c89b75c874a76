/// A speed of transmission.
public struct BitRate: Hashable, Comparable, Sendable {
    /// Bits a second; never negative.
    public let bitsPerSecond: Int64

    /// Makes a rate; a negative one becomes zero.
    public init(bitsPerSecond: Int64) {
        self.bitsPerSecond = max(0, bitsPerSecond)
    }

    /// Whether one is smaller.
    public static func < (left: BitRate, right: BitRate) -> Bool { left.bitsPerSecond < right.bitsPerSecond }
}
