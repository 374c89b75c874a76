/// Escape sequences in the text of a message (HL7 v2.5.1 §2.7).
enum HL7Escape {
    /// The bytes that a leaf stands for, in the message's character set.
    ///
    /// Delimiters (`\F\ \S\ \T\ \R\ \E\ \P\`) and hexadecimal data (`\X..\`) become their bytes; formatting
    /// commands become a line feed or blanks, highlighting (`\H\ \N\`) nothing. What is not known (local
    /// `\Z..\`, shifts of the character set `\C..\ \M..\` in a set that has none, an escape without its end) is kept
    /// as it is. `transcode` turns the bytes of hexadecimal data into those of the message where its text was turned
    /// before.
    static func decode(
        _ leaf: ArraySlice<UInt8>, _ delimiters: HL7Delimiters, transcode: (([UInt8]) -> [UInt8])? = nil
    ) -> [UInt8] {
        guard let escape = delimiters.escape, leaf.contains(escape) else { return Array(leaf) }
        var data: [UInt8] = []
        func flushed(_ decoded: inout [UInt8]) {
            guard !data.isEmpty else { return }
            decoded.append(contentsOf: transcode?(data) ?? data)
            data = []
        }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(leaf.count)
        var rest = leaf
        while let start = rest.firstIndex(of: escape) {
            if start > rest.startIndex { flushed(&decoded) }
            decoded.append(contentsOf: rest[..<start])
            let after = rest[(start + 1)...]
            guard let end = after.firstIndex(of: escape) else {
                rest = rest[start...]
                break
            }
            if after.first == UInt8(ascii: "X"), let bytes = hexadecimal(after[..<end].dropFirst()) {
                // Several in a row may make one character.
                data.append(contentsOf: bytes)
            } else if let meaning = meaning(of: after[..<end], delimiters) {
                flushed(&decoded)
                decoded.append(contentsOf: meaning)
            } else {
                flushed(&decoded)
                decoded.append(contentsOf: rest[start...end])
            }
            rest = after[(end + 1)...]
        }
        flushed(&decoded)
        decoded.append(contentsOf: rest)
        return decoded
    }

    /// Whether an escape sequence in the bytes is not known.
    static func hasUnknown(in bytes: ArraySlice<UInt8>, _ delimiters: HL7Delimiters) -> Bool {
        guard let escape = delimiters.escape else { return false }
        var rest = bytes
        while let start = rest.firstIndex(of: escape) {
            let after = rest[(start + 1)...]
            guard let end = after.firstIndex(of: escape), meaning(of: after[..<end], delimiters) != nil else {
                return true
            }
            rest = after[(end + 1)...]
        }
        return false
    }

    private static func meaning(of sequence: ArraySlice<UInt8>, _ delimiters: HL7Delimiters) -> [UInt8]? {
        guard let letter = sequence.first else { return nil }
        if sequence.count == 1 {
            switch letter {
            case UInt8(ascii: "F"): return [delimiters.field]
            case UInt8(ascii: "S"): return [delimiters.component]
            case UInt8(ascii: "T"): return delimiters.subcomponent.map { [$0] }
            case UInt8(ascii: "R"): return delimiters.repetition.map { [$0] }
            case UInt8(ascii: "E"): return delimiters.escape.map { [$0] }
            case UInt8(ascii: "P"): return delimiters.truncation.map { [$0] }
            case UInt8(ascii: "H"), UInt8(ascii: "N"): return []
            default: return nil
            }
        }
        switch letter {
        case UInt8(ascii: "X"): return hexadecimal(sequence.dropFirst())
        case UInt8(ascii: "."): return formatting(sequence.dropFirst())
        default: return nil
        }
    }

    /// The bytes that pairs of digits spell; nil where they are none.
    static func hexadecimal(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        var high: UInt8?
        for digit in digits {
            guard let value = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
            if let first = high {
                bytes.append(first << 4 | UInt8(truncatingIfNeeded: value))
                high = nil
            } else {
                high = UInt8(truncatingIfNeeded: value)
            }
        }
        return bytes
    }

    /// Formatting commands of the FT data type (HL7 v2.5.1 §2.7.6): line ends, and blanks for the rest.
    private static func formatting(_ command: ArraySlice<UInt8>) -> [UInt8]? {
        switch String(decoding: command.prefix(2), as: UTF8.self).lowercased() {
        case "br", "sp", "ce": [0x0A]
        case "in", "ti", "sk": [0x20]
        case "fi", "nf": []
        default: nil
        }
    }

    /// Text as a leaf of a message in UTF-8: delimiters and control characters escaped.
    ///
    /// A text that would read as null is escaped too. Without an escape character in the message, such
    /// characters become blanks.
    static func encode(_ text: String, _ delimiters: HL7Delimiters) -> [UInt8] {
        if text == "\"\"", let escape = delimiters.escape {
            return [escape] + Array("X2222".utf8) + [escape]
        }
        var encoded: [UInt8] = []
        for byte in text.utf8 {
            let sequence: String
            switch byte {
            case delimiters.field: sequence = "F"
            case delimiters.component: sequence = "S"
            case delimiters.subcomponent: sequence = "T"
            case delimiters.repetition: sequence = "R"
            case delimiters.escape: sequence = "E"
            case 0..<0x20, 0x7F: sequence = "X" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            default:
                encoded.append(byte)
                continue
            }
            if let escape = delimiters.escape {
                encoded.append(escape)
                encoded.append(contentsOf: sequence.utf8)
                encoded.append(escape)
            } else {
                encoded.append(0x20)
            }
        }
        return encoded
    }
}
