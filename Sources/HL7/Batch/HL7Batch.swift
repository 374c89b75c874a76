/// Several messages in one payload: `[FHS] {[BHS] messages [BTS]} [FTS]` (HL7 v2.5.1 §2.10.3), or only messages.
public struct HL7Batch: Sendable {
    /// The messages, in order.
    public let messages: [[UInt8]]
    /// The first FHS, if there is one.
    let file: HL7Segment?
    /// The first BHS, if there is one.
    let batch: HL7Segment?

    /// Divides the payload; nil where it is one message, or none, without an envelope.
    public init?(_ bytes: [UInt8]) {
        var body = bytes[...]
        if body.starts(with: [0xEF, 0xBB, 0xBF]) { body = body.dropFirst(3) }
        var starts: [Int] = []
        var ends: [Int] = []
        var headers: [String: HL7Segment] = [:]
        for line in body.split(whereSeparator: { $0 == 0x0D || $0 == 0x0A }) {
            let segment = line.drop { $0 <= 0x20 }
            guard let kind = Self.kind(of: segment) else { continue }
            if starts.count > ends.count { ends.append(segment.startIndex) }
            if kind == "MSH" {
                starts.append(segment.startIndex)
            } else if headers[kind] == nil {
                headers[kind] = Self.header(kind, segment)
            }
        }
        if starts.count > ends.count { ends.append(body.endIndex) }
        file = headers["FHS"]
        batch = headers["BHS"]
        guard starts.count > 1 || !headers.isEmpty else { return nil }
        messages = zip(starts, ends).map { Array(body[$0..<$1]) }
    }

    /// The envelope's or message's segment that begins in the line.
    private static func kind(of line: ArraySlice<UInt8>) -> String? {
        guard let delimiter = line.dropFirst(3).first ?? (line.count == 3 ? 0x7C : nil),
            (0x21...0x7E).contains(delimiter), !(0x30...0x39).contains(delimiter),
            !(0x41...0x5A).contains(delimiter & 0xDF)
        else { return nil }
        let name = String(decoding: line.prefix(3), as: UTF8.self)
        return ["MSH", "FHS", "BHS", "BTS", "FTS"].contains(name) ? name : nil
    }

    /// The segment in its own delimiters; in the standard ones where it names none.
    private static func header(_ name: String, _ line: ArraySlice<UInt8>) -> HL7Segment {
        var delimiters = HL7Delimiters.standard
        if let field = line.dropFirst(3).first, name == "FHS" || name == "BHS",
            let own = try? HL7Delimiters(
                field: field, encodingCharacters: line.dropFirst(4).prefix(8).prefix { $0 != field })
        {
            delimiters = own
        }
        let set: HL7CharacterSet = String(validating: line, as: UTF8.self) == nil ? .windows1252 : .utf8
        return HL7Segment(
            name: name, occurrence: 1, bytes: line, syntax: HL7Syntax(delimiters: delimiters, characterSet: set))
    }
}
