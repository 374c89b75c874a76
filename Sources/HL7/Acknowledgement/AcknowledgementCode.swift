/// What an acknowledgement says (HL7 table 0008).
public enum AcknowledgementCode: String, Sendable, CaseIterable {
    /// The message was taken and is stored.
    case applicationAccept = "AA"
    /// The message is in error.
    case applicationError = "AE"
    /// The message is rejected.
    case applicationReject = "AR"
    /// Enhanced mode: the message is in safe storage.
    case commitAccept = "CA"
    /// Enhanced mode: the message cannot be accepted.
    case commitError = "CE"
    /// Enhanced mode: messages of this kind are not accepted.
    case commitReject = "CR"
}
