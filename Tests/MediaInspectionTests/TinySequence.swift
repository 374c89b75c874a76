/// Builds a sequence parameter set (ITU-T H.264 §7.3.2.1.1).
struct TinySequence {
    var profile: UInt8 = 100
    var constraints: UInt8 = 0
    var level: UInt8 = 31
    var chroma = 1
    var lumaDepth = 8
    var width = 320
    var height = 180
    var frameMbsOnly = true
    var aspect: (Int, Int)?
    var fullRange: Bool?

    var networkUnit: [UInt8] {
        var bits = BitWriter()
        for byte in [profile, constraints, level] { bits.write(Int(byte), 8) }
        bits.writeUnsigned(0)
        if [44, 100, 110, 118, 122, 128, 244].contains(profile) {
            bits.writeUnsigned(chroma)
            if chroma == 3 { bits.write(0, 1) }
            bits.writeUnsigned(lumaDepth - 8)
            bits.writeUnsigned(lumaDepth - 8)
            bits.write(0, 2)
        }
        bits.writeUnsigned(0)
        bits.writeUnsigned(2)
        bits.writeUnsigned(1)
        bits.write(0, 1)
        let unit = frameMbsOnly ? 16 : 32
        let columns = (width + 15) / 16
        let rows = (height + unit - 1) / unit
        bits.writeUnsigned(columns - 1)
        bits.writeUnsigned(rows - 1)
        bits.write(frameMbsOnly ? 1 : 0, 1)
        if !frameMbsOnly { bits.write(0, 1) }
        bits.write(1, 1)
        let cropX = (columns * 16 - width) / (chroma == 1 || chroma == 2 ? 2 : 1)
        let cropY = (rows * unit - height) / ((chroma == 1 ? 2 : 1) * (frameMbsOnly ? 1 : 2))
        bits.write(1, 1)
        for edge in [0, cropX, 0, cropY] { bits.writeUnsigned(edge) }
        bits.write(aspect != nil || fullRange != nil ? 1 : 0, 1)
        if aspect != nil || fullRange != nil {
            bits.write(aspect == nil ? 0 : 1, 1)
            if let aspect {
                bits.write(255, 8)
                bits.write(aspect.0, 16)
                bits.write(aspect.1, 16)
            }
            bits.write(0, 1)
            bits.write(fullRange == nil ? 0 : 1, 1)
            if let fullRange {
                bits.write(5, 3)
                bits.write(fullRange ? 1 : 0, 1)
                bits.write(0, 1)
            }
            bits.write(0, 8)
        }
        bits.write(1, 1)
        return [0x67] + Self.escaped(bits.bytes)
    }

    /// Puts a 03 between 00 00 and a byte up to 03 (ITU-T H.264 §7.4.1.1).
    static func escaped(_ payload: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var zeros = 0
        for byte in payload {
            if zeros >= 2 && byte <= 3 {
                result.append(3)
                zeros = 0
            }
            zeros = byte == 0 ? zeros + 1 : 0
            result.append(byte)
        }
        return result
    }
}

/// Appends bits, the most significant first; the last byte is filled with zeros.
struct BitWriter {
    private(set) var bytes: [UInt8] = []
    private var used = 8

    mutating func write(_ value: Int, _ count: Int) {
        for index in (0..<count).reversed() {
            if used == 8 {
                bytes.append(0)
                used = 0
            }
            bytes[bytes.count - 1] |= UInt8(value >> index & 1) << UInt8(7 - used)
            used += 1
        }
    }

    mutating func writeUnsigned(_ value: Int) {
        let length = Int.bitWidth - (value + 1).leadingZeroBitCount
        write(0, length - 1)
        write(value + 1, length)
    }
}
