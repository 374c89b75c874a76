import Foundation
import JPEGTranscoding
import SystemPackage
import Testing

/// A check tells how much of a damaged picture is there.
@Suite(.enabled(if: Workbench.hasTools, Comment(rawValue: Workbench.skipReason)))
struct ThoroughCheckTests {
    let bench: Workbench

    init() throws { bench = try Workbench() }

    private func check(_ bytes: [UInt8]) throws -> JPEGThoroughCheck {
        let input = try bench.file(bytes, "checked.jpg")
        return try bench.transcoder.check(input.path, range: input.range)
    }

    @Test(arguments: ["-baseline", "-progressive", "-arithmetic", "-grayscale", "-rgb"])
    func aWholePictureIsWhole(_ coding: String) throws {
        _ = try bench.encoded(.test(width: 101, height: 67), coding)
        #expect(try check(try bench.bytes("encoded.jpg")) == .whole)
    }

    @Test func aCutOffScanTellsHowManyRowsAreThere() throws {
        _ = try bench.encoded(.test(width: 128, height: 1_600), "-baseline")
        let bytes = try bench.bytes("encoded.jpg")
        for part in [0.25, 0.5, 0.9] {
            guard
                case .broken(let fraction, 1, let words) = try check(
                    Array(bytes.prefix(Int(Double(bytes.count) * part))))
            else {
                Issue.record("not broken at \(part)")
                continue
            }
            #expect(abs(fraction - part) < 0.1)
            #expect(words.contains("Premature end"))
        }
    }

    @Test func aCutOffPassTellsWhichOne() throws {
        _ = try bench.encoded(.test(width: 640, height: 480), "-progressive")
        let bytes = try bench.bytes("encoded.jpg")
        guard case .broken(let fraction, let pass, _) = try check(Array(bytes.dropLast(2_000))) else {
            Issue.record("not broken")
            return
        }
        #expect(pass > 5)
        #expect((0..<1).contains(fraction))
    }

    @Test func onlyTheEndMarkerIsMissing() throws {
        _ = try bench.encoded(.test(width: 64, height: 64), "-baseline")
        guard case .broken(let fraction, 1, _) = try check(Array(try bench.bytes("encoded.jpg").dropLast(2))) else {
            Issue.record("not broken")
            return
        }
        #expect(fraction > 0.7)
    }

    @Test func whatIsNoJPEGIsBrokenFromTheStart() throws {
        for bytes in [[], [0xFF], Array("GIF89a".utf8), [0xFF, 0xD8], [0xFF, 0xD8, 0xFF, 0xD9]] as [[UInt8]] {
            guard case .broken(let fraction, 1, let words) = try check(bytes) else {
                Issue.record("not broken: \(bytes)")
                continue
            }
            #expect(fraction == 0)
            #expect(!words.isEmpty)
        }
    }

    @Test func aFileThatIsNotThereIsAnError() throws {
        let error = try #require(throws: JPEGTranscodingError.self) {
            try bench.transcoder.check(bench.path("nothing.jpg"), range: 0..<100)
        }
        #expect(error.code == .inputUnreadable)
        #expect(error.underlying == .noSuchFileOrDirectory)
    }

    @Test func aFileShorterThanItsRangeIsAnError() throws {
        let input = try bench.encoded(.test(width: 64, height: 64), "-baseline")
        let cut = try bench.file(Array(try bench.bytes("encoded.jpg").dropLast(100)), "cut.jpg")
        let error = try #require(throws: JPEGTranscodingError.self) {
            try bench.transcoder.check(cut.path, range: input.range)
        }
        #expect(error.code == .inputShortened)
    }
}
