package import HL7

/// What a receiver answered.
package struct AdmissionReply: Sendable {
    /// The acknowledgement as it came, without its frame.
    package let bytes: [UInt8]
    /// MSA-1: what it says; nil if it is no acknowledgement that is known.
    package let code: AcknowledgementCode?
    /// MSA-2: which message it answers; empty if it does not say.
    package let controlID: String
    /// The condition of ERR (HL7 table 0357), where the message was not taken.
    package let condition: HL7ErrorCondition?

    /// Reads an acknowledgement.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let message = try? HL7Message(bytes)
        let segment = message?.segment("MSA")
        code = segment?.field(1).component(1).text.flatMap { AcknowledgementCode(rawValue: $0) }
        controlID = segment?.field(2).component(1).text ?? ""
        // ERR-3 from 2.5 on, the fourth component of ERR-1 before.
        let error = message?.segment("ERR")
        let number = error?.field(3).component(1).text ?? error?.field(1).component(4).text
        condition = number.flatMap { Int($0) }.flatMap { HL7ErrorCondition(rawValue: $0) }
    }

    /// Whether the message was taken.
    package var isAccepted: Bool { code == .applicationAccept || code == .commitAccept }
}
