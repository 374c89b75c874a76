/// How large a message may be.
public struct HL7Limits: Hashable, Sendable {
    /// The most bytes of a message.
    public let maximumBytes: Int
    /// The most segments of a message.
    public let maximumSegments: Int

    /// Sets the limits.
    public init(maximumBytes: Int, maximumSegments: Int) {
        self.maximumBytes = maximumBytes
        self.maximumSegments = maximumSegments
    }

    /// 16 MiB and 10 000 segments: far above any ADT message, even with a document inside.
    public static let standard = HL7Limits(maximumBytes: 16 << 20, maximumSegments: 10_000)
}
