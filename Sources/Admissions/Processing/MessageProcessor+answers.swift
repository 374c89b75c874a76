import CaptureModel
import HL7
import Observability

extension MessageProcessor {
    /// Refuses a message that is larger than the limit, in bytes, by its beginning, which is all that was kept.
    func refuse(beginning: [UInt8], limit: Int) -> MessageOutcome {
        let header = try? HL7MessageHeader.read(from: beginning)
        if let header, header.isAcknowledgement { return MessageOutcome(isAcknowledgement: true) }
        return refuse(
            header, HL7Error(.tooLarge, expected: "a message of at most \(limit) bytes", found: "a larger one"))
    }

    /// Tells that a message is not taken, and makes the answer that says so.
    ///
    /// `cause` is our own side's story, which is for our log and not for the sender.
    func refuse(_ header: HL7MessageHeader?, _ error: HL7Error, because cause: String? = nil) -> MessageOutcome {
        let code = header?.event.flatMap { Self.isCode($0) ? $0 : nil } ?? "-"
        let reason = "\(error.condition.rawValue) \(error)"
        events.emit(.admissionRefused(code: code, reason: cause.map { "\(reason): \($0)" } ?? reason))
        var outcome = MessageOutcome(refusals: [.init(number: 1, error: error)])
        if let header = header ?? Self.nobody { outcome.answers = acknowledgements(to: header, error: error) }
        return outcome
    }

    /// The acknowledgements that the sender asked for, in order.
    func acknowledgements(to header: HL7MessageHeader, error: HL7Error?) -> [[UInt8]] {
        // A clock outside of the years 1 to 9999 can sign nothing.
        guard let time = currentTime() else { return [] }
        return AcknowledgementPlan.codes(for: header, error: error).map { code in
            Acknowledgement(code, to: header, error: error).encode(controlID: newControlID(), time: time)
        }
    }

    /// The site's time of day.
    func currentTime() -> HL7Timestamp? {
        let moment = now()
        return HL7Timestamp(
            secondsSinceEpoch: moment.milliseconds / 1_000, offsetMinutes: reader.mapping.localOffsetMinutes(moment))
    }

    /// The header to answer bytes that have none: original mode, nobody named.
    private static let nobody = try? HL7MessageHeader.read(from: Array(#"MSH|^~\&|||||||||P|2.5.1"#.utf8))

    /// Whether a sender's event can stand in a log: a letter and two digits.
    private static func isCode(_ text: String) -> Bool { HL7.AdmissionEvent(code: text) != nil }
}
