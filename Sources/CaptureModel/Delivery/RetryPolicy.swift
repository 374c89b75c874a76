/// When to try again: exponential back-off with full jitter.
///
/// After attempt *n* (from 1) the wait is drawn evenly from 0 up to `min(cap, base × 2^(n-1))`, and never less than
/// `floor`. Full jitter keeps two hundred boxes from knocking at an archive in the same second after it comes back
/// (AWS Architecture Blog, “Exponential Backoff and Jitter”, 2015).
public struct RetryPolicy: Hashable, Sendable {
    /// The first bound, in milliseconds.
    public let base: Int64
    /// The highest bound, in milliseconds.
    public let cap: Int64
    /// The shortest wait, in milliseconds.
    public let floor: Int64

    /// Makes a policy; all in milliseconds.
    public init(base: Int64 = 1_000, cap: Int64 = 300_000, floor: Int64 = 250) {
        self.base = max(base, 1)
        self.cap = max(cap, 1)
        self.floor = max(floor, 0)
    }

    /// The bound of the wait after an attempt, counted from 1, in milliseconds.
    ///
    /// The cap is halved instead of the base being doubled, so that no product can leave the integer's range.
    public func bound(afterAttempt attempt: Int) -> Int64 {
        let doublings = min(max(attempt, 1) - 1, Int64.bitWidth - 1)
        return base > cap >> Int64(doublings) ? cap : base << Int64(doublings)
    }

    /// Draws the wait after an attempt, in milliseconds.
    public func wait(afterAttempt attempt: Int, using generator: inout some RandomNumberGenerator) -> Int64 {
        max(floor, Int64.random(in: 0...bound(afterAttempt: attempt), using: &generator))
    }
}
