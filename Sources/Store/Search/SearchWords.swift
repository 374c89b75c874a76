/// The words of a name, a number or a person's typing, in the one spelling in which they are compared.
///
/// Case, accents, the width of letters and the marks of kana do not count: `É` is `e`, `Ø` is `o`, `ß` is `ss`, `ﾀﾞ` is
/// `た`. Apostrophes join (`O'Brien` is `obrien`); all that is neither letter nor digit parts.
enum SearchWords {
    /// Letters of a word, and words of a text, that count.
    static let longest = 64

    /// The words of a text, in its order.
    static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        func end() {
            if !word.isEmpty { words.append(String(word)) }
            word = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            switch LetterFolding.fold(scalar) {
            case .letters(let letters): if word.count < longest { word.append(contentsOf: letters.unicodeScalars) }
            case .nothing: break
            case .boundary: end()
            }
            if words.count == longest { return words }
        }
        end()
        return words
    }

    /// All letters and digits of a text as one word: `123-45` is `12345`.
    static func compact(_ text: String) -> String { words(of: text).joined() }

    /// The word with `ae`, `oe`, `ue` and `aa` written as one letter, as whoever leaves out an umlaut does.
    static func contracted(_ word: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            switch (result.last, scalar) {
            case ("a", "e"), ("o", "e"), ("u", "e"), ("a", "a"): break
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// The words of a text with `ä`, `ö`, `ü`, `ø` and `å` written as two letters.
    static func expanded(_ text: String) -> [String] {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let second = LetterFolding.secondLetter(of: scalar, before: &result) {
                result.append(contentsOf: second.unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return words(of: String(result))
    }

    /// Whether the word has characters that are syllables or words themselves, so that each begins a part.
    static func isIdeographic(_ word: String) -> Bool { word.unicodeScalars.contains(where: LetterFolding.isSyllable) }
}
