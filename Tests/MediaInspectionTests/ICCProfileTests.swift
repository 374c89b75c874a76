import ByteCodec
import MediaInspection
import Testing

@Suite struct ICCProfileTests {
    private func profile(_ deviceClass: String = "scnr", _ space: String = "RGB ", size: Int = 300) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: size)
        for (place, text) in [(12, deviceClass), (16, space), (20, "XYZ "), (36, "acsp")] {
            bytes.replaceSubrange(place..<place + 4, with: Array(text.utf8))
        }
        bytes[2] = UInt8(size >> 8)
        bytes[3] = UInt8(size & 0xFF)
        return bytes
    }

    private func chunk(_ number: UInt8, of total: UInt8, _ data: [UInt8]) -> [UInt8] {
        TinyJPEG.segment(0xE2, Array("ICC_PROFILE\0".utf8) + [number, total] + data)
    }

    private func summary(_ chunks: [[UInt8]]) throws -> ICCProfileSummary {
        try #require(try inspectJPEG(TinyJPEG(leading: [TinyJPEG.jfif] + chunks).bytes).iccProfile)
    }

    @Test func chunksInAnyOrderAreOneProfile() throws {
        let whole = profile()
        let file = TinyJPEG(
            leading: [chunk(2, of: 2, Array(whole[50...])), TinyJPEG.jfif, chunk(1, of: 2, Array(whole[..<50]))]
        ).bytes
        let found = try #require(try inspectJPEG(file).iccProfile)
        #expect(found.isComplete && found.byteCount == 300 && found.isInputProfile)
        #expect(found.deviceClass == "scnr" && found.colourSpace == "RGB " && found.connectionSpace == "XYZ ")
        #expect(found.ranges.flatMap { file[Int($0.lowerBound)..<Int($0.upperBound)] } == whole)
    }

    @Test func profilesOfDisplaysAndOfGreyAreNoInputProfiles() throws {
        #expect(try !summary([chunk(1, of: 1, profile("mntr"))]).isInputProfile)
        #expect(try !summary([chunk(1, of: 1, profile("scnr", "GRAY"))]).isInputProfile)
    }

    @Test func whatIsMissingOrDoubledIsIncomplete() throws {
        let whole = profile()
        let first = chunk(1, of: 2, Array(whole[..<150]))
        let second = chunk(2, of: 2, Array(whole[150...]))
        #expect(try summary([first, second]).isComplete)
        #expect(try !summary([first]).isComplete)
        #expect(try !summary([first, first, second]).isComplete)
        #expect(try !summary([first, chunk(2, of: 3, Array(whole[150...]))]).isComplete)
        #expect(try !summary([chunk(1, of: 1, Array(whole.dropLast()))]).isComplete)
        #expect(try !summary([first, second, TinyJPEG.segment(0xE2, Array("ICC_PROFILE\0".utf8))]).isComplete)
        #expect(try summary([chunk(1, of: 1, [1, 2])]).deviceClass == nil)
        let three = try summary((1...255).map { chunk(UInt8($0), of: 255, [UInt8](repeating: 0, count: 20_000)) })
        #expect(!three.isComplete && three.byteCount == 5_100_000)
    }
}
