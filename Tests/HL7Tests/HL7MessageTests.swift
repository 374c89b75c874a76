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

    @Test(
        arguments: [
            ("8859/1", [0xFC, 0x80], "ü€"), ("8859/2", [0xB1], "ą"), ("8859/3", [0xA1], "Ħ"), ("8859/4", [0xBF], "ŋ"),
            ("8859/5", [0xB0], "А"), ("8859/6", [0xC7], "ا"), ("8859/7", [0xE1], "α"), ("8859/8", [0xE0], "א"),
            ("8859/9", [0xFD], "ı"), ("8859/15", [0xA4, 0xA6], "€Š"), ("UNICODE UTF-8", [0xC3, 0xBC], "ü"),
            ("", [0xC3, 0xBC], "ü"), ("", [0xFC, 0x80, 0x93], "ü€“"), ("ASCII", [0xFC], "ü"),
            ("UNICODE", [0xC3, 0xBC], "ü"),
            ("ISO_8859-1", [0xFC], "ü"), ("8859/3", [0xA5], "\u{FFFD}"), ("UNICODE UTF-8", [0xFC], "\u{FFFD}"),
        ] as [(String, [UInt8], String)]) func readsCharacterSets(name: String, bytes: [UInt8], text: String) throws
    {
        let start = Array("MSH|^~\\&|A|||||||||||||||\(name)\rNTE|".utf8)
        #expect(try HL7Message(start + bytes + [0x0D]).segment("NTE")?.field(1).value == .value(text))
    }

    @Test func takesTheSiteDefault() throws {
        let bytes = Array("MSH|^~\\&|A\rNTE|".utf8) + [0xE1]
        #expect(try HL7Message(bytes, fallback: .greek).segment("NTE")?.field(1).value == .value("α"))
    }

    @Test(arguments: [
        "UNICODE UTF-16", "UNICODE UTF-32", "ISO IR87", "GB 18030-2000", "KS X 1001", "BIG-5", "8859/16", "code1",
    ])
    func refusesOtherCharacterSets(name: String) {
        #expect(
            failure { () throws(HL7Error) in _ = try message("MSH|^~\\&|A|||||||||||||||\(name)\r") } == .characterSet)
    }

    @Test func minds2ndCharacterSetOnlyWhenTheTextShifts() {
        let start = "MSH|^~\\&|A|||||||||||||||8859/1~ISO IR87\rNTE|"
        #expect(failure { () throws(HL7Error) in _ = try message(start + "x") } == nil)
        #expect(failure { () throws(HL7Error) in _ = try message(start + "\u{1B}$B") } == .characterSet)
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
