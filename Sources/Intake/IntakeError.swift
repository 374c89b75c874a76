/// Why Intake cannot run at all, or not by a rule; everything less is an event, and Intake goes on.
package struct IntakeError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The kinds of reason.
    package enum Code: String, Sendable {
        /// The spool's folders cannot be made or written.
        case spoolUnusable
        /// The database does not say which files it knows.
        case storeUnusable
        /// A pattern for names or labels cannot be used.
        case unusableRule
    }

    /// Which kind.
    package let code: Code
    /// What was expected, what was found and what to do.
    package let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { message }

    package static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}
