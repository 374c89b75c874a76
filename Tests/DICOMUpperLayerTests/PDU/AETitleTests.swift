import DICOMUpperLayer
import Testing

@Suite struct AETitleTests {
    @Test(arguments: ["A", "  STORE  ", "ABCDEFGHIJKLMNOP", "a b", " ABCDEFGHIJKLMNOP "])
    func takesNames(text: String) throws {
        let title = try AETitle(text)
        #expect((1...16).contains(title.text.count))
        #expect(text.contains(title.text))
        #expect(title.text.first != " " && title.text.last != " ")
    }

    @Test(arguments: ["", "    ", "ABCDEFGHIJKLMNOPQ", "A\\B", "A\nB", "\u{7F}", "ÄRZTE"])
    func refusesWhatIsNone(text: String) {
        #expect(throws: UpperLayerError(.invalidAETitle, "")) { try AETitle(text) }
    }

    @Test func padsTheField() throws {
        let field = AETitleField(try AETitle("STORE"))
        #expect(field.bytes == Array("STORE           ".utf8))
        #expect(field.title?.text == "STORE")
    }
}
