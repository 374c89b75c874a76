import Catalog
import Testing

struct CodedConceptTests {
    @Test func holdsACode() throws {
        let colon = try CodedConcept(value: "71854001", scheme: "SCT", meaning: "Colon")
        let other = try CodedConcept(value: "71854001", scheme: "SCT", meaning: "Kolon")
        #expect(colon != other)
        #expect(colon.isSame(as: other))
    }

    /// Identifiers of context groups, short ones and one with sixteen digits among them.
    @Test(arguments: ["955009", "485005", "71854001", "110861005", "409898007", "1217117008", "395081000119108"])
    func acceptsRealIdentifiers(value: String) throws {
        #expect(try CodedConcept(value: value, scheme: "SCT", meaning: "x").value == value)
    }

    /// One digit changed, two neighbours swapped, and what is no number at all.
    @Test(arguments: ["71854002", "71845001", "17854001", "T-D0050", "07185400", "95500", "٧١٨٥٤٠٠١"])
    func refusesSlipsOfTheHand(value: String) {
        #expect {
            try CodedConcept(value: value, scheme: "SCT", meaning: "Colon")
        } throws: { error in
            (error as? CatalogError)?.code == .wrongCheckDigit
        }
    }

    @Test func everySingleWrongDigitIsFound() {
        let good = Array("71854001")
        for position in good.indices {
            for digit in "0123456789" where digit != good[position] {
                var bad = good
                bad[position] = digit
                #expect(throws: CatalogError.self) {
                    try CodedConcept(value: String(bad), scheme: "SCT", meaning: "Colon")
                }
            }
        }
    }

    /// Identifiers with good check digits: of a description and of a relationship.
    @Test(arguments: ["738540113", "1000027"])
    func refusesWhatIsNoConcept(value: String) {
        #expect {
            try CodedConcept(value: value, scheme: "SCT", meaning: "Colon")
        } throws: { error in
            (error as? CatalogError)?.code == .notAConcept
        }
    }

    @Test(arguments: [("99VIGNETTE", true), ("99", true), ("L", true), ("SCT", false), ("LN", false), ("199X", false)])
    func siteCodesAreThoseOfPrivateSchemes(scheme: String, isSite: Bool) throws {
        #expect(try CodedConcept(value: "71854001", scheme: scheme, meaning: "Colon").isSiteCode == isSite)
        #expect(CodingScheme.isKnown(scheme) == (scheme != "199X"))
    }

    @Test(arguments: [
        ("", "DCM", "x"), ("1", "", "x"), ("1", "DCM", ""), (String(repeating: "1", count: 17), "DCM", "x"),
        ("1", "DCM", String(repeating: "x", count: 65)), ("1\\2", "DCM", "x"), ("1", "DCM", "a\nb"), (" 1", "DCM", "x"),
        ("1", "DCM", "x "),
    ])
    func refusesWhatDICOMCannotHold(value: String, scheme: String, meaning: String) {
        #expect {
            try CodedConcept(value: value, scheme: scheme, meaning: meaning)
        } throws: { error in
            (error as? CatalogError)?.code == .malformedCode
        }
    }

    @Test(arguments: ["SNOMED-CT", "snomed", "sct", "LOINC"])
    func namesTheSchemeThatIsMeant(scheme: String) {
        #expect {
            try CodedConcept(value: "71854001", scheme: scheme, meaning: "Colon")
        } throws: { error in
            (error as? CatalogError)?.code == .misnamedScheme
        }
    }
}
