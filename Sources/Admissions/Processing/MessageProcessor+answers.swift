import CaptureModel
import HL7
import Observability

extension MessageProcessor {
    /// Tells that a message is not taken, and makes the answer that says so.
    ///
    /// `cause` is our own side's story, which is for our log and not for the sender.
    func refuse(_ header: HL7MessageHeader?, _ error: HL7Error, because cause: String? = nil) -> [UInt8] {
        let code = header?.event.flatMap { Self.isCode($0) ? $0 : nil } ?? "-"
        let reason = "\(error.condition.rawValue) \(error)"
        events.emit(.admissionRefused(code: code, reason: cause.map { "\(reason): \($0)" } ?? reason))
        guard let header = header ?? Self.nobody else { return [] }
        return acknowledgements(to: header, error: error)
    }

    /// The acknowledgements that the sender asked for, each in its frame, in order.
    func acknowledgements(to header: HL7MessageHeader, error: HL7Error?) -> [UInt8] {
        let moment = now()
        let time = HL7Timestamp(
            secondsSinceEpoch: moment.milliseconds / 1_000, offsetMinutes: reader.mapping.localOffsetMinutes(moment))
        // A clock outside of the years 1 to 9999 can sign nothing.
        guard let time else { return [] }
        return AcknowledgementPlan.codes(for: header, error: error).flatMap { code in
            MLLPFrame.encode(
                Acknowledgement(code, to: header, error: error).encode(controlID: newControlID(), time: time))
        }
    }

    /// The header to answer bytes that have none: original mode, nobody named.
    private static let nobody = try? HL7MessageHeader.read(from: Array(#"MSH|^~\&|||||||||P|2.5.1"#.utf8))

    /// Whether a sender's event can stand in a log: a letter and two digits.
    private static func isCode(_ text: String) -> Bool { HL7.AdmissionEvent(code: text) != nil }
}
