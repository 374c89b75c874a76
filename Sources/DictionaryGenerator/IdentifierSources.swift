/// The sources made of `uids.tsv`.
enum IdentifierSources {
    /// A constant for each identifier that has a keyword.
    static func constants(_ rows: [IdentifierRow]) -> String {
        var lines = [GeneratedFile.heading, "extension UID {"]
        for row in rows where !row.keyword.isEmpty {
            lines.append("    /// \(row.name).")
            let name = GeneratedFile.constantName(row.keyword)
            lines.append("    public static var \(name): UID { UID(registered: \"\(row.identifier)\") }")
        }
        lines.append("}")
        return lines.joined(separator: "\n") + "\n"
    }

    /// One line for each identifier that has a name, in the form that `UIDRegistry` reads.
    static func table(_ rows: [IdentifierRow]) -> String {
        var lines = [GeneratedFile.heading, "extension UIDRegistry {", "    static let table = \"\"\""]
        for row in rows where !row.name.isEmpty { lines.append("        \(row.identifier)\\t\(row.name)") }
        lines += ["        \"\"\"", "}"]
        return lines.joined(separator: "\n") + "\n"
    }
}
