/// An identifier with its authority (HL7 data type CX, v2.5.1 §2.A.14).
public struct HL7Identifier: Hashable, Sendable {
    /// The identifier itself, without blanks around it; never empty.
    public let id: String
    /// Who assigned it, if the message says so.
    public let authority: HL7Authority?
    /// Its type (HL7 table 0203: `MR`, `PI`, `VN`), if the message says so.
    public let type: String?
    /// The facility that assigned it, if the message says so.
    public let facility: HL7Authority?
    /// Whether the sender cut the id off, so that it may be the beginning of several.
    var isTruncated = false

    /// Makes an identifier; nil without an id.
    public init?(
        id: String, authority: HL7Authority? = nil, type: String? = nil, facility: HL7Authority? = nil
    ) {
        guard let id = HL7Component.trimmed(id) else { return nil }
        self.id = id
        self.authority = authority
        self.type = type
        self.facility = facility
    }

    /// Reads a repetition; nil if its id is absent, null or blank.
    init?(_ repetition: HL7Repetition) {
        guard let id = repetition.component(1).text else { return nil }
        self.init(
            id: id, authority: HL7Authority(repetition.component(4)), type: repetition.component(5).text?.uppercased(),
            facility: HL7Authority(repetition.component(6)))
        isTruncated = repetition.component(1).isTruncated
    }

    /// Every identifier of a field.
    static func all(in field: HL7Field) -> [HL7Identifier] {
        field.repetitions.compactMap { HL7Identifier($0) }
    }

    /// What a field says of one identifier: that of its first repetition.
    static func read(_ field: HL7Field) -> FieldValue<HL7Identifier> {
        if field.isNull { return .null }
        return HL7Identifier(field.first).map { .value($0) } ?? .absent
    }

    /// Whether the id can be a key: no control characters, none that the character set did not have, and not cut off
    /// (HL7 v2.7 §2.5.5.2).
    public var isLegible: Bool {
        !isTruncated
            && id.unicodeScalars.allSatisfy { scalar in
                scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar != "\u{FFFD}"
            }
    }
}
