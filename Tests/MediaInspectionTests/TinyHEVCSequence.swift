/// Builds a sequence parameter set of HEVC (ITU-T H.265 §7.3.2.2).
struct TinyHEVCSequence {
    var profile: UInt8 = 1
    var compatibility: UInt32?
    var isHighTier = false
    /// Thirty times the level.
    var level: UInt8 = 93
    var chroma = 1
    var lumaDepth = 8
    var chromaDepth: Int?
    var width = 320
    var height = 180
    var subLayers = 0
    var scalingLists = false
    var pictureSets = false
    var aspect: (Int, Int)?
    var fullRange: Bool?
    var transfer: Int?
    var isFieldSequence = false
    var isInterlacedSource = false
    var timing: (Int, Int)?
    var layer: UInt8 = 0

    var networkUnit: [UInt8] {
        var bits = BitWriter()
        bits.write(0, 4)
        bits.write(subLayers, 3)
        bits.write(1, 1)
        writeProfile(&bits)
        bits.writeUnsigned(0)
        bits.writeUnsigned(chroma)
        if chroma == 3 { bits.write(0, 1) }
        let columns = (width + 7) / 8 * 8
        let rows = (height + 7) / 8 * 8
        bits.writeUnsigned(columns)
        bits.writeUnsigned(rows)
        bits.write(1, 1)
        let unit = (x: chroma == 1 || chroma == 2 ? 2 : 1, y: chroma == 1 ? 2 : 1)
        for edge in [0, (columns - width) / unit.x, 0, (rows - height) / unit.y] { bits.writeUnsigned(edge) }
        bits.writeUnsigned(lumaDepth - 8)
        bits.writeUnsigned((chromaDepth ?? lumaDepth) - 8)
        bits.writeUnsigned(4)
        bits.write(1, 1)
        for _ in 0...subLayers { for value in [4, 2, 0] { bits.writeUnsigned(value) } }
        for value in [0, 3, 0, 3, 1, 1] { bits.writeUnsigned(value) }
        writeLists(&bits)
        bits.write(0, 3)
        writePictureSets(&bits)
        bits.write(0, 1)
        bits.write(3, 2)
        writeUsability(&bits)
        bits.write(0, 1)
        bits.write(1, 1)
        return [0x42 | layer >> 5, (layer & 0x1F) << 3 | 1] + TinySequence.escaped(bits.bytes)
    }

    private func writeProfile(_ bits: inout BitWriter) {
        bits.write(0, 2)
        bits.write(isHighTier ? 1 : 0, 1)
        bits.write(Int(profile), 5)
        bits.write(Int(compatibility ?? UInt32(1) << UInt32(31 - profile)), 32)
        bits.write(isInterlacedSource ? 0b01 : 0b10, 2)
        bits.write(0, 46)
        bits.write(Int(level), 8)
        // The highest sub-layer but one tells its own profile and level, the others nothing.
        for index in 0..<subLayers { bits.write(index == subLayers - 1 ? 3 : 0, 2) }
        if subLayers > 0 {
            bits.write(0, (8 - subLayers) * 2)
            bits.write(0, 48)
            bits.write(0, 48)
        }
    }

    private func writeLists(_ bits: inout BitWriter) {
        bits.write(scalingLists ? 3 : 0, scalingLists ? 2 : 1)
        guard scalingLists else { return }
        for size in 0..<4 {
            for list in stride(from: 0, to: 6, by: size == 3 ? 3 : 1) {
                // One list of each size is told in full, the others are copies.
                bits.write(list == 0 ? 1 : 0, 1)
                if list == 0 {
                    if size > 1 { bits.writeUnsigned(3) }
                    for value in 0..<min(64, 1 << (4 + size * 2)) { bits.writeUnsigned(value % 5) }
                } else {
                    bits.writeUnsigned(1)
                }
            }
        }
    }

    /// Three sets: two earlier pictures and one later; the same moved by one; and one that is told anew.
    private func writePictureSets(_ bits: inout BitWriter) {
        bits.writeUnsigned(pictureSets ? 3 : 0)
        guard pictureSets else { return }
        bits.writeUnsigned(2)
        bits.writeUnsigned(1)
        for _ in 0..<3 {
            bits.writeUnsigned(0)
            bits.write(1, 1)
        }
        // Moved by -1: of -1, -2, +1 and 0 the +1 falls on the picture itself; the -2 is left out.
        bits.write(1, 1)
        bits.write(1, 1)
        bits.writeUnsigned(0)
        for used in [1, 0, 1, 1] { if used == 1 { bits.write(1, 1) } else { bits.write(0, 2) } }
        // Moved by -1 again, of the two that are left and the picture itself.
        bits.write(1, 1)
        bits.write(1, 1)
        bits.writeUnsigned(0)
        bits.write(0b111, 3)
    }

    private func writeUsability(_ bits: inout BitWriter) {
        bits.write(1, 1)
        bits.write(aspect == nil ? 0 : 1, 1)
        if let aspect {
            bits.write(255, 8)
            bits.write(aspect.0, 16)
            bits.write(aspect.1, 16)
        }
        bits.write(0, 1)
        bits.write(fullRange == nil && transfer == nil ? 0 : 1, 1)
        if fullRange != nil || transfer != nil {
            bits.write(5, 3)
            bits.write(fullRange == true ? 1 : 0, 1)
            bits.write(transfer == nil ? 0 : 1, 1)
            if let transfer {
                bits.write(9, 8)
                bits.write(transfer, 8)
                bits.write(9, 8)
            }
        }
        bits.write(0, 2)
        bits.write(isFieldSequence ? 1 : 0, 1)
        bits.write(0, 2)
        bits.write(timing == nil ? 0 : 1, 1)
        if let timing {
            bits.write(timing.0, 32)
            bits.write(timing.1, 32)
            bits.write(0, 2)
        }
        bits.write(0, 1)
    }
}
