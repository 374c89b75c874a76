import CaptureModel

/// Names that go into a path of the agent's API.
enum SafePath {
    /// The name, if it is one that the configuration could have.
    static func part(_ name: String) throws(CommandFailure) -> String {
        guard let checked = StationName(name) else {
            throw CommandFailure("“\(name)” is not a name: letters, digits, “-”, “_” and “.” only.")
        }
        return checked.text
    }
}
