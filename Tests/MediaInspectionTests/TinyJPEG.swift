import ByteCodec

/// Builds small JPEGs that are right in structure; their entropy-coded data are arbitrary.
struct TinyJPEG {
    var sof: UInt8 = 0xC0
    var width: UInt16 = 16
    var height: UInt16 = 16
    var bits: UInt8 = 8
    /// Identifier and sampling byte of each component.
    var components: [(identifier: UInt8, sampling: UInt8)] = [(1, 0x22), (2, 0x11), (3, 0x11)]
    /// Whole segments that stand right after the SOI.
    var leading: [[UInt8]] = [Self.jfif]
    var wideTables = false
    var hasHuffmanTables = true
    var restartInterval: UInt16?
    var data: [UInt8] = Array(repeating: 0x5A, count: 64)
    /// Whole segments that stand after the scan.
    var afterScan: [[UInt8]] = []
    var hasEnd = true
    var trailing: [UInt8] = []

    static let jfif = segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])

    static func adobe(_ transform: UInt8) -> [UInt8] {
        segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, transform])
    }

    static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(0xFF)
        writer.write(marker)
        writer.write(UInt16(payload.count + 2), .big)
        writer.write(contentsOf: payload)
        return writer.bytes
    }

    var bytes: [UInt8] {
        var file: [UInt8] = [0xFF, 0xD8] + leading.flatMap { $0 }
        file += Self.segment(0xDB, wideTables ? [0x10] + ones(128) : [0] + ones(64))
        var frame = ByteWriter()
        frame.write(bits)
        frame.write(height, .big)
        frame.write(width, .big)
        frame.write(UInt8(components.count))
        for component in components { frame.write(contentsOf: [component.identifier, component.sampling, 0]) }
        file += Self.segment(sof, frame.bytes)
        if hasHuffmanTables {
            file += Self.segment(0xC4, [0x00, 1] + Array(repeating: 0, count: 15) + [0])
            file += Self.segment(0xC4, [0x10, 1] + Array(repeating: 0, count: 15) + [0])
        }
        if let restartInterval {
            file += Self.segment(0xDD, [UInt8(restartInterval >> 8), UInt8(restartInterval & 0xFF)])
        }
        file += Self.segment(
            0xDA, [UInt8(components.count)] + components.flatMap { [$0.identifier, 0] } + [0, 63, 0])
        file += data + afterScan.flatMap { $0 }
        if hasEnd { file += [0xFF, 0xD9] }
        return file + trailing
    }

    private func ones(_ count: Int) -> [UInt8] { Array(repeating: 1, count: count) }
}
