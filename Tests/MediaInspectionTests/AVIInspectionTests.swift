import MediaInspection
import Testing

@Suite struct AVIInspectionTests {
    @Test func filmIsDescribed() throws {
        let file = TinyAVI(sps: TinySequence(level: 40, width: 1280, height: 720), emptyCount: 1, soundTag: 0x55)
        let video = try inspectVideo(file.bytes)
        #expect(video.container == .avi && video.integrity == .complete)
        #expect(video.width == 1280 && video.height == 720)
        #expect(video.frameCount == 10 && video.durationInSeconds == 0.44)
        #expect(video.audioTracks == [AudioTrack(codec: .mp3, channelCount: 2, sampleRate: 48_000)])
        guard case .h264(let stream) = video.codec else {
            Issue.record("\(video.codec)")
            return
        }
        #expect(stream.profile.name == "High" && stream.level.name == "4" && stream.sequence?.lumaBitDepth == 8)
        #expect(video.hasInBandParameters && !video.contradictsHeader)
        #expect(
            FilmDecisionTests.Outcome(WrapDecision(for: .video(video))) == .rewritten(.container(.mp4), .h264High41))
    }

    @Test func shapesOfTheFile() throws {
        #expect(try inspectVideo(TinyAVI(hasIndex: false).bytes).frameCount == 10)
        #expect(try inspectVideo(TinyAVI(hasGroups: true).bytes).frameCount == 10)
        #expect(try inspectVideo(TinyAVI(furtherPictures: 7).bytes).frameCount == 17)
        #expect(try inspectVideo(TinyAVI(compression: "x264").bytes).codec.name == "H.264")
        let lying = try inspectVideo(TinyAVI(codecHeader: [0, 0, 1] + TinySequence(width: 640).networkUnit).bytes)
        #expect(lying.contradictsHeader)
    }

    @Test(arguments: [
        ("MJPG", "Motion JPEG"), ("XVID", "MPEG-4 Part 2"), ("dvsd", "DV"), ("WMV3", "Windows Media Video"),
    ])
    func otherCodecs(_ compression: String, _ name: String) throws {
        let video = try inspectVideo(TinyAVI(compression: compression).bytes)
        #expect(video.codec.name == name)
        guard case .held(let reason) = WrapDecision(for: .video(video)) else {
            Issue.record("not held")
            return
        }
        #expect(reason.code == .codec && reason.sentence.contains(name))
    }

    @Test func recordingThatWasNotFinished() throws {
        let video = try inspectVideo(TinyAVI(hasIndex: false, isFinished: false).bytes)
        guard case .truncated(_, .recordingUnfinished) = video.integrity else {
            Issue.record("\(video.integrity)")
            return
        }
    }

    /// Every place at which a file can end is told from the whole.
    @Test func everyCutIsNoticed() throws {
        let file = TinyAVI(soundTag: 1).bytes
        for count in 12..<file.count - 1 {
            switch try inspect(Array(file.prefix(count))) {
            case .video(let video): #expect(!video.integrity.isComplete, "cut at \(count)")
            case .unsupported(let kind, _): #expect(kind == .videoIncomplete, "cut at \(count)")
            case .jpeg, .raster, .document, .instance: Issue.record("cut at \(count)")
            }
        }
    }

    /// Any four bytes may be any length.
    @Test func hostileLengths() throws {
        let file = TinyAVI(soundTag: 1, furtherPictures: 2).bytes
        for place in stride(from: 0, to: file.count - 4, by: 2) {
            for length in [[0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0x7F]] as [[UInt8]] {
                var changed = file
                changed.replaceSubrange(place..<place + 4, with: length)
                _ = WrapDecision(for: try inspect(changed))
            }
        }
    }
}
