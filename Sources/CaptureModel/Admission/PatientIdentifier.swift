/// An identifier of a person, with who gave it: HL7 CX, DICOM PatientID and its issuer.
///
/// Two identifiers are the same only if number, authority and type agree; an identifier without an authority is
/// never the same as one with.
public struct PatientIdentifier: Hashable, Sendable, Codable {
    /// The number itself, at most 64 characters (PatientID is LO).
    public let value: String
    /// Who gave it, as admissions names it (CX-4.1); empty where the site has only one.
    public let authority: String
    /// The kind of identifier (CX-5), such as `MR`; empty where not said.
    public let type: String

    /// Makes the identifier, or nothing where a part is too long or holds a backslash, a `^` or a control character, or
    /// where the value is empty.
    ///
    /// A `^` would make the written form another person's: `4711^^^NORTHSIDE` as a value reads as 4711 of NORTHSIDE.
    public init?(value: String, authority: String = "", type: String = "") {
        for part in [value, authority, type] {
            guard part.unicodeScalars.count <= 64,
                !part.unicodeScalars.contains(where: { $0 == "\\" || $0 == "^" || $0.isControl })
            else { return nil }
        }
        let value = value.trimmed
        guard !value.isEmpty else { return nil }
        self.value = value
        self.authority = authority.trimmed
        self.type = type.trimmed
    }

    /// Reads the HL7 form `4711^^^NORTHSIDE^MR`; authority and type may be left out.
    public init?(hl7 text: String) {
        let parts = text.split(separator: "^", omittingEmptySubsequences: false).map(String.init)
        guard parts.count <= 5 else { return nil }
        func part(_ index: Int) -> String { index < parts.count ? parts[index] : "" }
        self.init(value: part(0), authority: part(3), type: part(4))
    }

    /// The HL7 form, as a person types it at the command line.
    public var hl7: String {
        if !type.isEmpty { return "\(value)^^^\(authority)^\(type)" }
        return authority.isEmpty ? value : "\(value)^^^\(authority)"
    }

    /// Decodes an identifier that the rule above allows.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let identifier = PatientIdentifier(
            value: try container.decode(String.self, forKey: .value),
            authority: try container.decode(String.self, forKey: .authority),
            type: try container.decode(String.self, forKey: .type))
        guard let identifier else {
            throw DecodingError.dataCorruptedError(
                forKey: .value, in: container, debugDescription: "not an identifier of a patient")
        }
        self = identifier
    }
}

extension String {
    /// The text without white space at either end.
    var trimmed: String {
        var part = self[...]
        while let first = part.first, first.isWhitespace { part.removeFirst() }
        while let last = part.last, last.isWhitespace { part.removeLast() }
        return String(part)
    }
}

extension Unicode.Scalar {
    /// Whether it stands for no letter but for an action of a terminal or printer; no DICOM text holds one of these.
    var isControl: Bool { properties.generalCategory == .control }
}
