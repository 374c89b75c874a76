import HL7
import Testing

@Suite struct AcknowledgementTests {
    private static let time = "20260102030405+0000"

    private func header(_ tail: String, type: String = "ADT^A01^ADT_A01") throws -> HL7MessageHeader {
        try HL7Message(Array("MSH|^~\\&|HIS^1.2^ISO|N|VIG|E|2026||\(type)|id\\F\\7 ^x|P^T|\(tail)\r".utf8)).header
    }

    private static let contentError = HL7Error(.requiredField, at: HL7Place("PID", 3), expected: "a|b", found: "none")
    private static let rejection = HL7Error(.messageType, expected: "ADT", found: "ORU")

    /// MSH-15, MSH-16, then what is sent of success, error and rejection.
    @Test(arguments: [
        ("", "", "AA", "AE", "AR"),
        ("AL", "NE", "CA", "CE", "CR"),
        ("NE", "AL", "AA", "AE", "AR"),
        ("AL", "AL", "CA AA", "CE", "CR"),
        ("NE", "NE", "", "", ""),
        ("ER", "NE", "", "CE", "CR"),
        ("SU", "NE", "CA", "", ""),
        ("NE", "ER", "", "AE", "AR"),
        ("NE", "SU", "AA", "", ""),
        ("ER", "AL", "AA", "CE", "CR"),
        ("SU", "AL", "CA AA", "AE", "AR"),
        ("ER", "ER", "", "CE", "CR"),
        ("SU", "SU", "CA AA", "", ""),
        ("AL", "", "CA", "CE", "CR"),
        ("", "AL", "AA", "AE", "AR"),
        ("", "NE", "", "", ""),
        ("al", "ne", "CA", "CE", "CR"),
        ("??", "NE", "CA", "CE", "CR"),
    ]) func sendsWhatTheSenderAskedFor(
        accept: String, application: String, success: String, failed: String, rejected: String
    ) throws {
        let request = try header("2.5|||\(accept)|\(application)")
        func sent(_ error: HL7Error?) -> String {
            AcknowledgementPlan.codes(for: request, error: error).map(\.rawValue).joined(separator: " ")
        }
        #expect(sent(nil) == success)
        #expect(sent(Self.contentError) == failed)
        #expect(sent(Self.rejection) == rejected)
    }

    @Test func neverAnswersAnAcknowledgement() throws {
        let request = try header("2.5|||AL|AL", type: "ACK^A01")
        #expect(AcknowledgementPlan.codes(for: request, error: nil).isEmpty)
    }

    private func text(_ acknowledgement: Acknowledgement) throws -> String {
        let time = try #require(HL7Timestamp(Self.time))
        return String(decoding: acknowledgement.encode(controlID: "R1", time: time), as: UTF8.self)
    }

    @Test func copiesTheRequestVerbatim() throws {
        let answer = try text(Acknowledgement(.applicationAccept, to: header("2.5.1||||||8859/1~ASCII")))
        #expect(
            answer == "MSH|^~\\&|VIG|E|HIS^1.2^ISO|N|\(Self.time)||ACK^A01^ACK|R1|P^T|2.5.1||||||8859/1~ASCII\r"
                + "MSA|AA|id\\F\\7 ^x\r")
    }

    @Test func namesTheErrorAsTheVersionHasIt() throws {
        let new = try text(Acknowledgement(.applicationError, to: header("2.5"), error: Self.contentError))
        #expect(new.contains("\rMSA|AE|id\\F\\7 ^x|PID-3: a\\F\\b expected, none found\r"))
        #expect(
            new.hasSuffix(
                "\rERR||PID^1^3|101^Required field missing^HL70357|E||||PID-3: a\\F\\b expected, none found\r"))
        let old = try text(Acknowledgement(.applicationError, to: header("2.3.1"), error: Self.contentError))
        #expect(old.hasSuffix("\rERR|PID^1^3^101&Required field missing&HL70357\r"))
        let placeless = try text(Acknowledgement(.applicationReject, to: header("2.10"), error: Self.rejection))
        #expect(placeless.hasSuffix("\rERR|||200^Unsupported message type^HL70357|E||||ADT expected, ORU found\r"))
    }

    @Test func speaksInTheDelimitersOfTheRequest() throws {
        let request = try HL7Message(Array("MSH#!%?*#A#B#C#D###ADT!A08#9#P#2.5\r".utf8)).header
        let answer = try text(Acknowledgement(.applicationAccept, to: request))
        #expect(answer == "MSH#!%?*#C#D#A#B#\(Self.time)##ACK!A08!ACK#R1#P#2.5\rMSA#AA#9\r")
    }

    @Test func canBeReadBack() throws {
        let answer = try text(Acknowledgement(.applicationError, to: header("2.5"), error: Self.contentError))
        let read = try HL7Message(Array(answer.utf8))
        #expect(read.header.isAcknowledgement)
        #expect(read.segment("MSA")?.field(1).value == .value("AE"))
        #expect(read.segment("MSA")?.field(3).value == .value("PID-3: a|b expected, none found"))
        #expect(read.segment("ERR")?.field(3).component(1).value == .value("101"))
    }

    @Test func everyErrorHasItsConditionAndItsSide() {
        let rejections: Set<HL7Error.Code> = [
            .batch, .messageType, .event, .processingID, .version, .tooLarge, .receiverFailure,
        ]
        for code in HL7Error.Code.allCases {
            let error = HL7Error(code, expected: "x", found: "y")
            #expect(error.isRejection == rejections.contains(code))
            if error.condition.rawValue >= 200, error.condition.rawValue <= 203 { #expect(error.isRejection) }
        }
    }
}
