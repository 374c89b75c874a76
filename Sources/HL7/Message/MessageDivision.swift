/// How the bytes of a message are divided, before any text in them is read.
enum MessageDivision {
    static let headerMissing = HL7Error(
        .headerMissing, at: HL7Place("MSH"), expected: "MSH at the start of the message", found: "something else")

    /// The message without a byte order mark and without blanks and frame bytes around it.
    static func body(of bytes: [UInt8], _ limits: HL7Limits) throws(HL7Error) -> ArraySlice<UInt8> {
        guard bytes.count <= limits.maximumBytes else {
            throw HL7Error(
                .tooLarge, expected: "a message of at most \(limits.maximumBytes) bytes", found: "\(bytes.count)")
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0x4D, 0x00])
            || bytes.starts(with: [0x00, 0x4D]) || bytes.starts(with: [0x00, 0x00])
        {
            throw HL7Error(.characterSet, expected: "delimiters of one byte", found: "UTF-16 or UTF-32")
        }
        var body = bytes.drop { $0 <= 0x20 }
        if body.starts(with: [0xEF, 0xBB, 0xBF]) { body = body.dropFirst(3).drop { $0 <= 0x20 } }
        guard let last = body.lastIndex(where: { $0 > 0x20 }) else {
            throw HL7Error(.empty, expected: "a message", found: "nothing")
        }
        return body[...last]
    }

    /// The delimiters that MSH-1 and MSH-2 name.
    static func delimiters(of body: ArraySlice<UInt8>) throws(HL7Error) -> HL7Delimiters {
        guard body.starts(with: Array("MSH".utf8)) else {
            let envelope = body.starts(with: Array("FHS".utf8)) || body.starts(with: Array("BHS".utf8))
            throw envelope ? HL7Error(.batch, expected: "one message", found: "a batch") : headerMissing
        }
        let rest = body.dropFirst(3)
        guard let field = rest.first else { throw headerMissing }
        let encodingCharacters = rest.dropFirst().prefix(8).prefix { $0 != field && !isLineEnd($0) }
        return try HL7Delimiters(field: field, encodingCharacters: encodingCharacters)
    }

    /// The lines of the message that are segments, each with the lines that continue it.
    static func segments(
        of body: ArraySlice<UInt8>, _ delimiters: HL7Delimiters, _ limits: HL7Limits
    ) throws(HL7Error) -> [ArraySlice<UInt8>] {
        var segments: [ArraySlice<UInt8>] = []
        for line in body.split(whereSeparator: isLineEnd) where line.contains(where: { $0 > 0x20 }) {
            let trimmed = line.drop { $0 == 0x20 || $0 == 0x09 }
            if isSegment(trimmed, delimiters) {
                guard segments.count < limits.maximumSegments else {
                    throw HL7Error(
                        .tooLarge, expected: "at most \(limits.maximumSegments) segments", found: "more")
                }
                segments.append(trimmed)
            } else if let last = segments.popLast() {
                segments.append(body[last.startIndex..<line.endIndex])
            }
        }
        return segments
    }

    /// The segment's name in capitals.
    static func name(of segment: ArraySlice<UInt8>) -> String {
        String(decoding: segment.prefix(3), as: UTF8.self).uppercased()
    }

    /// How the message's text is read: as MSH-18 says, and where it says nothing, as UTF-8 if the message is that, and
    /// in the site's set if not.
    ///
    /// The first repetition counts. The others are for shifts within the text: one that is not read is an error only
    /// when the message does shift (has an ESC byte).
    static func text(
        of body: ArraySlice<UInt8>, _ delimiters: HL7Delimiters, _ fallback: HL7CharacterSet,
        _ decoder: (any MultiByteDecoding)?
    ) throws(HL7Error) -> MessageText {
        let plain = HL7Syntax(delimiters: delimiters, characterSet: .latin1)
        let header = body.prefix { !isLineEnd($0) }
        let field = plain.part(18, of: header, by: delimiters.field)
        let hasShifts = body.contains(0x1B)
        var named: [HL7CharacterSet?] = []
        for (index, repetition) in plain.parts(of: field, by: delimiters.repetition).enumerated() {
            let name = HL7CharacterSet.latin1.decode(Array(plain.part(1, of: repetition, by: delimiters.component)))
            do {
                named.append(try HL7CharacterSet.named(name))
            } catch {
                guard index > 0, !hasShifts else { throw error }
            }
        }
        let first =
            named.first.flatMap { $0 } ?? (String(validating: body, as: UTF8.self) == nil ? fallback : .utf8)
        let isJapanese = named.contains { $0?.isJapanese ?? false }
        // Without ESC there is nothing that UTF-8 or a set of several bytes would have to be shifted to.
        let canShift = first != .utf8 && first.encoding == nil || isJapanese && hasShifts
        return MessageText(
            characterSet: first, shifts: canShift && (isJapanese || named.count > 1 && hasShifts),
            escape: delimiters.escape, decoder: decoder)
    }

    /// Whether MSH-18 names Unicode without saying in which form.
    static func isAmbiguousUnicode(_ header: HL7MessageHeader) -> Bool {
        header.segment.field(18).component(1).text?.uppercased() == "UNICODE"
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0D || byte == 0x0A }

    private static func isSegment(_ line: ArraySlice<UInt8>, _ delimiters: HL7Delimiters) -> Bool {
        let name = line.prefix(3)
        guard name.count == 3, let initial = name.first, isLetter(initial),
            name.allSatisfy({ isLetter($0) || (0x30...0x39).contains($0) })
        else { return false }
        let next = line.dropFirst(3).first
        return next == nil || next == delimiters.field || next == 0x20 && line.dropFirst(3).allSatisfy { $0 == 0x20 }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
