/// Why the agent cannot start.
package struct AgentError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The kinds of reason.
    package enum Code: Sendable {
        /// A secret that the configuration names is not there.
        case missingSecret
        /// The data folder cannot be made or used.
        case dataFolder
        /// Another agent uses the data folder.
        case alreadyRunning
    }

    /// Which kind.
    package let code: Code
    /// What happened and what to do.
    package let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package static func == (left: Self, right: Self) -> Bool { left.code == right.code }

    package var description: String { message }
}
