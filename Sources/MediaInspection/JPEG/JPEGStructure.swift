/// What a walk over a JPEG's segments has found so far.
struct JPEGStructure {
    var frame: JPEGFrameHeader?
    var scans: [JPEGScanHeader] = []
    var restartInterval = 0
    var heightIsInDNL = false

    var hasJFIF = false
    var adobeTransform: UInt8?
    var exif: ExifMetadata?
    var iccSegmentCount = 0
    var hasXMP = false

    var quantizationTables: Set<Int> = []
    var hasWideQuantizationTables = false
    /// The Huffman tables defined so far, by the byte of their definition: class in the high half, number in the low.
    var huffmanTables: Set<UInt8> = []

    /// The first defect that does not end the walk, and its place.
    var blemish: (defect: MediaDefect, place: Int64)?

    mutating func note(_ defect: MediaDefect, at place: Int64) {
        if blemish == nil { blemish = (defect, place) }
    }

    /// Takes in an application segment, by its identifier and not by its number alone.
    mutating func readApplicationSegment(_ marker: UInt8, _ payload: [UInt8]) {
        switch marker {
        case 0xE0 where payload.starts(with: Signature.jfif):
            hasJFIF = true
        case 0xE1 where payload.starts(with: Signature.exif):
            if exif == nil {
                exif = ExifReader.metadata(in: Array(payload.dropFirst(Signature.exif.count)))
            }
        case 0xE1 where payload.starts(with: Signature.xmp):
            hasXMP = true
        case 0xE2 where payload.starts(with: Signature.icc):
            iccSegmentCount += 1
        case 0xEE where payload.starts(with: Signature.adobe) && payload.count >= 12:
            if adobeTransform == nil { adobeTransform = payload[11] }
        default:
            break
        }
    }

    /// Takes in a DQT segment (ITU-T T.81 §B.2.4.1): the tables' numbers and precision.
    mutating func readQuantizationTables(_ payload: [UInt8]) {
        var place = 0
        while place < payload.count {
            let isWide = payload[place] >> 4 != 0
            place += isWide ? 129 : 65
            guard place <= payload.count else { return }
            quantizationTables.insert(Int(payload[place - (isWide ? 129 : 65)] & 0xF))
            hasWideQuantizationTables = hasWideQuantizationTables || isWide
        }
    }

    /// Takes in a DHT segment (ITU-T T.81 §B.2.4.2): the tables' classes and numbers.
    mutating func readHuffmanTables(_ payload: [UInt8]) {
        var place = 0
        while place + 17 <= payload.count {
            let symbolCount = payload[place + 1..<place + 17].reduce(0) { $0 + Int($1) }
            guard place + 17 + symbolCount <= payload.count else { return }
            huffmanTables.insert(payload[place])
            place += 17 + symbolCount
        }
    }

    /// Whether every table that a scan of a sequential Huffman-coded frame names was defined before it.
    func hasTables(for scan: JPEGScanHeader, of frame: JPEGFrameHeader) -> Bool {
        guard frame.process.isSequentialHuffman else { return true }
        return scan.selections.allSatisfy { selection in
            frame.components.contains {
                $0.identifier == selection.identifier && quantizationTables.contains($0.quantizationTable)
            }
                && huffmanTables.contains(UInt8(selection.directTable))
                && huffmanTables.contains(0x10 | UInt8(selection.alternatingTable))
        }
    }

    /// What is wrong with the picture as a whole, once its end was reached.
    func defectOfWhole() -> MediaDefect? {
        guard let frame else { return .frameHeaderMissing }
        if frame.width == 0 || frame.height == 0 { return .zeroDimension }
        let covered = Set(scans.flatMap { $0.selections.map(\.identifier) })
        if !frame.components.allSatisfy({ covered.contains($0.identifier) }) { return .scanMissing }
        guard frame.process.isSequentialHuffman else { return nil }
        return scans.contains { $0.isTooShort(for: frame) } ? .scanTooShort : nil
    }

    private enum Signature {
        static let jfif = Array("JFIF\0".utf8)
        static let exif = Array("Exif\0\0".utf8)
        static let xmp = Array("http://ns.adobe.com/xap/1.0/\0".utf8)
        static let icc = Array("ICC_PROFILE\0".utf8)
        static let adobe = Array("Adobe".utf8)
    }
}
