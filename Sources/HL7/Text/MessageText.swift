/// How the bytes of a message become text.
///
/// In most sets a delimiter is a byte that nothing else holds, so that a message is divided first and each leaf read
/// after. In those of East Asia a byte of a character can look like a delimiter: there the whole message becomes UTF-8
/// before it is divided.
struct MessageText: Sendable {
    /// The set that MSH-18 names first, or what stands for it.
    let characterSet: HL7CharacterSet
    /// Whether escape sequences of ISO/IEC 2022 change the set within the text.
    let shifts: Bool
    let escape: UInt8?
    let decoder: (any MultiByteDecoding)?

    /// Whether the message has to become UTF-8 before it is divided.
    var mustTranscode: Bool { shifts || characterSet.encoding != nil || characterSet.isJapanese }

    /// The bytes as UTF-8; throws `characterSet` where the table is not there.
    func utf8(_ bytes: ArraySlice<UInt8>) throws(HL7Error) -> [UInt8] {
        guard let text = text(of: bytes) else {
            throw HL7Error(
                .characterSet, at: HL7Place("MSH", 18), expected: "a character set whose table this machine has",
                found: characterSet.rawValue)
        }
        return Array(text.utf8)
    }

    private func text(of bytes: ArraySlice<UInt8>) -> String? {
        if !bytes.contains(where: { $0 >= 0x80 || $0 == 0x1B }), !shifts, !characterSet.isJapanese {
            return String(decoding: bytes, as: UTF8.self)
        }
        guard let decoder else { return nil }
        if shifts || characterSet.isJapanese {
            return ISO2022Text.decode(bytes, first: characterSet, escape: escape, decoder: decoder)
        }
        guard let encoding = characterSet.encoding else { return characterSet.decode(Array(bytes)) }
        // Line by line: whatever is broken in one segment stays in it.
        var text = ""
        for line in bytes.split(separator: 0x0D, omittingEmptySubsequences: false) {
            guard let decoded = decoder.decode(Array(line), in: encoding) else { return nil }
            text += (line.startIndex == bytes.startIndex ? "" : "\r") + decoded
        }
        return text
    }
}
