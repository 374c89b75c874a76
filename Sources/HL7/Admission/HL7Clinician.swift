/// A doctor or other person who cares for the patient (HL7 data type XCN, v2.5.1 §2.A.86).
public struct HL7Clinician: Hashable, Sendable {
    /// The person's identifier; empty if not given.
    public let id: String
    /// The person's name, if given.
    public let name: HL7PersonName?
    /// Who assigned the identifier, if given.
    public let authority: HL7Authority?

    /// Makes a clinician; nil without an id and a name.
    public init?(id: String, name: HL7PersonName?, authority: HL7Authority? = nil) {
        guard !id.isEmpty || name != nil else { return nil }
        self.id = id
        self.name = name
        self.authority = authority
    }

    /// The first person in the field.
    static func read(_ field: HL7Field) -> FieldValue<HL7Clinician> {
        if field.isNull { return .null }
        let clinicians = field.repetitions.lazy.compactMap { repetition in
            HL7Clinician(
                id: repetition.component(1).text ?? "", name: HL7PersonName(repetition, from: 2),
                authority: HL7Authority(repetition.component(9)))
        }
        return clinicians.first.map { .value($0) } ?? .absent
    }
}
