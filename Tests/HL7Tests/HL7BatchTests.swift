import HL7
import Testing

@Suite struct HL7BatchTests {
    private static let first = Array("MSH|^~\\&|A|B|C|D|||ADT^A01|1|P|2.5\rPID|1\r".utf8)
    private static let second = Array("MSH|^~\\&|A|B|C|D|||ADT^A08|2|P|2.5\rPID|2\r".utf8)
    private static let file = Array("FHS|^~\\&|HIS|N|VIG|E|2026|||note|F7\r".utf8)
    private static let start = Array("BHS|^~\\&|HIS|N|VIG|E|2026|||note|B7\r".utf8)
    private static let end = Array("BTS|2\r".utf8)
    private static let fileEnd = Array("FTS|1\r".utf8)

    @Test func dividesWhatStandsTogether() {
        let messages = Self.first + Self.second
        for bytes in [
            messages, Self.start + messages + Self.end, Self.file + Self.start + messages + Self.end + Self.fileEnd,
            [0xEF, 0xBB, 0xBF] + Self.start + messages, Self.file + messages + Self.fileEnd,
        ] {
            #expect(HL7Batch(bytes)?.messages == [Self.first, Self.second])
        }
        let lines = String(decoding: messages, as: UTF8.self).replacing("\r", with: "\r\n\r\n")
        let read = HL7Batch(Array(lines.utf8))?.messages ?? []
        #expect(read.compactMap { try? HL7Message($0).header.controlID } == ["1", "2"])
    }

    @Test func oneMessageIsNoBatch() {
        for text in ["", "PID|1\r", "MSH|^~\\&|A\rNTE|MSH|x\rNTE|1\rMSHA|x\r", "MSH|^~\\&|A\r"] {
            #expect(HL7Batch(Array(text.utf8)) == nil)
        }
        #expect(HL7Batch(Self.start + Self.first)?.messages == [Self.first])
        #expect(HL7Batch(Self.start + Self.end)?.messages.isEmpty == true)
    }

    @Test func answersInTheSameEnvelope() throws {
        let time = try #require(HL7Timestamp("20260102030405"))
        let answers = ["MSH|1\r", "MSH|2\r"].map { Array($0.utf8) }
        func text(_ bytes: [UInt8], _ answers: [[UInt8]]) throws -> String {
            String(
                decoding: try #require(HL7Batch(bytes)).answer(answers, controlID: "R1", time: time), as: UTF8.self)
        }
        let messages = Self.first + Self.second
        #expect(
            try text(Self.file + Self.start + messages + Self.end + Self.fileEnd, answers)
                == "FHS|^~\\&|VIG|E|HIS|N|20260102030405||||R1|F7\r"
                + "BHS|^~\\&|VIG|E|HIS|N|20260102030405||||R1|B7\rMSH|1\rMSH|2\rBTS|2\rFTS|1\r")
        #expect(try text(messages, answers) == "MSH|1\rMSH|2\r")
        // Senders that want no acknowledgement get no batch of none.
        #expect(try text(Self.start + messages, []).isEmpty)
        #expect(try text(Self.start + Self.end, []).hasSuffix("\rBTS|0\r"))
    }
}
