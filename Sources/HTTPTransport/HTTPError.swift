/// Why no answer came; a status of 400 or more is an answer, not an error.
package struct HTTPError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The kinds of failure.
    package enum Code: Sendable, Equatable {
        /// The address cannot be read, or is neither `http` nor `https`.
        case malformedURL
        /// A header holds what no header may.
        case malformedHeader
        /// The name has no address, or nobody listens there.
        case cannotConnect
        /// The time was up.
        case timedOut
        /// The two ends could not agree on TLS, or do not trust each other.
        case tls
        /// The answer is longer than the request allows.
        case tooLarge
        /// The connection ended before the answer did, or the answer is not HTTP.
        case interrupted
        /// The task that asked was cancelled.
        case cancelled
        /// curl could not be set up, or failed in a way that has no kind of its own.
        case failed
    }

    /// Which kind.
    package let code: Code
    /// What happened, where, and what to do; never the address's path, query or credentials.
    package let message: String

    /// Makes an error.
    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package static func == (left: Self, right: Self) -> Bool { left.code == right.code }

    package var description: String { message }
}
