import CaptureModel
import Foundation
import Testing

struct NameTests {
    @Test(arguments: ["a", "tower-1", "Scope_2", "v1.0", "..a", "-", "...", String(repeating: "x", count: 64)])
    func takes(text: String) {
        #expect(DeviceName(text)?.text == text)
        #expect(StationName(text)?.text == text)
        #expect(DestinationName(text)?.text == text)
        #expect(DescriptorName(text)?.text == text)
    }

    @Test(arguments: [
        "", ".", "..", "a b", " a", "a\n", "a/b", "../a", "a\\b", "a:b", "a%2F", "a?b", "a#b", "a\0", "ä", "a\u{301}",
        "т", "a'b", "a\"b", "<a>", "&", String(repeating: "x", count: 65),
    ])
    func refuses(text: String) {
        #expect(DeviceName(text) == nil)
        #expect(DescriptorName(text) == nil)
    }

    @Test func isTextInJSONAndRefusesThere() throws {
        let name = try #require(StationName("scope-1"))
        let data = try JSONEncoder().encode([name])
        #expect(String(decoding: data, as: UTF8.self) == #"["scope-1"]"#)
        #expect(try JSONDecoder().decode([StationName].self, from: data) == [name])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([StationName].self, from: Data(#"["../scope"]"#.utf8))
        }
    }

    @Test func namesAreInOrder() {
        let names = ["b", "a", "B", "a-1"].compactMap(DestinationName.init)
        #expect(names.sorted().map(\.description) == ["B", "a", "a-1", "b"])
    }

    @Test func rowsAreNumbersInJSON() throws {
        let data = try JSONEncoder().encode([CaptureID(7), CaptureID(.max)])
        #expect(String(decoding: data, as: UTF8.self) == "[7,9223372036854775807]")
        #expect(try JSONDecoder().decode([CaptureID].self, from: data) == [CaptureID(7), CaptureID(.max)])
        #expect(CaptureID(7) < CaptureID(8))
        #expect(CaptureID(7).description == "7")
    }
}
