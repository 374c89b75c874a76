/// A patient's name in up to three ways of writing, as PID-5 gives it.
public struct PatientName: Hashable, Sendable {
    /// In letters, or as the sender wrote it where it does not say how.
    public let alphabetic: HL7PersonName?
    /// In ideographs.
    public let ideographic: HL7PersonName?
    /// In syllables.
    public let phonetic: HL7PersonName?

    /// Makes a name; nil if it is given in no way.
    public init?(
        alphabetic: HL7PersonName?, ideographic: HL7PersonName? = nil, phonetic: HL7PersonName? = nil
    ) {
        guard alphabetic != nil || ideographic != nil || phonetic != nil else { return nil }
        self.alphabetic = alphabetic
        self.ideographic = ideographic
        self.phonetic = phonetic
    }

    /// Chooses among the repetitions: of each representation the legal name (type L), then the display name
    /// (D), then one without a type, then the first.
    static func read(_ field: HL7Field) -> FieldValue<PatientName> {
        if field.isNull { return .null }
        let repetitions = field.repetitions
        func best(_ representation: HL7PersonName.Representation) -> HL7PersonName? {
            let names = repetitions.filter { repetition in
                (repetition.component(8).text?.uppercased() ?? "A") == representation.rawValue
            }
            for type in ["L", "D", nil] {
                for repetition in names where repetition.component(7).text?.uppercased() == type {
                    if let name = HL7PersonName(repetition) { return name }
                }
            }
            return names.lazy.compactMap { HL7PersonName($0) }.first
        }
        let name = PatientName(
            alphabetic: best(.alphabetic), ideographic: best(.ideographic), phonetic: best(.phonetic))
        return name.map { .value($0) } ?? .absent
    }
}
