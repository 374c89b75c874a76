/// The bytes of a text as devices write it: UTF-8, or what Windows programs write in Western Europe.
enum SidecarText {
    /// The characters of the bytes: UTF-8 with or without its mark, and windows-1252 where the bytes are no UTF-8.
    static func decode(_ bytes: [UInt8]) -> String {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return String(validating: bytes, as: UTF8.self) ?? windows1252(bytes)
    }

    /// The characters of bytes in windows-1252; ISO 8859-1 differs only where it has control characters.
    static func windows1252(_ bytes: some Sequence<UInt8>) -> String {
        String(String.UnicodeScalarView(bytes.map { (0x80..<0xA0).contains($0) ? upper[Int($0) - 0x80] : .init($0) }))
    }

    /// The characters 0x80 to 0x9F; five of them are not given away and stand for themselves.
    private static let upper: [Unicode.Scalar] = [
        "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
        "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
    ]
}
