import CaptureModel
import Testing

struct LocationTests {
    @Test(arguments: [
        ("ENDO", "ENDO"), ("ENDO^R1", "ENDO^R1"), ("ENDO^R1^B2^NORTHSIDE", "ENDO^R1^B2^NORTHSIDE"),
        ("ENDO^^^NORTHSIDE", "ENDO^^^NORTHSIDE"), ("ENDO^R1^^", "ENDO^R1"), ("", ""), ("^^^", ""),
        // PL has further components, which are not kept.
        ("ENDO^R1^^NORTHSIDE^A^C", "ENDO^R1^^NORTHSIDE"),
    ])
    func readsAndWrites(text: String, written: String) {
        let location = Location(hl7: text)
        #expect(location.hl7 == written)
        #expect(Location(hl7: location.hl7) == location)
    }

    @Test(arguments: [
        ("ENDO^R1^B2^NORTHSIDE", "ENDO", true), ("ENDO^R1^B2^NORTHSIDE", "ENDO^R1", true),
        ("ENDO^R1^B2^NORTHSIDE", "ENDO^R1^B2^NORTHSIDE", true), ("ENDO^R1^B2^NORTHSIDE", "ENDO^^^NORTHSIDE", true),
        ("ENDO^R1^B2^NORTHSIDE", "^^^NORTHSIDE", true), ("ENDO^R1", "ENDO^R2", false), ("ENDO^R1", "DERM^R1", false),
        ("ENDO^R1^^NORTHSIDE", "ENDO^R1^^SOUTHSIDE", false), ("ENDO", "ENDO^R1", false),
        ("ENDO^R1", "ENDO^R1^B1", false),
        ("ENDO^R1", "ENDO^R1^^NORTHSIDE", false), ("ENDO^R10", "ENDO^R1", false), ("endo^R1", "ENDO", false),
    ])
    func liesWithinWhatAgreesWhereverTheOtherSpeaks(place: String, other: String, expected: Bool) {
        #expect(Location(hl7: place).lies(within: Location(hl7: other)) == expected)
    }
}
