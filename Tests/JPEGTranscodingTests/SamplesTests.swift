import Foundation
import JPEGTranscoding
import MediaInspection
import SystemPackage
import TestSupport
import Testing

/// Decoded samples are those of `djpeg`, turned.
@Suite(.enabled(if: Workbench.hasTools, Comment(rawValue: Workbench.skipReason)))
struct SamplesTests {
    @Test(arguments: [["-baseline"], ["-progressive"], ["-rgb"], ["-grayscale"], ["-sample", "1x2"]], 1...8)
    func samplesAreThoseOfDjpeg(_ coding: [String], _ orientation: Int) throws {
        let bench = try Workbench()
        try bench.folder.write(PixelFile.test(width: 83, height: 61).bytes, to: "picture.pnm")
        _ = try ExternalTool("cjpeg").run(coding + ["-outfile", "in.jpg", "picture.pnm"], in: bench.folder.url)
        let input = bench.path("in.jpg")
        let range = 0..<Int64(try bench.bytes("in.jpg").count)
        let samples = try bench.transcoder.decode(
            input, range: range, orientation: orientation, to: bench.path("samples"))
        let expected = try bench.pixels(input).upright(orientation)
        #expect(try bench.bytes("samples") == expected.pixels)
        #expect(samples.width == expected.width && samples.height == expected.height)
        #expect(samples.samplesPerPixel == expected.samples)
        #expect(samples.byteCount == Int64(expected.pixels.count))
        #expect(samples.sha256.count == 32)
    }

    /// More rows than one band holds.
    @Test(arguments: [1, 4, 6, 8])
    func bandsMeetWithoutSeam(_ orientation: Int) throws {
        let bench = try Workbench()
        let input = try bench.encoded(.test(width: 2_500, height: 2_501), "-quality", "30")
        _ = try bench.transcoder.decode(
            input.path, range: input.range, orientation: orientation, to: bench.path("samples"))
        let same = try bench.bytes("samples") == (try bench.pixels(input.path).upright(orientation).pixels)
        #expect(same)
    }

    @Test func damageLeavesNoFile() throws {
        let bench = try Workbench()
        let input = try bench.encoded(.test(width: 64, height: 64), "-baseline")
        let error = try #require(throws: JPEGTranscodingError.self) {
            try bench.transcoder.decode(
                input.path, range: 0..<input.range.upperBound - 300, orientation: 1, to: bench.path("samples"))
        }
        #expect(error.code == .damaged)
        #expect(!FileManager.default.fileExists(atPath: bench.folder.place("samples").path))
    }

    @Test func whatIsNeitherGreyNorColourIsRefused() throws {
        let bench = try Workbench()
        _ = try bench.encoded(.test(width: 16, height: 16), "-baseline")
        var bytes = try bench.bytes("encoded.jpg")
        let frame = try #require(bytes.indices.first { bytes[$0...].starts(with: [0xFF, 0xC0]) })
        // Two components: the frame header one entry shorter.
        bytes[frame + 3] -= 3
        bytes[frame + 9] = 2
        bytes.removeSubrange(frame + 16..<frame + 19)
        let scan = try #require(bytes.indices.first { bytes[$0...].starts(with: [0xFF, 0xDA]) })
        bytes[scan + 3] -= 2
        bytes[scan + 4] = 2
        bytes.removeSubrange(scan + 9..<scan + 11)
        let two = try bench.file(bytes, "two.jpg")
        for work in 0..<2 {
            let error = try #require(throws: JPEGTranscodingError.self) {
                if work == 0 {
                    _ = try bench.transcoder.rewrite(two.path, range: two.range, turn: .none, to: bench.path("o"))
                } else {
                    _ = try bench.transcoder.decode(two.path, range: two.range, orientation: 1, to: bench.path("o"))
                }
            }
            #expect(error.code == .unsupported)
        }
    }
}
