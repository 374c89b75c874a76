/// What an H.264 sequence parameter set says of the pictures (ITU-T H.264 §7.3.2.1.1, Annex E).
public struct H264SequenceParameterSet: Sendable, Equatable {
    /// The profile and its constraint flags.
    public let profile: H264Profile
    /// The level.
    public let level: H264Level
    /// How the colour planes are sampled.
    public let chroma: ChromaFormat
    /// Bits of a luma sample.
    public let lumaBitDepth: Int
    /// Bits of a chroma sample.
    public let chromaBitDepth: Int
    /// Whether every picture is a whole frame; false allows interlaced pictures.
    public let frameMbsOnly: Bool
    /// Whether each pair of macroblocks may be coded by fields (mb_adaptive_frame_field_flag).
    public let isFieldAdaptive: Bool
    /// Columns of the shown picture, after cropping.
    public let width: Int
    /// Rows of the shown picture, after cropping.
    public let height: Int
    /// 16 × 16 macroblocks of a coded frame.
    public let macroblockCount: Int
    /// The shape of a sample, as width to height; nil when the stream does not say.
    public let sampleAspectRatio: SampleAspectRatio?
    /// Whether samples use the full range of their bits; nil when the stream does not say.
    public let isFullRange: Bool?
    /// Whether brightness is coded for screens of high dynamic range (PQ or HLG).
    public let isHighDynamicRange: Bool
    /// Frames in a second; nil when the stream does not say.
    public let framesPerSecond: Double?
    /// What the headers of its slices need to be read.
    let sliceLayout: H264SliceLayout

    /// Whether samples are square, or nothing says otherwise.
    public var isSquare: Bool { sampleAspectRatio?.isSquare ?? true }

    /// Reads a NAL unit of type 7, or of type 15 (the set of a second view), its header byte included; nil when it is
    /// neither or is malformed.
    public init?(networkUnit: some Collection<UInt8>) {
        guard let header = networkUnit.first, header & 0x1F == 7 || header & 0x1F == 15 else { return nil }
        var bits = BitReader(networkUnit: networkUnit.dropFirst().prefix(Self.longestUnit))
        do throws(BitReaderError) {
            try self.init(&bits)
        } catch {
            return nil
        }
    }

    /// More than any real parameter set, in bytes.
    private static let longestUnit = 1 << 16

    /// Whether pictures of the two sets can stand in one film without a viewer's noticing.
    func hasSameFormat(as other: H264SequenceParameterSet) -> Bool {
        width == other.width && height == other.height && chroma == other.chroma
            && lumaBitDepth == other.lumaBitDepth && chromaBitDepth == other.chromaBitDepth
            && profile.code == other.profile.code && level == other.level
            && sampleAspectRatio == other.sampleAspectRatio && isFullRange == other.isFullRange
    }

    private init(_ bits: inout BitReader) throws(BitReaderError) {
        let profileCode = UInt8(try bits.bits(8))
        let constraints = UInt8(try bits.bits(8))
        profile = H264Profile(code: profileCode, constraints: constraints)
        level = H264Level(code: UInt8(try bits.bits(8)), profile: profile)
        var layout = H264SliceLayout(identifier: try bits.unsigned(atMost: 31))
        layout.mayHaveRedundantPictures = [66, 88].contains(profileCode) && constraints & 0x40 == 0
        if Self.profilesWithFormat.contains(profileCode) {
            guard let format = ChromaFormat(rawValue: try bits.unsigned(atMost: 3)) else {
                throw .outOfRange
            }
            chroma = format
            if format == .yuv444 { layout.hasSeparatePlanes = try bits.flag() }
            lumaBitDepth = 8 + (try bits.unsigned(atMost: 6))
            chromaBitDepth = 8 + (try bits.unsigned(atMost: 6))
            _ = try bits.flag()
            if try bits.flag() { try Self.skipScalingLists(format == .yuv444 ? 12 : 8, &bits) }
        } else {
            chroma = .yuv420
            lumaBitDepth = 8
            chromaBitDepth = 8
        }
        layout.frameNumberBits = 4 + (try bits.unsigned(atMost: 12))
        switch try bits.unsigned(atMost: 2) {
        case 0: layout.order = .lowBits(4 + (try bits.unsigned(atMost: 12)))
        case 1: layout.order = try Self.skipOrderCountCycle(&bits) ? .none : .deltas
        default: layout.order = .none
        }
        _ = try bits.unsigned(atMost: 16)
        _ = try bits.flag()
        let columns = 1 + (try bits.unsigned(atMost: 4095))
        let mapRows = 1 + (try bits.unsigned(atMost: 4095))
        frameMbsOnly = try bits.flag()
        layout.hasFrameMacroblocksOnly = frameMbsOnly
        sliceLayout = layout
        let rows = mapRows * (frameMbsOnly ? 1 : 2)
        isFieldAdaptive = frameMbsOnly ? false : try bits.flag()
        macroblockCount = columns * rows
        _ = try bits.flag()
        var size = (width: columns * 16, height: rows * 16)
        if try bits.flag() {
            let unitX = chroma.horizontalDivisor
            let unitY = chroma.verticalDivisor * (frameMbsOnly ? 1 : 2)
            var edges = [0, 0, 0, 0]
            for index in edges.indices { edges[index] = try bits.unsigned(atMost: 1 << 16) }
            size.width -= (edges[0] + edges[1]) * unitX
            size.height -= (edges[2] + edges[3]) * unitY
        }
        guard size.width > 0, size.height > 0 else { throw .outOfRange }
        width = size.width
        height = size.height
        let usability = try bits.flag() ? try H264UsabilityInformation(&bits) : nil
        sampleAspectRatio = usability?.sampleAspectRatio
        isFullRange = usability?.isFullRange
        isHighDynamicRange = usability?.isHighDynamicRange ?? false
        framesPerSecond = usability?.framesPerSecond
    }

    /// The profiles whose parameter sets give the chroma format and bit depths (ITU-T H.264 §7.3.2.1.1).
    private static let profilesWithFormat: Set<UInt8> = [
        100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135,
    ]

    private static func skipScalingLists(_ count: Int, _ bits: inout BitReader) throws(BitReaderError) {
        for list in 0..<count where try bits.flag() {
            var last = 8
            var next = 8
            for _ in 0..<(list < 6 ? 16 : 64) {
                if next != 0 { next = (last + (try bits.signed()) % 256 + 256) % 256 }
                if next != 0 { last = next }
            }
        }
    }

    /// Steps over the order of a cycle of pictures; gives whether slices say nothing of it.
    private static func skipOrderCountCycle(_ bits: inout BitReader) throws(BitReaderError) -> Bool {
        let isAlwaysZero = try bits.flag()
        _ = try bits.signed()
        _ = try bits.signed()
        for _ in 0..<(try bits.unsigned(atMost: 255)) { _ = try bits.signed() }
        return isAlwaysZero
    }
}
