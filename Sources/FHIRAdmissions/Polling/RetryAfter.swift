import CaptureModel

/// How long a server asks to wait (RFC 9110 §10.2.3): seconds, or a date.
enum RetryAfter {
    /// The wait of a header's value, at most a day; nil where it says none that can be read.
    static func wait(_ value: String?, now: Timestamp) -> Duration? {
        guard let value, !value.isEmpty else { return nil }
        let day: Int64 = 86_400_000
        if value.utf8.allSatisfy({ (48...57).contains($0) }) { return .seconds(min(Int64(value) ?? day, day / 1_000)) }
        return HTTPDate.moment(value).map { .milliseconds(min(max($0.milliseconds(since: now), 0), day)) }
    }
}
