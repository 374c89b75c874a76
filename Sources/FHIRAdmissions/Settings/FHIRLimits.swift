/// How much an answer may take of this machine: memory, time, pages.
package struct FHIRLimits: Sendable {
    /// The most bytes of a page.
    package var maximumBytes: Int
    /// The most pages of one question.
    package var maximumPages: Int
    /// How long a page may take.
    package var timeout: Duration
    /// How often a page is asked for again when the server asks to wait.
    package var attempts: Int
    /// The longest wait that a server may ask for.
    package var longestWait: Duration

    /// Sets the limits.
    package init(
        maximumBytes: Int = 16 << 20, maximumPages: Int = 5_000, timeout: Duration = .seconds(60), attempts: Int = 8,
        longestWait: Duration = .seconds(3_600)
    ) {
        self.maximumBytes = maximumBytes
        self.maximumPages = maximumPages
        self.timeout = timeout
        self.attempts = attempts
        self.longestWait = longestWait
    }
}
