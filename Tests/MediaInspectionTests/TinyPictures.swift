/// Builds coded pictures whose headers are real and whose contents are none.
enum TinyPictures {
    private static let startCode: [UInt8] = [0, 0, 0, 1]
    /// What stands for the picture data: no start code, and long enough to spread over several packets.
    private static func filling(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(0x20 + $0 % 0x50) } }

    // MARK: H.264

    /// A byte stream's access units, each a delimiter and slices; parameter sets stand before the first.
    static func h264(
        _ count: Int, sequence: TinySequence = TinySequence(), slices: Int = 2, isField: Bool = false, size: Int = 300
    ) -> [[UInt8]] {
        (0..<count).map { index in
            var unit = startCode + [0x09, 0xF0]
            if index == 0 {
                unit += startCode + sequence.networkUnit + startCode + [0x68, 0xCE, 0x3C, 0x80]
            }
            for slice in 0..<slices {
                unit += startCode
                unit += h264Slice(
                    first: slice * 20, frame: isField ? index / 2 : index, isRefresh: index == 0,
                    field: isField ? index % 2 == 1 : nil)
                unit += filling(size / slices)
            }
            return unit
        }
    }

    /// The header of a slice by ``TinySequence``: frame_num of four bits, no order of pictures.
    static func h264Slice(first: Int, frame: Int, isRefresh: Bool, field isBottom: Bool? = nil) -> [UInt8] {
        var bits = BitWriter()
        bits.writeUnsigned(first)
        bits.writeUnsigned(isRefresh ? 7 : 5)
        bits.writeUnsigned(0)
        bits.write(frame % 16, 4)
        if let isBottom {
            bits.write(1, 1)
            bits.write(isBottom ? 1 : 0, 1)
        }
        if isRefresh { bits.writeUnsigned(0) }
        bits.write(0x5555, 16)
        return [isRefresh ? 0x65 : 0x41] + TinySequence.escaped(bits.bytes)
    }

    // MARK: HEVC

    /// A byte stream's access units of HEVC Main, of two slice segments each, at 50 pictures a second.
    static func hevc(_ count: Int, width: Int = 320, height: Int = 180) -> [[UInt8]] {
        (0..<count).map { index in
            var unit = startCode + [0x46, 0x01, 0x10]
            if index == 0 {
                unit += startCode + [0x40, 0x01, 0x0C, 0x01] + startCode + hevcSequence(width, height)
                unit += startCode + [0x44, 0x01, 0xC0]
            }
            let header: [UInt8] = index == 0 ? [0x26, 0x01] : [0x02, 0x01]
            return unit + startCode + header + [0xAF] + filling(100) + startCode + header + [0x2F] + filling(100)
        }
    }

    /// A sequence parameter set (ITU-T H.265 §7.3.2.2) with cropping and a rate of 50 pictures a second.
    static func hevcSequence(_ width: Int, _ height: Int) -> [UInt8] {
        var bits = BitWriter()
        bits.write(1, 8)  // sps_max_sub_layers_minus1 0, nesting 1
        bits.write(1, 8)  // Main tier, Main profile
        bits.write(0x60, 8)
        bits.write(0, 24)
        bits.write(0x90, 8)  // progressive source, frames only
        bits.write(0, 40)
        bits.write(93, 8)
        bits.writeUnsigned(0)
        bits.writeUnsigned(1)
        let (columns, rows) = ((width + 7) / 8 * 8, (height + 7) / 8 * 8)
        bits.writeUnsigned(columns)
        bits.writeUnsigned(rows)
        bits.write(1, 1)
        for edge in [0, (columns - width) / 2, 0, (rows - height) / 2] { bits.writeUnsigned(edge) }
        bits.writeUnsigned(0)
        bits.writeUnsigned(0)
        bits.writeUnsigned(4)
        bits.write(1, 1)
        for value in [4, 2, 0] { bits.writeUnsigned(value) }
        for value in [0, 3, 0, 3, 0, 0] { bits.writeUnsigned(value) }
        bits.write(0, 1)
        bits.write(0, 2)
        bits.write(0, 1)
        bits.writeUnsigned(0)
        bits.write(0, 1)
        bits.write(0, 2)
        bits.write(1, 1)  // usability information
        bits.write(1, 1)
        bits.write(1, 8)
        bits.write(0, 3)
        bits.write(0, 4)
        bits.write(1, 1)
        bits.write(1, 32)
        bits.write(50, 32)
        bits.write(0, 4)
        bits.write(1, 1)
        return [0x42, 0x01] + TinySequence.escaped(bits.bytes)
    }

    // MARK: MPEG video

    /// The pictures of an MPEG-2 stream, or of MPEG-1 without extensions; a sequence header stands before the first.
    static func mpeg2(
        _ count: Int, width: Int = 720, height: Int = 576, aspect: UInt8 = 3, rate: UInt8 = 3,
        isMPEG1: Bool = false, isProgressive: Bool = false, isField: Bool = false, profileAndLevel: UInt8 = 0x48
    ) -> [[UInt8]] {
        (0..<count).map { index in
            var unit: [UInt8] = []
            if index == 0 {
                unit += [0, 0, 1, 0xB3, UInt8(width >> 4 & 0xFF), UInt8(width & 15) << 4 | UInt8(height >> 8 & 15)]
                unit += [UInt8(height & 0xFF), aspect << 4 | rate, 0x10, 0xD4, 0x23, 0x80]
                if !isMPEG1 {
                    let flags: UInt8 = (profileAndLevel & 15) << 4 | (isProgressive ? 8 : 0) | 2
                    unit += [0, 0, 1, 0xB5, 0x10 | profileAndLevel >> 4, flags, 0, 1, 0, 0]
                }
                unit += [0, 0, 1, 0xB8, 0, 8, 0, 0x40]
            }
            unit += [0, 0, 1, 0, UInt8(index >> 2 & 0xFF), 0x08, 0xFF, 0xF8]
            if !isMPEG1 {
                let structure: UInt8 = isField ? (index % 2 == 0 ? 1 : 2) : 3
                unit += [0, 0, 1, 0xB5, 0x8F, 0xFF, 0xF0 | structure, 0x80, isProgressive ? 0x80 : 0]
            }
            for row in 1...4 { unit += [0, 0, 1, UInt8(row)] + filling(60) }
            return unit
        }
    }

    // MARK: Sound

    /// Frames of AAC in ADTS: 48 kHz, stereo.
    static func aac(_ count: Int) -> [UInt8] {
        (0..<count).flatMap { _ in [0xFF, 0xF1, 0x4C, 0x80, 0x04, 0x1F, 0xFC] + filling(25) }
    }

    /// Frames of MPEG Layer II: 48 kHz, mono, 32 kbit/s.
    static func layer2(_ count: Int) -> [UInt8] {
        (0..<count).flatMap { _ in [0xFF, 0xFD, 0x14, 0xC0] + filling(92) }
    }

    /// A frame of AC-3: 48 kHz, 3/2 channels with a low one, 64 kbit/s.
    static func ac3(_ count: Int) -> [UInt8] {
        (0..<count).flatMap { _ in [0x0B, 0x77, 0, 0, 0x08, 0x40, 0xE1, 0x00] + filling(248) }
    }
}
