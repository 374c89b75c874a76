/// Everything that is wrong in the settings, in the order of the files; never empty.
public struct SettingsErrors: Error, Hashable, Sendable, CustomStringConvertible {
    /// The errors, at least one.
    public let errors: [SettingsError]

    /// Collects errors, or makes nothing where there are none.
    ///
    /// They are put in order of file (as first met), line and column, so that a person can go through the file once.
    public init?(_ errors: [SettingsError]) {
        guard !errors.isEmpty else { return nil }
        var files: [String: Int] = [:]
        for error in errors where files[error.place.file] == nil {
            files[error.place.file] = files.count
        }
        let order = errors.enumerated().sorted { left, right in
            let leftKey = (files[left.element.place.file] ?? 0, left.element.place.line, left.element.place.column)
            let rightKey = (files[right.element.place.file] ?? 0, right.element.place.line, right.element.place.column)
            return leftKey == rightKey ? left.offset < right.offset : leftKey < rightKey
        }
        self.errors = order.map(\.element)
    }

    /// Makes the report of a single fault.
    public init(_ error: SettingsError) {
        errors = [error]
    }

    /// One error a line.
    public var description: String {
        errors.map(\.description).joined(separator: "\n")
    }
}
