/// What the generated sources have in common.
enum GeneratedFile {
    /// The first lines.
    static let heading = """
        // swift-format-ignore-file
        // Written by DictionaryGenerator from its Resources (PS3.6): change those and run it again.

        """

    /// A keyword as the name of a constant: its first word in lower case, `SOPClassUID` as `sopClassUID`.
    static func constantName(_ keyword: String) -> String {
        let capitals = keyword.prefix { $0.isUppercase }
        let rest = keyword.dropFirst(capitals.count)
        guard capitals.count > 1 else { return capitals.lowercased() + rest }
        // Of several capitals the last begins the next word, unless a digit or nothing follows.
        let startsWord = rest.first?.isLowercase == true
        let head = startsWord ? capitals.dropLast() : capitals
        return head.lowercased() + (startsWord ? capitals.suffix(1) : "") + rest
    }
}
