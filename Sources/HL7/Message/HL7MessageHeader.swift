/// The fields of a message's MSH segment: who sends what to whom, and how it wants to be answered.
public struct HL7MessageHeader: Sendable {
    /// The segment that it was read from, which an acknowledgement copies from.
    public let segment: HL7Segment
    /// MSH-3 and MSH-4: the sending application and facility, without blanks around; empty if not named.
    public let sendingApplication: String
    /// MSH-4, see `sendingApplication`.
    public let sendingFacility: String
    /// MSH-5: the receiving application; empty if not named.
    public let receivingApplication: String
    /// MSH-6: the receiving facility; empty if not named.
    public let receivingFacility: String
    /// MSH-7: when the message was made, if it says so legibly.
    public let time: HL7Timestamp?
    /// MSH-9.1: the message type, in capitals (`ADT`); empty if not named.
    public let messageType: String
    /// MSH-9.2: the trigger event, in capitals (`A01`); nil if not named.
    public let event: String?
    /// MSH-10: the control ID; empty if not named.
    public let controlID: String
    /// MSH-11.1: the processing ID (`P` production, `T` training, `D` debugging); nil if not named.
    public let processingID: String?
    /// MSH-12.1: the version of HL7 (`2.5.1`); nil if not named.
    public let version: String?
    /// MSH-15: when to send an accept acknowledgement; nil if not valued.
    public let acceptCondition: AcknowledgementCondition?
    /// MSH-16: when to send an application acknowledgement; nil if not valued.
    public let applicationCondition: AcknowledgementCondition?

    init(_ segment: HL7Segment) {
        func text(_ field: Int, _ component: Int = 1) -> String? { segment.field(field).component(component).text }
        self.segment = segment
        sendingApplication = text(3) ?? ""
        sendingFacility = text(4) ?? ""
        receivingApplication = text(5) ?? ""
        receivingFacility = text(6) ?? ""
        time = text(7).flatMap { HL7Timestamp($0) }
        messageType = (text(9) ?? "").uppercased()
        event = text(9, 2)?.uppercased()
        controlID = text(10) ?? ""
        processingID = text(11)?.uppercased()
        version = text(12)
        acceptCondition = text(15).map { AcknowledgementCondition($0) }
        applicationCondition = text(16).map { AcknowledgementCondition($0) }
    }

    /// Reads the header alone, to answer a message that cannot be taken as a whole: in a character set that is
    /// not read, a batch (its first message), or too large.
    ///
    /// Throws `empty`, `headerMissing`, `delimiters`, or `characterSet` for UTF-16 and UTF-32.
    public static func read(from bytes: [UInt8]) throws(HL7Error) -> HL7MessageHeader {
        let limits = HL7Limits(maximumBytes: .max, maximumSegments: 1)
        var body = try MessageDivision.body(of: bytes, limits)
        if body.starts(with: Array("FHS".utf8)) || body.starts(with: Array("BHS".utf8)) {
            let lines = body.split { $0 == 0x0D || $0 == 0x0A }
            body = lines.first { $0.starts(with: Array("MSH".utf8)) } ?? body
        }
        let delimiters = try MessageDivision.delimiters(of: body)
        let line = body.prefix { $0 != 0x0D && $0 != 0x0A }
        let set: HL7CharacterSet = String(validating: line, as: UTF8.self) == nil ? .windows1252 : .utf8
        let syntax = HL7Syntax(delimiters: delimiters, characterSet: set)
        return HL7MessageHeader(HL7Segment(name: "MSH", occurrence: 1, bytes: line, syntax: syntax))
    }

    /// Whether it is itself an acknowledgement or a response, which is never acknowledged.
    public var isAcknowledgement: Bool { messageType == "ACK" || messageType == "MCF" }
}
