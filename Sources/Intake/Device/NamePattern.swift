/// A pattern of file names: `*` stands for any run of characters, `?` for one code point; letters' case does not matter.
///
/// Names are compared as code points: a folder of a hundred thousand files is gone through at every rescan.
package struct NamePattern: Hashable, Sendable {
    /// The pattern as it was written.
    package let text: String
    private let folded: [Unicode.Scalar]

    /// Makes a pattern.
    package init(_ text: String) {
        self.text = text
        folded = Self.fold(text)
    }

    /// Whether a name, without its folders, is of the pattern.
    package func matches(_ name: String) -> Bool { matches(folded: Self.fold(name)) }

    /// A name as ``matches(folded:)`` takes it: folded once for all patterns of a device.
    static func fold(_ name: String) -> [Unicode.Scalar] { Array(name.lowercased().unicodeScalars) }

    /// Whether a folded name is of the pattern.
    ///
    /// One star is remembered at a time: on a mismatch it swallows one character more, so that the work is bounded by
    /// the product of the two lengths.
    func matches(folded name: [Unicode.Scalar]) -> Bool {
        var place = 0
        var index = 0
        var star: (pattern: Int, name: Int)?
        while index < name.count {
            if place < folded.count, folded[place] == "*" {
                star = (place, index)
                place += 1
            } else if place < folded.count, folded[place] == "?" || folded[place] == name[index] {
                place += 1
                index += 1
            } else if let (pattern, start) = star {
                star = (pattern, start + 1)
                place = pattern + 1
                index = start + 1
            } else {
                return false
            }
        }
        return folded[place...].allSatisfy { $0 == "*" }
    }

    /// Names that programs use while they write, and that systems leave behind.
    package static let temporaryNames = [
        ".*", "~*", "*~", "*.tmp", "*.temp", "*.part", "*.partial", "*.crdownload", "*.download", "*.filepart",
        "*.writing", "*.swp", "Thumbs.db", "desktop.ini", "ehthumbs.db",
    ].map(NamePattern.init)
}
