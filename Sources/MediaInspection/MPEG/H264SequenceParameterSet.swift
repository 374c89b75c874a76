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

    /// Whether samples are square, or nothing says otherwise.
    public var isSquare: Bool { sampleAspectRatio?.isSquare ?? true }

    /// Reads a NAL unit of type 7, its header byte included; nil when it is not one or is malformed.
    init?(networkUnit: [UInt8]) {
        guard let header = networkUnit.first, header & 0x1F == 7 else { return nil }
        var bits = BitReader(networkUnit: networkUnit.dropFirst())
        do throws(BitReaderError) {
            try self.init(&bits)
        } catch {
            return nil
        }
    }

    private init(_ bits: inout BitReader) throws(BitReaderError) {
        let profileCode = UInt8(try bits.bits(8))
        let constraints = UInt8(try bits.bits(8))
        profile = H264Profile(code: profileCode, constraints: constraints)
        level = H264Level(code: UInt8(try bits.bits(8)), profile: profile)
        _ = try bits.unsigned(atMost: 31)
        if Self.profilesWithFormat.contains(profileCode) {
            guard let format = ChromaFormat(rawValue: try bits.unsigned(atMost: 3)) else {
                throw .outOfRange
            }
            chroma = format
            if format == .yuv444 { _ = try bits.flag() }
            lumaBitDepth = 8 + (try bits.unsigned(atMost: 6))
            chromaBitDepth = 8 + (try bits.unsigned(atMost: 6))
            _ = try bits.flag()
            if try bits.flag() { try Self.skipScalingLists(format == .yuv444 ? 12 : 8, &bits) }
        } else {
            chroma = .yuv420
            lumaBitDepth = 8
            chromaBitDepth = 8
        }
        _ = try bits.unsigned(atMost: 12)
        switch try bits.unsigned(atMost: 2) {
        case 0: _ = try bits.unsigned(atMost: 12)
        case 1: try Self.skipOrderCountCycle(&bits)
        default: break
        }
        _ = try bits.unsigned(atMost: 16)
        _ = try bits.flag()
        let columns = 1 + (try bits.unsigned(atMost: 4095))
        let mapRows = 1 + (try bits.unsigned(atMost: 4095))
        frameMbsOnly = try bits.flag()
        let rows = mapRows * (frameMbsOnly ? 1 : 2)
        if !frameMbsOnly { _ = try bits.flag() }
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
        let usability = try bits.flag() ? try UsabilityInformation(&bits) : nil
        sampleAspectRatio = usability?.sampleAspectRatio
        isFullRange = usability?.isFullRange
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

    private static func skipOrderCountCycle(_ bits: inout BitReader) throws(BitReaderError) {
        _ = try bits.flag()
        _ = try bits.signed()
        _ = try bits.signed()
        for _ in 0..<(try bits.unsigned(atMost: 255)) { _ = try bits.signed() }
    }

    /// The first fields of the video usability information (ITU-T H.264 §E.1.1).
    private struct UsabilityInformation {
        var sampleAspectRatio: SampleAspectRatio?
        var isFullRange: Bool?

        init(_ bits: inout BitReader) throws(BitReaderError) {
            if try bits.flag() {
                let code = try bits.bits(8)
                if code == 255 {
                    sampleAspectRatio = SampleAspectRatio(width: try bits.bits(16), height: try bits.bits(16))
                } else {
                    sampleAspectRatio = SampleAspectRatio(code: code)
                }
            }
            if try bits.flag() { _ = try bits.flag() }
            if try bits.flag() {
                _ = try bits.bits(3)
                isFullRange = try bits.flag()
            }
        }
    }
}
