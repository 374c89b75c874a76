/// An H.264 stream as its container's header (avcC, ISO/IEC 14496-15 §5.3.3) describes it.
public struct H264Stream: Sendable, Equatable {
    /// The profile that the header declares.
    public var profile: H264Profile
    /// The level that the header declares.
    public var level: H264Level
    /// The first sequence parameter set; nil when the header holds none that can be read.
    public var sequence: H264SequenceParameterSet?
    /// Whether the header holds parameter sets of different size, format or profile.
    public var changesFormat: Bool

    /// Makes a stream's description.
    public init(
        profile: H264Profile, level: H264Level, sequence: H264SequenceParameterSet?,
        changesFormat: Bool = false
    ) {
        self.profile = profile
        self.level = level
        self.sequence = sequence
        self.changesFormat = changesFormat
    }
}
