/// What becomes of a single character when texts are compared.
enum LetterFolding {
    /// A character's part in a word.
    enum Part: Equatable {
        /// It is these letters.
        case letters(String)
        /// It changes nothing: an accent, an apostrophe.
        case nothing
        /// It ends the word.
        case boundary
    }

    /// The part of a character.
    static func fold(_ scalar: Unicode.Scalar) -> Part {
        if scalar.isASCII {
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A: return .letters(String(scalar))
            case 0x41...0x5A: return .letters(String(Unicode.Scalar(UInt8(scalar.value + 0x20))))
            case 0x27, 0x60: return .nothing
            default: return .boundary
            }
        }
        if let known = special[scalar] { return .letters(known) }
        if let plain = plainLetters[scalar] { return .letters(String(plain)) }
        switch scalar.value {
        case 0x2019, 0x2018, 0x02B0...0x02FF, 0x00B4: return .nothing
        case 0xFF9E, 0xFF9F: return .nothing
        case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map(fold) ?? .boundary
        case 0xFF66...0xFF9D:
            return .letters(
                String(
                    halfwidthKana[
                        halfwidthKana.index(
                            halfwidthKana.startIndex, offsetBy: Int(scalar.value - 0xFF66))]))
        case 0x30A1...0x30F6: return Unicode.Scalar(scalar.value - 0x60).map(fold) ?? .boundary
        case 0x304B...0x3062: return kana(scalar, isVoiced: scalar.value % 2 == 0, by: 1)
        case 0x3064...0x3069: return kana(scalar, isVoiced: scalar.value % 2 == 1, by: 1)
        case 0x306F...0x307D: return kana(scalar, isVoiced: scalar.value % 3 != 0, by: (scalar.value) % 3)
        case 0x3094: return .letters("う")
        default: break
        }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return .nothing
        default: break
        }
        guard properties.isAlphabetic || properties.numericType != nil else { return .boundary }
        let lower = properties.lowercaseMapping.unicodeScalars
        guard let first = lower.first, first != scalar else { return .letters(String(scalar)) }
        return fold(first)
    }

    /// The second letter of a vowel that some write as two, where it is one: `e` of `ö`; `base` gets the first.
    static func secondLetter(of scalar: Unicode.Scalar, before base: inout String.UnicodeScalarView) -> String? {
        let pair: (Unicode.Scalar, String)
        switch scalar {
        case "ä", "Ä": pair = ("a", "e")
        case "ö", "Ö", "ø", "Ø": pair = ("o", "e")
        case "ü", "Ü": pair = ("u", "e")
        case "å", "Å": pair = ("a", "a")
        case "\u{308}":
            guard let last = base.last, "aouAOU".unicodeScalars.contains(last) else { return nil }
            return "e"
        case "\u{30A}":
            guard let last = base.last, "aA".unicodeScalars.contains(last) else { return nil }
            return "a"
        default: return nil
        }
        base.append(pair.0)
        return pair.1
    }

    /// Whether a character is a word or a syllable itself: Han, kana, Hangul.
    static func isSyllable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3040...0x30FF, 0xAC00...0xD7A3: return true
        case 0...0x2FFF: return false
        default: return scalar.properties.isIdeographic
        }
    }

    private static func kana(_ scalar: Unicode.Scalar, isVoiced: Bool, by distance: UInt32) -> Part {
        guard isVoiced, let plain = Unicode.Scalar(scalar.value - distance) else { return .letters(String(scalar)) }
        return .letters(String(plain))
    }

    /// Letters that Unicode does not name as a letter with a mark.
    private static let special: [Unicode.Scalar: String] = [
        "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th", "ð": "d", "Ð": "d",
        "ı": "i", "ĳ": "ij", "Ĳ": "ij", "ё": "е", "Ё": "е", "й": "и", "Й": "и", "ї": "і", "Ї": "і", "ς": "σ",
        "أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ى": "ي", "ﬁ": "fi", "ﬂ": "fl",
    ]

    private static let halfwidthKana = Array(
        "をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん"
            .unicodeScalars)

    /// Letters with marks, and the small letter without: what Unicode names “LATIN SMALL LETTER O WITH STROKE” is `o`.
    private static let plainLetters: [Unicode.Scalar: Unicode.Scalar] = {
        let scalars = [0x41...0x7A, 0xC0...0x52F, 0x1E00...0x1FFF].joined().compactMap(Unicode.Scalar.init)
        var byName: [String: Unicode.Scalar] = [:]
        for scalar in scalars { if let name = scalar.properties.name { byName[name] = scalar } }
        var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (name, scalar) in byName {
            guard let with = name.firstRange(of: " WITH ") else { continue }
            let base = name[..<with.lowerBound].replacing("CAPITAL LETTER", with: "SMALL LETTER", maxReplacements: 1)
            plain[scalar] = byName[String(base)]
        }
        return plain
    }()
}
