/// What becomes of an order (ORC-1, HL7 table 0119), as far as a list of what is to be done cares.
public enum OrderControl: Hashable, Sendable {
    /// The order stands: new, changed, replacing another, released.
    case stands
    /// The order is put off.
    case held
    /// The order was taken back, discontinued or replaced by another.
    case ended
    /// Only the status (ORC-5) says how far the order is.
    case status
    /// A request that was not followed, an answer to one, or a code that is not known: nothing is said of the order.
    case silent

    /// The meaning of a code of table 0119.
    ///
    /// A request to cancel or to hold counts as done: a department that still did the procedure would do what its
    /// requester no longer wants, and an order that comes back comes with another message.
    public init(code: String) {
        switch code.uppercased() {
        case "NW", "XO", "XX", "XR", "RP", "RO", "OK", "NA", "SN", "PA", "CH", "RL", "OE", "RF": self = .stands
        case "HD", "OH", "HR": self = .held
        case "CA", "OC", "CR", "DC", "OD", "DR", "RQ", "RU": self = .ended
        case "SC", "SR", "SS", "RE": self = .status
        default: self = .silent
        }
    }
}
