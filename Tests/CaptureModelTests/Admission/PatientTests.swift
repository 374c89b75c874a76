import CaptureModel
import Foundation
import Testing

struct PatientTests {
    @Test(arguments: [
        ("19840312", "12-Mar-1984"), ("20000229", "29-Feb-2000"), ("00010101", "01-Jan-1"), ("99991231", "31-Dec-9999"),
    ])
    func aDayIsABirthDate(text: String, display: String) {
        #expect(BirthDate(text)?.text == text)
        #expect(BirthDate(text)?.display == display)
    }

    @Test(arguments: [
        "", "1984", "198403", "1984031", "198403120", "19840300", "19840012", "19841312", "19840230", "19000229",
        "00000101", "+1984031", "-1984031", "1984-3-1", "1984031a", "٢٠٢٦٠١٠١", "١984031", " 9840312", "19840431",
    ])
    func whatNamesNoDayIsNone(text: String) throws {
        #expect(BirthDate(text) == nil)
        let json = try JSONEncoder().encode(["text": text])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(BirthDate.self, from: json) }
    }

    @Test func aPersonComesBackFromJSON() throws {
        let patient = Patient(
            identifier: try #require(PatientIdentifier(hl7: "4711^^^NORTHSIDE^MR")),
            otherIdentifiers: [try #require(PatientIdentifier(hl7: "A1"))], name: PersonName(family: "Okafor"),
            birthDate: BirthDate("19840312"), sex: .female)
        #expect(try JSONDecoder().decode(Patient.self, from: JSONEncoder().encode(patient)) == patient)
    }
}
