import CaptureModel

/// A person's typing, or a scanner's, as words that must all be found.
struct SearchQuery {
    /// How well somebody fits, the best first.
    enum Fit: Int, CaseIterable, Comparable {
        /// A word begins a family name, and every word begins something.
        case family
        /// Every word begins a name or a number.
        case beginning
        /// Every word is part of a name or a number.
        case inside

        static func < (one: Fit, other: Fit) -> Bool { one.rawValue < other.rawValue }
    }

    /// One word, or a date.
    private struct Term {
        /// The folded word; nothing where only a date is meant.
        var word: String?
        /// Days, or a year, that are meant as well.
        var dates: [String] = []
    }

    private let terms: [Term]
    private let whole: String

    /// Reads a text, of which eight words count.
    init(_ text: String) {
        let cleaned = Self.withoutScannerMarks(text)
        whole = SearchWords.compact(cleaned)
        terms = Self.terms(cleaned)
    }

    /// Whether there is nothing that could be looked for.
    var isEmpty: Bool { terms.isEmpty }

    /// Who has the whole typing as an identifier, a visit or an account.
    var exact: SearchCondition {
        SearchCondition(all: whole.isEmpty ? [[]] : [[SearchText.beginning + whole + SearchText.number]])
    }

    /// Who fits this well, or better.
    func condition(_ fit: Fit) -> SearchCondition {
        switch fit {
        case .family:
            let families = terms.compactMap(\.word).map { SearchText.family + $0 }
            return SearchCondition(all: terms.map { Self.needles($0, isInside: false) } + [families])
        case .beginning: return SearchCondition(all: terms.map { Self.needles($0, isInside: false) })
        case .inside: return SearchCondition(all: terms.map { Self.needles($0, isInside: true) })
        }
    }

    /// How well somebody fits whose text meets the condition of ``Fit/inside``.
    func fit(of text: String) -> Fit {
        Fit.allCases.first { $0 == .inside || condition($0).isMet(by: text) } ?? .inside
    }

    /// The same with one letter where `ae`, `oe`, `ue` or `aa` was typed; nothing where none was.
    var contracted: SearchQuery? {
        let contracted = terms.map { term in
            guard let word = term.word.map(SearchWords.contracted), word.unicodeScalars.count >= 3 else { return term }
            return Term(word: word, dates: term.dates)
        }
        guard contracted.map(\.word) != terms.map(\.word) else { return nil }
        return SearchQuery(terms: contracted, whole: "")
    }

    private init(terms: [Term], whole: String) {
        self.terms = terms
        self.whole = whole
    }

    /// One and two letters are sought at beginnings only, as each of Han and kana is.
    private static func needles(_ term: Term, isInside: Bool) -> [String] {
        let word = term.word.map { word in
            let isPart = isInside && word.unicodeScalars.count >= 3 && !SearchWords.isIdeographic(word)
            return isPart ? word : SearchText.beginning + word
        }
        return [word].compactMap { $0 } + term.dates.map(SearchText.date)
    }

    /// Three pieces may be a date with blanks; else each piece is one, or words.
    private static func terms(_ text: String) -> [Term] {
        let pieces = text.split(whereSeparator: \.isWhitespace)
        var terms: [Term] = []
        var index = 0
        while index < pieces.count {
            let three = pieces[index...].prefix(3)
            let days = three.count == 3 ? SearchDates.days(in: three.joined(separator: " ")[...]) : []
            if !days.isEmpty {
                terms.append(Term(dates: days))
                index += 3
                continue
            }
            let piece = pieces[index]
            let words = SearchWords.words(of: String(piece))
            let meant = SearchDates.days(in: piece)
            if meant.isEmpty {
                terms += words.map { Term(word: $0) }
            } else {
                terms.append(Term(word: words.count == 1 ? words.first : nil, dates: meant))
            }
            index += 1
        }
        terms = Array(terms.prefix(8))
        guard terms.count > 1 else { return terms }
        return terms.map { term in
            guard let word = term.word, term.dates.isEmpty, let year = SearchDates.year(word) else { return term }
            return Term(word: word, dates: [year])
        }
    }

    /// What a scanner adds: control characters, the symbology (`]C0`, ISO/IEC 15424), a label (`PID:`), and the parts of
    /// an identifier in HL7's form.
    private static func withoutScannerMarks(_ text: String) -> String {
        var scalars = text.unicodeScalars.drop { $0.value <= 32 }
        if scalars.first == "]", scalars.count > 3, scalars.prefix(3).allSatisfy(\.isASCII) {
            scalars = scalars.dropFirst(3)
        }
        let label = scalars.prefix { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
        if (1...8).contains(label.count), scalars[label.endIndex...].first == ":" {
            scalars = scalars[label.endIndex...].dropFirst()
        }
        let cleaned = String(scalars)
        guard let parts = cleaned.firstRange(of: "^^^") else { return cleaned }
        return String(cleaned[..<parts.lowerBound])
    }
}
