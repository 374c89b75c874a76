import ByteCodec

/// Builds small JPEGs that are right in structure.
///
/// Their Huffman tables know one code, a zero bit, for a difference of zero and for the end of a block: two zero bits are a
/// block, one of a first progressive scan, and one a sample of a lossless scan.
struct TinyJPEG {
    var sof: UInt8 = 0xC0
    var width: UInt16 = 16
    var height: UInt16 = 16
    var bits: UInt8 = 8
    /// Identifier and sampling byte of each component.
    var components: [(identifier: UInt8, sampling: UInt8)] = [(1, 0x22), (2, 0x11), (3, 0x11)]
    /// Whole segments that stand right after the SOI.
    var leading: [[UInt8]] = [Self.jfif]
    /// The entries of the quantization table, of sixteen bits, where they are not plain ones.
    var wideTables: [UInt16]?
    /// The number of the Huffman tables that the scan names, and that are defined.
    var huffmanTable: UInt8 = 0
    var hasHuffmanTables = true
    var restartInterval: UInt16?
    /// The identifiers of the components that the scan names, where they are not all.
    var scanOnly: [UInt8]?
    /// The scan header's last three bytes, where they are not the process's usual ones.
    var band: [UInt8]?
    var data = [UInt8](repeating: 0, count: 64)
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
        file += Self.segment(0xDB, table)
        var frame = ByteWriter()
        frame.write(bits)
        frame.write(height, .big)
        frame.write(width, .big)
        frame.write(UInt8(components.count))
        for component in components { frame.write(contentsOf: [component.identifier, component.sampling, 0]) }
        file += Self.segment(sof, frame.bytes)
        if hasHuffmanTables {
            file += Self.segment(0xC4, [huffmanTable, 1] + Array(repeating: 0, count: 15) + [0])
            file += Self.segment(0xC4, [0x10 | huffmanTable, 1] + Array(repeating: 0, count: 15) + [0])
        }
        if let restartInterval {
            file += Self.segment(0xDD, [UInt8(restartInterval >> 8), UInt8(restartInterval & 0xFF)])
        }
        file += Self.segment(
            0xDA,
            [UInt8(scanned.count)] + scanned.flatMap { [$0, huffmanTable * 0x11] } + (band ?? usualBand))
        file += data + afterScan.flatMap { $0 }
        if hasEnd { file += [0xFF, 0xD9] }
        return file + trailing
    }

    private var scanned: [UInt8] { scanOnly ?? components.map(\.identifier) }

    private var table: [UInt8] {
        guard let wideTables else { return [0] + Array(repeating: 1, count: 64) }
        return [0x10] + wideTables.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }

    private var usualBand: [UInt8] {
        switch sof {
        case 0xC2, 0xC6, 0xCA, 0xCE: [0, 0, 0]
        case 0xC3, 0xC7, 0xCB, 0xCF: [1, 0, 0]
        default: [0, 63, 0]
        }
    }
}
