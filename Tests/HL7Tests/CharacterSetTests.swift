import HL7
import Testing

@Suite struct CharacterSetTests {
    /// Pairs of bytes as the hexadecimal digits of their code in brackets, and what is no pair as U+FFFD.
    private struct CodePairs: MultiByteDecoding {
        func decode(_ bytes: [UInt8], in encoding: MultiByteEncoding) -> String? {
            if encoding == .eucTaiwanese { return nil }
            var text = ""
            var rest = bytes[...]
            while let byte = rest.popFirst() {
                let length = byte == 0x8F ? 2 : 1
                if byte < 0x80 {
                    text.unicodeScalars.append(Unicode.Scalar(byte))
                } else if rest.count >= length, rest.prefix(length).allSatisfy({ $0 >= 0x40 }) {
                    let code = ([byte] + rest.prefix(length)).map { String($0, radix: 16, uppercase: true) }.joined()
                    rest = rest.dropFirst(length)
                    text += "[\(code)]"
                } else {
                    text += "\u{FFFD}"
                }
            }
            return text
        }
    }

    private func note(
        _ name: String, _ bytes: [UInt8], fallback: HL7CharacterSet = .windows1252,
        decoder: (any MultiByteDecoding)? = CodePairs()
    ) throws(HL7Error) -> HL7Message {
        let start = Array("MSH|^~\\&|A|||||||||||||||\(name)\rPID|".utf8)
        return try HL7Message(start + bytes + [0x7C, 0x65, 0x6E, 0x64, 0x0D], fallback: fallback, decoder: decoder)
    }

    private static let singleBytes: [(String, [UInt8], String)] = [
        ("8859/1", [0xFC, 0x80], "ü€"), ("8859/2", [0xB1], "ą"), ("8859/3", [0xA1], "Ħ"), ("8859/4", [0xBF], "ŋ"),
        ("8859/5", [0xB0], "А"), ("8859/6", [0xC7], "ا"), ("8859/7", [0xE1], "α"), ("8859/8", [0xE0], "א"),
        ("8859/9", [0xFD], "ı"), ("8859/15", [0xA4, 0xA6], "€Š"), ("UNICODE UTF-8", [0xC3, 0xBC], "ü"),
        ("", [0xC3, 0xBC], "ü"), ("", [0xFC, 0x80, 0x93], "ü€“"), ("ASCII", [0xFC], "ü"),
        ("UNICODE", [0xC3, 0xBC], "ü"), ("ISO_8859-1", [0xFC], "ü"), ("8859/3", [0xA5], "\u{FFFD}"),
        ("UNICODE UTF-8", [0xFC], "\u{FFFD}"),
    ]

