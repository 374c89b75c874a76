import Foundation
import SampleCaptures
import TestSupport
import Testing

@testable import VignetteAgent

/// What `vignette inspect` says of good files and bad ones.
struct CaptureInspectionTests {
    @Test func picturesAndFilmsAreWrappable() throws {
        let bench = try ToolBench()
        for sample in [SampleCapture.scope, .skin, .fundus, .film] {
            let path = try bench.write(sample.bytes, to: "capture.\(sample.fileExtension)")
            let inspection = CaptureInspection(file: path)
            #expect(inspection.isWrappable)
            #expect(inspection.failure == nil)
            #expect(inspection.lines.first?.hasPrefix(path) == true)
            #expect(inspection.lines.contains { $0.hasPrefix("  wraps   as it is: ") })
        }
    }

    @Test(arguments: [
        ("empty.jpg", [], "The file is empty (0 bytes)."),
        ("note.jpg", Array("Please call back\n".utf8), "The file holds text, whatever its name says."),
        ("cut.jpg", Array(SampleCapture.scope.bytes.dropLast(500)), "The JPEG ends before its end-of-image marker"),
        ("cut.mp4", Array(SampleCapture.film.bytes.prefix(40)), "The MP4"),
    ])
    func badFilesAreHeldWithReasonAndAdvice(name: String, bytes: [UInt8], reason: String) throws {
        let bench = try ToolBench()
        let inspection = CaptureInspection(file: try bench.write(bytes, to: name))
        #expect(!inspection.isWrappable)
        #expect(inspection.failure == nil)
        #expect(inspection.lines.contains { $0.hasPrefix("  held    \(reason)") }, "\(inspection.lines)")
        #expect(inspection.lines.contains { $0.hasPrefix("  do      ") })
    }

    @Test func filmWithoutIndexSaysThatItWasNotFinished() throws {
        let film = SampleCapture.film.bytes
        guard let index = film.indices.first(where: { film[$0...].starts(with: Array("moov".utf8)) }) else {
            Issue.record("the sample has no moov")
            return
        }
        var renamed = film
        renamed.replaceSubrange(index..<index + 4, with: Array("free".utf8))
        let bench = try ToolBench()
        let inspection = CaptureInspection(file: try bench.write(renamed, to: "film.mp4"))
        #expect(!inspection.isWrappable)
        #expect(inspection.lines.contains { $0.contains("no index (moov)") }, "\(inspection.lines)")
    }

    @Test func whatCannotBeReadIsNamed() throws {
        let bench = try ToolBench()
        let missing = CaptureInspection(file: bench.path("nothing.jpg"))
        #expect(!missing.isWrappable)
        #expect(missing.lines.isEmpty)
        #expect(missing.failure?.hasPrefix("\(bench.path("nothing.jpg")) cannot be read: ") == true)
        #expect(CaptureInspection(file: bench.folder.url.path).failure?.contains("not a file") == true)
    }

    @Test func documentHoldsTheSameFacts() throws {
        let bench = try ToolBench()
        let files = [
            try bench.write(SampleCapture.scope.bytes, to: "a.jpg"), try bench.write([], to: "b.jpg"),
            bench.path("c.jpg"),
        ]
        let text = try ReportDocument.json(files.map { CaptureInspection(file: $0) })
        let rows = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(rows.map { $0["wrappable"] as? Bool } == [true, false, false])
        #expect(rows[0]["transfer_syntax"] as? String == "1.2.840.10008.1.2.4.50")
        #expect((rows[1]["held"] as? [String: String])?["code"] == "empty")
        #expect((rows[2]["error"] as? String)?.contains("c.jpg") == true)
    }
}
