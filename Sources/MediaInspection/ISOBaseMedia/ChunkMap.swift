/// Which samples stand in which chunk and where the chunks begin (stsc, stco, co64, ISO/IEC 14496-12 §8.7.4, 8.7.5).
struct ChunkMap {
    private var runs: Box?
    private var runCount: Int64 = 0
    private var offsets: Box?
    private var offsetWidth: Int64 = 4
    /// The number of chunks.
    private(set) var chunkCount: Int64 = 0

    /// Takes in the table of runs.
    mutating func readRuns(_ box: Box, count: Int64) {
        runs = box
        runCount = count
    }

    /// Takes in the table of places.
    mutating func readOffsets(_ box: Box, count: Int64, width: Int64) {
        offsets = box
        chunkCount = count
        offsetWidth = width
    }

    /// Where a chunk begins, counted from zero, in bytes of the file; nil past the end.
    func offset(of chunk: Int64, _ window: inout MediaWindow) throws(MediaError) -> Int64? {
        guard let offsets, (0..<chunkCount).contains(chunk),
            let field = try window.bytes(
                at: offsets.content + 8 + chunk * offsetWidth, count: Int(offsetWidth))
        else { return nil }
        return Int64(clamping: bigEndian(field[...]))
    }

    /// A run of chunks that hold equally many samples.
    private struct Run {
        /// The first chunk, counted from zero.
        var first: Int64
        var samplesPerChunk: Int64
    }

    /// Steps through the runs; false where they contradict themselves: each begins behind the one before.
    private func forEachRun(
        _ window: inout MediaWindow, _ body: (_ run: Run, _ chunks: Int64) -> Bool
    ) throws(MediaError) -> Bool {
        guard let runs, runCount > 0, chunkCount > 0 else { return false }
        var previous: Run?
        var isSound = true
        try window.forEachEntry(at: runs.content + 8, width: 12, count: runCount) { entry in
            let run = Run(
                first: Int64(bigEndian(entry.prefix(4))) - 1,
                samplesPerChunk: Int64(bigEndian(entry.dropFirst(4).prefix(4))))
            isSound = run.first < chunkCount && (previous.map { run.first > $0.first } ?? (run.first == 0))
            guard isSound, previous.map({ body($0, run.first - $0.first) }) ?? true else { return false }
            previous = run
            return true
        }
        guard isSound, let previous else { return false }
        _ = body(previous, chunkCount - previous.first)
        return true
    }

    /// How many of the samples stand in the last chunk; nil when the chunks cannot hold just so many samples.
    ///
    /// A last chunk that is not full is let pass: some recorders stop in the middle of one.
    func samplesInLastChunk(of sampleCount: Int64, _ window: inout MediaWindow) throws(MediaError) -> Int64? {
        var total: Int64 = 0
        var last: Int64 = 0
        let isSound = try forEachRun(&window) { run, chunks in
            let (product, overflow) = chunks.multipliedReportingOverflow(by: run.samplesPerChunk)
            guard !overflow, product <= .max - total else { return false }
            total += product
            last = run.samplesPerChunk
            return true
        }
        let missing = total - sampleCount
        return isSound && missing >= 0 && missing < last ? last - missing : nil
    }

    /// The chunk in which each of some samples stands and the samples before it there; the numbers rise from zero.
    func chunks(
        of numbers: [Int64], _ window: inout MediaWindow
    ) throws(MediaError) -> [(chunk: Int64, before: Int64)] {
        var found: [(chunk: Int64, before: Int64)] = []
        var total: Int64 = 0
        _ = try forEachRun(&window) { run, chunks in
            let (product, overflow) = chunks.multipliedReportingOverflow(by: run.samplesPerChunk)
            guard !overflow, product <= .max - total else { return false }
            while found.count < numbers.count, run.samplesPerChunk > 0, numbers[found.count] < total + product {
                let distance = numbers[found.count] - total
                found.append((run.first + distance / run.samplesPerChunk, distance % run.samplesPerChunk))
            }
            total += product
            return found.count < numbers.count
        }
        return found
    }
}
