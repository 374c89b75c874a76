import ByteCodec

/// The edits of a track (elst, ISO/IEC 14496-12 §8.6.6): which stretches of it are shown.
struct EditList {
    private struct Edit {
        /// How long the stretch is, in units of the movie's timescale; zero for "to the end" in fragmented files.
        let duration: UInt64
        /// Where it begins, in units of the track's timescale; nil for a pause.
        let start: UInt64?
    }

    private var edits: [Edit] = []

    /// Whether there are none.
    var isEmpty: Bool { edits.isEmpty }

    /// No edits.
    init() {}

    /// Reads the content of an elst box, as far as it goes.
    init(_ content: [UInt8]) {
        var reader = ByteReader(content)
        do throws(TruncationError) {
            let isLong = try reader.readUInt8() == 1
            try reader.skip(3)
            for _ in 0..<(try reader.readUInt32(.big)) {
                let duration = isLong ? try reader.readUInt64(.big) : UInt64(try reader.readUInt32(.big))
                let start: UInt64?
                if isLong {
                    let value = try reader.readUInt64(.big)
                    start = value == .max ? nil : value
                } else {
                    let value = try reader.readUInt32(.big)
                    start = value == .max ? nil : UInt64(value)
                }
                try reader.skip(4)
                edits.append(Edit(duration: duration, start: start))
            }
        } catch {
            // The edits that are there count.
        }
    }

    /// Whether a player leaves pictures out: there are several stretches, or the one begins late or ends early.
    ///
    /// Four pictures' time is allowed at either end: encoders shift the start to make up for reordered pictures.
    func hidesPictures(of timing: SampleTiming, timescale: UInt32, movieTimescale: UInt32) -> Bool {
        let shown = edits.filter { $0.start != nil }
        guard let edit = shown.first, let start = edit.start, timing.count > 0 else { return false }
        if shown.count > 1 { return true }
        let tolerance = Double(timing.duration) / Double(timing.count) * 4
        if Double(start) > tolerance { return true }
        guard edit.duration > 0, movieTimescale > 0 else { return false }
        let end = Double(start) + Double(edit.duration) / Double(movieTimescale) * Double(timescale)
        return end + tolerance < Double(timing.duration)
    }
}
