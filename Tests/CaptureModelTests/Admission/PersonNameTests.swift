import CaptureModel
import Testing

struct PersonNameTests {
    /// PS3.5 §6.2, VR PN.
    @Test(
        arguments: [
            (PersonName(family: "Okafor", given: "Ada"), "Okafor^Ada"),
            (
                PersonName(family: "Okafor", given: "Ada", middle: "Ngozi", prefix: "Dr", suffix: "Jr"),
                "Okafor^Ada^Ngozi^Dr^Jr"
            ),
            (PersonName(family: "Okafor", prefix: "Dr"), "Okafor^^^Dr"), (PersonName(family: "", given: "Ada"), "^Ada"),
            (PersonName(family: ""), ""), (PersonName(family: " Okafor ", given: "  "), "Okafor"),
            (PersonName(family: "Müller-Lüdenscheidt", given: "Jörg"), "Müller-Lüdenscheidt^Jörg"),
            (
                PersonName(family: "Yamada", given: "Tarou", ideographic: "山田^太郎", phonetic: "やまだ^たろう"),
                "Yamada^Tarou=山田^太郎=やまだ^たろう"
            ),
            (PersonName(family: "Yamada", phonetic: "やまだ"), "Yamada==やまだ"),
            (PersonName(family: "", ideographic: "山田"), "=山田"),
        ] as [(PersonName, String)])
    func inDICOMForm(name: PersonName, form: String) {
        #expect(name.dicom == form)
    }

    @Test(
        arguments: [
            (PersonName(family: "O^Kafor", given: "A=da"), "O Kafor^A da"), (PersonName(family: "O\\Kafor"), "O Kafor"),
            (PersonName(family: "^", given: "Ada"), "^Ada"),
            (PersonName(family: "Okafor\r\nAda\t\0x"), "Okafor  Ada  x"),
            (PersonName(family: "a", ideographic: "山=田\\"), "a=山 田"), (PersonName(family: "\u{1B}$BO"), "$BO"),
        ] as [(PersonName, String)])
    func delimitersInsideAComponentBecomeBlanks(name: PersonName, form: String) {
        #expect(name.dicom == form)
    }

    /// To Swift `^` with an accent upon it is one character and not `^`; to DICOM it is a delimiter and an accent.
    @Test(arguments: ["^", "=", "\\"])
    func anAccentDoesNotHideADelimiter(delimiter: String) {
        let hidden = "Oka\(delimiter)\u{301}for"
        let alphabetic = PersonName(family: hidden).dicom
        #expect(!alphabetic.unicodeScalars.contains { "^=\\".unicodeScalars.contains($0) })
        let ideographic = PersonName(family: "", ideographic: hidden).dicom.unicodeScalars
        #expect(ideographic.filter { "=\\".unicodeScalars.contains($0) }.count == 1)
    }

    @Test func eachGroupHasAtMost64Characters() {
        let long = PersonName(
            family: String(repeating: "f", count: 40), given: String(repeating: "g", count: 40),
            ideographic: String(repeating: "山", count: 100), phonetic: String(repeating: "や", count: 64))
        let groups = long.dicom.split(separator: "=", omittingEmptySubsequences: false)
        #expect(groups.map { $0.unicodeScalars.count } == [64, 64, 64])
        #expect(groups[0] == String(repeating: "f", count: 40) + "^" + String(repeating: "g", count: 23))
    }

    @Test(arguments: [
        "e\u{301}", "\u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F467}", "a" + String(repeating: "\u{327}", count: 200),
        "\u{301}",
    ])
    func charactersThatCombineCountOneByOne(letter: String) {
        let text = String(repeating: letter, count: 70)
        let name = PersonName(family: text, given: text, ideographic: text, phonetic: text)
        let scalars = name.dicom.unicodeScalars.split(separator: "=", omittingEmptySubsequences: false)
        #expect(scalars.count == 3)
        #expect(scalars.allSatisfy { (1...64).contains($0.count) })
    }

    @Test func asThePageShowsIt() {
        #expect(PersonName(family: "Okafor", given: "Ada", prefix: "Dr").display == "OKAFOR, Ada (Dr)")
        #expect(PersonName(family: "Okafor", given: "Ada", middle: "Ngozi").display == "OKAFOR, Ada Ngozi")
        #expect(PersonName(family: "", given: "Ada").display == "Ada")
        #expect(PersonName(family: "").display == "name not known")
    }

    @Test func emptyOnlyWithoutAnyComponent() {
        #expect(PersonName(family: "").isEmpty)
        #expect(!PersonName(family: "", phonetic: "や").isEmpty)
        #expect(!PersonName(family: "", suffix: "Jr").isEmpty)
    }

    @Test(
        "what DICOM wrote reads as the name that it was",
        arguments: [
            PersonName(family: "Okafor", given: "Ada"),
            PersonName(family: "Adams", given: "John", middle: "Robert Quincy", prefix: "Rev.", suffix: "B.A. M.Div."),
            PersonName(
                family: "Yamada", given: "Tarou", ideographic: "山田^太郎", phonetic: "やまだ^たろう"),
            PersonName(family: "", given: "", phonetic: "ほんごう"),
        ])
    func readsWhatItWrites(name: PersonName) {
        #expect(PersonName(dicom: name.dicom) == name)
    }

    @Test func aNameOfNothingIsNone() {
        for text in ["", "^^^^", "=", "  ^ ^ ", "=="] { #expect(PersonName(dicom: text) == nil, "\(text)") }
    }
}
