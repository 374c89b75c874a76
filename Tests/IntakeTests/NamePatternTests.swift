import Intake
import Testing

@Suite("Name patterns")
struct NamePatternTests {
    @Test(
        "stars, question marks and case",
        arguments: [
            ("*.tmp", "a.TMP", true), ("*.tmp", "a.tmp.jpg", false), (".*", ".hidden", true), (".*", "a.jpg", false),
            ("*~", "picture.jpg~", true), ("frame-?.jpg", "frame-1.jpg", true), ("frame-?.jpg", "frame-12.jpg", false),
            ("*a*b*", "xxaxxbxx", true), ("*a*b*", "xxbxxaxx", false), ("*", "", true), ("", "", true),
            ("", "a", false),
            ("a*", "ä", false), ("ä?.jpg", "Äé.jpg", true),
        ])
    func matches(pattern: String, name: String, expected: Bool) {
        #expect(NamePattern(pattern).matches(name) == expected)
    }

    @Test("names that programs use while they write are ignored by default")
    func temporaryNames() {
        for name in [
            ".IMG.jpg.swp", "~lock", "a.jpg~", "a.tmp", "a.part", "a.mp4.partial", "a.crdownload", "a.filepart",
            "a.writing", "thumbs.DB", "Desktop.ini",
        ] {
            #expect(NamePattern.temporaryNames.contains { $0.matches(name) }, "\(name)")
        }
        for name in ["IMG_0042.jpg", "part.jpg", "a.mp4", "tmp", "scan"] {
            #expect(!NamePattern.temporaryNames.contains { $0.matches(name) }, "\(name)")
        }
    }

    @Test("many stars cost no more than the product of the lengths")
    func manyStars() {
        let pattern = NamePattern(String(repeating: "*a", count: 60) + "b")
        #expect(!pattern.matches(String(repeating: "a", count: 255)))
    }
}
