import CaptureModel

/// All that a person is found by, as one text of marked words, of which the index keeps every three characters.
///
/// The marks tell a word's beginning and kind, so that one index of trigrams answers both “begins” and “inside”:
///
/// | marks | what |
/// |---|---|
/// | two blanks before | any word: names, and numbers |
/// | `==` before | a word of the family name, once more |
/// | `#` after | a whole number: an identifier, a visit, an account |
/// | `@` before, letters for digits | the birth date, so that no part of a number finds it |
/// | two private characters and `!` | somebody who is here; where, as a hash |
///
/// No folded word holds one of the marks. A word of Han, kana or Hangul stands once for each character that it goes on
/// from, so that one character is a search.
struct SearchText {
    /// Before a word.
    static let beginning = "  "
    /// Before a word of the family name.
    static let family = "=="
    /// After a number.
    static let number = "#"
    /// Somebody with a live visit.
    static let live = "!!!"

    private(set) var text = ""
    private var written: Set<String> = []

    /// Adds a name's words.
    mutating func add(_ name: PersonName) {
        for part in [name.family, Self.first(of: name.ideographic), Self.first(of: name.phonetic)] {
            for word in Self.variants(of: part) { append(Self.family + word) }
        }
        for part in [name.family, name.given, name.middle, name.ideographic, name.phonetic] { addWords(of: part) }
    }

    /// Adds an identifier, a visit number or an account number; its parts too, where something parts them.
    mutating func addNumber(_ number: String) {
        let words = SearchWords.words(of: number)
        guard !words.isEmpty else { return }
        append(Self.beginning + words.joined() + Self.number)
        if words.count > 1 { for word in words { append(Self.beginning + word) } }
    }

    /// Adds the birth date, `YYYYMMDD`.
    mutating func addBirthDate(_ digits: String) { append(Self.date(digits)) }

    /// Adds that the person is here or expected, and at which point of care.
    mutating func addPlace(_ pointOfCare: String?) {
        append(Self.live)
        if let pointOfCare { append(Self.place(pointOfCare)) }
    }

    /// The finished text.
    var marked: String { text + Self.beginning }

    /// A birth date or its beginning, marked.
    static func date(_ digits: String) -> String {
        let letters = digits.unicodeScalars.compactMap { Unicode.Scalar($0.value &+ 17) }
        return "@" + String(String.UnicodeScalarView(letters))
    }

    /// A point of care in three characters; what shares them by chance is told apart by the visits themselves.
    static func place(_ pointOfCare: String) -> String {
        // FNV-1a, because Swift's own hashes differ from run to run and this one is kept.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in pointOfCare.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let privateUse = [hash >> 20 & 0xFFF, hash >> 40 & 0xFFF]
            .compactMap { Unicode.Scalar(0xE000 + UInt32($0)) }
        return String(String.UnicodeScalarView(privateUse)) + "!"
    }

    private mutating func append(_ word: String) {
        if written.insert(word).inserted { text += word }
    }

    private mutating func addWords(of part: String) {
        for word in Self.variants(of: part) {
            append(Self.beginning + word)
            guard SearchWords.isIdeographic(word) else { continue }
            let scalars = Array(word.unicodeScalars)
            for index in scalars.indices.dropFirst() where LetterFolding.isSyllable(scalars[index]) {
                append(Self.beginning + String(String.UnicodeScalarView(scalars[index...])))
            }
        }
    }

    /// The words as they are written, and as others write them: with two letters for an umlaut, with one, as one word.
    private static func variants(of part: String) -> [String] {
        let words = SearchWords.words(of: part)
        let expanded = part.utf8.allSatisfy { $0 < 0x80 } ? [] : SearchWords.expanded(part)
        let joined = words.count > 1 ? [words.joined()] : []
        return words + joined + expanded + (words + expanded).map(SearchWords.contracted)
    }

    private static func first(of group: String) -> String {
        String(group.split(separator: "^", maxSplits: 1, omittingEmptySubsequences: false).first ?? "")
    }
}
