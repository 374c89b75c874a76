import Admissions
import HL7
import HTTPTypes

/// Takes the body of a request to the processor, and makes the answer of what became of it.
struct MessageExchange: Sendable {
    let processor: MessageProcessor

    /// A whole answer.
    struct Answer: Sendable {
        let status: HTTPResponse.Status
        /// The type of the body; nil for none.
        let type: String?
        let body: [UInt8]
    }

    /// Takes a body; throws where it is no message at all.
    ///
    /// The acknowledgement, whatever it says, is a 200: the exchange of messages succeeded. Where the sender asked for
    /// two, it gets the one of the application; where it asked for none, the status says what became of the message.
    func take(_ body: [UInt8], as type: MediaType) async throws(Refusal) -> Answer {
        let outcome = await processor.take(try TransportText.message(body, charset: type.charset))
        if let answer = outcome.answers.last {
            let isUTF8 = String(validating: answer, as: UTF8.self) != nil
            return Answer(status: .ok, type: isUTF8 ? "\(type.name); charset=utf-8" : type.name, body: answer)
        }
        guard let refusal = outcome.refusals.first else { return Answer(status: .noContent, type: nil, body: []) }
        guard outcome.isStored else { return Answer(status: .serviceUnavailable, type: nil, body: []) }
        throw Refusal(.unprocessableContent, "\(refusal.error)")
    }
}
