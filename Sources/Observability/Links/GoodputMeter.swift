import CaptureModel

/// Counts payload in buckets of a second, and forgets what is older than a minute.
struct GoodputMeter: Sendable {
    private struct Bucket {
        let second: Int64
        var bytes: Int64
    }

    private static let window: Int64 = 60
    private var buckets: [Bucket] = []

    /// Counts bytes that were sent at this moment.
    mutating func add(bytes: Int64, at moment: Timestamp) {
        let second = moment.milliseconds / 1_000
        if let last = buckets.indices.last, buckets[last].second >= second {
            buckets[last].bytes = Self.sum(buckets[last].bytes, bytes)
        } else {
            buckets.append(Bucket(second: second, bytes: bytes))
        }
        buckets.removeAll { $0.second <= second - Self.window }
    }

    /// Bits a second from the first byte within the last minute until now.
    func bitsPerSecond(at moment: Timestamp) -> Int64 {
        let now = moment.milliseconds / 1_000
        let recent = buckets.filter { $0.second > now - Self.window }
        guard let first = recent.first else { return 0 }
        let bytes = recent.reduce(0) { Self.sum($0, $1.bytes) }
        let (bits, overflow) = bytes.multipliedReportingOverflow(by: 8)
        return overflow ? .max : bits / max(1, now - first.second + 1)
    }

    private static func sum(_ left: Int64, _ right: Int64) -> Int64 {
        let (sum, overflow) = left.addingReportingOverflow(max(0, right))
        return overflow ? .max : sum
    }
}
