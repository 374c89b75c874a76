/// An HEVC stream as its container's header (hvcC, ISO/IEC 14496-15 §8.3.3) describes it.
public struct HEVCStream: Sendable, Equatable {
    /// general_profile_idc: 1 Main, 2 Main 10.
    public var profileCode: UInt8
    /// Whether the tier is High and not Main.
    public var isHighTier: Bool
    /// general_level_idc: thirty times the level.
    public var levelCode: UInt8
    /// How the colour planes are sampled.
    public var chroma: ChromaFormat
    /// Bits of a luma sample.
    public var lumaBitDepth: Int

    /// Makes a stream's description.
    public init(
        profileCode: UInt8, isHighTier: Bool, levelCode: UInt8, chroma: ChromaFormat, lumaBitDepth: Int
    ) {
        self.profileCode = profileCode
        self.isHighTier = isHighTier
        self.levelCode = levelCode
        self.chroma = chroma
        self.lumaBitDepth = lumaBitDepth
    }

    /// The profile as it is usually written.
    public var profileName: String {
        switch profileCode {
        case 1: "Main"
        case 2: "Main 10"
        case 3: "Main Still Picture"
        case 4: "Range Extensions"
        default: "profile \(profileCode)"
        }
    }

    /// The level as it is usually written, such as "5.1".
    public var levelName: String {
        let tenfold = Int(levelCode) / 3
        return tenfold % 10 == 0 ? "\(tenfold / 10)" : "\(tenfold / 10).\(tenfold % 10)"
    }
}
