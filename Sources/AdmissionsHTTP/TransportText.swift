import Admissions
import HL7
import HTTPTypes

/// What the charset of a request makes of its body.
///
/// A message is stored as it came and must be read the same way ever after, when nobody knows the request's header any
/// more. So a charset that the message itself (MSH-18) does not name is applied here, and one that contradicts it is
/// refused: names would be read wrong.
enum TransportText {
    /// The message's bytes; throws why the two do not agree.
    static func message(_ body: [UInt8], charset: String?) throws(Refusal) -> [UInt8] {
        let header: HL7MessageHeader
        do {
            header = try HL7MessageHeader.read(from: body)
        } catch {
            throw Refusal(.badRequest, "a message of HL7 v2 expected, but: \(error)")
        }
        guard !header.isAcknowledgement else {
            throw Refusal(.badRequest, "a message expected, an acknowledgement found, which is never answered")
        }
        guard let charset else { return body }
        let named: HL7CharacterSet?
        do { named = try HL7CharacterSet.named(charset) } catch {
            throw Refusal(.unsupportedMediaType, "a charset that is read here expected, another found")
        }
        // ASCII says nothing about the bytes above 7F.
        guard let named else { return body }
        let own = header.segment.field(18).first.component(1).text
        if let own, let set = (try? HL7CharacterSet.named(own)) ?? nil {
            guard set == named || body.allSatisfy({ $0 < 0x80 && $0 != 0x1B }) else {
                throw Refusal(
                    .badRequest, "a charset like that of MSH-18 expected (\(set.rawValue)), \(named.rawValue) found")
            }
            return body
        }
        guard let text = named.utf8(of: body, decoder: SystemCharacterTables()) else {
            throw Refusal(.badRequest, "a body in its charset \(named.rawValue) expected, other bytes found")
        }
        return text
    }
}
