/// Where something stands in a file of settings.
public struct Place: Hashable, Sendable, CustomStringConvertible {
    /// The file as the person named it, such as `agent.yaml`.
    public let file: String
    /// The line, counted from 1.
    public let line: Int
    /// The column, counted from 1.
    public let column: Int

    /// Makes a place; line and column are counted from 1.
    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// The place as editors and people jump to it: `agent.yaml:14`.
    public var description: String { "\(file):\(line)" }
}
