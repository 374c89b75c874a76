import CaptureModel
import Foundation
import Testing

struct PatientIdentifierTests {
    @Test(arguments: [
        ("4711", "4711", "", "", "4711"), ("4711^^^NORTHSIDE", "4711", "NORTHSIDE", "", "4711^^^NORTHSIDE"),
        ("4711^^^NORTHSIDE^MR", "4711", "NORTHSIDE", "MR", "4711^^^NORTHSIDE^MR"),
        ("4711^^^^MR", "4711", "", "MR", "4711^^^^MR"),
        (" 4711 ^^^ NORTHSIDE ", "4711", "NORTHSIDE", "", "4711^^^NORTHSIDE"),
        // Check digit and its scheme (CX-2, CX-3) are not kept.
        ("4711^5^M11^NORTHSIDE", "4711", "NORTHSIDE", "", "4711^^^NORTHSIDE"), ("4711^^^", "4711", "", "", "4711"),
        ("0047 11", "0047 11", "", "", "0047 11"),
        ("Ä-1^^^KRANKENHAUS SÜD", "Ä-1", "KRANKENHAUS SÜD", "", "Ä-1^^^KRANKENHAUS SÜD"),
    ])
    func readsTheWrittenForm(text: String, value: String, authority: String, type: String, written: String) throws {
        let identifier = try #require(PatientIdentifier(hl7: text))
        #expect(identifier.value == value)
        #expect(identifier.authority == authority)
        #expect(identifier.type == type)
        #expect(identifier.hl7 == written)
        #expect(PatientIdentifier(hl7: identifier.hl7) == identifier)
    }

    @Test(arguments: [
        "", " ", "^^^NORTHSIDE", " ^^^NORTHSIDE^MR", "4711^^^NORTHSIDE^MR^FAC", "47\\11", "4711^^^NORTH\\SIDE",
        "4711^^^NORTHSIDE^M\\R", "4711\n", "47\t11", "4711\0", "4711\u{7F}", "4711\u{85}", "4711^\u{301}^^NORTHSIDE",
        String(repeating: "1", count: 65), "4711^^^" + String(repeating: "N", count: 65),
        "e" + String(repeating: "\u{301}", count: 64),
    ])
    func refusesTheWrittenForm(text: String) {
        #expect(PatientIdentifier(hl7: text) == nil)
    }

    /// The page and the command line send the written form back: it must never read as another person's.
    @Test(arguments: [
        ("4711^^^NORTHSIDE", "", ""), ("4711", "NORTHSIDE^MR", ""), ("4711", "", "MR^"), ("4711^", "SOUTHSIDE", "MR"),
        ("4711^\u{301}^^NORTHSIDE", "", ""),
    ])
    func aPartThatWouldReadAsAnotherPersonIsRefused(value: String, authority: String, type: String) {
        #expect(PatientIdentifier(value: value, authority: authority, type: type) == nil)
        #expect(type.isEmpty == false || VisitNumber(value: value, authority: authority) == nil)
    }

    @Test func theLongestPartsAreTaken() {
        let longest = String(repeating: "9", count: 64)
        #expect(PatientIdentifier(value: longest, authority: longest, type: longest)?.value == longest)
    }

    @Test func sameOnlyIfAllThreeAgree() throws {
        let texts = [
            "4711", "4711^^^NORTHSIDE", "4711^^^SOUTHSIDE", "4711^^^NORTHSIDE^MR", "4711^^^NORTHSIDE^PI", "4711^^^^MR",
            "04711",
        ]
        let identifiers = try texts.map { try #require(PatientIdentifier(hl7: $0)) }
        #expect(Set(identifiers).count == texts.count)
    }

    @Test func jsonCannotMakeWhatTheRuleRefuses() throws {
        let identifier = try #require(PatientIdentifier(hl7: "4711^^^NORTHSIDE^MR"))
        #expect(try JSONDecoder().decode(PatientIdentifier.self, from: JSONEncoder().encode(identifier)) == identifier)
        let visit = try #require(VisitNumber(value: "V1", authority: "NORTHSIDE"))
        #expect(try JSONDecoder().decode(VisitNumber.self, from: JSONEncoder().encode(visit)) == visit)
        for value in ["", "4711^^^X", "47\\\\11"] {
            let json = Data(#"{"value":"\#(value)","authority":"","type":""}"#.utf8)
            #expect(throws: DecodingError.self) { try JSONDecoder().decode(PatientIdentifier.self, from: json) }
            #expect(throws: DecodingError.self) { try JSONDecoder().decode(VisitNumber.self, from: json) }
        }
    }

    @Test func aVisitNumberFollowsTheSameRule() {
        #expect(VisitNumber(value: " V100233 ", authority: "NORTHSIDE")?.value == "V100233")
        #expect(VisitNumber(value: "") == nil)
        #expect(VisitNumber(value: "V\\1") == nil)
        #expect(VisitNumber(value: String(repeating: "V", count: 65)) == nil)
    }
}
