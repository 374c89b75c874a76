import CaptureModel
import DICOMCore
import DICOMObjects
import Testing

private typealias Tag = DICOMCore.Tag

@Suite struct ReceivedTextTests {
    private func fixture(_ terms: String, _ name: [UInt8], _ comment: [UInt8]) -> ReceivedFixture {
        var fixture = ReceivedFixture()
        if !terms.isEmpty { fixture.dataSet.setText(.specificCharacterSet, terms) }
        fixture.dataSet.set(.patientName, .pn, name)
        fixture.dataSet.set(.seriesDescription, .lo, comment)
        var item = DataSet()
        item.set(.codeMeaning, .lo, comment)
        fixture.dataSet.setSequence(.acquisitionContextSequence, [item])
        fixture.dataSet.set(Tag(0x0009, 0x1001), .un, [0xE4, 0x20])
        return fixture
    }

    private func join(_ fixture: ReceivedFixture, plainName: Bool) throws -> JoinedFile {
        try JoinedFile(try fixture.bytes(), try ReceivedFixture.request(plainName: plainName))
    }

    /// "Jörg" and "für" in Latin-1.
    private let latin: (name: [UInt8], comment: [UInt8]) = ([0x4A, 0xF6, 0x72, 0x67], [0x66, 0xFC, 0x72, 0x20])

    @Test func latinTextsBecomeUnicodeBesideANameThatNeedsIt() throws {
        let joined = try join(fixture("ISO_IR 100", latin.name, latin.comment), plainName: false)
        #expect(joined.dataSet.text(.specificCharacterSet) == "ISO_IR 192")
        #expect(joined.dataSet.text(.patientName) == "Ökafor^Ada")
        #expect(joined.dataSet.text(.seriesDescription) == "für")
        #expect(joined.dataSet.sequence(.acquisitionContextSequence).first?.text(.codeMeaning) == "für")
        #expect(joined.dataSet[Tag(0x0009, 0x1001)]?.bytes == [0xE4, 0x20])
        // The item names the old set, and so has the device's own bytes.
        #expect(joined.previous?[.patientName]?.bytes == latin.name)
        #expect(joined.previous?.text(.patientName) == "Jörg")
        #expect(joined.previous?.text(.specificCharacterSet) == "ISO_IR 100")
    }

    @Test func latinTextsStayBesideAPlainName() throws {
        let joined = try join(fixture("ISO_IR 100", latin.name, latin.comment), plainName: true)
        #expect(joined.dataSet.text(.specificCharacterSet) == "ISO_IR 100")
        #expect(joined.dataSet[.seriesDescription]?.bytes == latin.comment)
        #expect(joined.previous?.text(.patientName) == "Jörg")
        #expect(joined.previous?[.specificCharacterSet] == nil)
    }

    @Test func undeclaredTextsAreReadAsFarAsTheyCanBe() throws {
        let joined = try join(fixture("", latin.name, latin.comment), plainName: false)
        #expect(joined.dataSet.text(.seriesDescription) == "für")
        #expect(joined.previous?.text(.patientName) == "Jörg")
        #expect(joined.previous?[.specificCharacterSet] == nil)
    }

    @Test func unicodeStaysAsItIs() throws {
        let joined = try join(
            fixture("ISO_IR 192", Array("Jörg ".utf8), Array("für".utf8)), plainName: false)
        #expect(joined.dataSet.text(.seriesDescription) == "für")
        #expect(joined.previous?.text(.patientName) == "Jörg")
        #expect(joined.previous?[.specificCharacterSet] == nil)
    }

    /// An escape to kanji and two of its letters (ISO 2022 IR 87).
    private let kanji: [UInt8] = [0x1B, 0x24, 0x42, 0x3B, 0x33, 0x45, 0x44, 0x1B, 0x28, 0x42]

    @Test func kanjiStaysBesideAPlainName() throws {
        let joined = try join(fixture("\\ISO 2022 IR 87", kanji, kanji), plainName: true)
        #expect(joined.dataSet[.seriesDescription]?.bytes == kanji)
        #expect(joined.dataSet.text(.patientName) == "Okafor^Ada")
        #expect(joined.previous?[.patientName]?.bytes == kanji)
    }

    @Test func kanjiBesideANameThatNeedsUnicodeIsHeld() throws {
        let error = #expect(throws: CompositionError.self) {
            try join(fixture("\\ISO 2022 IR 87", kanji, kanji), plainName: false)
        }
        #expect(error?.code == .unsuitableMedia)
        #expect(error?.message.contains("ISO_IR 192") == true)
    }

    @Test func asciiUnderAKanjiDeclarationIsNoObstacle() throws {
        let joined = try join(
            fixture("\\ISO 2022 IR 87", Array("Yamada".utf8), Array("plain ".utf8)), plainName: false)
        #expect(joined.dataSet.text(.specificCharacterSet) == "ISO_IR 192")
        #expect(joined.dataSet.text(.seriesDescription) == "plain")
    }
}
