import MediaInspection
import Testing

/// Boxes that say where a film was made.
@Suite struct LocationTests {
    private let place = Array("+48.1372+011.5755/".utf8)
    private let coordinates: [UInt8] = [0xA9] + Array("xyz".utf8)

    private func box(_ type: [UInt8], _ content: [UInt8]) -> [UInt8] {
        TinyMP4.words(UInt32(content.count + 8)) + type + content
    }

    private func check(_ movieBoxes: [UInt8], _ contents: [[UInt8]]) throws {
        let file = TinyMP4(movieFirst: true, movieBoxes: movieBoxes).bytes
        let video = try inspectVideo(file)
        #expect(video.locationRanges.map { Array(file[Int($0.lowerBound)..<Int($0.upperBound)]) } == contents)
        // Without the places the film is the same, and says nothing of them any more.
        var scrubbed = file
        for each in video.locationBoxes {
            scrubbed.replaceSubrange(Int(each.typeRange.lowerBound)..<Int(each.typeRange.upperBound), with: "free".utf8)
            for index in each.content { scrubbed[Int(index)] = 0 }
        }
        var again = try inspectVideo(scrubbed)
        #expect(again.locationBoxes.isEmpty)
        again.locationBoxes = video.locationBoxes
        #expect(again == video)
        // What is sent is the film with its places overwritten, unless the device's profile keeps them.
        guard case .wrapped(let plan) = WrapDecision(for: .video(video)) else {
            Issue.record("held: \(WrapDecision(for: .video(video)))")
            return
        }
        var sent = file
        for mask in plan.masks {
            sent.replaceSubrange(Int(mask.range.lowerBound)..<Int(mask.range.upperBound), with: mask.bytes)
        }
        #expect(sent == scrubbed)
        var keeping = WrapPolicy.standard
        keeping.scrubsMetadata = false
        guard case .wrapped(let kept) = WrapDecision(for: .video(video), under: keeping) else { return }
        #expect(kept.masks.isEmpty)
    }

    @Test func inUserData() throws {
        let android = [0, 18, 0x15, 0xC7] + place
        let loci: [UInt8] = [0, 0, 0, 0, 0x15, 0xC7, 0, 0] + TinyMP4.words(11, 48, 0) + [0]
        try check(TinyMP4.box("udta", box(coordinates, android)), [android])
        try check(TinyMP4.box("udta", box(coordinates, android), TinyMP4.box("loci", loci)), [android, loci])
        try check(TinyMP4.box("udta", TinyMP4.box("name", place)), [])
    }

    @Test func inLists() throws {
        func key(_ name: String) -> [UInt8] { TinyMP4.words(UInt32(name.utf8.count + 8)) + Array("mdta\(name)".utf8) }
        let names = ["com.apple.quicktime.make", "com.apple.quicktime.location.ISO6709"]
        let keys = TinyMP4.box("keys", TinyMP4.words(0, 2), names.flatMap(key))
        let data = TinyMP4.box("data", TinyMP4.words(1, 0), place)
        let list = TinyMP4.box("ilst", box([0, 0, 0, 1], data), box([0, 0, 0, 2], data))
        let handler = TinyMP4.box("hdlr", Array(repeating: 0, count: 25))
        try check(TinyMP4.box("meta", handler, keys, list), [data])
        try check(TinyMP4.box("meta", [0, 0, 0, 0], handler, keys, list), [data])
        try check(
            TinyMP4.box(
                "udta", TinyMP4.box("meta", [0, 0, 0, 0], handler, TinyMP4.box("ilst", box(coordinates, data)))),
            [data])
    }

    @Test func inXMP() throws {
        let identifier: [UInt8] = [
            0xBE, 0x7A, 0xCF, 0xCB, 0x97, 0xA9, 0x42, 0xE8, 0x9C, 0x71, 0x99, 0x94, 0x91, 0xE3, 0xAF, 0xAC,
        ]
        let gps = identifier + Array("<exif:GPSLatitude>48,8N</exif:GPSLatitude>".utf8)
        try check(TinyMP4.box("uuid", gps), [gps])
        try check(TinyMP4.box("uuid", identifier + Array("<dc:title/>".utf8)), [])
    }
}
