import Foundation
import JPEGTranscoding
import MediaInspection
import SystemPackage
import TestSupport
import Testing

/// The proof fails whenever it should: it can tell one coefficient from another.
@Suite(.enabled(if: Workbench.hasTools, Comment(rawValue: Workbench.skipReason)))
struct ProofTests {
    let bench: Workbench
    let input: (path: FilePath, range: Range<Int64>)
    let written: [UInt8]

    init() throws {
        bench = try Workbench()
        input = try bench.encoded(.test(width: 64, height: 48), "-progressive", "-sample", "1x1")
        _ = try bench.transcoder.rewrite(input.path, range: input.range, turn: .none, to: bench.path("out.jpg"))
        written = try bench.bytes("out.jpg")
    }

    private func outcome(of bytes: [UInt8], turn: JPEGTurn = .none) throws -> JPEGTranscodingError.Code? {
        let other = try bench.file(bytes, "other.jpg")
        do throws(JPEGTranscodingError) {
            _ = try bench.transcoder.prove(other.path, isRewriteOf: input.path, range: input.range, turn: turn)
            return nil
        } catch {
            return error.code
        }
    }

    @Test func theSameBytesAreProved() throws { #expect(try outcome(of: written) == nil) }

    /// The last bits of a scan may only fill its last byte, so they are left out.
    @Test func everyFlippedBitOfTheScanIsFound() throws {
        let description = try bench.describe(written)
        try #require(description.integrity.isComplete)
        let start = try #require(scanStart)
        for place in stride(from: start, to: written.count - 3, by: 7) {
            var altered = written
            altered[place] ^= 1 << UInt8(place & 7)
            #expect(try outcome(of: altered) == .proofFailed, "byte \(place)")
        }
    }

    @Test func anotherQuantizationStepIsFound() throws {
        let table = try #require(written.indices.first { written[$0...].starts(with: [0xFF, 0xDB]) })
        for place in stride(from: table + 5, to: table + 69, by: 9) {
            var altered = written
            altered[place] ^= 1
            #expect(try outcome(of: altered) == .proofFailed)
        }
    }

    /// A valid JPEG of the same size and tables that differs in a few coefficients only.
    @Test func anotherPictureIsFound() throws {
        var picture = PixelFile.test(width: 64, height: 48)
        var pixels = picture.pixels
        pixels[3 * (40 * 64 + 30)] ^= 0x80
        picture = PixelFile(width: 64, height: 48, samples: 3, pixels: pixels)
        _ = try bench.encoded(picture, "-baseline", "-sample", "1x1")
        try FileManager.default.moveItem(at: bench.folder.place("encoded.jpg"), to: bench.folder.place("near.jpg"))
        _ = try bench.encoded(.test(width: 64, height: 48), "-progressive", "-sample", "1x1")
        let near = try bench.bytes("near.jpg")
        #expect(try bench.describe(near).process == .baseline)
        #expect(try outcome(of: near) == .proofFailed)
    }

    @Test func anotherTurnIsFound() throws {
        for turn in JPEGTurn.allCases where turn != .none {
            #expect(try outcome(of: written, turn: turn) == .proofFailed, "\(turn)")
        }
    }

    @Test func whatIsNotAWholeBaselineFileIsFound() throws {
        #expect(try outcome(of: Array(written.dropLast())) == .proofFailed)
        #expect(try outcome(of: Array(written.dropLast(40))) == .proofFailed)
        #expect(try outcome(of: written + [0]) == .proofFailed)
        #expect(try outcome(of: []) == .proofFailed)
        #expect(try outcome(of: try bench.bytes("encoded.jpg")) == .proofFailed)
        let frame = try #require(written.indices.first { written[$0...].starts(with: [0xFF, 0xC0]) })
        var extended = written
        extended[frame + 1] = 0xC1
        #expect(try outcome(of: extended) == .proofFailed)
    }

    /// Where the entropy-coded data begin.
    private var scanStart: Int? {
        written.indices.first { written[$0...].starts(with: [0xFF, 0xDA]) }.map {
            $0 + 2 + Int(written[$0 + 2]) << 8 + Int(written[$0 + 3])
        }
    }
}
