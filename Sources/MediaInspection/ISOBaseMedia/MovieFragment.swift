/// The samples that movie fragments add to the tracks (moof, ISO/IEC 14496-12 §8.8).
struct MovieFragments {
    /// The number of fragments met.
    private(set) var count = 0
    /// The timing of every track's fragmented samples, by the track's identifier.
    private(set) var timing: [UInt32: SampleTiming] = [:]
    /// Each track's default sample duration (trex).
    private var defaultDurations: [UInt32: UInt32] = [:]

    /// Takes in a trex box of the movie's header.
    mutating func readDefaults(_ content: [UInt8]) {
        guard content.count >= 16 else { return }
        defaultDurations[field(content, 4)] = field(content, 12)
    }

    /// Takes in one fragment.
    mutating func read(_ box: Box, _ window: inout MediaWindow) throws(MediaError) {
        count += 1
        var children = BoxCursor(in: box)
        while let child = try children.next(&window) {
            if child.type == "traf" { try readTrack(child, &window) }
        }
    }

    private mutating func readTrack(_ box: Box, _ window: inout MediaWindow) throws(MediaError) {
        var track: UInt32 = 0
        var duration: UInt32 = 0
        var children = BoxCursor(in: box)
        while let child = try children.next(&window) {
            switch child.type {
            case "tfhd":
                let content = try window.content(of: child)
                guard content.count >= 8 else { continue }
                let flags = field(content, 0) & 0xFF_FFFF
                track = field(content, 4)
                let place = 8 + (flags & 1 != 0 ? 8 : 0) + (flags & 2 != 0 ? 4 : 0)
                let isGiven = flags & 8 != 0 && content.count >= place + 4
                duration = isGiven ? field(content, place) : defaultDurations[track] ?? 0
            case "trun":
                try readRun(child, track: track, duration: duration, &window)
            default: break
            }
        }
    }

    private mutating func readRun(
        _ box: Box, track: UInt32, duration: UInt32, _ window: inout MediaWindow
    ) throws(MediaError) {
        guard box.contentCount >= 8, let header = try window.bytes(at: box.content, count: 8) else {
            return
        }
        let flags = field(header, 0) & 0xFF_FFFF
        let sampleCount = field(header, 4)
        var sums = timing[track] ?? SampleTiming()
        if flags & 0x100 == 0 {
            sums.add(sampleCount, lasting: duration)
        } else {
            let width = [0x100, 0x200, 0x400, 0x800].reduce(Int64(0)) { $0 + (flags & $1 != 0 ? 4 : 0) }
            var place = box.content + 8 + (flags & 1 != 0 ? 4 : 0) + (flags & 4 != 0 ? 4 : 0)
            for _ in 0..<sampleCount {
                guard place + width <= box.end, let entry = try window.bytes(at: place, count: 4) else {
                    break
                }
                sums.add(1, lasting: field(entry, 0))
                place += width
            }
        }
        timing[track] = sums
    }

    private func field(_ bytes: [UInt8], _ place: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: bigEndian(bytes[place..<place + 4]))
    }
}
