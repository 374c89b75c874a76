/// Reads which entries a PDF dictionary has (ISO 32000-1 §7.2, §7.3), whatever stands in them.
struct PDFDictionaryKeys {
    private let bytes: [UInt8]
    private var place = 0

    /// The keys whose values are not null, of the dictionary that the bytes begin with; nil where it has no end in them.
    static func read(_ bytes: [UInt8]) -> Set<String>? {
        var reader = PDFDictionaryKeys(bytes: bytes)
        return reader.keys()
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private enum Token: Equatable {
        case opening, closing
        case name(String)
        case word([UInt8])
        case string
    }

    /// After its key a value may be several tokens (`5 0 R`), of which none is a name unless it is the only one.
    private enum Expectation {
        case key
        case value(of: String)
    }

    private mutating func keys() -> Set<String>? {
        guard next() == .opening else { return nil }
        var keys: Set<String> = []
        var depth = 1
        var expectation = Expectation.key
        while let token = next() {
            switch token {
            case .opening:
                if depth == 1, case .value(let key) = expectation {
                    keys.insert(key)
                    expectation = .key
                }
                depth += 1
            case .closing:
                depth -= 1
                if depth == 0 { return keys }
            case .name, .word, .string:
                guard depth == 1 else { continue }
                switch (expectation, token) {
                case (.key, .name(let name)): expectation = .value(of: name)
                case (.key, _): break
                case (.value(let key), _):
                    if token != .word(Array("null".utf8)) { keys.insert(key) }
                    expectation = .key
                }
            }
        }
        return nil
    }

    /// The next token; nil at the end of the bytes or where a string has no end.
    private mutating func next() -> Token? {
        skipBlanks()
        guard let byte = peek() else { return nil }
        switch byte {
        case UInt8(ascii: "("): return skipString() ? .string : nil
        case UInt8(ascii: "["), UInt8(ascii: "{"): return step(1, .opening)
        case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ")"): return step(1, .closing)
        case UInt8(ascii: "<"):
            if peek(1) == byte { return step(2, .opening) }
            guard let end = bytes[place...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
            place = end + 1
            return .string
        case UInt8(ascii: ">"): return step(peek(1) == byte ? 2 : 1, .closing)
        case UInt8(ascii: "/"):
            place += 1
            return .name(Self.unescaped(run()))
        default: return .word(run())
        }
    }

    private mutating func step(_ count: Int, _ token: Token) -> Token {
        place += count
        return token
    }

    private func peek(_ distance: Int = 0) -> UInt8? {
        place + distance < bytes.count ? bytes[place + distance] : nil
    }

    private mutating func skipBlanks() {
        while let byte = peek() {
            if byte == UInt8(ascii: "%") {
                while let letter = peek(), letter != 0x0A, letter != 0x0D { place += 1 }
            } else if PDFInspection.isBlank(byte) {
                place += 1
            } else {
                return
            }
        }
    }

    /// Steps over a string in parentheses, which may hold others.
    private mutating func skipString() -> Bool {
        var depth = 0
        while let byte = peek() {
            place += 1
            switch byte {
            case UInt8(ascii: "\\"): place += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return true }
            default: break
            }
        }
        return false
    }

    private static let delimiters = Set("()<>[]{}/%".utf8)

    /// The bytes up to white space or a delimiter.
    private mutating func run() -> [UInt8] {
        let word = bytes[place...].prefix { !PDFInspection.isBlank($0) && !Self.delimiters.contains($0) }
        place += word.count
        return Array(word)
    }

    /// A name with its `#45` read as the letter that it stands for, so that none is hidden by its spelling.
    private static func unescaped(_ name: [UInt8]) -> String {
        var letters: [UInt8] = []
        var rest = name[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "#"), digits.count == 2,
                let letter = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                letters.append(letter)
                rest = rest.dropFirst(2)
            } else {
                letters.append(byte)
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }
}
