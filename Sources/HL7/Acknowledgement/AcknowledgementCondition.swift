/// When a sender wants an acknowledgement (MSH-15, MSH-16; HL7 table 0155).
public enum AcknowledgementCondition: String, Sendable, CaseIterable {
    /// Always.
    case always = "AL"
    /// Never.
    case never = "NE"
    /// Only of an error or rejection.
    case onError = "ER"
    /// Only of success.
    case onSuccess = "SU"

    /// The condition that the text names; text that names none is taken as always, because a sender that
    /// waits in vain stops its feed, and one that gets too many answers does not.
    init(_ text: String) {
        self = AcknowledgementCondition(rawValue: text.uppercased()) ?? .always
    }

    func allows(success: Bool) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .onError: !success
        case .onSuccess: success
        }
    }
}
