import CaptureModel
import Testing

@testable import Intake

@Suite("Sidecar documents")
struct SidecarDocumentTests {
    private func read(_ text: String) -> ClaimReading { SidecarDocument.read(Array(text.utf8)) }

    @Test("every key is read")
    func everything() throws {
        let reading = read(
            """
            \u{FEFF}{ "patient": "4711^^^NORTHSIDE", "descriptor": "colonoscopy", "visit": "V100233", "region": "cecum",
              "laterality": "L", "operator": "M\\u00fcller \\ud83d\\ude42", "taken": "2026-11-22T09:14:03+01:00",
              "accession": "A77", "name": "Okafor^Ada", "birth-date": "1984-03-12", "sequence": "7" }
            """)
        let expected = CaptureClaim(
            patient: PatientIdentifier(hl7: "4711^^^NORTHSIDE"), visit: "V100233",
            accession: "A77", descriptor: "colonoscopy", region: "cecum", laterality: .left,
            name: PersonName(family: "Okafor", given: "Ada"), birthDate: BirthDate("19840312"),
            operatorName: "Müller 🙂", sequence: 7, taken: Timestamp(iso8601: "2026-11-22T08:14:03Z"))
        #expect(reading == .read(expected))
    }

    @Test("null is as good as left out")
    func null() {
        guard case .read(let sidecar) = read(#"{"patient":"1","descriptor":"d","visit":null}"#) else {
            Issue.record("not read")
            return
        }
        #expect(sidecar.visit == nil)
    }

    @Test(
        "what is wrong is refused, and the key is named",
        arguments: [
            (#"{"patient":"1","descriptor":"d","lateralty":"L"}"#, "lateralty"),
            (#"{"patient":"1","descriptor":"d","patient":"2"}"#, "patient"),
            (#"{"descriptor":"d"}"#, "patient"), (#"{"patient":"","descriptor":"d"}"#, "patient"),
            (#"{"patient":"1","descriptor":"no name"}"#, "descriptor"),
            (#"{"patient":4711,"descriptor":"d"}"#, "patient"),
            (#"{"patient":"1","descriptor":"d","laterality":"leftish"}"#, "laterality"),
            (#"{"patient":"1","descriptor":"d","taken":"2026-11-22T09:14:03"}"#, "taken"),
            (#"{"patient":"1","birth-date":"12.3.1984"}"#, "birth-date"),
            (#"{"accession":"12345678901234567"}"#, "accession"),
            (#"{"patient":"1","descriptor":"d","operator":"a\\b"}"#, "operator"),
        ])
    func named(text: String, key: String) {
        guard case .broken(let sentence) = read(text) else {
            Issue.record("was read: \(text)")
            return
        }
        #expect(sentence.contains("“\(key)”"), "\(sentence)")
    }

    @Test("every beginning of a sidecar is broken, and none traps")
    func truncated() {
        let whole = Array(#"{"patient":"1\u00e9\ud83d\ude42","descriptor":"d\n","visit":null}"#.utf8)
        for count in 0..<whole.count {
            guard case .broken = SidecarDocument.read(Array(whole[..<count])) else {
                Issue.record("the first \(count) bytes were read")
                continue
            }
        }
    }

    @Test(
        "what is no JSON object of texts is refused", arguments: ["", "[]", "null", "{}{}", "{,}", "\u{1}", #"{"a"}"#])
    func noObject(text: String) {
        guard case .broken = read(text) else {
            Issue.record("was read: \(text)")
            return
        }
    }

    @Test("bytes that are no UTF-8 are refused")
    func noText() {
        #expect(
            SidecarDocument.read([0x7B, 0xFF, 0x7D]) == .broken("The sidecar cannot be read: it is not UTF-8 text."))
    }
}
