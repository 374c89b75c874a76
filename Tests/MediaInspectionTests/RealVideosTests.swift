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

    /// The containers by the manifest's first word.
    private static let containers: [(String, @Sendable (VideoContainer) -> Bool)] = [
        ("mov ", { $0 == .mp4 || $0 == .quickTime }), ("avi ", { $0 == .avi }), ("matroska ", { $0 == .matroska }),
        ("mpeg ", { $0 == .programStream }), ("h264 ", { $0 == .elementaryStream }),
        ("hevc ", { $0 == .elementaryStream }),
        (
            "mpegts ",
            { container in
                if case .transportStream = container { true } else { false }
            }
        ),
    ]

    @Test(arguments: videos)
    func kindAgrees(_ entry: ManifestEntry) throws {
        let description = try inspect(try entry.bytes())
        let family = Self.containers.first { entry.traits.hasPrefix($0.0) }
        guard case .video(let video) = description else {
            // Without a size ffprobe found no picture in it either; Flash is not taken.
            let hasPictures = entry.traits.contains(/; V:\S+ [1-9]\d*x/) && family != nil
            #expect(!hasPictures, "\(description.summary)")
            return
        }
        #expect(entry.traits.contains("V:") || entry.traits.hasPrefix("UNPROBEABLE"))
        #expect(family?.1(video.container) ?? true)
        if entry.has("fragmented") { #expect(video.isFragmented) }
        if entry.has("moov-front") { #expect(video.indexPlace == .front) }
        if entry.has("moov-end") { #expect(video.indexPlace == .end) }
        if entry.has("elst") { #expect(video.hasEditList) }
        // Of a fourth or fifth data stream ffprobe's list does not tell whether it is a track or a chapter list.
        if entry.traits.contains("no-audio") { #expect(video.audioTracks.isEmpty) }
    }

    @Test(arguments: videos.filter { $0.traits.contains(/; V:\S+ [1-9]\d*x/) && !$0.traits.hasPrefix("flv") })
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
            if entry.has("field=progressive") { #expect(video.isInterlaced != true) }
            if entry.has("field=tt") { #expect(video.isInterlaced == true) }
        case .hevc(let stream):
            #expect(match.1 == "hevc" && "\(stream.levelCode)" == match.3)
            let names = ["Main": "Main", "Main 10": "Main 10", "Rext": "Range Extensions"]
            #expect(stream.profileName == names[String(match.2)])
            if match.6.hasSuffix("10le") { #expect(stream.lumaBitDepth == 10) }
        case .mpeg2(let stream): #expect(match.1 == "mpeg2video" && match.2 == "Main" && !stream.isMPEG1)
        case .other:
            #expect(match.1 != "h264" && match.1 != "hevc" && match.1 != "mpeg2video")
        }
        // H.263 and VP9 give the shape in their pictures, which are not read.
        if match.7 != "-", !["h263", "vp9", "vp8"].contains(match.1) {
            #expect(video.sampleAspectRatio?.description ?? "1:1" == match.7)
        }
        if let hdr = entry.traits.firstMatch(of: /HDR-(\S+)/), !["av1"].contains(match.1) {
            #expect(video.isHighDynamicRange, "\(hdr.1)")
        }
        let rotation = entry.traits.firstMatch(of: /rotation(-?\d+)/).flatMap { Int($0.1) } ?? 0
        #expect(video.rotation.degreesClockwise == (360 - rotation) % 360)
    }

    /// Held, though ffprobe's list names nothing against them; each for what the sentence says.
    private static let heldForMore: [String: String] = [
        "error-reported/mp4parse-rust__test_case_1185230.mp4": "two indexes",
        "h264-es/openh264__Error_I_P.264": "change their size or format",
    ]

    /// What the decision must be, by what ffprobe found: the transfer syntax, and whether the file is rewritten; nil for held.
    private func expected(_ entry: ManifestEntry) -> (TransferSyntaxChoice, isRewritten: Bool)? {
        guard !entry.has("encrypted"), !entry.traits.hasPrefix("flv"), !entry.traits.hasPrefix("UNPROBEABLE"),
            let match = entry.traits.firstMatch(of: /V:(\w+)\/([^\/]*)\/L(-?\d+) (\d+)x(\d+) (\w+).*? sar=(\S+)/),
            let level = Int(match.3), match.6.hasPrefix("yuv420p") || match.6.hasPrefix("yuvj420p")
        else { return nil }
        let isSquare = match.7 == "-" || match.7 == "1:1"
        let isWrongBox =
            ["avi ", "matroska ", "h264 ", "hevc "].contains { entry.traits.hasPrefix($0) }
            || entry.path.lowercased().hasSuffix(".mov") || entry.path.contains("with_color_info")
        switch (match.1, match.2) {
        case ("h264", "High"), ("h264", "Main"), ("h264", "Baseline"), ("h264", "Constrained Baseline"):
            guard isSquare, (9...42).contains(level) else { return nil }
            return (level <= 41 ? .h264High41 : .h264High42, isWrongBox)
        case ("hevc", "Main"), ("hevc", "Main 10"):
            guard isSquare, level <= 153, !entry.path.contains("stereo") else { return nil }
            return (match.2 == "Main" ? .hevcMain51 : .hevcMain10Level51, isWrongBox)
        case ("mpeg2video", "Main"): return (.mpeg2MainLevel, false)
        default: return nil
        }
    }

    /// Every file's outcome, printed and compared: no film is held that could be sent without loss, and none is sent that
    /// could not be shown.
    @Test func outcomesAgree() throws {
        for entry in videos {
            let description = try inspect(try entry.bytes())
            let decision = WrapDecision(for: description)
            print("\(entry.path): \(description.summary) → \(FilmDecisionTests.Outcome(decision))")
            switch (decision, expected(entry)) {
            case (.held(let reason), nil): #expect(reason.sentence.hasSuffix("."), "\(entry.path)")
            case (.held(let reason), .some):
                let known = Self.heldForMore[entry.path]
                #expect(known.map(reason.sentence.contains) == true, "\(entry.path): \(reason.sentence)")
            case (.wrapped(let plan), let expected):
                #expect(plan.transferSyntax == expected?.0, "\(entry.path)")
                #expect((plan.rewrite != nil) == expected?.isRewritten, "\(entry.path)")
            }
        }
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
    ///
    /// In the Matroska files, whose track gives no duration of a picture, it takes the 60 that the coded stream allows; by
    /// the times of their blocks they have 30.
    private static let rateEstimatedByFFprobe = [
        "fragmented/fq__fragmented.mp4", "mkv/media__sample.mkv", "h264-High/ExoPlayer__sample_with_srt.mkv",
        "h264-L52/ExoPlayer__sample_with_null_terminated_ssa_subtitles.mkv",
        "high-frame-rate/ExoPlayer__sample_with_null_terminated_srt.mkv",
        "mkv/ExoPlayer__sample_with_null_terminated_vtt_subtitles.mkv",
    ]

    /// Whether a container has an index or times of its own; streams are compared in a suite of their own.
    private func isIndexed(_ container: VideoContainer) -> Bool {
        switch container {
        case .mp4, .quickTime, .avi, .matroska: true
        case .transportStream, .programStream, .elementaryStream: false
        }
    }

    @Test(.enabled(if: ffprobe != nil, "ffprobe is not installed"))
    func framesAgreeWithFFprobe() throws {
        let program = try #require(Self.ffprobe)
        var compared = 0
        for entry in videos {
            guard case .video(let video) = try inspect(try entry.bytes()), isIndexed(video.container) else { continue }
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
