/// An H.264 stream as its sequence parameter sets describe it, or where there are none its container's header
/// (avcC, ISO/IEC 14496-15 §5.3.3).
public struct H264Stream: Sendable, Equatable {
    /// The profile of the first sequence parameter set; without one, that of the container's header.
    public var profile: H264Profile
    /// The level of the first sequence parameter set; without one, that of the container's header.
    public var level: H264Level
    /// The first sequence parameter set; nil when there is none that can be read.
    public var sequence: H264SequenceParameterSet?
    /// Whether there are parameter sets of different size, format or profile.
    public var changesFormat: Bool
    /// The sequence parameter set of a second view (NAL unit type 15); nil for one view.
    public var secondView: H264SequenceParameterSet?
    /// Whether an SEI message says that each frame holds two views (frame packing arrangement).
    public var isFramePacked: Bool
    /// Whether macroblocks may come in any order (more than one slice group), which only Baseline and Extended know.
    public var usesSliceGroups: Bool
    /// Whether a picture was found that is coded as a single field.
    public var hasFieldPictures: Bool

    /// Makes a stream's description.
    public init(
        profile: H264Profile, level: H264Level, sequence: H264SequenceParameterSet?,
        changesFormat: Bool = false
    ) {
        self.profile = profile
        self.level = level
        self.sequence = sequence
        self.changesFormat = changesFormat
        secondView = nil
        isFramePacked = false
        usesSliceGroups = false
        hasFieldPictures = false
    }

    /// Makes a stream's description from its sequence parameter set.
    public init(sequenceParameterSet set: H264SequenceParameterSet) {
        self.init(profile: set.profile, level: set.level, sequence: set)
    }

    /// Whether the pictures are interlaced; nil when fields are allowed and none was seen.
    public var isInterlaced: Bool? {
        guard let sequence else { return nil }
        if sequence.frameMbsOnly { return false }
        return hasFieldPictures || sequence.isFieldAdaptive ? true : nil
    }
}
