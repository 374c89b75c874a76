/// A line of an input table that cannot be read.
struct TableError: Error, CustomStringConvertible {
    /// The line.
    let line: String
    /// What was expected in it.
    let expected: String

    var description: String { "expected \(expected), found: \(line)" }
}
