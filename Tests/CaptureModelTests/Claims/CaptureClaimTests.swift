import CaptureModel
import Testing

struct CaptureClaimTests {
    @Test func emptyTextsSayNothing() throws {
        let claim = try CaptureClaim([.patient: " 4711 ", .visit: "", .region: "  "])
        #expect(claim == CaptureClaim(patient: PatientIdentifier(value: "4711")))
    }

    @Test(
        arguments: [(.visit, true), (.accession, true), (.patient, true), (.name, false), (.laterality, false)]
            as [(ClaimField, Bool)])
    func onlyNumbersNameSomebody(field: ClaimField, names: Bool) throws {
        #expect(try CaptureClaim([field: "R"]).namesSomebody == names)
    }

    @Test(
        arguments: [
            ("R", .right), ("od", .right), ("Right", .right), ("L", .left), ("OS", .left), ("left", .left),
            ("B", .both),
            ("OU", .both), ("both", .both), ("u", .unpaired), ("rechts", nil), ("", nil), ("RL", nil),
        ] as [(String, Laterality?)])
    func sides(word: String, side: Laterality?) { #expect(Laterality(word: word) == side) }

    @Test(arguments: [
        ("Okafor^Ada", "Okafor", "Ada"), ("Okafor, Ada", "Okafor", "Ada"), ("OKAFOR", "OKAFOR", ""),
        ("Ada Okafor", "Ada Okafor", ""),
    ])
    func names(text: String, family: String, given: String) {
        #expect(PersonName(written: text) == PersonName(family: family, given: given))
    }
}
