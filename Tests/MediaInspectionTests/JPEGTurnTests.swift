import Foundation
import MediaInspection
import TestSupport
import Testing

@Suite struct JPEGTurnTests {
    private static let jpegtran = ExternalTool("jpegtran")

    private static func arguments(_ turn: JPEGTurn) -> [String] {
        switch turn {
        case .none: []
        case .flipHorizontal: ["-flip", "horizontal"]
        case .flipVertical: ["-flip", "vertical"]
        case .rotate90: ["-rotate", "90"]
        case .rotate180: ["-rotate", "180"]
        case .rotate270: ["-rotate", "270"]
        case .transpose: ["-transpose"]
        case .transverse: ["-transverse"]
        }
    }

    @Test func partialBlocksMayOnlyBecomeTheLastOnes() {
        let half = [JPEGComponent(identifier: 1, horizontal: 2, vertical: 1, quantizationTable: 0)]
        let chroma = [2, 3].map { JPEGComponent(identifier: $0, horizontal: 1, vertical: 1, quantizationTable: 0) }
        func perfect(_ width: Int, _ height: Int, _ components: [JPEGComponent]) -> Set<JPEGTurn> {
            Set(JPEGTurn.allCases.filter { $0.isPerfect(width: width, height: height, components: components) })
        }
        #expect(perfect(32, 16, half + chroma) == Set(JPEGTurn.allCases))
        #expect(perfect(24, 16, half + chroma) == [.none, .transpose, .flipVertical, .rotate90])
        #expect(perfect(32, 12, half + chroma) == [.none, .transpose, .flipHorizontal, .rotate270])
        #expect(perfect(9, 9, half + chroma) == [.none, .transpose])
        #expect(perfect(24, 16, half) == Set(JPEGTurn.allCases))
    }

    /// Our rule is jpegtran's own, for every real picture that it can read and every turn.
    @Test(
        .enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)),
        .enabled(if: jpegtran.isInstalled, Comment(rawValue: jpegtran.skipReason)))
    func jpegtranAgrees() throws {
        let folder = try TemporaryFolder()
        let result = folder.place("result").path
        var answers = (perfect: 0, not: 0)
        for entry in ManifestEntry.all(in: "jpeg") where entry.has("djpeg=ok") {
            let jpeg = try inspectJPEG(try entry.bytes())
            let plain = try Self.jpegtran.run(["-outfile", result, entry.file.path])
            guard plain.status == 0 else { continue }
            for turn in JPEGTurn.allCases where turn != .none {
                let found = try Self.jpegtran.run(
                    ["-perfect"] + Self.arguments(turn) + ["-outfile", result, entry.file.path])
                let expected = turn.isPerfect(width: jpeg.width, height: jpeg.height, components: jpeg.components)
                #expect((found.status == 0) == expected, "\(entry.path) \(turn): \(found.output)")
                if expected { answers.perfect += 1 } else { answers.not += 1 }
            }
        }
        #expect(answers.perfect > 100 && answers.not > 100)
    }
}
