/// A line of `uids.tsv`: identifier, kind, keyword, name, status.
struct IdentifierRow {
    let identifier: String
    /// Empty if the registry has none.
    let keyword: String
    /// Empty if the registry has none.
    let name: String

    /// Reads all lines but the first, which names the columns.
    static func rows(of text: String) throws -> [IdentifierRow] {
        try text.split(separator: "\n").dropFirst().map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 5, !fields[0].isEmpty else {
                throw TableError(line: String(line), expected: "five fields, the first an identifier")
            }
            return IdentifierRow(identifier: fields[0], keyword: fields[2], name: fields[3])
        }
    }
}
