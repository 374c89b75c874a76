/// The characters that divide a message, as its MSH-1 and MSH-2 name them (HL7 v2.5.1 §2.5.4).
public struct HL7Delimiters: Hashable, Sendable {
    /// Between fields (MSH-1).
    public let field: UInt8
    /// Between components (MSH-2, first).
    public let component: UInt8
    /// Between repetitions (MSH-2, second), if any is named.
    public let repetition: UInt8?
    /// Around escape sequences (MSH-2, third), if any is named.
    public let escape: UInt8?
    /// Between sub-components (MSH-2, fourth), if any is named.
    public let subcomponent: UInt8?
    /// Stands for text that was cut off (MSH-2, fifth; HL7 v2.7 and later), if any is named.
    public let truncation: UInt8?

    /// The delimiters that the standard recommends: `|^~\&`.
    public static let standard = HL7Delimiters(
        field: UInt8(ascii: "|"), component: UInt8(ascii: "^"), repetition: UInt8(ascii: "~"),
        escape: UInt8(ascii: "\\"), subcomponent: UInt8(ascii: "&"), truncation: nil)

    private init(
        field: UInt8, component: UInt8, repetition: UInt8?, escape: UInt8?, subcomponent: UInt8?, truncation: UInt8?
    ) {
        self.field = field
        self.component = component
        self.repetition = repetition
        self.escape = escape
        self.subcomponent = subcomponent
        self.truncation = truncation
    }

    /// Takes them from MSH-1 and MSH-2; the last ones of MSH-2 may be left out.
    ///
    /// Throws `delimiters` unless they are one to five different marks of ASCII, no letters or digits, and
    /// not the quotation mark, of which HL7's null is made.
    public init(field: UInt8, encodingCharacters: ArraySlice<UInt8>) throws(HL7Error) {
        let all = [field] + encodingCharacters
        guard (2...6).contains(all.count) else {
            throw HL7Error(
                .delimiters, at: HL7Place("MSH", 2), expected: "one to five encoding characters",
                found: "\(encodingCharacters.count)")
        }
        guard all.allSatisfy(Self.canDelimit) else {
            throw HL7Error(
                .delimiters, at: HL7Place("MSH", 2), expected: "punctuation marks of ASCII as delimiters",
                found: "another character")
        }
        guard Set(all).count == all.count else {
            throw HL7Error(
                .delimiters, at: HL7Place("MSH", 2), expected: "delimiters that differ from each other",
                found: "one of them twice")
        }
        func character(_ index: Int) -> UInt8? { index < all.count ? all[index] : nil }
        self.init(
            field: field, component: all[1], repetition: character(2), escape: character(3),
            subcomponent: character(4), truncation: character(5))
    }

    /// MSH-2 as it is written.
    public var encodingCharacters: [UInt8] {
        [component] + [repetition, escape, subcomponent, truncation].compactMap { $0 }
    }

    private static func canDelimit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "\""):
            false
        default: (0x21...0x7E).contains(byte)
        }
    }
}
