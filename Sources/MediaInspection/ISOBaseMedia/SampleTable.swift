/// The tables of a track that say how many samples there are, how long they last and where they stand
/// (ISO/IEC 14496-12 §8.6, 8.7).
struct SampleTable {
    var timing = SampleTiming()
    /// The first contradiction found, and its place.
    private(set) var blemish: (defect: MediaDefect, place: Int64)?

    private var sizes: SampleSizes?
    private var chunks = ChunkMap()
    private var lastChunkOffset: Int64?
    private var syncSamples: Box?
    private var syncSampleCount: Int64 = 0

    /// More than the tables of any real film take: 37 hours of 60 pictures a second, in bytes.
    private static let longestTable: Int64 = 64 << 20

    /// The number of samples by the table of sizes; nil without that table.
    var sizeCount: Int64? { sizes?.count }

    /// Takes in one table; others than those that are needed are stepped over.
    mutating func read(_ box: Box, _ window: inout MediaWindow) throws(MediaError) {
        switch box.type {
        case "stts": try readTimes(box, &window)
        case "stsz", "stz2":
            sizes = try SampleSizes(box, &window)
            if sizes == nil { note(.boxMalformed, box) }
        case "stsc":
            if let count = try entryCount(of: box, width: 12, &window) { chunks.readRuns(box, count: count) }
        case "stco": try readOffsets(box, width: 4, &window)
        case "co64": try readOffsets(box, width: 8, &window)
        case "stss":
            syncSamples = box
            syncSampleCount = try entryCount(of: box, width: 4, &window) ?? 0
        default: break
        }
    }

    /// Where the last sample ends, in bytes of the file; nil when the tables do not tell.
    ///
    /// Checks on the way that the chunks hold as many samples as there are sizes, and notes it when they do not.
    mutating func end(_ window: inout MediaWindow) throws(MediaError) -> Int64? {
        guard let sizes, sizes.count > 0 else { return nil }
        guard let lastChunkOffset else {
            note(.sampleTablesDisagree, sizes.box)
            return nil
        }
        guard let count = try chunks.samplesInLastChunk(of: sizes.count, &window) else {
            note(.sampleTablesDisagree, sizes.box)
            return nil
        }
        let total = try sizes.sum(from: sizes.count - count, count: count, &window)
        let (sum, overflow) = lastChunkOffset.addingReportingOverflow(total)
        return overflow ? .max : sum
    }

    /// Where some samples stand in the file; those that the tables do not place are left out.
    func places(of numbers: [Int64], _ window: inout MediaWindow) throws(MediaError) -> [Range<Int64>] {
        guard let sizes else { return [] }
        var places: [Range<Int64>] = []
        for (number, place) in zip(numbers, try chunks.chunks(of: numbers, &window)) {
            guard place.before < Self.mostSamplesBefore, let size = try sizes.size(of: number, &window),
                let chunk = try chunks.offset(of: place.chunk, &window)
            else { continue }
            let before = try sizes.sum(from: number - place.before, count: place.before, &window)
            let (start, overflow) = chunk.addingReportingOverflow(before)
            guard !overflow, start < window.length, size <= .max - start else { continue }
            places.append(start..<start + size)
        }
        return places
    }

    /// Samples of one chunk are summed to find a place in it; no recorder puts more than this into one.
    private static let mostSamplesBefore: Int64 = 1 << 16

    /// The numbers of a few samples where a decoder can begin, spread over the whole film, the first among them.
    func spreadSyncSamples(_ window: inout MediaWindow) throws(MediaError) -> [Int64] {
        guard let count = sizeCount, count > 0 else { return [] }
        guard let syncSamples, syncSampleCount > 0 else { return Self.spread(over: count) }
        var numbers: Set<Int64> = []
        for index in Self.spread(over: syncSampleCount) {
            guard let field = try window.bytes(at: syncSamples.content + 8 + index * 4, count: 4) else { continue }
            let number = Int64(bigEndian(field[...])) - 1
            if (0..<count).contains(number) { numbers.insert(number) }
        }
        return numbers.sorted()
    }

    /// At most 32 numbers below a count, evenly spread, the first and the last among them.
    private static func spread(over count: Int64) -> [Int64] {
        guard count > 32 else { return Array(0..<max(0, count)) }
        return (0..<31).map { $0 * (count / 31) } + [count - 1]
    }

    private mutating func note(_ defect: MediaDefect, _ box: Box) {
        if blemish == nil { blemish = (defect, box.start) }
    }

    /// The number of a table's entries, after checking that they are there.
    private mutating func entryCount(
        of box: Box, width: Int64, _ window: inout MediaWindow
    ) throws(MediaError) -> Int64? {
        guard box.contentCount >= 8, let field = try window.bytes(at: box.content + 4, count: 4) else {
            note(.boxMalformed, box)
            return nil
        }
        let count = Int64(bigEndian(field[...]))
        guard count * width <= min(box.contentCount - 8, Self.longestTable) else {
            note(.boxMalformed, box)
            return nil
        }
        return count
    }

    private mutating func readTimes(_ box: Box, _ window: inout MediaWindow) throws(MediaError) {
        guard let count = try entryCount(of: box, width: 8, &window) else { return }
        var timing = timing
        try window.forEachEntry(at: box.content + 8, width: 8, count: count) { entry in
            timing.add(
                UInt32(truncatingIfNeeded: bigEndian(entry.prefix(4))),
                lasting: UInt32(truncatingIfNeeded: bigEndian(entry.dropFirst(4))))
            return true
        }
        self.timing = timing
    }

    private mutating func readOffsets(
        _ box: Box, width: Int64, _ window: inout MediaWindow
    ) throws(MediaError) {
        guard let count = try entryCount(of: box, width: width, &window), count > 0 else { return }
        chunks.readOffsets(box, count: count, width: width)
        lastChunkOffset = try chunks.offset(of: count - 1, &window)
    }
}
