import ByteCodec

/// One scan of a JPEG: what its header names, and how much data followed (ITU-T T.81 §B.2.3).
struct JPEGScanHeader {
    struct Selection {
        let identifier: UInt8
        let directTable: Int
        let alternatingTable: Int
    }

    let selections: [Selection]
    /// Ss: the first coefficient of the band, or the predictor of a lossless scan.
    let spectralStart: Int
    /// Se: the last coefficient of the band.
    let spectralEnd: Int
    /// Ah: the bit position of the scan before.
    let approximationHigh: Int
    /// Al: the bit position, or the point transform of a lossless scan.
    let approximationLow: Int
    /// MCUs between two restart markers while this scan was coded; zero for none.
    let restartInterval: Int
    /// The Huffman tables as they were when the scan began.
    let huffmanTables: [UInt8: JPEGHuffmanTable]
    /// Where the entropy-coded data begin, in bytes from the start of the file.
    let dataStart: Int64
    /// What was found on the way through the entropy-coded data.
    var data = EntropyCodedData()

    /// Reads the payload of an SOS segment; nil when it is malformed.
    init?(
        payload: [UInt8], restartInterval: Int, huffmanTables: [UInt8: JPEGHuffmanTable], dataStart: Int64
    ) {
        var reader = ByteReader(payload)
        do throws(TruncationError) {
            let count = Int(try reader.readUInt8())
            guard (1...4).contains(count) else { return nil }
            var selections: [Selection] = []
            for _ in 0..<count {
                let identifier = try reader.readUInt8()
                let tables = try reader.readUInt8()
                selections.append(
                    Selection(
                        identifier: identifier, directTable: Int(tables >> 4),
                        alternatingTable: Int(tables & 0xF)))
            }
            self.selections = selections
            spectralStart = Int(try reader.readUInt8())
            spectralEnd = Int(try reader.readUInt8())
            let approximation = try reader.readUInt8()
            approximationHigh = Int(approximation >> 4)
            approximationLow = Int(approximation & 0xF)
        } catch {
            return nil
        }
        self.restartInterval = restartInterval
        self.huffmanTables = huffmanTables
        self.dataStart = dataStart
    }

    /// Whether it can be a scan of the frame (ITU-T T.81 §B.2.3, Table B.3).
    func isWellFormed(in frame: JPEGFrameHeader) -> Bool {
        let chosen = components(of: frame)
        guard chosen.count == selections.count, Set(selections.map(\.identifier)).count == selections.count,
            chosen.count == 1 || chosen.reduce(0, { $0 + $1.horizontal * $1.vertical }) <= 10
        else { return false }
        switch frame.process {
        case .progressive, .arithmeticProgressive:
            let isFirst = spectralStart == 0
            return (isFirst ? spectralEnd == 0 : chosen.count == 1 && spectralStart <= spectralEnd)
                && spectralEnd <= 63 && approximationLow <= 13
                && (approximationHigh == 0 || approximationLow == approximationHigh - 1)
        case .lossless:
            return (1...7).contains(spectralStart)
        case .baseline, .extendedSequential, .arithmeticSequential, .arithmeticLossless, .differentialSequential,
            .differentialProgressive, .differentialLossless, .differentialArithmeticSequential,
            .differentialArithmeticProgressive, .differentialArithmeticLossless, .jpegLS:
            return true
        }
    }

    /// The frame's components that the scan holds, in the scan's order.
    func components(of frame: JPEGFrameHeader) -> [JPEGComponent] {
        selections.compactMap { selection in frame.components.first { $0.identifier == selection.identifier } }
    }

    /// How many MCUs the scan has, and how many blocks (of a lossless scan: samples) each (ITU-T T.81 §A.2).
    func extent(in frame: JPEGFrameHeader) -> (units: Int, blocksPerUnit: Int) {
        let side = frame.process.isLossless ? 1 : 8
        let widest = frame.components.map(\.horizontal).max() ?? 1
        let highest = frame.components.map(\.vertical).max() ?? 1
        let chosen = components(of: frame)
        if chosen.count == 1, let only = chosen.first {
            let columns = quotient(quotient(frame.width * only.horizontal, widest), side)
            return (columns * quotient(quotient(frame.height * only.vertical, highest), side), 1)
        }
        return (
            quotient(frame.width, side * widest) * quotient(frame.height, side * highest),
            chosen.reduce(0) { $0 + $1.horizontal * $1.vertical }
        )
    }

    /// Whether the data are certainly too few for the picture's size.
    ///
    /// Huffman-coded, a block takes at least two bits (DC and end of block), of a first progressive scan one, a lossless
    /// sample one. An arithmetic coder can go below any bound, but no picture of a camera needs less than a byte for
    /// 4096 blocks. Where restart markers are declared, their number follows from the size; more than needed do no harm.
    func isTooShort(for frame: JPEGFrameHeader) -> Bool {
        let (units, blocksPerUnit) = extent(in: frame)
        let blocks = Int64(units) * Int64(blocksPerUnit)
        let bits = data.byteCount * 8
        switch frame.process {
        case .baseline, .extendedSequential:
            if bits < blocks * 2 { return true }
        case .lossless:
            if bits < blocks { return true }
        case .progressive:
            if spectralStart == 0 && bits < blocks { return true }
        case .arithmeticSequential, .arithmeticProgressive, .arithmeticLossless:
            if spectralStart == 0 && data.byteCount < blocks / 4096 { return true }
            return false
        case .differentialSequential, .differentialProgressive, .differentialLossless,
            .differentialArithmeticSequential, .differentialArithmeticProgressive, .differentialArithmeticLossless,
            .jpegLS:
            return false
        }
        return restartInterval > 0 && data.restartCount < quotient(units, restartInterval) - 1
    }

    private func quotient(_ value: Int, _ divisor: Int) -> Int { (value + divisor - 1) / divisor }
}
