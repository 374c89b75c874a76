/// A number that an application gave something (HL7 data type EI, v2.5.1 §2.A.28).
public struct HL7EntityIdentifier: Hashable, Sendable {
    /// The number itself, without blanks around it; never empty.
    public let id: String
    /// Who gave it, if the message says so.
    public let authority: HL7Authority?

    /// Makes a number; nil without one.
    public init?(id: String, authority: HL7Authority? = nil) {
        guard let id = HL7Component.trimmed(id) else { return nil }
        self.id = id
        self.authority = authority
    }

    /// Reads a repetition; nil where it holds no number.
    ///
    /// Versions before 2.3 wrote `number^application` (CM), which reads the same.
    init?(_ repetition: HL7Repetition) {
        guard let id = repetition.component(1).text, !repetition.component(1).isTruncated else { return nil }
        self.id = id
        authority = HL7Authority(
            namespace: repetition.component(2).text, universalID: repetition.component(3).text,
            universalIDType: repetition.component(4).text)
    }
}
