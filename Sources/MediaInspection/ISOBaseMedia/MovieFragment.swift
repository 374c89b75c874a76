/// The samples that movie fragments add to the tracks (moof, ISO/IEC 14496-12 §8.8).
struct MovieFragments {
    /// The number of fragments met.
    private(set) var count = 0
    /// The timing of every track's fragmented samples, by the track's identifier.
    private(set) var timing: [UInt32: SampleTiming] = [:]
    /// Where the first sample of each of the first fragments stands in the file, by the track's identifier.
    private(set) var firstSamples: [UInt32: [Range<Int64>]] = [:]
    /// The first claim of samples that cannot be there; nil when all can.
    private(set) var blemish: MediaIntegrity?
    /// The least number of bytes that the samples of all fragments take.
    private var claimedBytes: Int64 = 0
    /// Each track's defaults (trex).
    private var defaults: [UInt32: (duration: UInt32, size: UInt32)] = [:]

    /// How many first samples are kept for each track.
    private static let keptSamples = 32

    /// What a fragment's header says of one track.
    private struct TrackHeader {
        var track: UInt32 = 0
        var duration: UInt32 = 0
        var size: UInt32 = 0
        /// Where the run's data offset counts from.
        var base: Int64
    }

    /// Takes in a trex box of the movie's header.
    mutating func readDefaults(_ content: [UInt8]) {
        guard content.count >= 16 else { return }
        let size = content.count >= 20 ? field(content, 16) : 0
        defaults[field(content, 4)] = (field(content, 12), size)
    }

    /// Takes in one fragment.
    mutating func read(_ box: Box, _ window: inout MediaWindow) throws(MediaError) {
        count += 1
        var children = BoxCursor(in: box)
        while let child = try children.next(&window) {
            if child.type == "traf" { try readTrack(child, fragment: box, &window) }
        }
    }

    private mutating func readTrack(
        _ box: Box, fragment: Box, _ window: inout MediaWindow
    ) throws(MediaError) {
        var header = TrackHeader(base: fragment.start)
        var isFirstRun = true
        var children = BoxCursor(in: box)
        while let child = try children.next(&window) {
            switch child.type {
            case "tfhd": readHeader(try window.content(of: child), &header)
            case "trun":
                try readRun(child, header, isFirst: isFirstRun, &window)
                isFirstRun = false
            default: break
            }
        }
    }

    private func readHeader(_ content: [UInt8], _ header: inout TrackHeader) {
        guard content.count >= 8 else { return }
        let flags = field(content, 0)
        header.track = field(content, 4)
        header.duration = defaults[header.track]?.duration ?? 0
        header.size = defaults[header.track]?.size ?? 0
        var place = 8
        if flags & 1 != 0, content.count >= place + 8 {
            header.base = Int64(clamping: bigEndian(content[place..<place + 8]))
            place += 8
        }
        if flags & 2 != 0 { place += 4 }
        if flags & 8 != 0, content.count >= place + 4 {
            header.duration = field(content, place)
            place += 4
        }
        if flags & 0x10 != 0, content.count >= place + 4 { header.size = field(content, place) }
    }

    private mutating func readRun(
        _ box: Box, _ header: TrackHeader, isFirst: Bool, _ window: inout MediaWindow
    ) throws(MediaError) {
        guard box.contentCount >= 8, let head = try window.bytes(at: box.content, count: 8) else { return }
        let flags = field(head, 0)
        let sampleCount = field(head, 4)
        let width = [0x100, 0x200, 0x400, 0x800].reduce(Int64(0)) { $0 + (flags & $1 != 0 ? 4 : 0) }
        let entries = box.content + 8 + (flags & 1 != 0 ? 4 : 0) + (flags & 4 != 0 ? 4 : 0)
        var sums = timing[header.track] ?? SampleTiming()
        let present = width == 0 ? Int64(sampleCount) : max(0, min(Int64(sampleCount), (box.end - entries) / width))
        if present < Int64(sampleCount), blemish == nil {
            blemish = .damaged(defect: .boxMalformed, at: box.start)
        }
        guard claim(present, ofSize: flags & 0x200 == 0 ? header.size : 0, window.length) else { return }
        if flags & 0x100 == 0 {
            sums.add(UInt32(truncatingIfNeeded: present), lasting: header.duration)
        } else {
            try window.forEachEntry(at: entries, width: Int(width), count: present) { entry in
                sums.add(1, lasting: UInt32(truncatingIfNeeded: bigEndian(entry.prefix(4))))
                return true
            }
        }
        timing[header.track] = sums
        guard isFirst, flags & 1 != 0, sampleCount > 0, firstSamples[header.track, default: []].count < Self.keptSamples
        else { return }
        var size = header.size
        if flags & 0x200 != 0 {
            let place = entries + (flags & 0x100 != 0 ? 4 : 0)
            guard place + 4 <= box.end, let given = try window.bytes(at: place, count: 4) else { return }
            size = field(given, 0)
        }
        guard let distance = try window.bytes(at: box.content + 8, count: 4) else { return }
        let (start, overflow) = header.base.addingReportingOverflow(Int64(Int32(bitPattern: field(distance, 0))))
        guard !overflow, start >= 0, start < window.length else { return }
        firstSamples[header.track, default: []].append(start..<start + Int64(size))
    }

    /// Counts the bytes that samples take, one each at least; false when the file cannot hold them.
    ///
    /// A run that gives its samples one size and one duration for all may claim 2^32 of them in a few bytes.
    private mutating func claim(_ count: Int64, ofSize size: UInt32, _ length: Int64) -> Bool {
        // Both factors are below 2^32, and the sum stays below the file's length until it is refused.
        let bytes = UInt64(count) * UInt64(max(1, size))
        guard bytes <= UInt64(length - claimedBytes) else {
            if blemish == nil { blemish = .truncated(bytesPresent: length, defect: .samplesPastEnd) }
            return false
        }
        claimedBytes += Int64(bytes)
        return true
    }

    private func field(_ bytes: [UInt8], _ place: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: bigEndian(bytes[place..<place + 4]))
    }
}
