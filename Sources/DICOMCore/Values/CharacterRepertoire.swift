/// The repertoire that Specific Character Set (0008,0005) names, and how its bytes become text.
///
/// Read are the default repertoire, Unicode (`ISO_IR 192`) and the sets of one byte a letter, also with code
/// extensions. In a multi-byte set (Japanese kanji, Korean, Chinese) only its ASCII part is text: the other bytes
/// stand as the letters of the same numbers, and ``isUnderstood`` is false. What we write is always Unicode.
public struct CharacterRepertoire: Sendable, Equatable {
    /// The defined term of UTF-8.
    public static let unicodeTerm = "ISO_IR 192"

    /// Whether all sets that it names are read as they are meant.
    public let isUnderstood: Bool
    /// Whether text is UTF-8.
    public let isUnicode: Bool
    private let initial: SingleByteRepertoire?
    private let isExtended: Bool

    /// Makes the repertoire of the values of Specific Character Set; none or an empty one is the default repertoire.
    public init(definedTerms: [String]) {
        let first = definedTerms.first ?? ""
        isUnicode = first == CharacterRepertoire.unicodeTerm
        initial = SingleByteRepertoire(definedTerm: first)
        isExtended = definedTerms.count > 1
        isUnderstood = definedTerms.allSatisfy { term in
            CharacterRepertoire.asciiTerms.contains(term) || term == CharacterRepertoire.unicodeTerm
                || SingleByteRepertoire(definedTerm: term) != nil
        }
    }

    private static let asciiTerms: Set<String> = ["", "ISO_IR 6", "ISO 2022 IR 6"]

    /// The text of the bytes; never fails.
    ///
    /// In the default repertoire and in Unicode, bytes beyond ASCII are read as UTF-8 if they are that, else as
    /// Latin-1: devices send both without a declaration, or under the wrong one.
    public func decode(_ bytes: [UInt8]) -> String {
        guard bytes.contains(where: { $0 >= 0x80 || $0 == CharacterRepertoire.escape }) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        if isExtended, !isUnicode { return decodeExtended(bytes) }
        if let initial { return CharacterRepertoire.text(bytes, initial) }
        if isUnderstood, let text = String(validating: bytes, as: UTF8.self) { return text }
        return CharacterRepertoire.text(bytes, .latin1)
    }

    private static let escape: UInt8 = 0x1B

    private static func text(_ bytes: some Sequence<UInt8>, _ repertoire: SingleByteRepertoire) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(byte < 0x80 ? Unicode.Scalar(byte) : repertoire.letter(byte)) }
        return String(text)
    }

    /// Reads text with escape sequences, each of which changes the set; the delimiters of values, of components and
    /// of component groups put the first set back (PS3.5 §6.1.2.5.3).
    private func decodeExtended(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        var current = initial ?? .latin1
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == CharacterRepertoire.escape, index + 2 < bytes.count {
                let sequence = (bytes[index + 1], bytes[index + 2])
                if let next = SingleByteRepertoire.allCases.first(where: { $0.escape == sequence }) {
                    current = next
                    index += 3
                    continue
                }
                if sequence == (0x28, 0x42) || sequence == (0x28, 0x4A) {
                    index += 3
                    continue
                }
            }
            if CharacterRepertoire.delimiters.contains(byte) { current = initial ?? .latin1 }
            text.append(byte < 0x80 ? Unicode.Scalar(byte) : current.letter(byte))
            index += 1
        }
        return String(text)
    }

    private static let delimiters: Set<UInt8> = [0x09, 0x0A, 0x0C, 0x0D, 0x3D, 0x5C, 0x5E]
}
