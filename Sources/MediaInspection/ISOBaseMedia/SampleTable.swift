/// The tables of a track that say how many samples there are, how long they last and where they stand
/// (ISO/IEC 14496-12 §8.6, 8.7).
struct SampleTable {
    var timing = SampleTiming()
    /// The number of samples by the table of sizes; nil without that table.
    private(set) var sizeCount: Int64?
    /// The first contradiction found, and its place.
    private(set) var blemish: (defect: MediaDefect, place: Int64)?

    private var sizes: Box?
    private var constantSize: Int64 = 0
    private var chunkRuns: Box?
    private var chunkRunCount: Int64 = 0
    private var chunkCount: Int64 = 0
    private var lastChunkOffset: Int64?

    /// Takes in one table; others than those that are needed are stepped over.
    mutating func read(_ box: Box, _ window: inout MediaWindow) throws(MediaError) {
        switch box.type {
        case "stts": try readTimes(box, &window)
        case "stsz": try readSizes(box, &window)
        case "stsc": try readChunks(box, &window)
        case "stco": try readLastOffset(box, width: 4, &window)
        case "co64": try readLastOffset(box, width: 8, &window)
        default: break
        }
    }

    /// Where the last sample ends, in bytes of the file; nil when the tables do not tell.
    ///
    /// Checks on the way that the chunks hold as many samples as there are sizes, and notes it when they do not.
    mutating func end(_ window: inout MediaWindow) throws(MediaError) -> Int64? {
        guard let sizes, let sizeCount, let lastChunkOffset, sizeCount > 0 else { return nil }
        guard let count = try samplesInLastChunk(of: sizeCount, &window) else {
            note(.sampleTablesDisagree, sizes)
            return nil
        }
        var total: Int64 = 0
        if constantSize > 0 {
            let (product, overflow) = constantSize.multipliedReportingOverflow(by: count)
            total = overflow ? .max : product
        } else {
            var place = sizes.content + 12 + (sizeCount - count) * 4
            let end = sizes.content + 12 + sizeCount * 4
            while place < end, let field = try window.bytes(at: place, count: 4) {
                total += Int64(bigEndian(field[...]))
                place += 4
            }
        }
        let (sum, overflow) = lastChunkOffset.addingReportingOverflow(total)
        return overflow ? .max : sum
    }

    /// How many of the samples stand in the last chunk; nil when the chunks cannot hold just so many samples.
    ///
    /// Each run of chunks begins at a chunk and lasts to the next run's (§8.7.4). A last chunk that is not full is let
    /// pass: some recorders stop in the middle of one.
    private func samplesInLastChunk(
        of sampleCount: Int64, _ window: inout MediaWindow
    ) throws(MediaError) -> Int64? {
        guard let chunkRuns, chunkRunCount > 0 else { return nil }
        var total: Int64 = 0
        var previous: (first: Int64, samples: Int64) = (1, 0)
        for index in 0...chunkRunCount {
            var run = (first: chunkCount + 1, samples: Int64(0))
            if index < chunkRunCount {
                guard let entry = try window.bytes(at: chunkRuns.content + 8 + index * 12, count: 12) else {
                    return nil
                }
                run = (Int64(bigEndian(entry[0..<4])), Int64(bigEndian(entry[4..<8])))
            }
            let chunks = run.first - previous.first
            guard index == 0 ? chunks == 0 : chunks > 0, run.first <= chunkCount + 1 else { return nil }
            let (product, overflow) = chunks.multipliedReportingOverflow(by: previous.samples)
            guard !overflow, product <= .max - total else { return nil }
            total += product
            if index < chunkRunCount { previous = run }
        }
        let missing = total - sampleCount
        return missing >= 0 && missing < previous.samples ? previous.samples - missing : nil
    }

    private mutating func note(_ defect: MediaDefect, _ box: Box) {
        if blemish == nil { blemish = (defect, box.start) }
    }

    /// The number of a table's entries, after checking that they are there.
    private mutating func entryCount(
        of box: Box, at distance: Int64, width: Int64, _ window: inout MediaWindow
    ) throws(MediaError) -> Int64? {
        guard box.contentCount >= distance + 4,
            let field = try window.bytes(at: box.content + distance, count: 4)
        else {
            note(.boxMalformed, box)
            return nil
        }
        let count = Int64(bigEndian(field[...]))
        guard count * width <= box.contentCount - distance - 4 else {
            note(.boxMalformed, box)
            return nil
        }
        return count
    }

    private mutating func readTimes(_ box: Box, _ window: inout MediaWindow) throws(MediaError) {
        guard let count = try entryCount(of: box, at: 4, width: 8, &window) else { return }
        var place = box.content + 8
        for _ in 0..<count {
            guard let entry = try window.bytes(at: place, count: 8) else { return }
            timing.add(
                UInt32(truncatingIfNeeded: bigEndian(entry[0..<4])),
                lasting: UInt32(truncatingIfNeeded: bigEndian(entry[4..<8])))
            place += 8
        }
    }

    private mutating func readSizes(_ box: Box, _ window: inout MediaWindow) throws(MediaError) {
        guard let header = try window.bytes(at: box.content, count: 12), box.contentCount >= 12 else {
            note(.boxMalformed, box)
            return
        }
        constantSize = Int64(bigEndian(header[4..<8]))
        if constantSize > 0 {
            sizeCount = Int64(bigEndian(header[8..<12]))
        } else {
            sizeCount = try entryCount(of: box, at: 8, width: 4, &window)
        }
        sizes = box
    }

    private mutating func readChunks(_ box: Box, _ window: inout MediaWindow) throws(MediaError) {
        guard let count = try entryCount(of: box, at: 4, width: 12, &window) else { return }
        chunkRuns = box
        chunkRunCount = count
    }

    private mutating func readLastOffset(
        _ box: Box, width: Int64, _ window: inout MediaWindow
    ) throws(MediaError) {
        guard let count = try entryCount(of: box, at: 4, width: width, &window), count > 0,
            let last = try window.bytes(at: box.content + 8 + (count - 1) * width, count: Int(width))
        else { return }
        chunkCount = count
        lastChunkOffset = Int64(clamping: bigEndian(last[...]))
    }
}
