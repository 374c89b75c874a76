package import Admissions
package import CaptureModel
import HL7

/// What a record's answer means for the notification: its content decides, and nothing else.
package enum NotificationVerdict: Hashable, Sendable {
    /// The record took it.
    case taken
    /// Try again, after a wait.
    case postponed(NotificationFault)
    /// Nothing helps until somebody acts.
    case refused(NotificationFault)

    /// Judges an answer to the message of a control ID (HL7 v2.5.1 §2.9.2, table 0008).
    package init(_ reply: AdmissionReply, to controlID: String, from record: RecordName) {
        guard reply.controlID == controlID else {
            self = .postponed(
                NotificationFault(
                    .misanswered,
                    "\(record) answered, and not to this message (MSA-2): it does not count. Look at the receiver's log."
                ))
            return
        }
        let condition = reply.condition.map { " (\($0.rawValue) \($0.name))" } ?? ""
        switch reply.code {
        case .applicationAccept, .commitAccept: self = .taken
        case .applicationError, .commitError:
            self = .postponed(
                NotificationFault(
                    .error,
                    "\(record) answered \(reply.code?.rawValue ?? "")\(condition): it could not process the message. Look at its log; it is sent again."
                ))
        case .applicationReject, .commitReject:
            self = .refused(
                NotificationFault(
                    .rejected,
                    "\(record) answered \(reply.code?.rawValue ?? "")\(condition): it does not take such messages. Mend it there or in the configuration, then retry."
                ))
        case nil:
            self = .postponed(
                NotificationFault(
                    .misanswered,
                    "\(record) answered with something that is no acknowledgement (MSA-1): it does not count. Look at the receiver's log."
                ))
        }
    }
}
