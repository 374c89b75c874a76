import Foundation
import MediaInspection
import TestSupport
import Testing

/// What we find in real videos, against what the manifest says, and against ffprobe where it is installed.
@Suite(.enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)))
struct RealVideosTests {
    private static let videos = ManifestEntry.all(in: "video")

    @Test func thereAreFiles() { #expect(videos.count > 90) }

    private var videos: [ManifestEntry] { Self.videos }

    @Test(arguments: videos)
    func kindAgrees(_ entry: ManifestEntry) throws {
        let description = try inspect(try entry.bytes())
        _ = WrapDecision(for: description)
        let families: [(String, MediaKindName)] = [
            ("avi ", .avi), ("matroska ", .matroska), ("mpegts ", .mpegTransportStream), ("mpeg ", .mpegProgramStream),
            ("flv ", .flashVideo), ("h264 ", .h264ElementaryStream), ("hevc ", .hevcElementaryStream),
        ]
        if let family = families.first(where: { entry.traits.hasPrefix($0.0) }) {
            guard case .unsupported(family.1, _) = description else {
                Issue.record("\(description.summary)")
                return
            }
        }
        let hasPictures = entry.traits.contains(/; V:/) && entry.traits.hasPrefix("mov ")
        if case .video(let video) = description {
            #expect(hasPictures || entry.traits.hasPrefix("UNPROBEABLE"))
            if entry.has("fragmented") { #expect(video.isFragmented) }
            if entry.has("moov-front") { #expect(video.indexPlace == .front) }
            if entry.has("moov-end") { #expect(video.indexPlace == .end) }
            if entry.has("elst") { #expect(video.hasEditList) }
        } else {
            #expect(!hasPictures, "\(description.summary)")
        }
    }

    @Test(arguments: videos.filter { $0.traits.hasPrefix("mov ") && $0.traits.contains("V:") })
    func headerAgrees(_ entry: ManifestEntry) throws {
        let match = try #require(
            entry.traits.firstMatch(of: /V:(\w+)\/([^\/]*)\/L(-?\d+) (\d+)x(\d+) (\w+).*? sar=(\S+)/))
        let video = try inspectVideo(try entry.bytes())
        #expect("\(video.width)x\(video.height)" == "\(match.4)x\(match.5)")
        switch video.codec {
        case .h264(let stream):
            #expect(match.1 == "h264")
            if match.2 != "?" { #expect(stream.profile.name == match.2) }
            if match.3 != "-99" { #expect("\(stream.level.tenfold)" == match.3) }
            if match.6.hasSuffix("10le") { #expect(stream.sequence?.lumaBitDepth == 10) }
            if match.6.hasPrefix("yuv444") { #expect(stream.sequence?.chroma == .yuv444) }
            if match.6.hasPrefix("yuvj") { #expect(stream.sequence?.isFullRange == true) }
        case .hevc(let stream):
            #expect(match.1 == "hevc" && "\(stream.levelCode)" == match.3)
        case .other:
            #expect(match.1 != "h264" && match.1 != "hevc")
        }
        // H.263 gives the shape in its pictures, which are not read.
        if match.7 != "-", match.1 != "h263" {
            #expect(video.sampleAspectRatio?.description ?? "1:1" == match.7)
        }
        let rotation = entry.traits.firstMatch(of: /rotation(-?\d+)/).flatMap { Int($0.1) } ?? 0
        #expect(video.rotation.degreesClockwise == (360 - rotation) % 360)
        if entry.traits.contains("no-audio") { #expect(video.audioTracks.isEmpty) }
    }

    /// What a movie says of its frames, by ffprobe; nil where it cannot tell.
    private func probe(_ file: URL, with program: URL) throws -> [String: String] {
        let process = Process()
        process.executableURL = program
        process.arguments = [
            "-v", "quiet", "-select_streams", "v:0", "-count_packets", "-show_entries",
            "stream=codec_name,width,height,nb_frames,nb_read_packets,avg_frame_rate", "-of",
            "default=noprint_wrappers=1",
            file.path,
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        var values: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1)
            if parts.count == 2, values[String(parts[0])] == nil { values[String(parts[0])] = String(parts[1]) }
        }
        return values
    }

    /// The first program of that name in the search path.
    private static let ffprobe: URL? = (ProcessInfo.processInfo.environment["PATH"] ?? "")
        .split(separator: ":")
        .map { URL(fileURLWithPath: String($0)).appendingPathComponent("ffprobe") }
        .first { FileManager.default.isExecutableFile(atPath: $0.path) }

    /// ffprobe stops after the first of two fragments, at an encryption table that it finds too short; the runs of both
    /// fragments give 182 pictures.
    private static let stoppedEarlyByFFprobe = ["fragmented/mp4ff__cbcs.mp4"]

    /// ffprobe's mean leaves out the last picture's duration where fragments do not give it; its duration is ours.
    private static let rateEstimatedByFFprobe = ["fragmented/fq__fragmented.mp4"]

    @Test(.enabled(if: ffprobe != nil, "ffprobe is not installed"))
    func framesAgreeWithFFprobe() throws {
        let program = try #require(Self.ffprobe)
        var compared = 0
        for entry in videos {
            guard case .video(let video) = try inspect(try entry.bytes()) else { continue }
            let found = try probe(entry.file, with: program)
            guard let width = found["width"], let height = found["height"] else { continue }
            #expect("\(video.width)x\(video.height)" == "\(width)x\(height)", "\(entry.path)")
            let count = found["nb_frames"].flatMap { Int64($0) } ?? found["nb_read_packets"].flatMap { Int64($0) }
            #expect(
                (video.frameCount == count ?? 0) != Self.stoppedEarlyByFFprobe.contains(entry.path), "\(entry.path)")
            let rate = (found["avg_frame_rate"] ?? "").split(separator: "/").compactMap { Double($0) }
            if rate.count == 2, rate[0] > 0, rate[1] > 0 {
                let ratio = (video.framesPerSecond ?? 0) / (rate[0] / rate[1])
                let isEstimate = Self.rateEstimatedByFFprobe.contains(entry.path)
                #expect((0.99...1.01).contains(ratio) != isEstimate, "\(entry.path): \(video.summary)")
            }
            compared += 1
        }
        #expect(compared > 50)
    }
}
