/// One pair of a merge: a prior identifier that must never be used again, and the patient that survives.
public struct AdmissionMerge: Hashable, Sendable {
    /// The patient of the PID segment, who survives.
    public let surviving: AdmissionPatient
    /// The identifier of MRG-1 that this site knew the prior patient by.
    public let prior: SelectedIdentifier
    /// Every identifier of MRG-1, in order.
    public let priorIdentifiers: [HL7Identifier]

    /// Reads an MRG segment after its PID segment.
    ///
    /// The prior identifier must be of the type and authority of the surviving one (HL7 v2.5.1 §3.3.40), which
    /// the same selection sees to. Throws what the selection throws, and `circularMerge` for a patient merged
    /// into itself.
    init(_ segment: HL7Segment, surviving: AdmissionPatient, selection: IdentifierSelection) throws(HL7Error) {
        self.surviving = surviving
        priorIdentifiers = HL7Identifier.all(in: segment.field(1))
        prior = try selection.select(from: priorIdentifiers, at: segment.place(1))
        guard prior.authority == surviving.identifier.authority else {
            throw HL7Error(
                .noIdentifier, at: segment.place(1), expected: "the assigning authority of the surviving patient",
                found: "another")
        }
        if let type = prior.type, let survivingType = surviving.identifier.type, type != survivingType {
            throw HL7Error(
                .noIdentifier, at: segment.place(1), expected: "the identifier type of the surviving patient",
                found: "another")
        }
        guard prior.id != surviving.identifier.id else {
            throw HL7Error(
                .circularMerge, at: segment.place(1), expected: "another identifier than the surviving patient's",
                found: "the same")
        }
    }
}
