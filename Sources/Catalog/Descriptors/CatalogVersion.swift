/// The version of a file of the catalog: an exam remembers from which its descriptor came.
///
/// A date such as `2026-11-22`, or a number such as `3` or `3.1`; up to 16 characters.
public struct CatalogVersion: Hashable, Sendable, CustomStringConvertible {
    /// The version as it stands in the file.
    public let description: String

    /// The version of a department that was made without a file.
    public static let first = CatalogVersion(unchecked: "1")

    /// Reads a version; nothing where the text is neither a date nor a number.
    public init?(_ text: String) {
        guard text.utf8.count <= 16, Self.isDate(text) || Self.isNumber(text) else { return nil }
        self.init(unchecked: text)
    }

    private init(unchecked text: String) { description = text }

    private static func isNumber(_ text: String) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isDigits)
    }

    /// A day of the calendar, year first; the years 2000 to 2099 tell it from a day written the other way round.
    private static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy(isDigits), let year = Int(parts[0]),
            let month = Int(parts[1]), let day = Int(parts[2])
        else { return false }
        let isLeap = year % 4 == 0
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (2000...2099).contains(year) && (1...12).contains(month) && (1...days[month - 1]).contains(day)
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
    }
}
