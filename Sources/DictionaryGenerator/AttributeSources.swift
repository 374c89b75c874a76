/// The sources made of `attributes.tsv`.
enum AttributeSources {
    /// A constant for each attribute that is to have one.
    static func constants(_ rows: [AttributeRow]) -> String {
        var lines = [GeneratedFile.heading, "extension Tag {"]
        for row in rows where row.isConstant {
            let group = row.tag.prefix(4)
            let element = row.tag.suffix(4)
            lines.append("    /// \(row.name).")
            let name = GeneratedFile.constantName(row.keyword)
            lines.append("    public static var \(name): Tag { Tag(0x\(group), 0x\(element)) }")
        }
        lines.append("}")
        return lines.joined(separator: "\n") + "\n"
    }

    /// One line for each attribute, in the form that `AttributeDictionary` reads.
    static func table(_ rows: [AttributeRow]) -> String {
        var lines = [GeneratedFile.heading, "extension AttributeDictionary {", "    static let table = \"\"\""]
        for row in rows {
            lines.append("        \(row.tag)\(row.vr)\(row.allowsSeveralValues ? "n" : "1")\(row.keyword)")
        }
        lines += ["        \"\"\"", "}"]
        return lines.joined(separator: "\n") + "\n"
    }
}
