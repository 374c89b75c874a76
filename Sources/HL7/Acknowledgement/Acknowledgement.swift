/// An answer to a message (HL7 v2.5.1 §2.14.1).
public struct Acknowledgement: Sendable {
    /// What it says.
    public let code: AcknowledgementCode
    /// The header of the message that it answers.
    public let request: HL7MessageHeader
    /// Why the message was not taken; nil if it was.
    public let error: HL7Error?

    /// Makes an answer; `error` belongs to every code but AA and CA.
    public init(_ code: AcknowledgementCode, to request: HL7MessageHeader, error: HL7Error? = nil) {
        self.code = code
        self.request = request
        self.error = error
    }

    /// The message in the request's delimiters, character set, processing ID and version, with sender and
    /// receiver exchanged and the request's control ID verbatim; without a frame.
    ///
    /// `controlID` is the answer's own MSH-10, new for each; `time` is its MSH-7.
    public func encode(controlID: String, time: HL7Timestamp) -> [UInt8] {
        let delimiters = request.segment.syntax.delimiters
        func copied(_ field: Int) -> HL7Content { .verbatim(Array(request.segment.field(field).bytes)) }
        var writer = HL7MessageWriter(delimiters: delimiters)
        writer.append(
            "MSH",
            [
                3: copied(5), 4: copied(6), 5: copied(3), 6: copied(4), 7: .text(time.description), 9: messageType,
                10: .text(controlID), 11: copied(11), 12: copied(12), 18: copied(18),
            ])
        writer.append(
            "MSA",
            [
                1: .text(code.rawValue), 2: copied(10), 3: error.map { .text($0.description) } ?? .absent,
            ])
        if let error { writer.append("ERR", errorFields(error)) }
        return writer.bytes
    }

    private var messageType: HL7Content {
        guard let event = request.event else { return .text("ACK") }
        return .components([.text("ACK"), .text(event), .text("ACK")])
    }

    /// ERR as the request's version has it: one field up to 2.4, several from 2.5 on (§2.14.5).
    private func errorFields(_ error: HL7Error) -> [Int: HL7Content] {
        let place = error.place
        func number(_ value: Int?) -> HL7Content { value.map { .text(String($0)) } ?? .absent }
        let name = HL7Content.text(error.condition.name)
        let code = HL7Content.text(String(error.condition.rawValue))
        let segment = place.map { HL7Content.text($0.segment) } ?? .absent
        if usesOldErrorSegment {
            let coded = HL7Content.components([code, name, .text("HL70357")])
            return [1: .components([segment, number(place?.occurrence), number(place?.field), coded])]
        }
        let location = HL7Content.components(
            [segment, number(place?.occurrence), number(place?.field)]
                + (place?.component == nil ? [] : [.text("1"), number(place?.component)]))
        return [
            2: place == nil ? .absent : location, 3: .components([code, name, .text("HL70357")]), 4: .text("E"),
            8: .text(error.description),
        ]
    }

    private var usesOldErrorSegment: Bool {
        guard let version = request.version, version.hasPrefix("2.") else { return false }
        return ["0", "1", "2", "3", "4"].contains(version.dropFirst(2).prefix { $0 != "." })
    }
}
