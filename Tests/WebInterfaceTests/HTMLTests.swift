import CaptureModel
import Testing

@testable import WebInterface

@Suite struct HTMLTests {
    @Test func textIsEscapedAndLiteralsAreNot() {
        let name = "<script>alert(\"x\")</script> & 'y'\0"
        let html: HTML = "<p title=\"\(name)\">\(name)</p>"
        let safe = "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;"
        #expect(html.markup == "<p title=\"\(safe)\">\(safe)</p>")
    }

    @Test func partsAreJoinedAsTheyAre() {
        let items: [HTML] = ["<li>1</li>", "<li>\("&")</li>"]
        let missing: HTML? = nil
        let html: HTML = "<ul>\(items)\(missing)</ul>\(3)"
        #expect(html.markup == "<ul><li>1</li><li>&amp;</li></ul>3")
    }

    /// Every band of the guidance, and both sides of its limits; today is 22 November 2026.
    @Test(arguments: [
        ("19840312", "42y"), ("20081122", "18y"), ("20081123", "17y 11m"), ("20241122", "2y 0m"),
        ("20241123", "23m 30d"), ("20251122", "12m 0d"), ("20251123", "52w 0d"), ("20261025", "4w 0d"),
        ("20261026", "27d"), ("20261122", "0d"),
    ])
    func anAgeIsSaidInTheUnitsOfItsBand(_ born: String, _ age: String) throws {
        let date = try #require(BirthDate(born))
        #expect(PatientAge(born: date, today: morning.civil(offsetMinutes: 60))?.text == age)
    }

    @Test func aBirthThatHasNotComeHasNoAge() throws {
        let date = try #require(BirthDate("20261123"))
        #expect(PatientAge(born: date, today: morning.civil(offsetMinutes: 60)) == nil)
    }

    @Test func theBannerSaysTheUnknownInWords() throws {
        let identifier = try #require(PatientIdentifier(value: "9434765919"))
        let patient = Patient(identifier: identifier, name: PersonName(family: "okafor", given: "Ada", prefix: "Dr"))
        let banner = PatientBanner(
            patient: patient, encounter: nil, moment: ViewMoment(now: morning, offsetMinutes: 60)
        ).html.markup
        #expect(banner.contains("<h2>OKAFOR, Ada (Dr)</h2>"))
        #expect(banner.contains("943 476 5919"))
        #expect(banner.components(of: "<dd>not known</dd>") == 2)
        #expect(!banner.contains("?"))
    }
}

extension String {
    /// How often a text stands in this one.
    func components(of text: String) -> Int { split(separator: text, omittingEmptySubsequences: false).count - 1 }
}
