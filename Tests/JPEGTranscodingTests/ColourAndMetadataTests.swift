import Foundation
import JPEGTranscoding
import MediaInspection
import SystemPackage
import Testing

/// What a rewrite says of its colours, and what it carries on.
@Suite(.enabled(if: Workbench.hasTools, Comment(rawValue: Workbench.skipReason)))
struct ColourAndMetadataTests {
    let bench: Workbench

    init() throws { bench = try Workbench() }

    private func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
        [0xFF, marker, UInt8((payload.count + 2) >> 8), UInt8((payload.count + 2) & 0xFF)] + payload
    }

    /// The segments before the scan: marker and payload.
    private func segments(_ bytes: [UInt8]) -> [(marker: UInt8, payload: ArraySlice<UInt8>)] {
        var result: [(UInt8, ArraySlice<UInt8>)] = []
        var place = 2
        while place + 4 <= bytes.count, bytes[place + 1] != 0xDA {
            let end = place + 2 + Int(bytes[place + 2]) << 8 + Int(bytes[place + 3])
            guard end <= bytes.count else { break }
            result.append((bytes[place + 1], bytes[place + 4..<end]))
            place = end
        }
        return result
    }

    private func rewritten(_ bytes: [UInt8], _ turn: JPEGTurn = .none) throws -> [UInt8] {
        let input = try bench.file(bytes, "altered.jpg")
        let out = "out-\(UUID().uuidString).jpg"
        _ = try bench.transcoder.rewrite(input.path, range: input.range, turn: turn, to: bench.path(out))
        if turn == .none { #expect(try bench.pixels(bench.path(out)) == bench.pixels(input.path)) }
        return try bench.bytes(out)
    }

    @Test func rgbSaysSoTwice() throws {
        _ = try bench.encoded(.test(width: 32, height: 32), "-rgb", "-progressive")
        let description = try bench.describe(try rewritten(try bench.bytes("encoded.jpg")))
        #expect(description.colour == JPEGColourDecision(colour: .rgb, reason: .adobeTransform(0)))
        #expect(description.components.map(\.identifier) == Array("RGB".utf8))
        #expect(!description.hasJFIF)
    }

    @Test func ycbcrThatNothingNamesGetsJFIF() throws {
        _ = try bench.encoded(.test(width: 32, height: 32), "-progressive")
        let bytes = try bench.bytes("encoded.jpg")
        let bare = Array(bytes.prefix(2) + bytes.dropFirst(20))
        #expect(try bench.describe(bare).colour.reason == .assumed)
        let description = try bench.describe(try rewritten(bare))
        #expect(description.colour == JPEGColourDecision(colour: .ycbcr, reason: .jfif))
        #expect(description.components.map(\.identifier) == [1, 2, 3])
    }

    @Test func aContradictionIsKeptAsItIs() throws {
        _ = try bench.encoded(.test(width: 32, height: 32), "-progressive")
        let bytes = try bench.bytes("encoded.jpg")
        let adobe = segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 0])
        let torn = Array(bytes.prefix(20)) + adobe + Array(bytes.dropFirst(20))
        let description = try bench.describe(try rewritten(torn))
        #expect(description.colour == JPEGColourDecision(colour: .rgb, reason: .adobeContradictsJFIF))
        #expect(description.components.map(\.identifier) == [1, 2, 3])
    }

    @Test func theProfileStaysAndAllElseGoes() throws {
        _ = try bench.encoded(.test(width: 32, height: 32), "-progressive")
        let bytes = try bench.bytes("encoded.jpg")
        let name = Array("ICC_PROFILE\0".utf8)
        let parts = [1, 2].map { name + [UInt8($0), 2] + Array(repeating: UInt8($0), count: 65_519) }
        let secrets = [
            segment(0xE1, Array("Exif\0\0II*\0secret".utf8)),
            segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0x".utf8)),
            segment(0xFE, Array("a comment".utf8)), segment(0xED, Array("Photoshop 3.0\0secret".utf8)),
            segment(0xE2, Array("MPF\0secret".utf8)), segment(0xE2, []),
        ]
        let all = secrets.flatMap { $0 } + parts.flatMap { segment(0xE2, $0) }
        let out = segments(try rewritten(Array(bytes.prefix(20)) + all + Array(bytes.dropFirst(20))))
        #expect(out.map(\.marker).filter { $0 >= 0xE0 } == [0xE0, 0xE2, 0xE2])
        #expect(out.filter { $0.marker == 0xE2 }.map { Array($0.payload) } == parts)
    }

    @Test func thePixelsShapeTurnsWithThePicture() throws {
        _ = try bench.encoded(.test(width: 32, height: 32), "-progressive")
        var bytes = try bench.bytes("encoded.jpg")
        bytes.replaceSubrange(13..<18, with: [0, 0, 4, 0, 3])
        let straight = segments(try rewritten(bytes))[0].payload
        #expect(Array(straight.dropFirst(7).prefix(5)) == [0, 0, 4, 0, 3])
        let turned = segments(try rewritten(bytes, .rotate90))[0].payload
        #expect(Array(turned.dropFirst(7).prefix(5)) == [0, 0, 3, 0, 4])
    }

    /// Sixteen-bit tables are allowed only outside baseline; their values may fit all the same (ITU-T T.81 §B.2.4.1).
    @Test func wideTablesBecomeNarrowWhereTheirValuesFit() throws {
        _ = try bench.encoded(.test(width: 32, height: 32), "-progressive")
        let fitting = widened(try bench.bytes("encoded.jpg"), extra: 0)
        #expect(try bench.describe(fitting).hasWideQuantizationTables)
        #expect(try !bench.describe(try rewritten(fitting)).hasWideQuantizationTables)
        let input = try bench.file(widened(try bench.bytes("encoded.jpg"), extra: 1), "coarse.jpg")
        let error = try #require(throws: JPEGTranscodingError.self) {
            try bench.transcoder.rewrite(input.path, range: input.range, turn: .none, to: bench.path("coarse-out.jpg"))
        }
        #expect(error.code == .coarseQuantization)
    }

    /// The same JPEG with its quantization tables in 16 bits, `extra` in the upper byte of the last step.
    private func widened(_ bytes: [UInt8], extra: UInt8) -> [UInt8] {
        var result = Array(bytes.prefix(2))
        for part in segments(bytes) {
            guard part.marker == 0xDB else {
                result += segment(part.marker, Array(part.payload))
                continue
            }
            let payload = Array(part.payload)
            for start in stride(from: 0, to: payload.count, by: 65) {
                var wide: [UInt8] = [0x10 | payload[start]]
                for step in payload[start + 1..<start + 65] { wide += [0, step] }
                wide[wide.count - 2] = extra
                result += segment(0xDB, wide)
            }
        }
        let scan = bytes.indices.first { bytes[$0...].starts(with: [0xFF, 0xDA]) } ?? bytes.endIndex
        return result + bytes[scan...]
    }
}
