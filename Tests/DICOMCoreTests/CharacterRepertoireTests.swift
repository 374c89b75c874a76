import DICOMCore
import Testing

/// The byte strings are those of PS3.5 Annexes H to J, where they have an example of the set.
struct CharacterRepertoireTests {
    @Test(arguments: [
        ([String](), Array("Buc^Jerome".utf8), "Buc^Jerome"),
        (["ISO_IR 100"], [0x42, 0x75, 0x63, 0x5E, 0x4A, 0xE9, 0x72, 0xF4, 0x6D, 0x65], "Buc^Jérôme"),
        (["ISO_IR 101"], [0x57, 0x61, 0xB3, 0xEA, 0x73, 0x61], "Wałęsa"),
        (["ISO_IR 144"], [0xBB, 0xEE, 0xDA, 0x63, 0x65, 0xDC, 0xD1, 0x79, 0x70, 0xD3], "Люкceмбypг"),
        (["ISO_IR 126"], [0xC4, 0xE9, 0xEF, 0xED, 0xF5, 0xF3, 0xE9, 0xEF, 0xF2], "Διονυσιος"),
        (["ISO_IR 127"], [0xE2, 0xC8, 0xC7, 0xE6, 0xEA], "قباني"),
        (["ISO_IR 138"], [0xF9, 0xF8, 0xE5, 0xEF], "שרון"),
        (["ISO_IR 148"], [0xC7, 0x61, 0x76, 0x75, 0xFE, 0x6F, 0xF0, 0x6C, 0x75], "Çavuşoğlu"),
        (["ISO_IR 166"], [0xB9, 0xD2, 0xC1], "นาม"),
        (["ISO_IR 13"], [0xD4, 0xCF, 0xC0, 0xDE], "ﾔﾏﾀﾞ"),
        (["ISO_IR 192"], Array("Wang^XiaoDong=王^小東".utf8), "Wang^XiaoDong=王^小東"),
        (["", "ISO 2022 IR 100"], [0x4A, 0x1B, 0x2D, 0x41, 0xE9, 0x72], "Jér"),
        (["ISO 2022 IR 6", "ISO 2022 IR 126"], [0x41, 0x5E, 0x1B, 0x2D, 0x46, 0xC4, 0x3D, 0x42], "A^Δ=B"),
    ])
    func `a set is read as it is meant`(_ terms: [String], _ bytes: [UInt8], _ text: String) {
        let repertoire = CharacterRepertoire(definedTerms: terms)
        #expect(repertoire.isUnderstood)
        #expect(repertoire.decode(bytes) == text)
    }

    @Test func `undeclared UTF-8 is read as that, and all else as Latin-1`() {
        let undeclared = CharacterRepertoire(definedTerms: [])
        #expect(undeclared.decode(Array("Müller".utf8)) == "Müller")
        #expect(undeclared.decode([0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72]) == "Müller")
        let unicode = CharacterRepertoire(definedTerms: ["ISO_IR 192"])
        #expect(unicode.decode([0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72]) == "Müller")
    }

    @Test(arguments: [["GB18030"], ["", "ISO 2022 IR 87"], ["NONSENSE"]])
    func `a set that is not understood says so and loses no byte`(_ terms: [String]) {
        let repertoire = CharacterRepertoire(definedTerms: terms)
        let bytes: [UInt8] = [0x41, 0x1B, 0x24, 0x42, 0x3B, 0x33, 0xC5, 0xC4, 0xFF]
        #expect(!repertoire.isUnderstood)
        #expect(repertoire.decode(bytes).unicodeScalars.map(\.value) == bytes.map(UInt32.init))
    }

    @Test func `text beyond ASCII declares itself`() {
        var dataSet = DataSet()
        dataSet.setText(.patientName, "Smith^John")
        #expect(dataSet[.specificCharacterSet] == nil)
        dataSet.setText(.patientName, "Müller^Jürgen")
        #expect(dataSet.text(.specificCharacterSet) == "ISO_IR 192")
        #expect(dataSet.text(.patientName) == "Müller^Jürgen")
    }

    @Test func `the declaration of an item moves to the data set that it is put into`() {
        var item = DataSet()
        item.setText(.codeMeaning, "Dickdärm")
        var plain = DataSet()
        plain.set(.codeMeaning, .lo, Array("Colon ".utf8))
        var dataSet = DataSet()
        dataSet.setText(.specificCharacterSet, "ISO_IR 100")
        dataSet.set(.patientName, .pn, [0x4A, 0xFC])
        dataSet.setSequence(.procedureCodeSequence, [item, plain])
        #expect(dataSet.text(.specificCharacterSet) == "ISO_IR 192")
        #expect(dataSet.text(.patientName) == "Jü")
        let items = dataSet.sequence(.procedureCodeSequence)
        #expect(items.map { $0[.specificCharacterSet] } == [nil, nil])
        #expect(items.map { $0.text(.codeMeaning) } == ["Dickdärm", "Colon"])
    }

    @Test func `text of another repertoire is rewritten, in items too`() {
        var item = DataSet()
        item.set(.codeMeaning, .lo, [0x4B, 0xF6, 0x6C, 0x6E])
        var greek = DataSet()
        greek.setText(.specificCharacterSet, "ISO_IR 126")
        greek.set(.codeMeaning, .lo, [0xC4])
        var dataSet = DataSet()
        dataSet.setText(.specificCharacterSet, "ISO_IR 100")
        dataSet.set(.patientName, .pn, [0x4A, 0xFC])
        dataSet.setSequence(.procedureCodeSequence, [item, greek])
        #expect(dataSet.sequence(.procedureCodeSequence).map { $0.text(.codeMeaning) } == ["Köln", "Δ"])
        dataSet.convertToUnicode()
        #expect(dataSet.text(.specificCharacterSet) == "ISO_IR 192")
        #expect(dataSet[.patientName]?.bytes == Array("Jü ".utf8))
        #expect(dataSet.sequence(.procedureCodeSequence).map { $0.text(.codeMeaning) } == ["Köln", "Δ"])
        let again = dataSet
        dataSet.convertToUnicode()
        #expect(dataSet == again)
    }
}
