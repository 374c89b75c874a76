import CaptureModel
import Foundation
import Testing

/// PS3.5 §9.1 and §B.2.
struct UniqueIdentifierTests {
    private static let longest = String(repeating: "1.", count: 31) + "12"

    @Test(arguments: [
        "1", "0", "1.2.840.10008.1.2", "2.25.0", "1.0.1", "2.25.340282366920938463463374607431768211455", longest,
    ])
    func takes(text: String) {
        #expect(UniqueIdentifier(text)?.text == text)
    }

    @Test(arguments: [
        "", ".", "1.", ".1", "1..2", "01", "1.02", "1.00", "1.2a", "1 .2", "1.2 ", " 1.2", "1.-2", "1.+2", "1,2",
        "1.2\0", "1.2\n", "1.٢", "1.２", "1.2\u{301}", "2.25.x", longest + "3", String(repeating: "9", count: 65),
    ])
    func refuses(text: String) {
        #expect(UniqueIdentifier(text) == nil)
    }

    /// The 128 bits below `2.25`.
    private func bits(of identifier: UniqueIdentifier) throws -> UInt128 {
        let digits = try #require(identifier.text.hasPrefix("2.25.") ? identifier.text.dropFirst(5) : nil)
        return try #require(UInt128(digits))
    }

    @Test func drawnOnesAreVersion4() throws {
        var generator = SeededGenerator(seed: 25)
        var drawn: Set<UniqueIdentifier> = []
        for _ in 0..<2_000 {
            let identifier = UniqueIdentifier(using: &generator)
            drawn.insert(identifier)
            #expect(UniqueIdentifier(identifier.text) == identifier)
            #expect(identifier.text.utf8.count <= 64)
            let bits = try bits(of: identifier)
            #expect(bits >> 76 & 0xF == 4)
            #expect(bits >> 62 & 0x3 == 2)
        }
        #expect(drawn.count == 2_000)
    }

    @Test func everyOtherBitIsDrawn() throws {
        var generator = SeededGenerator(seed: 26)
        var everSet: UInt128 = 0
        var everClear: UInt128 = 0
        for _ in 0..<200 {
            let bits = try bits(of: UniqueIdentifier(using: &generator))
            everSet |= bits
            everClear |= ~bits
        }
        let fixed = UInt128(0xF) << 76 | UInt128(0x3) << 62
        #expect(everSet & everClear == ~fixed)
    }

    @Test(arguments: [
        "2.25.329800735698586629295641978511506172918", "2.25.0", "2.25.340282366920938463463374607431768211455",
        // More than 128 bits below the root, and other roots.
        "2.25.999999999999999999999999999999999999999999", "1.2.840.10008.1.2", "1.2.276.0.7230010.3.1.4.0", "0",
    ])
    func companionsAreDistinctAndTheSameForEver(text: String) throws {
        let origin = try #require(UniqueIdentifier(text))
        let companions = (0...UInt8.max).map { origin.companion($0) }
        #expect(Set(companions).count == 256)
        #expect(!companions.contains(origin))
        #expect(companions == (0...UInt8.max).map { origin.companion($0) })
        #expect(companions.allSatisfy { UniqueIdentifier($0.text) == $0 && $0.text.hasPrefix("2.25.") })
    }

    @Test func aCompanionOfADrawnOneIsVersion4Too() throws {
        var generator = SeededGenerator(seed: 27)
        for salt in 0...UInt8.max {
            let bits = try bits(of: UniqueIdentifier(using: &generator).companion(salt))
            #expect(bits >> 76 & 0xF == 4)
            #expect(bits >> 62 & 0x3 == 2)
        }
    }

    @Test func aCompanionUnderAnotherRootIsAUUID() throws {
        for root in ["1.2.840.10008.1.2", "1.2.276.0.7230010.3.1.4.0", "1.3.6.1.4.1.14519.5.2.1"] {
            let bits = try bits(of: try #require(UniqueIdentifier(root)).companion(0x5F))
            #expect(bits >> 76 & 0xF == 8)
            #expect(bits >> 62 & 0x3 == 2)
        }
    }

    @Test func companionsOfDifferentOriginsDiffer() throws {
        var generator = SeededGenerator(seed: 28)
        var seen: Set<UniqueIdentifier> = []
        for _ in 0..<500 {
            let drawn = UniqueIdentifier(using: &generator)
            let foreign = try #require(UniqueIdentifier("1.2.840.\(generator.next() as UInt64)"))
            seen.formUnion([drawn, drawn.companion(1), foreign.companion(1)])
        }
        #expect(seen.count == 1_500)
    }

    @Test func isTextInJSONAndRefusesThere() throws {
        let identifier = try #require(UniqueIdentifier("1.2.840.10008.1.2"))
        let data = try JSONEncoder().encode([identifier])
        #expect(String(decoding: data, as: UTF8.self) == #"["1.2.840.10008.1.2"]"#)
        #expect(try JSONDecoder().decode([UniqueIdentifier].self, from: data) == [identifier])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([UniqueIdentifier].self, from: Data(#"["1.02"]"#.utf8))
        }
    }
}
