import MediaInspection
import Testing

/// Streams of pictures without a container, built in code.
@Suite struct ElementaryStreamTests {
    @Test func describesH264() throws {
        let video = try inspectVideo(TinyPictures.h264(20).flatMap { $0 })
        #expect(video.container == .elementaryStream && video.codec.name == "H.264")
        #expect(video.width == 320 && video.height == 180 && video.frameCount == 20 && video.isInterlaced == false)
        #expect(video.timescale == 0 && video.duration == 0 && video.framesPerSecond == nil)
    }

    @Test func describesHEVC() throws {
        let video = try inspectVideo(TinyPictures.hevc(20, width: 1920, height: 1080).flatMap { $0 })
        #expect(video.codec.name == "HEVC" && video.width == 1920 && video.height == 1080)
        #expect(video.frameCount == 20 && video.framesPerSecond == 50 && video.isInterlaced == false)
        guard case .hevc(let stream) = video.codec else { return }
        #expect(stream.profileName == "Main" && stream.levelName == "3.1" && !stream.isMultiLayer)
    }

    @Test(arguments: [(1, "1:1"), (2, "16:15"), (3, "64:45"), (4, "221:125")] as [(UInt8, String)])
    func describesMPEG2(_ aspect: UInt8, _ ratio: String) throws {
        let video = try inspectVideo(TinyPictures.mpeg2(20, aspect: aspect).flatMap { $0 })
        #expect(video.codec.name == "MPEG-2" && video.width == 720 && video.height == 576)
        #expect(video.frameCount == 20 && video.framesPerSecond == 25 && video.isInterlaced == true)
        #expect(video.sampleAspectRatio?.description == ratio)
    }

    @Test(
        arguments: [(1, 23.976), (2, 24), (3, 25), (4, 29.97), (5, 30), (6, 50), (7, 59.94), (8, 60)]
            as [(UInt8, Double)])
    func ratesOfMPEG2(_ code: UInt8, _ rate: Double) throws {
        let bytes = TinyPictures.mpeg2(20, rate: code, isProgressive: true).flatMap { $0 }
        let video = try inspectVideo(bytes)
        #expect(abs((video.framesPerSecond ?? 0) - rate) < 0.001 && video.isInterlaced == false)
    }

    /// A second coding of the same picture, which Baseline allows, is no picture; a picture of many slices is one.
    @Test func slicesAreNoPictures() throws {
        #expect(try inspectVideo(TinyPictures.h264(9, slices: 5).flatMap { $0 }).frameCount == 9)
        let first = TinyPictures.h264Slice(first: 0, frame: 8, isRefresh: false)
        let baseline = TinyPictures.h264(9, sequence: TinySequence(profile: 66), slices: 1).flatMap { $0 }
        #expect(try inspectVideo(baseline + [0, 0, 1] + first).frameCount == 9)
        let high = TinyPictures.h264(9, slices: 1).flatMap { $0 }
        #expect(try inspectVideo(high + [0, 0, 1] + first).frameCount == 10)
    }

    /// An SPS in band that differs from the first.
    @Test func changedFormatIsTold() throws {
        let small = TinyPictures.mpeg2(3).flatMap { $0 }
        let large = TinyPictures.mpeg2(3, width: 704).flatMap { $0 }
        #expect(try inspectVideo(small + small).formatCount == 1)
        #expect(try inspectVideo(small + large).formatCount == 2)
        let hevc = (TinyPictures.hevc(3) + TinyPictures.hevc(3, width: 640, height: 360)).flatMap { $0 }
        #expect(try inspectVideo(hevc).formatCount == 2)
    }

    /// The second view of a stereoscopic stream is coded behind the first and counts no picture.
    @Test func secondViewsAreTold() throws {
        var bytes: [UInt8] = []
        var second = TinySequence().networkUnit
        second[0] = 0x6F
        second[1] = 118
        for (index, unit) in TinyPictures.h264(6).enumerated() {
            bytes += unit + (index == 0 ? [0, 0, 1] + second : []) + [0, 0, 1, 0x74, 0x80, 0, 1, 0x88, 0x99]
        }
        let video = try inspectVideo(bytes)
        #expect(video.isStereoscopic && video.frameCount == 6)
        var layered: [UInt8] = []
        for unit in TinyPictures.hevc(6) { layered += unit + [0, 0, 1, 0x02, 0x09, 0x80, 0x22] }
        let upper = try inspectVideo(layered)
        #expect(upper.isStereoscopic && upper.frameCount == 6)
    }

    @Test func streamsWithoutHeadersAreToldAsSuch() throws {
        for bytes in [
            [0, 0, 1, 0x09, 0xF0, 0, 0, 1, 0x41, 0x9A], [0, 0, 1, 0x40, 1, 0, 0, 1, 2, 1], [0, 0, 1, 0xB8, 0, 0],
        ]
            as [[UInt8]]
        {
            guard case .unsupported(_, let reason) = try inspect(bytes) else {
                Issue.record("described")
                continue
            }
            #expect(reason.hasSuffix("pictures."))
        }
    }

    @Test func longStreamsAreEstimated() throws {
        let bytes = TinyPictures.hevc(2000).flatMap { $0 }
        let limits = InspectionLimits(maximumBytesCounted: 100_000)
        guard case .video(let video) = try MediaInspector.inspect(MemorySource(bytes), limits: limits) else {
            Issue.record("no video")
            return
        }
        #expect(video.frameCountIsEstimated && (1900...2100).contains(video.frameCount))
    }
}
