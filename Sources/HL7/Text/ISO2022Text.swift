/// Text in which escape sequences (ISO/IEC 2022) change what the bytes mean, as Japan writes it.
///
/// The lower half begins as ASCII and is ASCII again after each line. The upper half begins as what the message names
/// first. The escapes of HL7 (`\C..\`, `\M..\`; v2.5.1 §2.7.2) mean the same as an ESC with the bytes that they spell.
struct ISO2022Text {
    /// What the bytes of a half mean.
    private enum Graphic: Equatable {
        case ascii
        case katakana
        case single(HL7CharacterSet)
        /// Two bytes each, read in the encoding with their high bits set.
        case double(MultiByteEncoding)
        /// JIS X 0212: two bytes each, after 8F in EUC-JP.
        case supplement
    }

    private let decoder: any MultiByteDecoding
    private let escape: UInt8?
    private let initialUpper: Graphic
    private var lower = Graphic.ascii
    private var upper: Graphic
    private var text = String.UnicodeScalarView()
    private var run: [UInt8] = []
    private var runEncoding: MultiByteEncoding?
    private var lacksTable = false

    private init(first: HL7CharacterSet, escape: UInt8?, decoder: any MultiByteDecoding) {
        self.decoder = decoder
        self.escape = escape
        initialUpper = first.isJapanese ? .katakana : .single(first)
        upper = initialUpper
    }

    /// The text of the bytes; nil where a table is not there.
    ///
    /// `first` is the set that the message names first; `escape` is its escape character.
    static func decode(
        _ bytes: ArraySlice<UInt8>, first: HL7CharacterSet, escape: UInt8?, decoder: any MultiByteDecoding
    ) -> String? {
        var reader = ISO2022Text(first: first, escape: escape, decoder: decoder)
        return reader.read(bytes)
    }

    private mutating func read(_ bytes: ArraySlice<UInt8>) -> String? {
        var rest = bytes
        while let byte = rest.first {
            if let (designation, length) = designation(at: rest) {
                flush()
                designate(designation)
                rest = rest.dropFirst(length)
            } else if byte == 0x0D || byte == 0x0A {
                flush()
                (lower, upper) = (.ascii, initialUpper)
                text.append(Unicode.Scalar(byte))
                rest = rest.dropFirst()
            } else {
                rest = rest.dropFirst(take(byte, rest.dropFirst().first))
            }
        }
        flush()
        return lacksTable ? nil : String(text)
    }

    /// Takes a character; gives how many bytes it had.
    private mutating func take(_ byte: UInt8, _ next: UInt8?) -> Int {
        guard byte > 0x20, byte != 0x7F else {
            append(Unicode.Scalar(byte))
            return 1
        }
        let isUpper = byte >= 0x80
        let code = byte & 0x7F
        switch isUpper ? upper : lower {
        case .ascii: append(isUpper ? "\u{FFFD}" : Unicode.Scalar(byte))
        case .single(let set): append(set.scalar(of: byte))
        case .katakana:
            append((0x21...0x5F).contains(code) ? Unicode.Scalar(0xFF40 + UInt32(code)) ?? "\u{FFFD}" : "\u{FFFD}")
        case .double(let encoding): return takePair(byte, next, in: encoding, prefix: [])
        case .supplement: return takePair(byte, next, in: .eucJapanese, prefix: [0x8F])
        }
        return 1
    }

    private mutating func takePair(
        _ byte: UInt8, _ next: UInt8?, in encoding: MultiByteEncoding, prefix: [UInt8]
    ) -> Int {
        guard let next, (0x21...0x7E).contains(next & 0x7F), next & 0x80 == byte & 0x80 else {
            append("\u{FFFD}")
            return 1
        }
        if runEncoding != encoding { flush() }
        runEncoding = encoding
        run.append(contentsOf: prefix + [byte | 0x80, next | 0x80])
        return 2
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        flush()
        text.append(scalar)
    }

    private mutating func flush() {
        guard let encoding = runEncoding else { return }
        if let decoded = decoder.decode(run, in: encoding) {
            text.append(contentsOf: decoded.unicodeScalars)
        } else {
            lacksTable = true
        }
        (run, runEncoding) = ([], nil)
    }

    /// The bytes after ESC of the sequence that begins here, and how many bytes of the message it takes.
    private func designation(at bytes: ArraySlice<UInt8>) -> (sequence: [UInt8], length: Int)? {
        if bytes.first == 0x1B {
            let intermediates = bytes.dropFirst().prefix(3).prefix { (0x20...0x2F).contains($0) }
            guard !intermediates.isEmpty, let final = bytes.dropFirst(1 + intermediates.count).first,
                (0x30...0x7E).contains(final)
            else { return nil }
            return (intermediates + [final], intermediates.count + 2)
        }
        guard let escape, bytes.first == escape else { return nil }
        let letter = bytes.dropFirst().first
        guard letter == UInt8(ascii: "C") || letter == UInt8(ascii: "M") else { return nil }
        let digits = bytes.dropFirst(2).prefix(7).prefix { $0 != escape }
        guard (4...6).contains(digits.count), bytes.dropFirst(2 + digits.count).first == escape,
            let sequence = HL7Escape.hexadecimal(digits)
        else { return nil }
        // Three bytes may be padded with a zero in front.
        return (Array(sequence.drop { $0 == 0 }), digits.count + 3)
    }

    private mutating func designate(_ sequence: [UInt8]) {
        switch String(decoding: sequence, as: UTF8.self) {
        case "(B", "(J": lower = .ascii
        case "(I": lower = .katakana
        case ")I": upper = .katakana
        case "$B", "$@", "$(B", "$(@": lower = .double(.eucJapanese)
        case "$(D": lower = .supplement
        case "$(C": lower = .double(.korean)
        case "$)C": upper = .double(.korean)
        case "$A", "$(A": lower = .double(.gb18030)
        case "$)A": upper = .double(.gb18030)
        case "-A": upper = .single(.latin1)
        case "-B": upper = .single(.latin2)
        case "-C": upper = .single(.latin3)
        case "-D": upper = .single(.latin4)
        case "-F": upper = .single(.greek)
        case "-G": upper = .single(.arabic)
        case "-H": upper = .single(.hebrew)
        case "-L": upper = .single(.cyrillic)
        case "-M": upper = .single(.latin5)
        default: text.append("\u{FFFD}")
        }
    }
}
