/// How long to wait before the next attempt: twice as long after each failure, up to a bound, and anew after a success.
package struct BackOff: Sendable, Hashable {
    /// The wait after the first failure.
    private let first: Duration
    /// The longest wait.
    private let longest: Duration
    /// How many attempts failed in a row.
    private var failures = 0

    /// Sets the bounds.
    package init(first: Duration = .seconds(1), longest: Duration = .seconds(60)) {
        self.first = first
        self.longest = max(first, longest)
    }

    /// Whether the last attempt failed too, so that the failure is no news.
    package var isRepeated: Bool { failures > 1 }

    /// An attempt failed; gives how long to wait, of which `share` of the second half, 0 to 1, is drawn by chance, so
    /// that many agents do not come back at once.
    package mutating func failed(share: Double) -> Duration {
        failures = min(failures + 1, 64)
        var wait = first
        for _ in 1..<failures where wait < longest { wait = wait * 2 }
        let bounded = min(wait, longest)
        return bounded / 2 + bounded / 2 * min(max(share, 0), 1)
    }

    /// An attempt was worth something.
    package mutating func succeeded() { failures = 0 }
}
