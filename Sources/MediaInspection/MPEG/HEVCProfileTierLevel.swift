/// The profile, tier and level of an HEVC stream (profile_tier_level, ITU-T H.265 §7.3.3).
public struct HEVCProfileTierLevel: Sendable, Equatable {
    /// general_profile_idc.
    public var profileCode: UInt8
    /// The general_profile_compatibility_flags, that of profile 0 in the highest bit.
    public var compatibility: UInt32
    /// Whether the tier is High and not Main.
    public var isHighTier: Bool
    /// general_level_idc: thirty times the level.
    public var levelCode: UInt8
    /// general_progressive_source_flag.
    public var isProgressiveSource: Bool
    /// general_interlaced_source_flag.
    public var isInterlacedSource: Bool

    /// Reads the structure with its general part present, and steps over the parts of the sub-layers.
    init(_ bits: inout BitReader, subLayersBelowHighest: Int) throws(BitReaderError) {
        _ = try bits.bits(2)
        isHighTier = try bits.flag()
        profileCode = UInt8(try bits.bits(5))
        compatibility = UInt32(try bits.bits(32))
        isProgressiveSource = try bits.flag()
        isInterlacedSource = try bits.flag()
        try bits.skip(46)
        levelCode = UInt8(try bits.bits(8))
        var skipped = 0
        for _ in 0..<subLayersBelowHighest {
            if try bits.flag() { skipped += 88 }
            if try bits.flag() { skipped += 8 }
        }
        if subLayersBelowHighest > 0 { try bits.skip((8 - subLayersBelowHighest) * 2) }
        try bits.skip(skipped)
    }
}
