/// A character set that messages are read in (HL7 table 0211).
public enum HL7CharacterSet: String, Sendable, CaseIterable {
    /// UTF-8.
    case utf8 = "UNICODE UTF-8"
    /// ISO/IEC 8859-1, Western European; bytes 80 to 9F are read as Windows-1252 has them, because senders
    /// that declare 8859/1 mean that, and HL7 has no use for the control characters there.
    case latin1 = "8859/1"
    /// ISO/IEC 8859-2, Central European.
    case latin2 = "8859/2"
    /// ISO/IEC 8859-3, South European.
    case latin3 = "8859/3"
    /// ISO/IEC 8859-4, North European.
    case latin4 = "8859/4"
    /// ISO/IEC 8859-5, Cyrillic.
    case cyrillic = "8859/5"
    /// ISO/IEC 8859-6, Arabic.
    case arabic = "8859/6"
    /// ISO/IEC 8859-7, Greek.
    case greek = "8859/7"
    /// ISO/IEC 8859-8, Hebrew.
    case hebrew = "8859/8"
    /// ISO/IEC 8859-9, Turkish.
    case latin5 = "8859/9"
    /// ISO/IEC 8859-15, Western European with the euro.
    case latin9 = "8859/15"
    /// Windows-1252, which no MSH-18 can name, but which many senders use.
    case windows1252 = "WINDOWS-1252"
    /// JIS X 0201, with shifts to the sets of the other two by ISO/IEC 2022.
    case japaneseSyllables = "ISO IR14"
    /// JIS X 0208 by ISO/IEC 2022.
    case japanese = "ISO IR87"
    /// JIS X 0212 by ISO/IEC 2022.
    case japaneseSupplement = "ISO IR159"
    /// GB 18030, of China.
    case gb18030 = "GB 18030-2000"
    /// KS X 1001, of Korea.
    case korean = "KS X 1001"
    /// Big5, of Taiwan and Hong Kong.
    case big5 = "BIG-5"
    /// CNS 11643, of Taiwan.
    case taiwanese = "CNS 11643-1992"

    /// The character set that an MSH-18 value names; nil for none and for ASCII, which say nothing about the
    /// bytes above 7F.
    ///
    /// Spelling variants in use are taken too (`UTF-8`, `ISO_8859-1`, `ISO_IR 100`). Throws `characterSet` for
    /// those that are not read: UTF-16 and UTF-32, in which a delimiter is not one byte.
    public static func named(_ name: String) throws(HL7Error) -> HL7CharacterSet? {
        let letters = name.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        if letters.isEmpty || ["ASCII", "USASCII", "ISOIR6"].contains(letters) { return nil }
        if let known = spellings[letters] { return known }
        let part = letters.hasPrefix("ISO8859") ? letters.dropFirst(3) : letters[...]
        if part.hasPrefix("8859"), let set = HL7CharacterSet(rawValue: "8859/" + part.dropFirst(4)) { return set }
        throw HL7Error(
            .characterSet, at: HL7Place("MSH", 18),
            expected: "a set of HL7 table 0211 in which a delimiter is one byte, such as UNICODE UTF-8",
            found: String(letters.prefix(24)))
    }

    private static let spellings: [String: HL7CharacterSet] = [
        "UNICODE": .utf8, "UNICODEUTF8": .utf8, "UTF8": .utf8, "ISOIR192": .utf8,
        "ISOIR100": .latin1, "ISOIR101": .latin2, "ISOIR109": .latin3, "ISOIR110": .latin4, "ISOIR144": .cyrillic,
        "ISOIR127": .arabic, "ISOIR126": .greek, "ISOIR138": .hebrew, "ISOIR148": .latin5, "ISOIR203": .latin9,
        "WINDOWS1252": .windows1252, "CP1252": .windows1252,
        "ISOIR13": .japaneseSyllables, "ISOIR14": .japaneseSyllables, "ISO2022IR13": .japaneseSyllables,
        "ISOIR87": .japanese, "ISO2022IR87": .japanese, "ISO2022JP": .japanese,
        "ISOIR159": .japaneseSupplement, "ISO2022IR159": .japaneseSupplement,
        "GB180302000": .gb18030, "GB18030": .gb18030, "GBK": .gb18030, "GB2312": .gb18030,
        "KSX1001": .korean, "EUCKR": .korean, "ISOIR149": .korean, "BIG5": .big5,
        "CNS116431992": .taiwanese, "CNS11643": .taiwanese,
    ]

