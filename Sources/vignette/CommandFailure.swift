import VignetteAgent

/// A command that could not do what it was asked: its sentence goes to standard error, and the status is 1.
struct CommandFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// What a command says beside its results.
enum Terminal {
    /// Writes a line to standard error.
    static func complain(_ text: String) { StandardError.print(text) }
}
