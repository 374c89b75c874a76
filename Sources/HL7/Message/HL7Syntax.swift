/// What is needed to read any part of one message: its delimiters and its character set.
struct HL7Syntax: Sendable {
    let delimiters: HL7Delimiters
    /// The set that leaves are read in: UTF-8 where the message was turned into it before it was divided.
    let characterSet: HL7CharacterSet
    /// How hexadecimal data becomes UTF-8 in a message that was turned into it; nil for every other message.
    var text: MessageText?
    /// Whether delimiters mean nothing here: in MSH-1 and MSH-2, which hold them.
    var isLiteral = false

    /// The same, for text in which delimiters mean nothing.
    var literal: HL7Syntax {
        var copy = self
        copy.isLiteral = true
        return copy
    }

    /// All parts between the delimiters, the empty ones too; none of nothing.
    func parts(of bytes: ArraySlice<UInt8>, by delimiter: UInt8?) -> [ArraySlice<UInt8>] {
        guard !bytes.isEmpty else { return [] }
        guard let delimiter, !isLiteral else { return [bytes] }
        return bytes.split(separator: delimiter, omittingEmptySubsequences: false)
    }

    /// The part of a number from 1; empty where there is none.
    func part(_ number: Int, of bytes: ArraySlice<UInt8>, by delimiter: UInt8?) -> ArraySlice<UInt8> {
        let nothing = bytes[bytes.endIndex...]
        guard number >= 1 else { return nothing }
        guard let delimiter, !isLiteral else { return number == 1 ? bytes : nothing }
        var rest = bytes
        for _ in 1..<number {
            guard let end = rest.firstIndex(of: delimiter) else { return nothing }
            rest = rest[(end + 1)...]
        }
        return rest.prefix { $0 != delimiter }
    }

    /// A leaf of the message: unescaped only now, when nothing is left to split.
    func value(of leaf: ArraySlice<UInt8>) -> FieldValue<String> {
        if leaf.isEmpty { return .absent }
        if isLiteral { return .value(characterSet.decode(Array(leaf))) }
        if leaf.elementsEqual([0x22, 0x22]) { return .null }
        guard let text else { return .value(characterSet.decode(HL7Escape.decode(leaf, delimiters))) }
        let decoded = HL7Escape.decode(leaf, delimiters) { data in (try? text.utf8(data[...])) ?? [] }
        return .value(characterSet.decode(decoded))
    }
}
