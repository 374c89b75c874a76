/// Reads a scan's Huffman codes, without decoding a picture, to know how far the picture is there.
///
/// It understands sequential scans, the first DC scan of a progressive picture and lossless scans (ITU-T T.81 §F.2, G.1.2,
/// H.2), and stops at the first code that is none.
struct JPEGScanReader {
    /// How far a scan could be read.
    struct Finding {
        /// MCUs that were read before anything was wrong.
        var units = 0
        /// MCUs that the scan should have.
        let unitsInAll: Int
        /// Where reading stopped, in bytes from the start of the file; nil when the last MCU was reached.
        var damage: (defect: MediaDefect, place: Int64)?
    }

    /// The most entropy-coded bytes of a picture that are read: some tenths of a second's work.
    static let maximumByteCount: Int64 = 24 << 20

    /// So many bytes behind the last MCU are more than an encoder's oversight.
    private static let paddingLimit = 32

    private enum Coding { case blocks, directOnly, samples }

    private let coding: Coding
    /// The tables for DC, one a component, and behind them those for AC.
    private let tables: [JPEGHuffmanDecoder]
    /// Their short codes one after the other, in one piece of memory for speed.
    private let shortCodes: [UInt16]
    private let componentCount: Int
    /// For each block of an MCU the number of its component.
    private let blocks: [Int]
    private let unitsInAll: Int
    private let scan: JPEGScanHeader

    /// Prepares for a scan; nil when it is of another coding or too large, or its tables are missing or malformed.
    init?(_ scan: JPEGScanHeader, of frame: JPEGFrameHeader) {
        switch frame.process {
        case .baseline, .extendedSequential: coding = .blocks
        case .progressive:
            guard scan.spectralStart == 0, scan.approximationHigh == 0 else { return nil }
            coding = .directOnly
        case .lossless: coding = .samples
        case .arithmeticSequential, .arithmeticProgressive, .arithmeticLossless, .differentialSequential,
            .differentialProgressive, .differentialLossless, .differentialArithmeticSequential,
            .differentialArithmeticProgressive, .differentialArithmeticLossless, .jpegLS:
            return nil
        }
        var direct: [JPEGHuffmanDecoder] = []
        var alternating: [JPEGHuffmanDecoder] = []
        var blocks: [Int] = []
        for (index, component) in scan.components(of: frame).enumerated() {
            let selection = scan.selections[index]
            guard
                let first = scan.huffmanTables[UInt8(selection.directTable)].flatMap(JPEGHuffmanDecoder.init)
            else { return nil }
            direct.append(first)
            if coding == .blocks {
                guard
                    let second = scan.huffmanTables[0x10 | UInt8(selection.alternatingTable)]
                        .flatMap(JPEGHuffmanDecoder.init)
                else { return nil }
                alternating.append(second)
            }
            let count = scan.selections.count == 1 ? 1 : component.horizontal * component.vertical
            blocks += Array(repeating: index, count: count)
        }
        guard !blocks.isEmpty else { return nil }
        componentCount = direct.count
        tables = direct + alternating
        shortCodes = tables.flatMap(\.short)
        self.blocks = blocks
        self.scan = scan
        unitsInAll = scan.extent(in: frame).units
    }

    /// Reads the scan through the window; nil when its last MCU does not come within `limit` bytes.
    func read(_ window: inout MediaWindow, limit: Int64) throws(MediaError) -> Finding? {
        var finding = Finding(unitsInAll: unitsInAll)
        var bits = EntropyBits(dataStart: scan.dataStart, byteCount: scan.data.byteCount)
        var restarts = 0
        var unitsToRestart = scan.restartInterval
        let run = scan.data.firstRun.map { scan.dataStart + $0 }
        var unitsBeforeRun: Int?
        let shortCodes = self.shortCodes.span
        let blocks = self.blocks.span
        while finding.units < unitsInAll {
            if scan.restartInterval > 0 && unitsToRestart == 0 {
                guard try bits.passRestart(number: restarts & 7, &window) else {
                    finding.damage = (.scanUnreadable, bits.offset)
                    break
                }
                restarts += 1
                unitsToRestart = scan.restartInterval
            }
            try bits.supply(&window)
            guard bits.offset - scan.dataStart < limit else { return nil }
            guard readUnit(&bits, blocks, shortCodes) else {
                finding.damage = (bits.isExhausted ? .scanTooShort : .scanUnreadable, bits.offset)
                break
            }
            unitsToRestart -= 1
            finding.units += 1
            if let run, unitsBeforeRun == nil, bits.offset > run { unitsBeforeRun = finding.units - 1 }
        }
        // Bytes that are all the same may well be codes. They are damage where the codes come out wrong: with too few data,
        // or with some left that are no mere padding.
        let isFilled = if let run { bits.offset > run + 32 } else { false }
        if finding.damage == nil {
            let rest = try bits.rest(Self.paddingLimit, &window)
            let isPadding = rest.count < Self.paddingLimit || (rest.allSatisfy { $0 == rest.first } && !isFilled)
            if !isPadding { finding.damage = (.scanUnreadable, bits.offset) }
        }
        if isFilled, finding.damage != nil, let run, let unitsBeforeRun {
            finding.units = unitsBeforeRun
            finding.damage = (.scanUnreadable, run)
        }
        return finding
    }

    /// Reads one MCU; false at a code that is none, at a coefficient past the last, and past the end of the data.
    @inline(__always)
    private func readUnit(_ bits: inout EntropyBits, _ blocks: Span<Int>, _ shortCodes: Span<UInt16>) -> Bool {
        for index in blocks.indices {
            let component = blocks[index]
            bits.refill()
            let (size, length) = decode(component, bits.next16, shortCodes)
            guard length > 0, size <= 16 else { return false }
            // A difference of 32 768 takes no further bits (ITU-T T.81 §H.1.2.2).
            bits.drop(length + (size == 16 ? 0 : size))
            if coding == .blocks {
                guard readCoefficients(componentCount + component, &bits, shortCodes) else { return false }
            }
            if bits.isOverdrawn { return false }
        }
        return true
    }

    @inline(__always)
    private func readCoefficients(_ table: Int, _ bits: inout EntropyBits, _ shortCodes: Span<UInt16>) -> Bool {
        var place = 1
        while place < 64 {
            bits.refill()
            let (symbol, length) = decode(table, bits.next16, shortCodes)
            guard length > 0 else { return false }
            let size = symbol & 15
            bits.drop(length + size)
            if size == 0 {
                if symbol != 0xF0 { return true }
                place += 16
            } else {
                place += symbol >> 4 + 1
            }
        }
        return place == 64
    }

    @inline(__always)
    private func decode(_ table: Int, _ bits: UInt32, _ shortCodes: Span<UInt16>) -> (symbol: Int, length: Int) {
        let entry = Int(shortCodes[table << 9 | Int(bits >> 7)])
        return entry != 0 ? (entry & 0xFF, entry >> 8) : tables[table].decodeLong(bits)
    }
}
