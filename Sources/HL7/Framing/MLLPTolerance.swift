/// Which deviations from the framing are taken as they are meant.
public struct MLLPTolerance: OptionSet, Sendable {
    /// The set as bits.
    public let rawValue: Int

    /// Makes a set of its bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A frame may end with `1C` alone.
    public static let missingCarriageReturn = MLLPTolerance(rawValue: 1 << 0)
    /// Line ends and blanks may stand between frames.
    public static let blanksBetweenFrames = MLLPTolerance(rawValue: 1 << 1)
    /// Other bytes between frames are thrown away, and told.
    public static let strayBytes = MLLPTolerance(rawValue: 1 << 2)
    /// A message may begin without `0B`.
    public static let missingStartBlock = MLLPTolerance(rawValue: 1 << 3)
    /// A message may come without any frame; it ends when the sender closes, and only after a line end.
    public static let unframedMessage = MLLPTolerance(rawValue: 1 << 4)
    /// A new frame may begin inside one, which is then thrown away, and told.
    public static let restartedFrame = MLLPTolerance(rawValue: 1 << 5)

    /// Nothing but the protocol.
    public static let strict: MLLPTolerance = []
    /// Everything that senders are known to do.
    public static let lenient: MLLPTolerance = [
        .missingCarriageReturn, .blanksBetweenFrames, .strayBytes, .missingStartBlock, .unframedMessage,
        .restartedFrame,
    ]
}
