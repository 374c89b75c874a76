/// A line of `attributes.tsv`: tag, VR, VM, keyword, name, status, use.
struct AttributeRow {
    /// Eight hexadecimal digits.
    let tag: String
    /// The representation that is implied where the standard leaves a choice.
    let vr: String
    /// Whether the multiplicity is other than 1.
    let allowsSeveralValues: Bool
    let keyword: String
    let name: String
    /// Whether the attribute gets a constant; all others are only looked up.
    let isConstant: Bool

    /// Reads all lines but the first, which names the columns.
    static func rows(of text: String) throws -> [AttributeRow] {
        try text.split(separator: "\n").dropFirst().map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 7, fields[0].count == 8, !fields[3].isEmpty else {
                throw TableError(line: String(line), expected: "seven fields: a tag of eight digits and a keyword")
            }
            return AttributeRow(
                tag: fields[0], vr: impliedRepresentation(fields[1]), allowsSeveralValues: fields[2] != "1",
                keyword: fields[3], name: fields[4], isConstant: fields[6] == "constant")
        }
    }

    /// Of a choice that has OW it, because implicit pixel data is OW (PS3.5 §A.1); of any other the first.
    private static func impliedRepresentation(_ choice: String) -> String {
        let options = choice.split(separator: " ").filter { $0 != "or" }.map(String.init)
        if options.count == 2, options.contains("OW") { return "OW" }
        return options.first ?? choice
    }
}
