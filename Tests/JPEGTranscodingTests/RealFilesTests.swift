import Foundation
import JPEGTranscoding
import MediaInspection
import SystemPackage
import TestSupport
import Testing

/// Real JPEGs of others: whatever is whole is rewritten to the same picture, whatever is not is told.
@Suite(
    .enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)),
    .enabled(if: Workbench.hasTools, Comment(rawValue: Workbench.skipReason)))
struct RealFilesTests {
    struct Still: CustomTestStringConvertible {
        let file: URL
        var testDescription: String { file.pathComponents.suffix(2).joined(separator: "/") }
    }

    static let rewritten = stills(["progressive", "progressive-gray", "arithmetic"])
    static let turned = stills(["orientation-set"])
    static let all = Corpora.files(in: "jpeg").map(Still.init) + Corpora.files(in: "medical").map(Still.init)

    private static func stills(_ folders: [String]) -> [Still] {
        folders.flatMap { Corpora.files(in: "jpeg/\($0)") }.map(Still.init)
    }

    @Test func thereAreFiles() {
        #expect(Self.rewritten.count > 5)
        #expect(Self.turned.count > 15)
        #expect(Self.all.count > 150)
    }

    @Test(arguments: rewritten)
    func anotherCodingBecomesBaseline(_ still: Still) throws {
        let bench = try Workbench()
        let bytes = [UInt8](try Data(contentsOf: still.file))
        let description = try bench.describe(bytes)
        #expect(description.process != .baseline)
        let input = FilePath(still.file.path)
        let proof = try bench.transcoder.rewrite(
            input, range: description.imageRange, turn: .none, to: bench.path("out.jpg"))
        #expect(try bench.pixels(bench.path("out.jpg")) == bench.pixels(input))
        #expect(try bench.describe(try bench.bytes("out.jpg")).process == .baseline)
        #expect(
            proof.coefficientSHA256
                == (try bench.transcoder.coefficientDigest(of: input, range: description.imageRange)))
    }

    /// Each picture upright: the DCT domain where `jpegtran -perfect` can, by samples always.
    @Test(arguments: turned)
    func anOrientationIsTurnedUpright(_ still: Still) throws {
        let bench = try Workbench()
        let description = try bench.describe([UInt8](try Data(contentsOf: still.file)))
        let orientation = description.orientation ?? 1
        let input = FilePath(still.file.path)
        let upright = try bench.pixels(input).upright(orientation)
        let samples = try bench.transcoder.decode(
            input, range: description.imageRange, orientation: orientation, to: bench.path("samples"))
        #expect(samples.width == upright.width && samples.height == upright.height)
        let same = try bench.bytes("samples") == upright.pixels
        #expect(same)

        let turn = JPEGTurn(orientation: orientation)
        let peer = try ExternalTool("jpegtran").run(
            ["-copy", "none", "-perfect"] + turn.arguments + ["-outfile", "peer.jpg", still.file.path],
            in: bench.folder.url)
        switch bench.rewrite((input, description.imageRange), turn) {
        case .success(let proof):
            #expect(peer.status == 0)
            #expect(proof.width == upright.width && proof.height == upright.height)
            let isSame = try bench.pixels(bench.path("out.jpg")) == bench.pixels(bench.path("peer.jpg"))
            #expect(isSame)
        case .failure(let error):
            #expect(error.code == .notTurnable)
            #expect(peer.status != 0)
        }
    }

    /// The rewrite succeeds exactly where libjpeg's own program has no objection and baseline can hold the picture.
    @Test(arguments: all)
    func everyWholeFileIsRewrittenOrRefusedForAReason(_ still: Still) throws {
        let bench = try Workbench()
        let bytes = [UInt8](try Data(contentsOf: still.file))
        guard let description = try? bench.describe(bytes), description.integrity.isComplete else { return }
        let range = description.imageRange
        let picture = try bench.file(Array(bytes[Int(range.lowerBound)..<Int(range.upperBound)]))
        let peer = try ExternalTool("jpegtran").run(
            ["-copy", "none", "-outfile", "peer.jpg", "in.jpg"], in: bench.folder.url)
        let isClean = peer.status == 0 && peer.output.isEmpty
        let check = try? bench.transcoder.check(FilePath(still.file.path), range: range)
        switch bench.rewrite((FilePath(still.file.path), range), .none) {
        case .success:
            let isHarmless = peer.output.contains("JFIF revision") || peer.output.contains("Adobe color transform")
            #expect(isClean || isHarmless, "\(peer.output)")
            #expect(check == .whole)
            let isSame = try bench.pixels(bench.path("out.jpg")) == bench.pixels(picture.path)
            #expect(isSame)
        case .failure(let error):
            switch error.code {
            case .unsupported:
                let isOfTheScreen = [1, 3].contains(description.components.count)
                #expect(!isClean || !isOfTheScreen, "\(error)")
            case .coarseQuantization:
                #expect(description.hasWideQuantizationTables)
            case .damaged, .malformed, .incomplete:
                #expect(!isClean, "\(error)")
                #expect(check != .whole)
            case .inputUnreadable, .inputShortened, .outputUnwritable, .noResources, .tooLarge, .tooManyScans,
                .notTurnable, .proofFailed:
                Issue.record("\(error)")
            }
        }
    }
}