    @Test(arguments: singleBytes) func readsSetsOfSingleBytes(name: String, bytes: [UInt8], text: String) throws {
        let read = try note(name, bytes)
        #expect(read.segment("PID")?.field(1).value == .value(text))
        #expect(read.segment("PID")?.field(2).value == .value("end"))
        #expect(
            read.remarks.contains { if case .undecodableBytes = $0 { true } else { false } } == (text == "\u{FFFD}"))
        #expect(read.remarks.contains(.ambiguousUnicode) == (name == "UNICODE"))
    }

    @Test(arguments: ["GB 18030-2000", "BIG-5", "KS X 1001"])
    func aDelimiterInsideACharacterDividesNothing(name: String) throws {
        let read = try note(name, [0xB0, 0x7C, 0x41, 0xB1, 0x5E, 0xB2, 0x7E])
        #expect(read.segment("PID")?.field(1).value == .value("[B07C]A[B15E][B27E]"))
        #expect(read.segment("PID")?.field(2).value == .value("end"))
        #expect(read.segment("PID")?.field(1).repetitions.count == 1)
    }

    @Test func whatIsBrokenStaysInItsSegment() throws {
        let start = Array("MSH|^~\\&|A|||||||||||||||GB 18030-2000\rPID|".utf8)
        let read = try HL7Message(start + [0xB0, 0x0D] + Array("PV1|1|I\r".utf8), decoder: CodePairs())
        #expect(read.segment("PID")?.field(1).value == .value("\u{FFFD}"))
        #expect(read.segment("PV1")?.field(2).value == .value("I"))
        #expect(read.remarks == [.undecodableBytes(.gb18030)])
    }

    @Test func hexadecimalDataIsInTheMessagesSet() throws {
        let gb = try note("GB 18030-2000", Array(#"\XB07C\x\XB1\\X7C\"#.utf8) + [0xB2, 0x7C])
        #expect(gb.segment("PID")?.field(1).value == .value("[B07C]x[B17C][B27C]"))
        #expect(gb.segment("PID")?.field(2).value == .value("end"))
    }

    private static let escape: [UInt8] = [0x1B]
    private static let japanese: [(String, [UInt8], String)] = [
        ("ISO IR87", escape + Array("$B0|0^".utf8) + escape + Array("(Bx".utf8), "[B0FC][B0DE]x"),
        ("~ISO IR87", escape + Array("$@0!".utf8) + escape + Array("(J".utf8), "[B0A1]"),
        ("ISO IR14~ISO IR87", [0xD4, 0xCF, 0xC0, 0xDE], "ﾔﾏﾀﾞ"),
        ("ISO IR14", escape + Array("(ITO@^".utf8) + escape + Array("(B".utf8), "ﾔﾏﾀﾞ"),
        ("~ISO IR87~ISO IR159", escape + Array("$(D0!".utf8) + escape + Array("(B".utf8), "[8FB0A1]"),
        ("~ISO IR87", Array(#"\M2442\0!\C2842\y"#.utf8), #"\M2442\0!\C2842\y"#),
        ("ISO IR87", Array(#"\M2442\0!\C2842\y"#.utf8), "[B0A1]y"),
        ("ISO IR87", Array(#"\M002442\0!\C2842\y"#.utf8), "[B0A1]y"),
        ("8859/1~KS X 1001", [0xFC] + escape + Array("$)C".utf8) + [0xB0, 0xA1], "ü[B0A1]"),
        ("8859/1~8859/2", [0xB1] + escape + Array("-B".utf8) + [0xB1], "±ą"),
        ("ISO IR87", escape + Array("%zA".utf8), "\u{FFFD}A"),
    ]

    @Test(arguments: japanese) func shiftsAreFollowed(name: String, bytes: [UInt8], text: String) throws {
        let read = try note(name, bytes)
        #expect(read.segment("PID")?.field(1).value == .value(text))
        #expect(read.segment("PID")?.field(2).value == .value("end"))
    }

    @Test func aShiftWithoutAnEndTakesItsLineAndNoMore() throws {
        let start = Array("MSH|^~\\&|A|||||||||||||||ISO IR87\rPID|".utf8)
        let read = try HL7Message(
            start + Self.escape + Array("$B0!|x0\rPV1|1|I\r".utf8), decoder: CodePairs())
        #expect(read.segment("PID")?.field(1).value == .value("[B0A1][FCF8]\u{FFFD}"))
        #expect(read.segment("PV1")?.field(2).value == .value("I"))
    }

    @Test func aSetWithoutATableIsRefused() {
        let korean: [UInt8] = [0xB0, 0xA1]
        for (name, decoder) in [("KS X 1001", nil), ("CNS 11643-1992", CodePairs())] as [(String, CodePairs?)] {
            #expect(failure { () throws(HL7Error) in _ = try note(name, korean, decoder: decoder) } == .characterSet)
            // Where every byte is ASCII no table is needed.
            #expect(failure { () throws(HL7Error) in _ = try note(name, [0x41], decoder: decoder) } == nil)
        }
    }

    @Test func takesTheSiteDefault() throws {
        #expect(try note("", [0xE1], fallback: .greek).segment("PID")?.field(1).value == .value("α"))
        let chinese = try note("ASCII", [0xB0, 0x7C], fallback: .gb18030)
        #expect(chinese.segment("PID")?.field(1).value == .value("[B07C]") && chinese.characterSet == .gb18030)
    }

    @Test(arguments: ["UNICODE UTF-16", "UNICODE UTF-32", "8859/16", "code1"])
    func refusesOtherCharacterSets(name: String) {
        #expect(failure { () throws(HL7Error) in _ = try note(name, [0x41]) } == .characterSet)
    }

    @Test func minds2ndCharacterSetOnlyWhenTheTextShifts() {
        #expect(failure { () throws(HL7Error) in _ = try note("8859/1~CODE9", [0x41]) } == nil)
        #expect(failure { () throws(HL7Error) in _ = try note("8859/1~CODE9", [0x1B, 0x24]) } == .characterSet)
    }

    @Test func unknownEscapesAreToldWhereTheyMatter() throws {
        let known = try note("", Array(#"a\F\b\.br\\X41\\H\"#.utf8))
        #expect(known.remarks.isEmpty)
        let unknown = try note("", Array(#"a\Zq\"#.utf8))
        #expect(unknown.remarks == [.unknownEscape(HL7Place("PID"))])
    }

    @Test func anIdentifierThatWasCutOffIsNone() throws {
        let lines = [#"MSH|^~\&#|A|B|||20260101||ADT^A08|1|P|2.8"#, "PID|1||12#^^^NORTH^MR"]
        #expect(
            failure { () throws(HL7Error) in
                _ = try AdmissionMessage(HL7Message(Samples.message(lines)), policy: Samples.policy)
            } == .dataType)
    }
}
