import Foundation
import JPEGTranscoding
import MediaInspection
import SystemPackage
import TestSupport
import Testing

/// A rewrite is the same picture, for each coding and each turn: against `jpegtran` and `djpeg`.
@Suite(.enabled(if: Workbench.hasTools, Comment(rawValue: Workbench.skipReason)))
struct RewriteTests {
    static let codings: [[String]] = [
        ["-progressive"], ["-arithmetic"], ["-progressive", "-arithmetic"], ["-baseline"], ["-optimize"],
        ["-progressive", "-grayscale"], ["-progressive", "-restart", "3B"],
        ["-progressive", "-sample", "1x1"], ["-progressive", "-sample", "2x1"], ["-progressive", "-sample", "1x2"],
    ]

    @Test(arguments: codings, JPEGTurn.allCases)
    func eachCodingAndTurnIsWhatJpegtranWrites(_ coding: [String], _ turn: JPEGTurn) throws {
        let bench = try Workbench()
        try bench.folder.write(PixelFile.test(width: 96, height: 64).bytes, to: "picture.pnm")
        _ = try ExternalTool("cjpeg").run(coding + ["-outfile", "in.jpg", "picture.pnm"], in: bench.folder.url)
        let input = bench.path("in.jpg")
        let range = 0..<Int64(try bench.bytes("in.jpg").count)
        let proof = try bench.transcoder.rewrite(input, range: range, turn: turn, to: bench.path("out.jpg"))
        let written = try bench.bytes("out.jpg")
        _ = try ExternalTool("jpegtran").run(
            ["-copy", "none", "-perfect"] + turn.arguments + ["-outfile", "peer.jpg", "in.jpg"], in: bench.folder.url)
        #expect(written == (try bench.bytes("peer.jpg")))

        let description = try bench.describe(written)
        #expect(description.process == .baseline)
        #expect(description.integrity.isComplete)
        #expect(description.scanCount == 1)
        #expect(description.restartInterval == 0)
        #expect(proof.coefficientsAreEqual)
        #expect(proof.byteCount == Int64(written.count))
        #expect(proof.width == description.width && proof.height == description.height)
        #expect(proof.sha256.count == 32)
        #expect(
            proof.coefficientSHA256
                == (try bench.transcoder.coefficientDigest(
                    of: bench.path("out.jpg"), range: 0..<proof.byteCount)))
        if turn == .none {
            #expect(proof.coefficientSHA256 == (try bench.transcoder.coefficientDigest(of: input, range: range)))
        }
        #expect(
            try bench.transcoder.prove(bench.path("out.jpg"), isRewriteOf: input, range: range, turn: turn) == proof)
    }

    @Test(arguments: [(97, 64), (96, 61), (101, 67)], JPEGTurn.allCases)
    func sizesThatJpegtranCallsImperfectAreRefused(_ size: (width: Int, height: Int), _ turn: JPEGTurn) throws {
        let bench = try Workbench()
        let input = try bench.encoded(.test(width: size.width, height: size.height), "-progressive")
        let peer = try ExternalTool("jpegtran").run(
            ["-copy", "none", "-perfect"] + turn.arguments + ["-outfile", "peer.jpg", "encoded.jpg"],
            in: bench.folder.url)
        switch bench.rewrite(input, turn) {
        case .success:
            #expect(peer.status == 0)
            #expect(try bench.bytes("out.jpg") == (try bench.bytes("peer.jpg")))
        case .failure(let error):
            #expect(error.code == .notTurnable)
            #expect(peer.status != 0)
            #expect(!FileManager.default.fileExists(atPath: bench.path("out.jpg").string))
        }
    }

    @Test func greyThatIsDownsampledTurnsInSingleBlocks() throws {
        let bench = try Workbench()
        let input = try bench.encoded(.test(width: 40, height: 24, samples: 1), "-progressive", "-sample", "2x2")
        for turn in JPEGTurn.allCases {
            let out = bench.path("\(turn.rawValue).jpg")
            _ = try bench.transcoder.rewrite(input.path, range: input.range, turn: turn, to: out)
            let upright = try bench.pixels(input.path).upright(turn.orientation)
            let difference = try #require(try bench.pixels(out).largestDifference(from: upright))
            #expect(difference <= (turn.exchangesSides ? 1 : 0))
        }
    }

    @Test func onlyTheNamedRangeIsRead() throws {
        let bench = try Workbench()
        let input = try bench.encoded(.test(width: 32, height: 32), "-progressive")
        let picture = try bench.bytes("encoded.jpg")
        let noise = Array(repeating: UInt8(0xFF), count: 70_000)
        let inside = try bench.file(noise + picture + picture)
        let range = Int64(noise.count)..<Int64(noise.count + picture.count)
        let proof = try bench.transcoder.rewrite(inside.path, range: range, turn: .none, to: bench.path("out.jpg"))
        let alone = try bench.transcoder.rewrite(
            input.path, range: input.range, turn: .none, to: bench.path("alone.jpg"))
        #expect(proof == alone)
    }

    @Test func aFileThatIsThereIsNotTouched() throws {
        let bench = try Workbench()
        let input = try bench.encoded(.test(width: 32, height: 32), "-progressive")
        try bench.folder.write([1, 2, 3], to: "out.jpg")
        let error = try #require(throws: JPEGTranscodingError.self) {
            try bench.transcoder.rewrite(input.path, range: input.range, turn: .none, to: bench.path("out.jpg"))
        }
        #expect(error.code == .outputUnwritable)
        #expect(error.underlying == .fileExists)
        #expect(try bench.bytes("out.jpg") == [1, 2, 3])
    }

    @Test func twoAtOnceDoNotDisturbEachOther() async throws {
        let bench = try Workbench()
        let input = try bench.encoded(.test(width: 320, height: 240), "-progressive")
        let proofs = try await withThrowingTaskGroup(of: JPEGRewriteProof.self) { group in
            for number in 0..<8 {
                let (transcoder, out) = (bench.transcoder, bench.path("out\(number).jpg"))
                group.addTask { @concurrent in
                    try transcoder.rewrite(input.path, range: input.range, turn: .none, to: out)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(proofs.count == 8)
        #expect(proofs.allSatisfy { $0 == proofs.first })
    }
}
