/// A regular expression as far as its cost is to be known: what may stand where, and how often.
struct PatternSyntax {
    /// A place of the pattern.
    indirect enum Node {
        /// One character.
        case letter(LetterSet)
        /// A boundary or an end: no character.
        case nothing
        /// One of several sequences.
        case choice([[Part]])
    }

    /// A place with how often it may stand.
    struct Part {
        let node: Node
        let least: Int
        let most: Int

        /// Whether it may stand a different number of times.
        var isVariable: Bool { most > least }
    }

    /// The longest pattern, in characters.
    static let longest = 256
    /// Stands for “as often as there are characters”.
    static let unbounded = 256

    /// The alternatives.
    private(set) var alternatives: [[Part]] = []
    /// The names of the groups, in their order.
    private(set) var names: [String] = []
    private let text: [Unicode.Scalar]
    private var place = 0

    /// Reads a pattern.
    init(_ pattern: String) throws(IntakeError) {
        text = Array(pattern.unicodeScalars)
        guard (1...Self.longest).contains(text.count) else {
            throw Self.error("has more than \(Self.longest) characters")
        }
        _ = skips("(?i)")
        alternatives = try choices(depth: 0)
        guard place == text.count else { throw Self.error("closes a group that is not open") }
    }

    private mutating func choices(depth: Int) throws(IntakeError) -> [[Part]] {
        guard depth < 16 else { throw Self.error("nests its groups too deep") }
        var result: [[Part]] = [[]]
        while let next = peek, next != ")" {
            if skips("|") {
                result.append([])
                continue
            }
            let node = try node(depth: depth)
            let (least, most) = try quantity()
            result[result.count - 1].append(Part(node: node, least: least, most: most))
        }
        return result
    }

    private mutating func node(depth: Int) throws(IntakeError) -> Node {
        guard let next = peek else { return .nothing }
        place += 1
        switch next {
        case "(":
            if skips("?<"), let first = peek, first != "=", first != "!" {
                names.append(name())
                guard skips(">") else { throw Self.error("has a group whose name does not end") }
            } else if !skips("?:"), peek == "?" || text[place - 1] == "<" {
                throw Self.error("looks ahead or behind, or changes its options, which a rule cannot do")
            }
            let choices = try choices(depth: depth + 1)
            guard skips(")") else { throw Self.error("has a group that is not closed") }
            return .choice(choices)
        case "[": return .letter(try letters())
        case ".": return .letter(.all)
        case "^", "$": return .nothing
        case "\\": return try escape()
        default: return .letter(LetterSet(next...next))
        }
    }

    private mutating func escape() throws(IntakeError) -> Node {
        guard let next = peek else { throw Self.error("ends with a backslash") }
        place += 1
        switch next {
        case "d": return .letter(.digits)
        case "w": return .letter(.word)
        case "s": return .letter(.space)
        case "D": return .letter(LetterSet.digits.inverted)
        case "W": return .letter(LetterSet.word.inverted)
        case "S": return .letter(LetterSet.space.inverted)
        case "b", "B", "A", "z", "Z": return .nothing
        default:
            guard !next.properties.isAlphabetic, next.properties.numericType == nil else {
                throw Self.error("has “\\\(next)”, which a rule cannot have; it can have \\d, \\w, \\s and \\b")
            }
            return .letter(LetterSet(next...next))
        }
    }

    /// The characters of a bracket, after its opening.
    private mutating func letters() throws(IntakeError) -> LetterSet {
        let isInverted = skips("^")
        var set = LetterSet.none
        var isFirst = true
        while let next = peek, next != "]" || isFirst {
            isFirst = false
            guard next != "[", !skips("&&"), !skips("--"), !skips("~~") else {
                throw Self.error("computes with sets of characters, which a rule cannot do")
            }
            place += 1
            if next == "\\" {
                if case .letter(let known) = try escape() { set = set.union(known) }
            } else if peek == "-", place + 1 < text.count, text[place + 1] != "]" {
                let end = text[place + 1]
                guard end >= next, end != "\\", end != "[" else { throw Self.error("has a range that is none") }
                place += 2
                set = set.union(LetterSet(next...end))
            } else {
                set = set.union(LetterSet(next...next))
            }
        }
        guard skips("]") else { throw Self.error("has a bracket that is not closed") }
        return isInverted ? set.inverted : set
    }

    private mutating func quantity() throws(IntakeError) -> (least: Int, most: Int) {
        var result = (least: 1, most: 1)
        if skips("*") {
            result = (0, Self.unbounded)
        } else if skips("+") {
            result = (1, Self.unbounded)
        } else if skips("?") {
            result = (0, 1)
        } else if peek == "{" {
            guard let end = text[place...].firstIndex(of: "}") else {
                throw Self.error("has a count that does not end")
            }
            let words = String(String.UnicodeScalarView(text[place + 1..<end]))
            let parts = words.split(separator: ",", omittingEmptySubsequences: false)
            let numbers = parts.map { Int($0) }
            guard (1...2).contains(parts.count), let least = numbers[0], least >= 0 else {
                throw Self.error("has a count that is none; write {2} or {2,4}")
            }
            place = end + 1
            let most = parts.count == 1 ? least : parts[1].isEmpty ? Self.unbounded : numbers[1] ?? -1
            guard most >= least, least <= Self.unbounded else { throw Self.error("has a count that is none") }
            result = (least, min(most, max(least, Self.unbounded)))
        } else {
            return result
        }
        _ = skips("?") || skips("+")
        return result
    }

    private mutating func name() -> String {
        let start = place
        while let next = peek, next != ">", next != ")" { place += 1 }
        return String(String.UnicodeScalarView(text[start..<place]))
    }

    private var peek: Unicode.Scalar? { place < text.count ? text[place] : nil }

    private mutating func skips(_ expected: String) -> Bool {
        guard text[place...].starts(with: expected.unicodeScalars) else { return false }
        place += expected.unicodeScalars.count
        return true
    }

    static func error(_ what: String) -> IntakeError { IntakeError(.unusableRule, "The pattern \(what).") }
}
