/// What a `Content-Type` header says (RFC 9110 §8.3).
struct MediaType: Hashable, Sendable {
    /// Type and subtype in small letters, such as `application/hl7-v2`.
    let name: String
    /// The parameter `charset`, where it stands there.
    let charset: String?

    /// The names under which a message of HL7 v2 in its delimited form is posted.
    static let messages: Set<String> = ["application/hl7-v2", "x-application/hl7-v2+er7"]

    /// Whether it is a message of HL7 v2 in its delimited form.
    var isMessage: Bool { Self.messages.contains(name) }

    /// Reads a header; nil where it names no type.
    init?(_ header: String) {
        let parts = header.split(separator: ";").map(Self.trimmed)
        guard let name = parts.first?.lowercased(), name.contains("/") else { return nil }
        self.name = name
        charset =
            parts.dropFirst().lazy.compactMap { part -> String? in
                let pair = part.split(separator: "=", maxSplits: 1).map(Self.trimmed)
                guard pair.count == 2, pair[0].lowercased() == "charset" else { return nil }
                return pair[1].filter { $0 != "\"" }
            }.first
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0 == " " || $0 == "\t" }
        return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }

    private static func trimmed(_ text: String) -> String { trimmed(text[...]) }
}
