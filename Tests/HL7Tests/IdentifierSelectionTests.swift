import HL7
import Testing

@Suite struct IdentifierSelectionTests {
    private static let place = HL7Place("PID", 3)

    private func identifiers(_ field: String) throws -> [HL7Identifier] {
        let message = try HL7Message(Array("MSH|^~\\&|A|||||ADT^A01|1|P|2.5\rPID|1||\(field)\r".utf8))
        let repetitions = message.segment("PID")?.field(3).repetitions ?? []
        return repetitions.compactMap { repetition in
            let authority = HL7Authority(
                namespace: repetition.component(4).text(1), universalID: repetition.component(4).text(2))
            return HL7Identifier(
                id: repetition.component(1).text ?? "", authority: authority, type: repetition.component(5).text)
        }
    }

    @Test(
        arguments: [
            ("N", "MR", "1^^^N^MR", "1"),
            ("N", "MR", "9^^^M^MR~1^^^N^MR~2^^^N^SS", "1"),
            ("N", "MR", "9^^^M^MR~1^^^N", "1"),
            ("N", nil, "7^^^N^SS~1^^^N^PI~8^^^M^MR", "1"),
            ("N", nil, "7^^^N^XX~8^^^M^MR", "7"),
            ("N", nil, "8^^^M^MR~1^^^^MR", "1"),
            ("1.2.3", "MR", "1^^^&1.2.3&ISO^MR", "1"),
            ("N&1.2.3&ISO", "MR", "1^^^N^MR", "1"),
            ("1.2.3", "MR", "1^^^N&1.2.3&ISO^MR", "1"),
            (nil, nil, "7^^^S^SS~2^^^N^PI~1^^^N^MR", "1"),
            (nil, "PI", "7^^^S^SS~2^^^N^PI~1^^^N^MR", "2"),
            ("N", "MR", "1^^^N^MR~1^^^N^MR", "1"),
            ("N", "MR", "\"\"^^^N^MR~ 1 ^^^N^MR", "1"),
        ] as [(String?, String?, String, String)])
    func chooses(authority: String?, type: String?, field: String, id: String) throws {
        let selection = IdentifierSelection(authority: authority, type: type)
        let chosen = try selection.select(from: identifiers(field), at: Self.place)
        #expect(chosen.id == id)
        #expect(chosen.authority == (authority == nil ? "N" : HL7Authority(authority ?? "")?.name))
    }

    @Test(
        arguments: [
            ("N", "MR", "", HL7Error.Code.requiredField),
            ("N", "MR", "1^^^M^MR", .noIdentifier),
            ("N", "MR", "1^^^N^SS", .noIdentifier),
            ("N", "MR", "1", .noIdentifier),
            ("N&1.2.3&ISO", "MR", "1^^^N&9.9&ISO^MR", .noIdentifier),
            (nil, nil, "1^^^N", .noIdentifier),
            (nil, nil, "1^^^N^SS", .noIdentifier),
            ("N", "MR", "1^^^N^MR~2^^^N^MR", .ambiguousIdentifier),
            (nil, nil, "1^^^N^MR~1^^^M^MR", .ambiguousIdentifier),
            ("N", "MR", #"1\X0D\2^^^N^MR"#, .dataType),
        ] as [(String?, String?, String, HL7Error.Code)])
    func refuses(authority: String?, type: String?, field: String, code: HL7Error.Code) throws {
        let selection = IdentifierSelection(authority: authority, type: type)
        let all = try identifiers(field)
        #expect(failure { () throws(HL7Error) in _ = try selection.select(from: all, at: Self.place) } == code)
    }

    @Test func takesABareIdentifierOnlyWhenToldTo() throws {
        let selection = IdentifierSelection(authority: "N", type: "MR", acceptsBareIdentifier: true)
        #expect(try selection.select(from: identifiers("1"), at: Self.place).authority == "N")
        let several = try identifiers("1~2")
        #expect(
            failure { () throws(HL7Error) in _ = try selection.select(from: several, at: Self.place) } == .noIdentifier)
    }
}
