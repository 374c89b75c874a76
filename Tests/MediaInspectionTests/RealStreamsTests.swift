import Foundation
import MediaInspection
import TestSupport
import Testing

/// What we find in real streams without an index, against what the manifest says.
@Suite(.enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)))
struct RealStreamsTests {
    private static let streams = ManifestEntry.all(in: "video").filter { entry in
        ["mpegts ", "mpeg ", "h264 ", "hevc ", "mpegvideo "].contains { entry.traits.hasPrefix($0) }
    }

    /// Those of whose pictures the manifest gives a size.
    private static let films = streams.filter { $0.traits.contains(/V:\w+\/[^\/]*\/L-?\d+ [1-9]/) }

    @Test func thereAreStreams() { #expect(Self.films.count >= 20) }

    @Test(arguments: films)
    func headersAgree(_ entry: ManifestEntry) throws {
        let match = try #require(
            entry.traits.firstMatch(
                of: /V:(\w+)\/([^\/]*)\/L(-?\d+) (\d+)x(\d+) (\w+) (\d+)\/(\d+)fps field=(\S+) sar=(\S+)/))
        let video = try inspectVideo(try entry.bytes())
        #expect("\(video.width)x\(video.height)" == "\(match.4)x\(match.5)")
        switch video.codec {
        case .h264(let stream):
            #expect(match.1 == "h264" && stream.profile.name == match.2 && "\(stream.level.tenfold)" == match.3)
        case .hevc(let stream):
            #expect(match.1 == "hevc" && stream.profileName == match.2 && "\(stream.levelCode)" == match.3)
            #expect(stream.lumaBitDepth == (match.6.hasSuffix("10le") ? 10 : 8))
        case .mpeg2(let stream):
            #expect(match.1 == (stream.isMPEG1 ? "mpeg1video" : "mpeg2video"))
            #expect(stream.chroma == .yuv420 && stream.profileAndLevel == 0x48)
        case .other: Issue.record("\(video.summary)")
        }
        if match.10 != "-" { #expect((video.sampleAspectRatio?.description ?? "") == match.10) }
        if match.9 == "progressive" { #expect(video.isInterlaced == false) }
        if match.9 == "tt" || match.9 == "bb" { #expect(video.isInterlaced == true) }
        // A rate of the manifest that the stream itself gives; for others ffprobe says 25, or the fineness of a clock.
        if let rate = video.framesPerSecond, let above = Double(match.7), let below = Double(match.8),
            !entry.has("SD:CPB_properties")
        {
            #expect(abs(rate / (above / below) - 1) < 0.001, "\(video.summary)")
        }
        #expect(video.frameCount > 0 && !video.frameCountIsEstimated && !video.isVariableFrameRate)
        #expect(video.videoTrackCount == 1 && !video.isEncrypted)
    }

    @Test(arguments: films)
    func soundAgrees(_ entry: ManifestEntry) throws {
        let names: [Substring: String] = ["aac": "AAC", "mp2": "MPEG Layer II", "eac3": "E-AC-3", "ac3": "AC-3"]
        let expected = entry.traits.matches(of: /A:(\w+)\/(\d+)ch/).filter { $0.2 != "0" }
        let tracks = try inspectVideo(try entry.bytes()).audioTracks
        #expect(tracks.map(\.codec.name) == expected.map { names[$0.1] ?? "\($0.1)" })
        #expect(tracks.map { "\($0.channelCount)" } == expected.map { "\($0.2)" })
        #expect(tracks.allSatisfy { $0.sampleRate > 0 })
    }

    @Test(arguments: streams.filter { stream in !films.contains { $0.path == stream.path } })
    func whatHasNoReadablePicturesIsNoFilm(_ entry: ManifestEntry) throws {
        guard case .unsupported(let kind, let reason) = try inspect(try entry.bytes()) else {
            Issue.record("\(entry.path)")
            return
        }
        if !entry.traits.contains(" V:") { #expect(kind == .soundOnly) }
        #expect(!reason.isEmpty)
    }
}
