import CaptureModel
import FilmReboxing
import Foundation
import Intake
import MediaInspection
import MediaPreparation
import SampleCaptures
import SystemPackage
import TestSupport
import Testing

/// What has to be rewritten before it can be sent: made when it comes, kept with both digests, and never instead of the
/// original.
@Suite("Intake of what has to be rewritten", .serialized, .timeLimit(.minutes(3)))
struct RewritingTests {
    private static let ffmpeg = ExternalTool("ffmpeg")
    private static let jpegtran = ExternalTool("jpegtran")

    /// A QuickTime film of the sample's pictures.
    private func quickTime(_ folder: TemporaryFolder) throws -> [UInt8] {
        let plain = try folder.write(SampleCapture.film.bytes, to: "plain.mp4")
        let film = folder.place("film.mov").path
        _ = try Self.ffmpeg.run(["-v", "error", "-i", plain.path, "-c", "copy", film])
        return try TemporaryFolder.contents(of: film)
    }

    @Test(
        "a progressive picture gets a second file beside it, with its proof",
        .enabled(if: jpegtran.isInstalled, Comment(rawValue: jpegtran.skipReason)))
    func progressivePicture() async throws {
        let house = try House()
        let folder = try TemporaryFolder()
        let plain = try folder.write(SampleCapture.scope.bytes, to: "plain.jpg")
        let progressive = folder.place("progressive.jpg").path
        _ = try Self.jpegtran.run(["-progressive", "-outfile", progressive, plain.path])
        let bytes = try TemporaryFolder.contents(of: progressive)
        try await house.run([house.device { $0.after = .remove }]) {
            try house.home.write(bytes, to: "drop/a.jpg")
            try await eventually("removed") { house.names("drop").isEmpty }
        }
        let capture = try #require(try await house.captures().first)
        #expect(try house.bytes(of: capture) == bytes)
        let rewrite = try #require(capture.rewrite)
        #expect(rewrite.method == .baselineJPEG && rewrite.proof != nil && rewrite.digest != capture.digest)
        #expect(house.spooled == [capture.spoolPath, capture.bodyPath(.rewritten)])
        let made = try TemporaryFolder.contents(
            of: house.home.place("data/spool/" + capture.bodyPath(.rewritten)).path)
        #expect(Int64(made.count) == rewrite.size)
        // The capture waits for its patient and for nothing else.
        guard case .held(let reason) = capture.state else { return }
        #expect(reason.code == .noExam)
    }

    @Test(
        "a film that needs ffmpeg is held without it, and freed for its patient once it is there",
        .enabled(if: ffmpeg.isInstalled, Comment(rawValue: ffmpeg.skipReason)))
    func filmWithoutFFmpeg() async throws {
        let house = try House()
        let film = try quickTime(try TemporaryFolder())
        let without = MediaWorkshop(films: FilmReboxer(ffmpeg: "/nowhere/ffmpeg"))
        try await house.run([house.device { $0.after = .remove }], workshop: without) {
            try house.home.write(film, to: "drop/film.mov")
            try await eventually("removed") { house.names("drop").isEmpty }
        }
        let held = try #require(try await house.captures().first)
        guard case .held(let reason) = held.state, reason.code == .unsuitableMedia else {
            Issue.record("\(held.state)")
            return
        }
        #expect(reason.message.contains("install the package ffmpeg"))
        #expect(held.rewrite == nil && house.spooled == [held.spoolPath])
        // Without ffmpeg another start changes nothing; with it the capture can go to its patient.
        try await house.run([house.device()], workshop: without) {}
        #expect(try await house.captures().first?.state == held.state)
        try await house.run([house.device()]) {
            try await eventually("looked at again") {
                guard case .held(let now) = try await house.captures().first?.state else { return false }
                return now.code == .noExam
            }
        }
        let freed = try #require(try await house.captures().first)
        #expect(freed.rewrite?.method == .container)
        #expect(house.spooled == [freed.spoolPath, freed.bodyPath(.rewritten)])
    }

    @Test(
        "a film that is too long for one object is cut into captures of their own",
        .enabled(if: ffmpeg.isInstalled, Comment(rawValue: ffmpeg.skipReason)))
    func longFilm() async throws {
        let house = try House()
        let folder = try TemporaryFolder()
        let long = folder.place("long.mp4").path
        _ = try Self.ffmpeg.run([
            "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=320x240:r=25", "-t", "8", "-c:v", "libx264", "-g", "25",
            "-pix_fmt", "yuv420p", long,
        ])
        let film = try TemporaryFolder.contents(of: long)
        let limit = Int64(film.count / 3)
        let device = house.device {
            $0.after = .remove
            $0.wrapping.takesFragments = false
            $0.wrapping.largestFragment = limit
        }
        try await house.run([device]) {
            try house.home.write(film, to: "drop/film.mp4")
            try await eventually("removed", within: .seconds(60)) { house.names("drop").isEmpty }
        }
        let captures = try await house.captures().sorted { $0.fileName < $1.fileName }
        #expect(captures.count > 3 && captures.allSatisfy { $0.size <= limit && $0.kind == .video })
        #expect(captures.first?.fileName == "film (1 of \(captures.count)).mp4")
        #expect(captures.allSatisfy { $0.remarks.contains { $0.hasPrefix("Part ") } })
        #expect(house.spooled.count == captures.count)
        #expect(house.names("data/spool/incoming").isEmpty)
    }

    @Test("a PDF and a device's own DICOM file are captures of their kinds")
    func otherKinds() async throws {
        let house = try House()
        try await house.run([house.device { $0.after = .remove }]) {
            try house.home.write(Array("%PDF-1.4\n".utf8), to: "drop/cut.pdf")
            try await eventually("removed") { house.names("drop").isEmpty }
        }
        let capture = try #require(try await house.captures().first)
        #expect(capture.kind == .document)
        guard case .held(let reason) = capture.state else { return }
        #expect(reason.code == .unsuitableMedia)
    }
}
