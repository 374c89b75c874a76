/// Which parts of a stream without an index are read: all of it, or the beginning and the end of a very long one.
struct ScanPlan {
    /// The parts in bytes, in the file's order.
    let parts: [Range<Int64>]
    /// The length of the file in bytes.
    let length: Int64

    /// The longest beginning and end that are read of a stream too long for counting.
    private static let longestPart: Int64 = 8 << 20

    init(length: Int64, limits: InspectionLimits) {
        self.length = length
        if length <= limits.maximumBytesCounted {
            parts = [0..<length]
        } else {
            let part = max(1, min(Self.longestPart, limits.maximumBytesCounted / 2, length / 2))
            parts = [0..<part, (length - part)..<length]
        }
    }

    /// Whether all pictures are counted.
    var isWhole: Bool { parts.count == 1 }

    /// How many bytes are read at once.
    var readAhead: Int { min(1 << 18, parts.map(\.count).max() ?? 1) }

    /// The number of pictures in all, of which some were counted in the parts.
    ///
    /// In a stream of which only the parts were read, it follows from the first and last time and how long a picture
    /// lasts, in the units of ``PictureTimes``, where these are plausible, and otherwise from the share of bytes.
    func pictureCount(_ tally: PictureTally, lasting distance: Double?) -> Int64 {
        guard !isWhole else { return tally.count }
        let read = parts.reduce(0) { $0 + $1.count }
        let byShare = Double(tally.count) * Double(length) / Double(max(1, read))
        if let span = tally.times.wholeSpan, let distance, distance >= 1 {
            let byTime = (Double(span) / distance).rounded() + 1
            if byTime < byShare * 8, byTime > byShare / 8 { return Int64(exactly: byTime) ?? tally.count }
        }
        return Int64(exactly: byShare.rounded()) ?? tally.count
    }
}
