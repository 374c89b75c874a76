package import Monitor
import Store

/// A message that the patient list could not follow by itself, as our JSON shows it.
package struct UnclearDocument: Hashable, Sendable, Codable {
    /// Which message.
    package var number: Int64
    /// When it came.
    package var received: WrittenTime
    /// MSH-3 and MSH-4, joined by `|`.
    package var sender: String
    /// MSH-10.
    package var controlID: String
    /// The trigger event, such as `A43`.
    package var code: String
    /// Why a person is needed.
    package var reason: String

    init(_ waiting: AdmissionAttention) {
        number = waiting.message.number
        received = WrittenTime(waiting.message.received)
        sender = waiting.message.sender
        controlID = waiting.message.controlID
        code = waiting.message.code
        reason = waiting.reason
    }
}

/// Messages that wait for a person, the oldest first.
package struct UnclearList: Hashable, Sendable, Codable {
    /// The oldest first.
    package var messages: [UnclearDocument]
}

/// Who has looked at a message.
package struct AttendChoice: Hashable, Sendable, Codable {
    /// Who.
    package var by: String

    /// Makes a choice.
    package init(by: String) { self.by = by }
}
