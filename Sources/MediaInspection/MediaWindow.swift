/// A part of the source held in memory, which moves as the inspection goes on; it counts the work done.
struct MediaWindow {
    private let source: any MediaSource
    /// The number of bytes in the source when the inspection began.
    let length: Int64
    /// How much work may be done.
    let limits: InspectionLimits
    /// How many bytes are fetched at least when the window moves.
    var readAhead = 4096

    private var held: [UInt8] = []
    private var heldStart: Int64 = 0
    private var bytesRead: Int64 = 0
    private var boxCount = 0

    init(_ source: any MediaSource, limits: InspectionLimits) {
        self.source = source
        self.length = max(0, source.length)
        self.limits = limits
    }

    /// The bytes from `offset` on: at least `minimum`, or fewer only where the source ends.
    mutating func run(at offset: Int64, minimum: Int) throws(MediaError) -> ArraySlice<UInt8> {
        guard offset >= 0, offset < length, minimum > 0 else { return [] }
        let wanted = Int(min(Int64(minimum), length - offset))
        let isHeld = offset >= heldStart && offset - heldStart <= Int64(held.count - wanted)
        if !isHeld { try move(to: offset, minimum: wanted) }
        return held[Int(offset - heldStart)...]
    }

    /// The `count` bytes at `offset`; nil when the source ends before them.
    mutating func bytes(at offset: Int64, count: Int) throws(MediaError) -> [UInt8]? {
        guard count >= 0, offset >= 0, Int64(count) <= length - min(offset, length) else { return nil }
        return Array(try run(at: offset, minimum: count).prefix(count))
    }

    /// Counts one more box.
    mutating func countBox(at offset: Int64) throws(MediaError) {
        try countParts(1, at: offset)
    }

    /// Counts so many more boxes, packets or coded units.
    mutating func countParts(_ count: Int, at offset: Int64) throws(MediaError) {
        boxCount += count
        guard boxCount <= limits.maximumBoxCount else {
            throw MediaError(
                .limitExceeded, at: offset,
                "more than \(limits.maximumBoxCount) boxes, packets or coded units; if the recording plays, raise the limit, otherwise discard it"
            )
        }
    }

    private mutating func move(to offset: Int64, minimum: Int) throws(MediaError) {
        let count = Int(min(Int64(max(minimum, readAhead)), length - offset))
        bytesRead += Int64(count)
        guard bytesRead <= limits.maximumBytesRead else {
            throw MediaError(
                .limitExceeded, at: offset,
                "more than \(limits.maximumBytesRead) bytes would have to be read to know what this file is"
            )
        }
        do {
            held = try source.read(at: offset, count: count)
        } catch {
            held = []
            throw MediaError(
                .sourceFailed, at: offset, "reading failed; see that the file can be read",
                underlying: error)
        }
        heldStart = offset
        guard held.count >= count else {
            throw MediaError(
                .sourceShortened, at: offset,
                "\(count) bytes expected, \(held.count) read: the file became shorter; wait until its writer is done"
            )
        }
    }
}
