import ByteCodec

/// One scan of a JPEG: what its header names, and how much data followed (ITU-T T.81 §B.2.3).
struct JPEGScanHeader {
    struct Selection {
        let identifier: UInt8
        let directTable: Int
        let alternatingTable: Int
    }

    let selections: [Selection]
    /// MCUs between two restart markers while this scan was coded; zero for none.
    let restartInterval: Int
    /// Where the entropy-coded data begin, in bytes from the start of the file.
    let dataStart: Int64
    /// The number of entropy-coded bytes, restart markers and stuffing included.
    var dataByteCount: Int64 = 0
    /// The number of restart markers met.
    var restartCount = 0

    /// Reads the payload of an SOS segment; nil when it is malformed.
    init?(payload: [UInt8], restartInterval: Int, dataStart: Int64) {
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
            try reader.skip(3)
            self.selections = selections
        } catch {
            return nil
        }
        self.restartInterval = restartInterval
        self.dataStart = dataStart
    }

    /// Whether the data are certainly too few for a sequential Huffman-coded picture of the frame's size.
    ///
    /// A block takes at least two bits: a DC and an end-of-block code. Where restart markers are declared, their number
    /// follows from the size; more than needed do no harm, fewer mean that intervals are missing.
    func isTooShort(for frame: JPEGFrameHeader) -> Bool {
        let widest = frame.components.map(\.horizontal).max() ?? 1
        let highest = frame.components.map(\.vertical).max() ?? 1
        let chosen = frame.components.filter { component in
            selections.contains { $0.identifier == component.identifier }
        }
        let units: Int
        let blocksPerUnit: Int
        if chosen.count == 1, let only = chosen.first {
            units =
                quotient(quotient(frame.width * only.horizontal, widest), 8)
                * quotient(quotient(frame.height * only.vertical, highest), 8)
            blocksPerUnit = 1
        } else {
            units = quotient(frame.width, 8 * widest) * quotient(frame.height, 8 * highest)
            blocksPerUnit = chosen.reduce(0) { $0 + $1.horizontal * $1.vertical }
        }
        if dataByteCount * 4 < Int64(units * blocksPerUnit) { return true }
        return restartInterval > 0 && restartCount < quotient(units, restartInterval) - 1
    }

    private func quotient(_ value: Int, _ divisor: Int) -> Int { (value + divisor - 1) / divisor }
}
