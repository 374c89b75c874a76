import CaptureModel
import Foundation
import Testing

struct ContentDigestTests {
    private static let text = "00017f80ff0123456789abcdef" + String(repeating: "0", count: 38)

    @Test func bytesAndDigitsAreTheSameDigest() throws {
        let bytes: [UInt8] =
            [0x00, 0x01, 0x7F, 0x80, 0xFF, 0x01, 0x23, 0x45, 0x67, 0x89, 0xAB, 0xCD, 0xEF]
            + Array(repeating: 0, count: 19)
        let digest = try #require(ContentDigest(bytes: bytes))
        #expect(digest.hexadecimal == Self.text)
        #expect(digest.description == Self.text)
        #expect(ContentDigest(hexadecimal: Self.text) == digest)
    }

    @Test func everyByteHasItsOwnDigits() {
        let texts = (0...UInt8.max).compactMap { ContentDigest(bytes: Array(repeating: $0, count: 32))?.hexadecimal }
        let expected = (0...UInt8.max).map { String(repeating: String(format: "%02x", Int($0)), count: 32) }
        #expect(texts == expected)
    }

    @Test(arguments: [0, 1, 31, 33, 64])
    func otherCountsOfBytesAreNone(count: Int) {
        #expect(ContentDigest(bytes: Array(repeating: UInt8(1), count: count)) == nil)
    }

    @Test(arguments: [
        "", String(text.dropLast()), text + "0", text.uppercased(), String(text.dropLast()) + "g",
        String(text.dropLast()) + " ", String(text.dropLast(2)) + "é",
    ])
    func otherTextsAreNone(text: String) throws {
        #expect(ContentDigest(hexadecimal: text) == nil)
        let json = try JSONEncoder().encode(["hexadecimal": text])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(ContentDigest.self, from: json) }
    }

    @Test func comesBackFromJSON() throws {
        let digest = try #require(ContentDigest(hexadecimal: Self.text))
        #expect(try JSONDecoder().decode(ContentDigest.self, from: JSONEncoder().encode(digest)) == digest)
    }
}
