/// What an HEVC sequence parameter set says of the pictures (ITU-T H.265 §7.3.2.2, Annex E).
public struct HEVCSequenceParameterSet: Sendable, Equatable {
    /// Profile, tier and level.
    public let profileTierLevel: HEVCProfileTierLevel
    /// How the colour planes are sampled.
    public let chroma: ChromaFormat
    /// Bits of a luma sample.
    public let lumaBitDepth: Int
    /// Bits of a chroma sample.
    public let chromaBitDepth: Int
    /// Columns of the shown picture, after cropping.
    public let width: Int
    /// Rows of the shown picture, after cropping; of a field where ``isFieldSequence``.
    public let height: Int
    /// The shape of a sample, as width to height; nil when the stream does not say.
    public let sampleAspectRatio: SampleAspectRatio?
    /// Whether samples use the full range of their bits; nil when the stream does not say.
    public let isFullRange: Bool?
    /// Whether brightness is coded for screens of high dynamic range (PQ or HLG).
    public let isHighDynamicRange: Bool
    /// Whether each coded picture is one field of an interlaced frame (field_seq_flag).
    public let isFieldSequence: Bool
    /// Coded pictures in a second; nil when the stream does not say.
    public let picturesPerSecond: Double?

    /// Whether samples are square, or nothing says otherwise.
    public var isSquare: Bool { sampleAspectRatio?.isSquare ?? true }

    /// Whether the pictures are fields, or stem from an interlaced source.
    public var isInterlaced: Bool {
        isFieldSequence || (profileTierLevel.isInterlacedSource && !profileTierLevel.isProgressiveSource)
    }

    /// Reads a NAL unit of type 33 of the base layer, its two header bytes included; nil when it is not one or malformed.
    public init?(networkUnit: some Collection<UInt8>) {
        let header = Array(networkUnit.prefix(2))
        guard header.count == 2, header[0] >> 1 == 33, header[0] & 1 == 0, header[1] >> 3 == 0 else { return nil }
        var bits = BitReader(networkUnit: networkUnit.dropFirst(2).prefix(Self.longestUnit))
        do throws(BitReaderError) {
            try self.init(&bits)
        } catch {
            return nil
        }
    }

    /// Whether pictures of the two sets can stand in one film without a viewer's noticing.
    func hasSameFormat(as other: HEVCSequenceParameterSet) -> Bool {
        width == other.width && height == other.height && chroma == other.chroma
            && lumaBitDepth == other.lumaBitDepth && chromaBitDepth == other.chromaBitDepth
            && profileTierLevel == other.profileTierLevel && sampleAspectRatio == other.sampleAspectRatio
            && isFullRange == other.isFullRange && isFieldSequence == other.isFieldSequence
    }

    /// More than any real parameter set, in bytes.
    private static let longestUnit = 1 << 16

    private init(_ bits: inout BitReader) throws(BitReaderError) {
        try bits.skip(4)
        let subLayers = try bits.bits(3)
        guard subLayers < 7 else { throw .outOfRange }
        try bits.skip(1)
        profileTierLevel = try HEVCProfileTierLevel(&bits, subLayersBelowHighest: subLayers)
        _ = try bits.unsigned(atMost: 15)
        guard let format = ChromaFormat(rawValue: try bits.unsigned(atMost: 3)) else { throw .outOfRange }
        chroma = format
        if format == .yuv444 { try bits.skip(1) }
        var size = (width: try bits.unsigned(atMost: 1 << 16), height: try bits.unsigned(atMost: 1 << 16))
        if try bits.flag() {
            var edges = [0, 0, 0, 0]
            for index in edges.indices { edges[index] = try bits.unsigned(atMost: 1 << 16) }
            size.width -= (edges[0] + edges[1]) * format.horizontalDivisor
            size.height -= (edges[2] + edges[3]) * format.verticalDivisor
        }
        guard size.width > 0, size.height > 0 else { throw .outOfRange }
        width = size.width
        height = size.height
        lumaBitDepth = 8 + (try bits.unsigned(atMost: 8))
        chromaBitDepth = 8 + (try bits.unsigned(atMost: 8))
        let orderCountBits = 4 + (try bits.unsigned(atMost: 12))
        let hasEachLayer = try bits.flag()
        for _ in (hasEachLayer ? 0 : subLayers)...subLayers {
            for _ in 0..<3 { _ = try bits.unsigned(atMost: (1 << 32) - 2) }
        }
        for _ in 0..<6 { _ = try bits.unsigned(atMost: 16) }
        if try bits.flag(), try bits.flag() { try Self.skipScalingLists(&bits) }
        try bits.skip(2)
        if try bits.flag() {
            try bits.skip(8)
            for _ in 0..<2 { _ = try bits.unsigned(atMost: 16) }
            try bits.skip(1)
        }
        try HEVCReferencePictureSet.skipAll(&bits)
        if try bits.flag() {
            for _ in 0..<(try bits.unsigned(atMost: 32)) { try bits.skip(orderCountBits + 1) }
        }
        try bits.skip(2)
        let usability = try bits.flag() ? try HEVCUsabilityInformation(&bits) : HEVCUsabilityInformation()
        sampleAspectRatio = usability.sampleAspectRatio
        isFullRange = usability.isFullRange
        isHighDynamicRange = usability.isHighDynamicRange
        isFieldSequence = usability.isFieldSequence
        picturesPerSecond = usability.picturesPerSecond
    }

    /// Steps over the scaling lists (§7.3.4).
    private static func skipScalingLists(_ bits: inout BitReader) throws(BitReaderError) {
        for size in 0..<4 {
            for _ in stride(from: 0, to: 6, by: size == 3 ? 3 : 1) {
                guard try bits.flag() else {
                    _ = try bits.unsigned(atMost: 5)
                    continue
                }
                if size > 1 { _ = try bits.signed() }
                for _ in 0..<min(64, 1 << (4 + size * 2)) { _ = try bits.signed() }
            }
        }
    }
}
