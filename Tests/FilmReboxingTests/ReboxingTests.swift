import Crypto
import Foundation
import MediaInspection
import SystemPackage
import TestSupport
import Testing

@testable import FilmReboxing

@Suite(.enabled(if: ExternalTool("ffmpeg").isInstalled, "ffmpeg is not installed"))
struct ReboxingTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func path(_ name: String) -> FilePath { FilePath(folder.place(name).path) }

    private func isThere(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder.place(name).path) }

    private func ffmpeg(_ arguments: [String]) throws {
        let outcome = try ExternalTool("ffmpeg").run(["-nostdin", "-v", "error", "-y"] + arguments, in: folder.url)
        try #require(outcome.status == 0, Comment(rawValue: outcome.output))
    }

    /// Two seconds of pictures with B pictures, and a tone.
    private func film(_ name: String, video: [String], audio: [String] = ["-c:a", "aac"], output: [String] = []) throws
    {
        try ffmpeg(
            [
                "-f", "lavfi", "-i", "testsrc2=size=160x120:rate=25", "-f", "lavfi", "-i", "sine=frequency=440", "-t",
                "2",
            ]
                + video + audio + output + [name])
    }

    /// The hashes of the decoded pictures, by ffmpeg.
    private func pictures(_ name: String) throws -> [Substring] {
        try ffmpeg(["-i", name, "-map", "0:v:0", "-fps_mode", "passthrough", "-f", "framemd5", "frames.txt"])
        return try String(contentsOf: folder.place("frames.txt"), encoding: .utf8)
            .split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { $0.split(separator: ",").last }
    }

    private func probe(_ name: String) throws -> FilmTracks { try FilmReboxer().probe(path(name), countsPackets: true) }

    static let h264 = ["-c:v", "libx264", "-preset", "veryfast", "-g", "10", "-bf", "2", "-pix_fmt", "yuv420p"]
    static let hevc = [
        "-c:v", "libx265", "-preset", "ultrafast", "-x265-params", "log-level=none", "-pix_fmt", "yuv420p",
    ]
    static let mpeg2 = ["-c:v", "mpeg2video", "-bf", "2", "-g", "10", "-pix_fmt", "yuv420p"]

    @Test(arguments: [
        ("a.mov", h264, FilmContainer.mp4), ("a.mkv", h264, .mp4), ("a.avi", h264, .mp4), ("a.ts", h264, .mp4),
        ("a.h264", h264, .mp4), ("a.mkv", hevc, .mp4), ("a.ts", hevc, .mp4), ("a.hevc", hevc, .mp4),
        ("a.mkv", mpeg2, .transportStream), ("a.mpg", mpeg2, .transportStream), ("a.mov", h264, .transportStream),
    ])
    func theCodedPicturesStayTheSame(_ name: String, _ video: [String], _ container: FilmContainer) throws {
        let isBare = name.hasSuffix("264") || name.hasSuffix("hevc")
        try film(name, video: video, audio: isBare ? ["-an"] : name == "a.mpg" ? ["-c:a", "mp2"] : ["-c:a", "aac"])
        let proof = try FilmReboxer().rebox(path(name), as: container, to: path("out"))
        #expect(proof.unitCount >= 50)
        let bytes = try Data(contentsOf: folder.place("out"))
        #expect(proof.output.byteCount == Int64(bytes.count))
        #expect(Array(proof.output.sha256) == Array(SHA256.hash(data: bytes)))
        let tracks = try probe("out")
        #expect(tracks.packetCount == 50)
        #expect(tracks.format.hasPrefix(container == .mp4 ? "mov" : "mpegts"))
        #expect(tracks.audio.count == (isBare ? 0 : 1))
        #expect(try pictures("out") == pictures(name))
        #expect(!isThere("out.avi"))
        let mode = try FileManager.default.attributesOfItem(atPath: folder.place("out").path)[.posixPermissions] as? Int
        #expect(mode == 0o640)
    }

    @Test func textsAndForeignSoundAreLeftOutAndTheMatrixIsKept() throws {
        try film(
            "plain.mov", video: Self.h264, audio: ["-c:a", "pcm_s16le"],
            output: ["-metadata", "title=Mustermann", "-metadata", "location=+48+011/"])
        // From ffmpeg 6 on the matrix is an option of its own.
        let new = [
            "-nostdin", "-v", "error", "-y", "-display_rotation", "90", "-i", "plain.mov", "-c", "copy", "a.mov",
        ]
        if try ExternalTool("ffmpeg").run(new, in: folder.url).status != 0 {
            try ffmpeg(["-i", "plain.mov", "-c", "copy", "-metadata:s:v:0", "rotate=90", "a.mov"])
        }
        _ = try FilmReboxer().rebox(path("a.mov"), as: .mp4, to: path("out"))
        let bytes = try Data(contentsOf: folder.place("out"))
        #expect(bytes.range(of: Data("Mustermann".utf8)) == nil)
        #expect(bytes.range(of: Data("+48+011".utf8)) == nil)
        #expect(try probe("out").audio.isEmpty)
        let outcome = try ExternalTool("ffprobe").run(
            ["-v", "error", "-show_entries", "stream_side_data=rotation", "-of", "csv", folder.place("out").path])
        #expect(outcome.output.contains("90"))
    }

    @Test func aFilmThatIsNoneLeavesNothingBehind() throws {
        try folder.write(Array(repeating: 0x5A, count: 5000), to: "noise")
        let noise = #expect(throws: FilmReboxingError.self) {
            try FilmReboxer().rebox(path("noise"), as: .mp4, to: path("out"))
        }
        #expect(noise?.code == .failed)
        try film("motion.avi", video: ["-c:v", "mjpeg"])
        let motion = #expect(throws: FilmReboxingError.self) {
            try FilmReboxer().rebox(path("motion.avi"), as: .mp4, to: path("out"))
        }
        #expect(motion?.code == .noPictures)
        #expect(!isThere("out"))
    }

    @Test func aListOfOtherFilesIsNotFollowed() throws {
        try film("a.ts", video: Self.h264)
        try folder.write(
            Array("#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\na.ts\n#EXT-X-ENDLIST\n".utf8), to: "list.m3u8")
        #expect(throws: FilmReboxingError.self) {
            try FilmReboxer().rebox(path("list.m3u8"), as: .mp4, to: path("out"))
        }
    }

    @Test func aFileThatIsThereIsNotWrittenOver() throws {
        try film("a.mkv", video: Self.h264)
        try folder.write([1, 2, 3], to: "out")
        let error = #expect(throws: FilmReboxingError.self) {
            try FilmReboxer().rebox(path("a.mkv"), as: .mp4, to: path("out"))
        }
        #expect(error?.code == .fileUnusable)
        #expect(try Data(contentsOf: folder.place("out")) == Data([1, 2, 3]))
    }

    @Test func withoutFFmpegItSaysWhichPackageToInstall() {
        let error = #expect(throws: FilmReboxingError.self) {
            try FilmReboxer(ffmpeg: path("no-ffmpeg")).rebox(path("a"), as: .mp4, to: path("out"))
        }
        #expect(error?.code == .notInstalled)
        #expect(error?.sentence.contains("install the package ffmpeg") == true)
    }

    @Test func aRunIsEndedByItsDeadlineAndByTheAgentsStop() throws {
        try film("a.mkv", video: Self.h264)
        let late = #expect(throws: FilmReboxingError.self) {
            try FilmReboxer(limit: .zero).rebox(path("a.mkv"), as: .mp4, to: path("out"))
        }
        #expect(late?.code == .timedOut)
        let stopped = #expect(throws: FilmReboxingError.self) {
            try FilmReboxer(isCancelled: { true }).rebox(path("a.mkv"), as: .mp4, to: path("out"))
        }
        #expect(stopped?.code == .cancelled)
    }

    @Test func aLongFilmIsCutAtItsKeyPictures() throws {
        try film("a%1.mkv", video: Self.h264)
        let pieces = folder.place("pieces%d")
        try FileManager.default.createDirectory(at: pieces, withIntermediateDirectories: false)
        let size = try FilmFile(reading: path("a%1.mkv")).byteCount
        let proof = try FilmReboxer().cut(
            path("a%1.mkv"), as: .mp4, into: FilePath(pieces.path), limit: size / 2)
        #expect(proof.pieces.count >= 2)
        #expect(proof.pieces.allSatisfy { $0.byteCount <= size / 2 })
        let joined = try proof.pieces.flatMap { piece in
            try pictures("pieces%d/" + (piece.path.lastComponent?.string ?? ""))
        }
        #expect(try joined == pictures("a%1.mkv"))
        let tooSmall = folder.place("small")
        try FileManager.default.createDirectory(at: tooSmall, withIntermediateDirectories: false)
        let error = #expect(throws: FilmReboxingError.self) {
            try FilmReboxer().cut(path("a%1.mkv"), as: .mp4, into: FilePath(tooSmall.path), limit: 900)
        }
        #expect(error?.code == .piecesTooLarge)
        #expect(try FileManager.default.contentsOfDirectory(atPath: tooSmall.path).isEmpty)
    }

    @Test func aFilmIsCodedAnewForADeviceThatAsksForIt() throws {
        try film("a.avi", video: ["-c:v", "mjpeg", "-q:v", "2", "-aspect", "16:9"], audio: ["-c:a", "pcm_s16le"])
        let result = try FilmReboxer().transcode(path("a.avi"), for: .h264High41, to: path("out"))
        #expect(result.method == "ISO_14496_10")
        #expect(result.frameCount == 50)
        #expect(result.ratio > 1)
        let tracks = try probe("out")
        #expect(tracks.videoCodec == "h264")
        #expect(tracks.audio.map(\.codec) == [.aac])
    }

    @Test(.enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)))
    func filmsOfOthersAreReboxedOrRefused() throws {
        let kinds = ["camera-mov", "mkv", "h264-es", "avi", "hevc-es", "mpegts-h264", "hevc-ts", "edit-list"]
        var reboxed = 0
        for kind in kinds {
            for file in Corpora.files(in: "video/\(kind)") {
                let output = path("\(UUID().uuidString)")
                do throws(FilmReboxingError) {
                    let proof = try FilmReboxer().rebox(FilePath(file.path), as: .mp4, to: output)
                    #expect(proof.unitCount > 0)
                    reboxed += 1
                } catch {
                    #expect([.noPictures, .failed].contains(error.code), "\(file.lastPathComponent): \(error)")
                }
            }
        }
        #expect(reboxed > 0)
    }
}
