/// A JSON object whose values are texts or null: all that a sidecar may be (RFC 8259).
///
/// Written here and not left to a general decoder, because a key that stands twice must be refused: two patients in
/// one sidecar are no patient.
struct FlatObject {
    private(set) var members: [SidecarMember] = []
    private var keys: Set<String> = []
    private let bytes: [UInt8]
    private var place = 0

    /// Reads an object; the bytes must be all of it.
    init(_ bytes: [UInt8]) throws(SidecarFault) {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw SidecarFault(sentence: "it is not UTF-8 text")
        }
        self.bytes = bytes
        // A byte order mark, as Windows programs write it.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
        try expect("{")
        if !skips("}") {
            repeat { try readMember() } while skips(",")
            try expect("}")
        }
        skipSpace()
        guard place == bytes.count else { throw fault("nothing after the closing brace") }
    }

    private mutating func readMember() throws(SidecarFault) {
        let key = try text(what: "a key in double quotes")
        guard keys.insert(key).inserted else {
            throw SidecarFault(sentence: "“\(key.shown)” stands there twice; give it once")
        }
        try expect(":")
        skipSpace()
        if bytes[place...].starts(with: Array("null".utf8)) {
            place += 4
            members.append(SidecarMember(key: key, text: nil))
        } else {
            members.append(SidecarMember(key: key, text: try text(what: "a text in double quotes for “\(key.shown)”")))
        }
    }

    private mutating func text(what: String) throws(SidecarFault) -> String {
        skipSpace()
        guard next() == UInt8(ascii: "\"") else { throw fault(what) }
        var result: [UInt8] = []
        while let byte = next(0) {
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
            case UInt8(ascii: "\\"): result += Array(String(try escape()).utf8)
            case 0..<32: throw fault("no line break or other control character inside a text")
            default: result.append(byte)
            }
        }
        throw fault("a closing double quote")
    }

    /// The character that an escape stands for, after its backslash (RFC 8259 §7).
    private mutating func escape() throws(SidecarFault) -> Unicode.Scalar {
        guard let byte = next() else { throw fault("a character after the backslash") }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let first = try codeUnit()
            guard (0xD800..<0xDC00).contains(first) else {
                guard let scalar = Unicode.Scalar(first) else { throw fault("a whole surrogate pair") }
                return scalar
            }
            guard next() == UInt8(ascii: "\\"), next() == UInt8(ascii: "u") else {
                throw fault("a whole surrogate pair")
            }
            let second = try codeUnit()
            guard (0xDC00..<0xE000).contains(second),
                let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            else { throw fault("a whole surrogate pair") }
            return scalar
        default: throw fault("an escape that JSON knows")
        }
    }

    private mutating func codeUnit() throws(SidecarFault) -> UInt32 {
        let end = min(place + 4, bytes.count)
        let digits = String(decoding: bytes[place..<end], as: UTF8.self)
        guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16) else {
            throw fault("four hexadecimal digits")
        }
        place = end
        return value
    }

    private mutating func expect(_ character: Unicode.Scalar) throws(SidecarFault) {
        guard skips(character) else { throw fault("“\(character)”") }
    }

    private mutating func skips(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard next(0) == UInt8(ascii: character) else { return false }
        place += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = next(0), [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
    }

    /// The next byte, stepping over `count` bytes.
    private mutating func next(_ count: Int = 1) -> UInt8? {
        guard place < bytes.count else { return nil }
        defer { place += count }
        return bytes[place]
    }

    private func fault(_ expected: String) -> SidecarFault {
        let line = bytes[..<min(place, bytes.count)].count { $0 == UInt8(ascii: "\n") } + 1
        return SidecarFault(sentence: "it is not valid JSON: line \(line) should have \(expected)")
    }
}