    /// How the set is written in several bytes without shifts; nil for every other.
    var encoding: MultiByteEncoding? {
        switch self {
        case .gb18030: .gb18030
        case .korean: .korean
        case .big5: .big5
        case .taiwanese: .eucTaiwanese
        case .utf8, .latin1, .latin2, .latin3, .latin4, .cyrillic, .arabic, .greek, .hebrew, .latin5, .latin9,
            .windows1252, .japaneseSyllables, .japanese, .japaneseSupplement:
            nil
        }
    }

    /// Whether the set is one of those that Japan shifts between.
    var isJapanese: Bool { self == .japaneseSyllables || self == .japanese || self == .japaneseSupplement }

    /// The text of the bytes; U+FFFD stands for each that the character set does not have.
    ///
    /// Of a set of several bytes only the ASCII is read here: a message in one is UTF-8 before its text is read.
    func decode(_ bytes: [UInt8]) -> String {
        guard self != .utf8, bytes.contains(where: { $0 >= 0x80 }) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(scalar(of: byte)) }
        return String(text)
    }

    /// Whether some of the bytes are no characters of the set, or stand for one that could not be read before.
    func cannotRead(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard self == .utf8 else { return bytes.contains { scalar(of: $0) == "\u{FFFD}" } }
        guard let text = String(validating: bytes, as: UTF8.self) else { return true }
        return text.unicodeScalars.contains("\u{FFFD}")
    }

    /// The character of a byte in a set of single bytes.
    func scalar(of byte: UInt8) -> Unicode.Scalar {
        if byte < 0x80 { return Unicode.Scalar(byte) }
        let code: UInt16 =
            switch (byte < 0xA0, upperHalf) {
            case (true, .none): SingleByteTables.windows1252[Int(byte) - 0x80]
            case (true, .some): 0xFFFD
            case (false, .none): UInt16(byte)
            case (false, .some(let table)): table[Int(byte) - 0xA0]
            }
        return Unicode.Scalar(code) ?? "\u{FFFD}"
    }

    /// The bytes A0 to FF where they differ from ISO/IEC 8859-1.
    private var upperHalf: [UInt16]? {
        switch self {
        case .utf8, .latin1, .windows1252: nil
        case .japaneseSyllables, .japanese, .japaneseSupplement, .gb18030, .korean, .big5, .taiwanese:
            SingleByteTables.none
        case .latin2: SingleByteTables.latin2
        case .latin3: SingleByteTables.latin3
        case .latin4: SingleByteTables.latin4
        case .cyrillic: SingleByteTables.cyrillic
        case .arabic: SingleByteTables.arabic
        case .greek: SingleByteTables.greek
        case .hebrew: SingleByteTables.hebrew
        case .latin5: SingleByteTables.latin5
        case .latin9: SingleByteTables.latin9
        }
    }
}

extension HL7CharacterSet {
    /// The bytes as UTF-8, whatever set they name themselves; nil where one of them is no character of this set, or
    /// where the decoder lacks its table.
    public func utf8(of bytes: [UInt8], decoder: any MultiByteDecoding) -> [UInt8]? {
        guard bytes.contains(where: { $0 >= 0x80 || $0 == 0x1B }) else { return bytes }
        if self == .utf8 { return String(validating: bytes, as: UTF8.self).map { Array($0.utf8) } }
        let text = MessageText(characterSet: self, shifts: false, escape: nil, decoder: decoder)
        guard let utf8 = try? text.utf8(bytes[...]), !String(decoding: utf8, as: UTF8.self).contains("\u{FFFD}") else {
            return nil
        }
        return utf8
    }
}
