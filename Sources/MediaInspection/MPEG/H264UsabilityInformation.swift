/// The first fields of an H.264 stream's video usability information (ITU-T H.264 §E.1.1).
struct H264UsabilityInformation {
    private(set) var sampleAspectRatio: SampleAspectRatio?
    private(set) var isFullRange: Bool?
    private(set) var isHighDynamicRange = false
    private(set) var framesPerSecond: Double?

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
        if try bits.flag() {
            let unitsInTick = try bits.bits(32)
            let timescale = try bits.bits(32)
            // A tick is a field's time, two make a frame (§E.2.1).
            if unitsInTick > 0, timescale > 0 { framesPerSecond = Double(timescale) / Double(unitsInTick) / 2 }
        }
    }
}
