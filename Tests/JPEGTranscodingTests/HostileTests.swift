import Foundation
import JPEGTranscoding
import MediaInspection
import SystemPackage
import TestSupport
import Testing

/// Files that were made to harm end with an error, soon and without much memory.
@Suite(.serialized, .enabled(if: Workbench.hasTools, Comment(rawValue: Workbench.skipReason)))
struct HostileTests {
    let bench: Workbench

    init() throws { bench = try Workbench() }

    /// Everything that can be done with a file; the errors' codes.
    @discardableResult
    private func useAll(_ bytes: [UInt8]) throws -> Set<JPEGTranscodingError.Code> {
        let input = try bench.file(bytes)
        var codes: Set<JPEGTranscodingError.Code> = []
        for work in 0..<5 {
            let out = bench.path("out-\(UUID().uuidString)")
            do throws(JPEGTranscodingError) {
                switch work {
                case 0: _ = try bench.transcoder.rewrite(input.path, range: input.range, turn: .none, to: out)
                case 1: _ = try bench.transcoder.rewrite(input.path, range: input.range, turn: .transpose, to: out)
                case 2: _ = try bench.transcoder.decode(input.path, range: input.range, orientation: 6, to: out)
                case 3: _ = try bench.transcoder.check(input.path, range: input.range)
                default: _ = try bench.transcoder.coefficientDigest(of: input.path, range: input.range)
                }
            } catch {
                codes.insert(error.code)
                #expect(!error.sentence.isEmpty)
                #expect(!FileManager.default.fileExists(atPath: out.string))
            }
            try? FileManager.default.removeItem(atPath: out.string)
        }
        return codes
    }

    /// A JPEG whose frame header claims another size.
    private func claiming(_ width: UInt16, _ height: UInt16, _ coding: String) throws -> [UInt8] {
        _ = try bench.encoded(.test(width: 64, height: 64), coding)
        var bytes = try bench.bytes("encoded.jpg")
        let frame = try #require(
            bytes.indices.dropLast().first {
                bytes[$0] == 0xFF && [0xC0, 0xC1, 0xC2, 0xC9, 0xCA].contains(bytes[$0 + 1])
            })
        bytes.replaceSubrange(
            frame + 5..<frame + 9,
            with: [UInt8(height >> 8), UInt8(height & 255), UInt8(width >> 8), UInt8(width & 255)])
        return bytes
    }

    /// In a process of its own, whose memory no other test uses.
    @Test func claimsOfSizeCostNothing() async {
        await #expect(processExitsWith: .success) {
            let tests = try HostileTests()
            let bombs = try ["-baseline", "-progressive", "-arithmetic"].flatMap { coding in
                try [65_500 as UInt16, 12_000, 6_000].map { try tests.claiming($0, $0, coding) }
            }
            let before = try #require(ResidentMemory.peak)
            for bomb in bombs {
                let time = try ContinuousClock().measure {
                    let codes = try tests.useAll(bomb)
                    #expect(codes.isSubset(of: [.tooLarge, .damaged]))
                    #expect(!codes.isEmpty)
                }
                #expect(time < .seconds(3))
            }
            #expect(try #require(ResidentMemory.peak) - before < 64 << 20)
        }
    }

    @Test func aMillionScansEndSoon() throws {
        _ = try bench.encoded(.test(width: 64, height: 64), "-progressive", "-grayscale")
        let bytes = try bench.bytes("encoded.jpg")
        let starts = bytes.indices.dropLast().filter { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xDA }
        try #require(starts.count > 3)
        // The first scan again and again is legal in its structure.
        let scan = bytes[starts[0]..<starts[1]]
        var bomb = Array(bytes[..<starts[0]])
        for _ in 0..<100_000 { bomb += scan }
        let clock = ContinuousClock()
        let many = bomb
        let time = try clock.measure { try useAll(many) }
        #expect(time < .seconds(5), "\(time)")
    }

    @Test func aScanAfterTheLastIsNotTaken() throws {
        let input = try bench.encoded(.test(width: 64, height: 64), "-progressive", "-grayscale")
        let bytes = try bench.bytes("encoded.jpg")
        let last = try #require(bytes.indices.dropLast().last { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xDA })
        let doubled = try bench.file(Array(bytes.dropLast(2)) + Array(bytes[last...]), "doubled.jpg")
        let error = try #require(throws: JPEGTranscodingError.self) {
            try bench.transcoder.rewrite(doubled.path, range: doubled.range, turn: .none, to: bench.path("o.jpg"))
        }
        #expect(error.code == .damaged)
        _ = try bench.transcoder.rewrite(input.path, range: input.range, turn: .none, to: bench.path("o.jpg"))
    }

    @Test func missingScansAreNotTaken() throws {
        _ = try bench.encoded(.test(width: 64, height: 64), "-progressive")
        let bytes = try bench.bytes("encoded.jpg")
        let scans = bytes.indices.dropLast().filter { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xDA }
        for count in 1..<scans.count {
            let input = try bench.file(Array(bytes[..<scans[count]]) + [0xFF, 0xD9], "missing\(count).jpg")
            let error = try #require(throws: JPEGTranscodingError.self) {
                try bench.transcoder.rewrite(
                    input.path, range: input.range, turn: .none, to: bench.path("o\(count).jpg"))
            }
            #expect(error.code == .incomplete)
        }
    }

    @Test func damageAnywhereNeverMakesAFalseProof() throws {
        _ = try bench.encoded(.test(width: 48, height: 48), "-progressive")
        let bytes = try bench.bytes("encoded.jpg")
        for place in stride(from: 2, to: bytes.count, by: 11) {
            var altered = bytes
            altered[place] ^= UInt8(1 << (place % 8))
            let input = try bench.file(altered, "altered.jpg")
            let out = bench.path("altered-\(place)")
            guard let proof = try? bench.transcoder.rewrite(input.path, range: input.range, turn: .none, to: out) else {
                #expect(!FileManager.default.fileExists(atPath: out.string))
                continue
            }
            // What libjpeg read without a warning is what was written, however it came about.
            let digest = try bench.transcoder.coefficientDigest(of: input.path, range: input.range)
            #expect(proof.coefficientSHA256 == digest)
        }
    }

    @Test(.enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)))
    func theCollectedFilesDoNoHarm() throws {
        let files = [
            "afl-fuzz", "bomb-dims", "crashtest", "truncated_no-EOI", "ImageTestSuite", "zero-dim", "no-SOS",
            "bad-segment-length", "junk-between-markers", "multiSOF_dupSOI", "lossless-SOF3", "12bit", "DNL",
        ]
        .flatMap { Corpora.files(in: "jpeg/\($0)") }
        try #require(files.count > 30)
        let clock = ContinuousClock()
        for file in files {
            let bytes = [UInt8](try Data(contentsOf: file))
            let time = try clock.measure { try useAll(bytes) }
            #expect(time < .seconds(5), "\(file.lastPathComponent): \(time)")
        }
    }
}
