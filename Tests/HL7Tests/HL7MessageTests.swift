import HL7
import Testing

@Suite struct HL7MessageTests {
    private func message(_ text: String, fallback: HL7CharacterSet = .windows1252) throws(HL7Error) -> HL7Message {
        try HL7Message(Array(text.utf8), fallback: fallback)
    }

    @Test func countsHeaderFieldsFromTheSeparator() throws {
        let header = try #require(try HL7Message(Samples.admit).segment("MSH"))
        #expect(header.field(1).value == .value("|"))
        #expect(header.field(2).value == .value(#"^~\&"#))
        #expect(header.field(3).value == .value("HIS"))
        #expect(header.field(9).component(2).value == .value("A01"))
        #expect(header.field(18).value == .value("UNICODE UTF-8"))
        #expect(header.fieldCount == 18)
        #expect(header.field(0).isAbsent && header.field(-1).isAbsent && header.field(.max).isAbsent)
    }

    @Test func takesDelimitersFromTheMessage() throws {
        let odd = try message("MSH$!%?*$A$B$$$20260101$$ADT!A01$1$P$2.5\rPID$1$$1!!!N*9*ISO!MR%2?S?x!!!M$$a^b|c\r")
        let patient = try #require(odd.segment("PID"))
        #expect(patient.field(3).repetitions.count == 2)
        #expect(patient.field(3).component(4).subcomponent(2) == .value("9"))
        #expect(patient.field(3).repetitions[1].component(1).value == .value("2!x"))
        #expect(patient.field(5).value == .value("a^b|c"))
    }

    @Test(arguments: [
        ("\r", "\r"), ("\n", "\n"), ("\r\n", "\r\n"), ("\r\n\r\n", ""), ("\r", ""), ("\n \n", "\n\n"),
    ]) func toleratesLineEnds(between: String, last: String) throws {
        let lines = [#"MSH|^~\&|A|||||ADT|1"#, "EVN|A01", "PID|||5||||"]
        for mark in ["", "\u{FEFF}", "\u{0B}", "\r\n "] {
            let read = try message(mark + lines.joined(separator: between) + last)
            #expect(read.segments.map(\.name) == ["MSH", "EVN", "PID"])
            #expect(read.segment("PID")?.field(3).value == .value("5"))
        }
    }

    @Test func continuesASegmentAfterARawLineEnd() throws {
        let read = try message("MSH|^~\\&|A\rPID|1||5||x\nand more|y\rpv1|1|I")
        #expect(read.segment("PID")?.field(5).value == .value("x\nand more"))
        #expect(read.segment("PID")?.field(6).value == .value("y"))
        #expect(read.segment("PV1")?.field(2).value == .value("I"))
    }

    @Test func tellsNullFromAbsent() throws {
        let read = try message("MSH|^~\\&|A\rPID|\"\"||x^\"\"^&\"\"|")
        let patient = try #require(read.segment("PID"))
        #expect(patient.field(1).isNull && patient.field(1).value == .null)
        #expect(patient.field(2).isAbsent && patient.field(2).value == .absent)
        #expect(patient.field(3).component(2).value == .null)
        #expect(patient.field(3).component(3).subcomponent(2) == .null)
        #expect(patient.field(40).value == .absent)
        let nulls = try #require(try message(#"MSH|^~\&|A\#rPID|""^""&""|""^x|^|""~""|\"""#).segment("PID"))
        #expect((1...5).map { nulls.field($0).isNull } == [true, false, false, true, false])
        #expect(FieldValue<Int>.absent.applied(to: 3) == 3)
        #expect(FieldValue<Int>.null.applied(to: 3) == nil)
        #expect(FieldValue.value(4).applied(to: 3) == 4)
    }

    @Test(arguments: [
        (#"a\F\b\S\c\T\d\R\e\E\f"#, #"a|b^c&d~e\f"#),
        (#"\X41C3A9\"#, "Aé"),
        (#"\H\bold\N\ one\.br\two\.sp+2\x\.in4\y"#, "bold one\ntwo\nx y"),
        (#"\Zab\ \C2842\ \M244240\ \X4\ \XGG\ \q\"#, #"\Zab\ \C2842\ \M244240\ \X4\ \XGG\ \q\"#),
        (#"open \F"#, #"open \F"#),
        (#"\\"#, #"\\"#),
        (#"\P\"#, #"\P\"#),
    ]) func decodesEscapes(written: String, read: String) throws {
        #expect(
            try message("MSH|^~\\&|A||||||||||||||||UNICODE UTF-8\rNTE|\(written)|").segment("NTE")?.field(1).value
                == .value(read))
    }

    @Test func decodesTheTruncationCharacter() throws {
        #expect(try message("MSH|^~\\&#|A\rNTE|\\P\\").segment("NTE")?.field(1).value == .value("#"))
    }

    @Test(arguments: [
        ("", HL7Error.Code.empty), (" \r\n\u{0B}\u{1C}\r", .empty), ("PID|1", .headerMissing), ("MSH", .headerMissing),
        ("MSHx^~\\&x", .delimiters), ("MSH|^^~&|", .delimiters), ("MSH||A", .delimiters), ("MSH|^~\\&#!|", .delimiters),
        ("MSH|\"~|", .delimiters), ("FHS|^~\\&|\rMSH|^~\\&|A", .batch), ("MSH|^~\\&|A\rMSH|^~\\&|B", .batch),
        ("MSH|^~\\&|A\rBTS|1", .batch), ("M\0S\0H\0|\0", .characterSet),
    ]) func refuses(text: String, code: HL7Error.Code) {
        #expect(failure { () throws(HL7Error) in _ = try message(text) } == code)
    }

    @Test func keepsLimits() {
        let bytes = Array("MSH|^~\\&|A\rNTE|1\rNTE|2\r".utf8)
        func read(_ limits: HL7Limits) -> HL7Error.Code? {
            failure { () throws(HL7Error) in _ = try HL7Message(bytes, limits: limits) }
        }
        #expect(read(HL7Limits(maximumBytes: bytes.count, maximumSegments: 3)) == nil)
        #expect(read(HL7Limits(maximumBytes: bytes.count - 1, maximumSegments: 3)) == .tooLarge)
        #expect(read(HL7Limits(maximumBytes: bytes.count, maximumSegments: 2)) == .tooLarge)
    }

    @Test func readsTheHeaderOfARefusedMessage() throws {
        let bytes = Array("FHS|^~\\&|X\rMSH|^~\\&|A|B|||||ADT^A01|77|P|2.5||||||ISO IR87\r".utf8)
        let header = try HL7MessageHeader.read(from: bytes)
        #expect(header.controlID == "77" && header.event == "A01" && header.sendingFacility == "B")
    }
}
