import CaptureModel
import FilmReboxing
import Foundation
import MediaInspection
import MediaPreparation
import SampleCaptures
import SystemPackage
import TestSupport
import Testing

/// What the workshop makes is what the plan asked for, and is itself something that goes as it is.
@Suite struct MediaWorkshopTests {
    private static let ffmpeg = ExternalTool("ffmpeg")
    private static let jpegtran = ExternalTool("jpegtran")

    private func inspect(_ path: String) throws -> MediaDescription {
        try MediaInspector.inspect(MemorySource(try TemporaryFolder.contents(of: path)))
    }

    private func video(_ path: String) throws -> VideoDescription {
        let description = try inspect(path)
        guard case .video(let film) = description else { throw Unexpected(decision: WrapDecision(for: description)) }
        return film
    }

    private func make(
        _ input: String, in folder: TemporaryFolder, under policy: WrapPolicy = .standard
    ) throws -> (PreparedFile, MediaDescription, WrapPlan) {
        let media = try inspect(input)
        guard case .wrapped(let plan) = WrapDecision(for: media, under: policy), let rewrite = plan.rewrite else {
            throw Unexpected(decision: WrapDecision(for: media, under: policy))
        }
        let output = folder.url.appendingPathComponent("out").path
        let made = try MediaWorkshop().make(rewrite, by: plan, of: media, at: FilePath(input), to: FilePath(output))
        return (made, try inspect(output), plan)
    }

    @Test(.enabled(if: jpegtran.isInstalled, "jpegtran is not installed: packaging/test installs it"))
    func aProgressivePictureBecomesBaseline() throws {
        let folder = try TemporaryFolder()
        let plain = try folder.write(SampleCapture.scope.bytes, to: "plain.jpg")
        let input = folder.url.appendingPathComponent("progressive.jpg").path
        _ = try Self.jpegtran.run(["-progressive", "-outfile", input, plain.path])
        let (made, description, plan) = try make(input, in: folder)
        #expect(plan.outcome == .rewritten)
        #expect(made.record.method == .baselineJPEG && made.record.proof != nil)
        guard case .jpeg(let jpeg) = description else { throw Unexpected(decision: WrapDecision(for: description)) }
        #expect(jpeg.process == .baseline)
        #expect(WrapDecision(for: description).outcome == .asIs)
        #expect(made.record.size == Int64(try TemporaryFolder.contents(of: folder.url.path + "/out").count))
    }

    @Test(.enabled(if: ffmpeg.isInstalled, "ffmpeg is not installed: packaging/test installs it"))
    func aQuickTimeFilmBecomesMP4() throws {
        let folder = try TemporaryFolder()
        let plain = try folder.write(SampleCapture.film.bytes, to: "plain.mp4")
        let input = folder.url.appendingPathComponent("film.mov").path
        _ = try Self.ffmpeg.run(["-v", "error", "-i", plain.path, "-c", "copy", input])
        let (made, description, plan) = try make(input, in: folder)
        #expect(plan.rewrite == .container(.mp4))
        #expect(made.record.method == .container && made.record.proof != nil)
        guard case .wrapped(let found) = WrapDecision(for: description) else {
            throw Unexpected(decision: WrapDecision(for: description))
        }
        #expect(found.rewrite == nil && found.transferSyntax == plan.transferSyntax)
    }

    @Test(
        "a film and a bare stream are cut into films that each go as they are",
        .enabled(if: ffmpeg.isInstalled, "ffmpeg is not installed: packaging/test installs it"),
        arguments: ["mp4", "h264", "m2v"])
    func aLongFilmIsCut(kind: String) throws {
        let folder = try TemporaryFolder()
        let input = folder.place("film.\(kind)").path
        let coding =
            kind == "m2v"
            ? ["-c:v", "mpeg2video", "-g", "12"] : ["-c:v", "libx264", "-g", "25", "-bf", "2", "-pix_fmt", "yuv420p"]
        _ = try Self.ffmpeg.run(
            ["-v", "error", "-f", "lavfi", "-i", "testsrc2=s=320x240:r=25", "-t", "8"] + coding + [input])
        let film = try video(input)
        let parts = folder.place("parts")
        try FileManager.default.createDirectory(at: parts, withIntermediateDirectories: false)
        let limit = film.byteCount / 3
        let cut = try MediaWorkshop().cut(film, at: FilePath(input), into: FilePath(parts.path), limit: limit)
        #expect(cut.pieces.count >= 3 && cut.pieces.allSatisfy { $0.size <= limit })
        let left = try FileManager.default.contentsOfDirectory(atPath: parts.path)
        #expect(left.count == cut.pieces.count)
        var pictures: Int64 = 0
        for piece in cut.pieces {
            let part = try video(piece.path.string)
            pictures += part.frameCount
            guard case .wrapped(let plan) = WrapDecision(for: .video(part)), plan.rewrite == nil else {
                throw Unexpected(decision: WrapDecision(for: .video(part)))
            }
        }
        #expect(pictures == 200)
    }

    @Test func withoutFFmpegAFilmIsHeldWithThePackagesName() throws {
        let folder = try TemporaryFolder()
        let film = try folder.write(SampleCapture.film.bytes, to: "film.mov")
        let media = try inspect(film.path)
        let plan = WrapPlan(
            rewrite: .container(.mp4), transferSyntax: .h264High41, photometric: .ybrPartial420, body: [])
        let workshop = MediaWorkshop(films: FilmReboxer(ffmpeg: "/nowhere/ffmpeg"))
        let error = #expect(throws: PreparationError.self) {
            try workshop.make(
                .container(.mp4), by: plan, of: media, at: FilePath(film.path),
                to: FilePath(folder.url.appendingPathComponent("out").path))
        }
        #expect(error?.code == .held && error?.reason.code == .toolMissing)
        #expect(error?.reason.sentence.contains("install the package ffmpeg") == true)
    }

    @Test func aPlanForAnotherKindOfFileMakesNothing() throws {
        let folder = try TemporaryFolder()
        let film = try folder.write(SampleCapture.film.bytes, to: "film.mp4")
        let plan = WrapPlan(
            rewrite: .baselineJPEG(.none), transferSyntax: .jpegBaseline, photometric: .ybrFull422, body: [])
        let error = #expect(throws: PreparationError.self) {
            try MediaWorkshop().make(
                .baselineJPEG(.none), by: plan, of: try inspect(film.path), at: FilePath(film.path),
                to: FilePath(folder.url.appendingPathComponent("out").path))
        }
        #expect(error?.reason.code == .rewriteFailed)
        #expect(throws: (any Error).self) { try TemporaryFolder.contents(of: folder.url.path + "/out") }
    }

    private struct Unexpected: Error { let decision: WrapDecision }
}
