/// Lists things in a sentence.
enum Enumeration {
    /// `a`, `a or b`, `a, b or c`.
    static func of(_ items: [String], _ conjunction: String) -> String {
        guard let last = items.last else { return "nothing" }
        guard items.count > 1 else { return last }
        return "\(items.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
    }
}
