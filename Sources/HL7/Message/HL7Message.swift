/// A version 2 message, divided into segments; fields are divided, unescaped and decoded when they are read.
///
/// Read loosely, as senders need it: segments end with CR, LF or both, the last one perhaps with nothing; a
/// byte order mark, blank lines and leftovers of a frame around the message do not matter; a line that cannot
/// be a segment continues the one before it, so that a raw line end in a text loses nothing. The delimiters
/// are always those that the message names.
public struct HL7Message: Sendable {
    /// The characters that divide it.
    public let delimiters: HL7Delimiters
    /// The character set that its text is read in.
    public let characterSet: HL7CharacterSet
    /// The segments in order; the first is MSH, and there is no other MSH.
    public let segments: [HL7Segment]
    /// The fields of MSH.
    public let header: HL7MessageHeader
    /// What had to be taken as it was probably meant.
    public let remarks: [HL7Remark]

    /// Divides the bytes of one message.
    ///
    /// `fallback` is the character set of a message that names none (or ASCII) and is not valid UTF-8: the
    /// site's default. `decoder` knows the sets of East Asia; without one they are not read. Throws `empty`,
    /// `tooLarge`, `headerMissing`, `delimiters`, `characterSet` or `batch`.
    public init(
        _ bytes: [UInt8], fallback: HL7CharacterSet = .windows1252, limits: HL7Limits = .standard,
        decoder: (any MultiByteDecoding)? = nil
    ) throws(HL7Error) {
        var body = try MessageDivision.body(of: bytes, limits)
        delimiters = try MessageDivision.delimiters(of: body)
        let text = try MessageDivision.text(of: body, delimiters, fallback, decoder)
        characterSet = text.characterSet
        if text.mustTranscode { body = try text.utf8(body)[...] }
        let syntax = HL7Syntax(
            delimiters: delimiters, characterSet: text.mustTranscode ? .utf8 : text.characterSet,
            text: text.mustTranscode ? text : nil)
        let lines = try MessageDivision.segments(of: body, delimiters, limits)
        var counts: [String: Int] = [:]
        segments = lines.map { line in
            let name = MessageDivision.name(of: line)
            let occurrence = counts[name, default: 0] + 1
            counts[name] = occurrence
            return HL7Segment(name: name, occurrence: occurrence, bytes: line, syntax: syntax)
        }
        guard let first = segments.first, first.name == "MSH" else { throw MessageDivision.headerMissing }
        let envelopes: Set<String> = ["FHS", "BHS", "BTS", "FTS"]
        guard counts["MSH"] == 1, segments.allSatisfy({ !envelopes.contains($0.name) }) else {
            throw HL7Error(.batch, expected: "one message", found: "a batch or \(counts["MSH"] ?? 0) MSH segments")
        }
        header = HL7MessageHeader(first)
        remarks = Self.remarks(on: segments, header, of: body, syntax, named: characterSet)
    }

    private static func remarks(
        on segments: [HL7Segment], _ header: HL7MessageHeader, of body: ArraySlice<UInt8>, _ syntax: HL7Syntax,
        named characterSet: HL7CharacterSet
    ) -> [HL7Remark] {
        var remarks: [HL7Remark] = []
        if body.contains(where: { $0 >= 0x80 }) {
            if syntax.characterSet.cannotRead(body) { remarks.append(.undecodableBytes(characterSet)) }
            if MessageDivision.isAmbiguousUnicode(header) { remarks.append(.ambiguousUnicode) }
        }
        let readSegments: Set<String> = ["PID", "PV1", "PV2", "MRG"]
        for segment in segments where readSegments.contains(segment.name) {
            if HL7Escape.hasUnknown(in: segment.bytes, syntax.delimiters) {
                remarks.append(.unknownEscape(segment.place()))
            }
        }
        return remarks
    }

    /// The first segment of a name.
    public func segment(_ name: String) -> HL7Segment? {
        segments.first { $0.name == name }
    }

    /// Every segment of a name, in order.
    public func segments(named name: String) -> [HL7Segment] {
        segments.filter { $0.name == name }
    }
}
