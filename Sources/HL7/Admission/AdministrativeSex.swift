/// A patient's sex as DICOM's PatientSex can say it.
public enum AdministrativeSex: String, Sendable, CaseIterable {
    /// Male.
    case male = "M"
    /// Female.
    case female = "F"
    /// Other: HL7's O, A (ambiguous) and N (not applicable).
    case other = "O"

    /// The sex that a code of HL7 table 0001 means; nil for unknown and for every other code.
    public init?(code: String) {
        switch code.uppercased() {
        case "M": self = .male
        case "F": self = .female
        case "O", "A", "N": self = .other
        default: return nil
        }
    }
}
