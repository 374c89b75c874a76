/// The first fields of an HEVC stream's video usability information (ITU-T H.265 §E.2.1).
struct HEVCUsabilityInformation {
    private(set) var sampleAspectRatio: SampleAspectRatio?
    private(set) var isFullRange: Bool?
    private(set) var isHighDynamicRange = false
    private(set) var isFieldSequence = false
    private(set) var picturesPerSecond: Double?

    /// A stream that has none.
    init() {}

    init(_ bits: inout BitReader) throws(BitReaderError) {
        if try bits.flag() {
            let code = try bits.bits(8)
            sampleAspectRatio =
                code == 255
                ? SampleAspectRatio(width: try bits.bits(16), height: try bits.bits(16))
                : SampleAspectRatio(code: code)
        }
        if try bits.flag() { try bits.skip(1) }
        if try bits.flag() {
            try bits.skip(3)
            isFullRange = try bits.flag()
            if try bits.flag() {
                try bits.skip(8)
                // PQ and HLG (ITU-T H.273 Table 3).
                isHighDynamicRange = [16, 18].contains(try bits.bits(8))
                try bits.skip(8)
            }
        }
        if try bits.flag() {
            for _ in 0..<2 { _ = try bits.unsigned(atMost: 5) }
        }
        try bits.skip(1)
        isFieldSequence = try bits.flag()
        try bits.skip(1)
        if try bits.flag() {
            for _ in 0..<4 { _ = try bits.unsigned(atMost: 1 << 16) }
        }
        if try bits.flag() {
            let unitsInTick = try bits.bits(32)
            let timescale = try bits.bits(32)
            if unitsInTick > 0, timescale > 0 { picturesPerSecond = Double(timescale) / Double(unitsInTick) }
        }
    }
}
