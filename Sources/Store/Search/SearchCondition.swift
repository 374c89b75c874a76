/// Parts of which a person's ``SearchText`` must hold one of every group.
struct SearchCondition {
    /// The groups; each part has three characters or more.
    var all: [[String]]

    /// The condition with one more part that must be there.
    func and(_ part: String) -> SearchCondition { SearchCondition(all: [[part]] + all) }

    /// The condition in the language of FTS5, on trigrams; nothing where nobody can fulfil it.
    ///
    /// Each trigram is a quoted string with its quotation marks doubled, so that nothing that a person types is read as
    /// an operator, a column or a prefix.
    var match: String? {
        var groups: [String] = []
        for group in all {
            let parts = group.map { part in
                Self.trigrams(of: part).map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: " AND ")
            }
            guard !parts.isEmpty, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
            groups.append("(" + parts.joined(separator: ") OR (") + ")")
        }
        return groups.isEmpty ? nil : "(" + groups.joined(separator: ") AND (") + ")"
    }

    /// Whether a text has it all; trigrams alone do not say that they stand beside each other.
    func isMet(by text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            all.allSatisfy { group in group.contains { part in Self.holds(bytes, Array(part.utf8)) } }
        }
    }

    /// Byte by byte, because this is asked of every candidate and the library's search of a string is many times slower.
    private static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ part: [UInt8]) -> Bool {
        guard let first = part.first, bytes.count >= part.count else { return part.isEmpty }
        return (0...bytes.count - part.count).contains { start in
            bytes[start] == first && part.indices.allSatisfy { bytes[start + $0] == part[$0] }
        }
    }

    /// Four trigrams of a part at most, over its whole length: more cost more than they exclude.
    private static func trigrams(of part: String) -> [String] {
        let scalars = Array(part.unicodeScalars)
        guard scalars.count >= 3 else { return [] }
        let last = scalars.count - 3
        // The first of a longer marked part is every word with that letter, or everybody born in that century.
        let first = last > 0 && " =@".unicodeScalars.contains(scalars[0]) ? 1 : 0
        let starts = last - first < 4 ? Array(first...last) : (0..<4).map { first + $0 * (last - first) / 3 }
        return starts.map { String(String.UnicodeScalarView(scalars[$0..<$0 + 3])) }
    }
}
