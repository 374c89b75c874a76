/// What a walk over a JPEG's segments has found so far.
struct JPEGStructure {
    /// The most segments that are told apart; a picture with 20 scans has fewer than 60.
    static let maximumSegmentCount = 4096

    private(set) var segments: [JPEGSegment] = []
    private(set) var strayByteCount: Int64 = 0

    var frame: JPEGFrameHeader?
    /// Where the frame header gives the height, in bytes of the file.
    var heightPlace: Range<Int64>?
    var heightPlaces: JPEGHeightPlaces?
    var isHierarchical = false
    var scans: [JPEGScanHeader] = []
    var restartInterval = 0

    private(set) var hasJFIF = false
    private(set) var adobeTransform: UInt8?
    private(set) var exif: ExifMetadata?
    private(set) var icc = ICCProfileChunks()
    private(set) var hasXMP = false

    private(set) var quantizationTables: Set<Int> = []
    private(set) var hasWideQuantizationTables = false
    private(set) var quantizationFitsEightBits = true
    /// The Huffman tables defined last, by the byte of their definition: class in the high half, number in the low.
    private(set) var huffmanTables: [UInt8: JPEGHuffmanTable] = [:]

    /// The first defect that does not end the walk, and its place.
    private(set) var blemish: (defect: MediaDefect, place: Int64)?

    mutating func note(_ defect: MediaDefect, at place: Int64) {
        if blemish == nil { blemish = (defect, place) }
    }

    /// Adds a segment, to its neighbour when that is of the same kind; false when there are too many.
    mutating func add(_ segment: JPEGSegment) -> Bool {
        if segment.kind == .stray { strayByteCount += Int64(segment.range.count) }
        if let last = segments.last, last.kind == segment.kind, last.range.upperBound == segment.range.lowerBound,
            segment.kind != .scan
        {
            segments[segments.count - 1].range = last.range.lowerBound..<segment.range.upperBound
            return true
        }
        guard segments.count < Self.maximumSegmentCount else { return false }
        segments.append(segment)
        return true
    }

    /// Takes in an application segment whose payload begins at `place`.
    mutating func readApplicationSegment(_ kind: JPEGSegment.Kind, _ payload: [UInt8], at place: Int64) {
        switch kind {
        case .jfif, .jfifWithThumbnail:
            hasJFIF = true
        case .exif:
            // "Exif" ends with a zero and a padding byte (EXIF 2.32 §4.7.2).
            if exif == nil { exif = ExifReader.metadata(in: Array(payload.dropFirst(6))) }
        case .xmp:
            hasXMP = true
        case .icc:
            icc.read(payload, at: place)
        case .adobe:
            if adobeTransform == nil { adobeTransform = payload[11] }
        case .start, .jfxx, .multiPicture, .photoshop, .maker, .comment, .table, .frame, .scan, .lineCount, .unknown,
            .stray, .end:
            break
        }
    }

    /// Takes in a DQT segment (ITU-T T.81 §B.2.4.1): the tables' numbers, their precision, and whether it is needed.
    mutating func readQuantizationTables(_ payload: [UInt8], at start: Int64) {
        var place = 0
        while place < payload.count {
            let head = payload[place]
            let isWide = head >> 4 != 0
            let end = place + (isWide ? 129 : 65)
            guard end <= payload.count, head >> 4 <= 1, head & 0xF <= 3 else {
                note(.tableMalformed, at: start)
                return
            }
            quantizationTables.insert(Int(head & 0xF))
            if isWide {
                hasWideQuantizationTables = true
                let hasLargeValue = stride(from: place + 1, to: end, by: 2).contains { payload[$0] != 0 }
                if hasLargeValue { quantizationFitsEightBits = false }
            }
            place = end
        }
    }

    /// Takes in a DHT segment (ITU-T T.81 §B.2.4.2): the tables.
    mutating func readHuffmanTables(_ payload: [UInt8], at start: Int64) {
        var place = 0
        while place < payload.count {
            guard place + 17 <= payload.count, payload[place] & 0xEF <= 3 else { break }
            let counts = Array(payload[place + 1..<place + 17])
            let end = place + 17 + counts.reduce(0) { $0 + Int($1) }
            guard end <= payload.count, end <= place + 17 + 256 else { break }
            huffmanTables[payload[place]] = JPEGHuffmanTable(
                counts: counts, symbols: Array(payload[place + 17..<end]))
            place = end
        }
        if place < payload.count { note(.tableMalformed, at: start) }
    }

    /// Whether every table that a scan of a Huffman-coded frame names was defined before it.
    func hasTables(for scan: JPEGScanHeader, of frame: JPEGFrameHeader) -> Bool {
        switch frame.process {
        case .baseline, .extendedSequential: break
        case .lossless:
            return scan.selections.allSatisfy { huffmanTables[UInt8($0.directTable)] != nil }
        case .progressive:
            guard scan.spectralStart > 0 || scan.approximationHigh == 0 else { return true }
            return scan.selections.allSatisfy {
                huffmanTables[
                    scan.spectralStart > 0 ? 0x10 | UInt8($0.alternatingTable) : UInt8($0.directTable)] != nil
            }
        case .arithmeticSequential, .arithmeticProgressive, .arithmeticLossless, .differentialSequential,
            .differentialProgressive, .differentialLossless, .differentialArithmeticSequential,
            .differentialArithmeticProgressive, .differentialArithmeticLossless, .jpegLS:
            return true
        }
        return scan.selections.allSatisfy { selection in
            huffmanTables[UInt8(selection.directTable)] != nil
                && huffmanTables[0x10 | UInt8(selection.alternatingTable)] != nil
        }
            && scan.components(of: frame).allSatisfy { quantizationTables.contains($0.quantizationTable) }
    }

    /// Whether the scans name no other Huffman tables than baseline has: two of each class (ITU-T T.81 Table B.3).
    var usesBaselineTables: Bool {
        scans.allSatisfy { scan in
            scan.selections.allSatisfy { $0.directTable <= 1 && $0.alternatingTable <= 1 }
        }
    }

    /// What is wrong with the picture as a whole, once its end was reached.
    func defectOfWhole() -> MediaDefect? {
        guard let frame else { return .frameHeaderMissing }
        if frame.width == 0 || frame.height == 0 { return .zeroDimension }
        let first = frame.process.isProgressive ? scans.filter { $0.spectralStart == 0 } : scans
        let covered = Set(first.flatMap { $0.selections.map(\.identifier) })
        if !frame.components.allSatisfy({ covered.contains($0.identifier) }) { return .scanMissing }
        return scans.contains { $0.isTooShort(for: frame) } ? .scanTooShort : nil
    }
}
