/// How far an order is (ORC-5, HL7 table 0038).
public enum OrderProgress: Hashable, Sendable {
    /// It is to be done, or in work: SC, IP, A, and every code that is not known.
    case open
    /// It is put off: HD.
    case held
    /// It is done: CM.
    case completed
    /// It will not be done: CA, DC, RP.
    case ended

    /// The meaning of a code of table 0038.
    public init(code: String) {
        switch code.uppercased() {
        case "CM": self = .completed
        case "HD": self = .held
        case "CA", "DC", "RP": self = .ended
        default: self = .open
        }
    }
}
