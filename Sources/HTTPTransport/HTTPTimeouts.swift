/// How long a request may take.
package struct HTTPTimeouts: Hashable, Sendable {
    /// Until the connection stands, TLS included.
    package var connecting: Duration
    /// From the start to the last byte of the answer.
    package var total: Duration

    /// Makes the limits.
    package init(connecting: Duration = .seconds(5), total: Duration = .seconds(10)) {
        self.connecting = connecting
        self.total = total
    }
}

extension Duration {
    /// Whole milliseconds, at least one and at most a day: zero would mean no limit to curl.
    var curlMilliseconds: Int {
        guard self < .seconds(86_400) else { return 86_400_000 }
        let (seconds, attoseconds) = components
        return max(1, Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000))
    }
}
