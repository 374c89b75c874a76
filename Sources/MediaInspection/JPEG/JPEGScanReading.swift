/// What reading the scans of a doubtful JPEG told of its completeness.
struct JPEGScanReading {
    /// The first damage, and its place in bytes from the start of the file; nil when every scan was read to its last MCU.
    private(set) var damage: (defect: MediaDefect, place: Int64)?
    /// How much of the picture is there, 0 to 1; nil when it cannot be told, or nobody had a doubt.
    private(set) var fraction: Double?

    /// Entropy-coded data up to this size are always read: it takes less than a millisecond.
    private static let alwaysReadByteCount: Int64 = 48 << 10

    /// Reads the scans where there is a reason to: the walk found something wrong, or something that seldom is right.
    init(_ structure: JPEGStructure, isWhole: Bool, _ window: inout MediaWindow) throws(MediaError) {
        guard let frame = structure.frame, frame.isWellFormed, frame.width > 0, frame.height > 0 else { return }
        let byteCount = structure.scans.reduce(0) { $0 + $1.data.byteCount }
        guard
            !isWhole || byteCount <= Self.alwaysReadByteCount || structure.strayByteCount > 0
                || structure.scans.contains(where: { $0.isDoubtful(in: frame) })
        else { return }
        var shares: [UInt8: Double] = [:]
        var wasRead = false
        var limit = JPEGScanReader.maximumByteCount
        for scan in structure.scans {
            guard let reader = JPEGScanReader(scan, of: frame) else { continue }
            guard let finding = try reader.read(&window, limit: limit) else { return }
            wasRead = true
            limit -= scan.data.byteCount
            if damage == nil { damage = finding.damage }
            let share = Double(finding.units) / Double(max(1, finding.unitsInAll))
            for selection in scan.selections where shares[selection.identifier] == nil {
                shares[selection.identifier] = share
            }
        }
        guard wasRead else { return }
        let weights = frame.components.map { ($0.identifier, Double($0.horizontal * $0.vertical)) }
        let whole = weights.reduce(0) { $0 + $1.1 }
        fraction = weights.reduce(0) { $0 + $1.1 * (shares[$1.0] ?? 0) } / whole
    }
}

extension JPEGScanHeader {
    /// Whether the data have a mark of damage, or are less than a byte for each block.
    fileprivate func isDoubtful(in frame: JPEGFrameHeader) -> Bool {
        let (units, blocksPerUnit) = extent(in: frame)
        let expected = restartInterval > 0 ? (units + restartInterval - 1) / restartInterval - 1 : 0
        return data.firstRun != nil || data.hasRestartOutOfOrder || data.restartCount != max(0, expected)
            || (!frame.process.isLossless && data.byteCount < Int64(units) * Int64(blocksPerUnit))
    }
}
