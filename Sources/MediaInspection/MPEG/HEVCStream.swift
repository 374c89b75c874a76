/// An HEVC stream as its sequence parameter set describes it, or where there is none its container's header
/// (hvcC, ISO/IEC 14496-15 §8.3.3).
public struct HEVCStream: Sendable, Equatable {
    /// general_profile_idc: 1 Main, 2 Main 10.
    public var profileCode: UInt8
    /// The general_profile_compatibility_flags, that of profile 0 in the highest bit; zero when unknown.
    public var compatibility: UInt32
    /// Whether the tier is High and not Main.
    public var isHighTier: Bool
    /// general_level_idc: thirty times the level.
    public var levelCode: UInt8
    /// How the colour planes are sampled.
    public var chroma: ChromaFormat
    /// Bits of a luma sample.
    public var lumaBitDepth: Int
    /// Bits of a chroma sample.
    public var chromaBitDepth: Int
    /// The first sequence parameter set of the base layer; nil when there is none that can be read.
    public var sequence: HEVCSequenceParameterSet?
    /// Whether there are parameter sets of different size, format or profile.
    public var changesFormat: Bool
    /// Whether an SEI message says that each frame holds two views (frame packing arrangement).
    public var isFramePacked: Bool
    /// Whether there is a layer beside the base layer, such as a second view (MV-HEVC).
    public var isMultiLayer: Bool

    /// Makes a stream's description from what a container says of it.
    public init(
        profileCode: UInt8, isHighTier: Bool, levelCode: UInt8, chroma: ChromaFormat, lumaBitDepth: Int,
        chromaBitDepth: Int? = nil, compatibility: UInt32 = 0
    ) {
        self.profileCode = profileCode
        self.compatibility = compatibility
        self.isHighTier = isHighTier
        self.levelCode = levelCode
        self.chroma = chroma
        self.lumaBitDepth = lumaBitDepth
        self.chromaBitDepth = chromaBitDepth ?? lumaBitDepth
        sequence = nil
        changesFormat = false
        isFramePacked = false
        isMultiLayer = false
    }

    /// Makes a stream's description from its sequence parameter set.
    public init(sequenceParameterSet set: HEVCSequenceParameterSet) {
        let declared = set.profileTierLevel
        self.init(
            profileCode: declared.profileCode, isHighTier: declared.isHighTier, levelCode: declared.levelCode,
            chroma: set.chroma, lumaBitDepth: set.lumaBitDepth, chromaBitDepth: set.chromaBitDepth,
            compatibility: declared.compatibility)
        sequence = set
    }

    /// Whether the stream declares that it keeps to a profile, by its own code or by its compatibility flags.
    public func conforms(toProfile code: UInt8) -> Bool {
        profileCode == code || (code < 32 && compatibility >> UInt32(31 - code) & 1 == 1)
    }

    /// The profile as it is usually written.
    public var profileName: String {
        switch profileCode {
        case 1: "Main"
        case 2: "Main 10"
        case 3: "Main Still Picture"
        case 4: "Range Extensions"
        case 5: "High Throughput"
        case 6: "Multiview Main"
        case 7: "Scalable Main"
        case 8: "3D Main"
        case 9: "Screen Content Coding"
        default: "profile \(profileCode)"
        }
    }

    /// The level as it is usually written, such as "5.1".
    public var levelName: String {
        let tenfold = Int(levelCode) / 3
        return tenfold % 10 == 0 ? "\(tenfold / 10)" : "\(tenfold / 10).\(tenfold % 10)"
    }
}
