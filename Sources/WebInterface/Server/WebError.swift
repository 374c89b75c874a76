/// Why the page or the control socket cannot serve.
package struct WebError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The kinds of reason.
    package enum Code: String, Sendable {
        /// The address or the path cannot be listened on.
        case cannotListen
        /// The server ended by itself.
        case ended
    }

    /// Which kind.
    package let code: Code
    /// What happened and what to do.
    package let message: String

    package static func == (left: Self, right: Self) -> Bool { left.code == right.code }

    package var description: String { message }
}
