import MediaInspection
import Testing

/// MPEG program streams and MPEG-1 system streams that are built in code.
@Suite struct ProgramStreamTests {
    private static let pack: [UInt8] = [0, 0, 1, 0xBA, 0x44, 0, 4, 0, 4, 1, 0, 0x4E, 0x23, 0xF8]
    private static let systemHeader: [UInt8] = [0, 0, 1, 0xBB, 0, 6, 0x80, 0xC4, 0xE1, 0, 0xE1, 0x7F]

    private func packet(_ stream: UInt8, _ payload: [UInt8], _ time: Int64? = nil) -> [UInt8] {
        Self.pack + TinyTransportStream.packet(stream, payload, time: time)
    }

    private func film(_ pictures: [[UInt8]], step: Int64 = 3600) -> [UInt8] {
        Self.pack + Self.systemHeader
            + pictures.enumerated().flatMap { packet(0xE0, $1, 90_000 + Int64($0) * step) } + [0, 0, 1, 0xB9]
    }

    @Test func describesMPEG2() throws {
        let video = try inspectVideo(film(TinyPictures.mpeg2(25)))
        #expect(video.container == .programStream && video.codec.name == "MPEG-2")
        #expect(video.width == 720 && video.height == 576 && video.sampleAspectRatio?.description == "64:45")
        #expect(video.frameCount == 25 && video.framesPerSecond == 25 && video.durationInSeconds == 1)
        #expect(video.isInterlaced == true && video.audioTracks.isEmpty && video.programCount == 1)
        #expect(video.indexPlace == .none && video.hasInBandParameters && video.integrity == .complete)
        guard case .mpeg2(let stream) = video.codec else { return }
        #expect(stream.profileAndLevel == 0x48 && stream.chroma == .yuv420 && stream.frameRateCode == 3)
    }

    @Test func describesMPEG1Systems() throws {
        var bytes: [UInt8] = []
        for (index, picture) in TinyPictures.mpeg2(10, width: 352, height: 288, aspect: 8, isMPEG1: true).enumerated() {
            bytes += [0, 0, 1, 0xBA, 0x21, 0, 1, 0, 1, 0x80, 0, 1]
            let time = Int64(index) * 3600
            let header: [UInt8] = [0xFF, 0xFF, 0x60, 0x20, UInt8(0x21 | (time >> 29 & 0x0E))]
            bytes += [0, 0, 1, 0xE0] + TinyTransportStream.number(picture.count + 9)
            bytes += header + TinyTransportStream.low(time) + picture
        }
        let video = try inspectVideo(bytes)
        #expect(video.codec.name == "MPEG-1" && video.frameCount == 10 && video.framesPerSecond == 25)
        #expect(video.width == 352 && video.height == 288 && video.isInterlaced == false)
        #expect(video.sampleAspectRatio == SampleAspectRatio(width: 10_000, height: 9157))
    }

    @Test func otherCodecsAreFoundByTheirHeaders() throws {
        let h264 = try inspectVideo(film(TinyPictures.h264(8)))
        let hevc = try inspectVideo(film(TinyPictures.hevc(8), step: 1800))
        #expect(h264.codec.name == "H.264" && h264.frameCount == 8 && h264.framesPerSecond == 25)
        #expect(hevc.codec.name == "HEVC" && hevc.frameCount == 8 && hevc.framesPerSecond == 50)
        #expect(hevc.timescale == 50_000, "the rate of the headers")
    }

    @Test func soundOfDVDsIsRead() throws {
        var bytes = film(TinyPictures.mpeg2(4))
        bytes.removeLast(4)
        bytes += packet(0xC0, TinyPictures.layer2(4))
        bytes += packet(0xBD, [0x80, 2, 0, 1] + TinyPictures.ac3(2))
        bytes += packet(0xBD, [0xA0, 1, 0, 4, 0, 0x01, 0x80] + [UInt8](repeating: 9, count: 200))
        bytes += packet(0xBD, [0x20, 0, 1, 2, 3, 4, 5, 6])
        bytes += Self.pack + [0, 0, 1, 0xBE, 0, 20] + [UInt8](repeating: 0xFF, count: 20)
        let video = try inspectVideo(bytes)
        #expect(
            video.audioTracks == [
                AudioTrack(codec: .mpegLayer2, channelCount: 1, sampleRate: 48_000),
                AudioTrack(codec: .ac3, channelCount: 6, sampleRate: 48_000),
                AudioTrack(codec: .linearPCM, channelCount: 2, sampleRate: 48_000),
            ])
    }

    /// The map of the streams is a hint for sound that does not describe itself.
    @Test func theMapIsAHint() throws {
        let map: [UInt8] = [
            0, 0, 1, 0xBC, 0, 18, 0xE1, 0xFF, 0, 0, 0, 8, 0x1B, 0xE0, 0, 0, 0x0F, 0xC0, 0, 0, 0, 0, 0, 0,
        ]
        let bytes = Self.pack + map + film(TinyPictures.h264(3)) + packet(0xC0, [UInt8](repeating: 1, count: 40))
        #expect(
            try inspectVideo(bytes).audioTracks == [AudioTrack(codec: .aac, channelCount: 0, sampleRate: 0)])
    }

    /// Recorders that do not know the length of a picture yet leave it open.
    @Test func packetsWithoutLengthEndAtTheNext() throws {
        var bytes = Self.pack
        for (index, picture) in TinyPictures.mpeg2(6).enumerated() {
            var packet = TinyTransportStream.packet(0xE0, picture, time: Int64(index) * 3600)
            packet[4] = 0
            packet[5] = 0
            bytes += packet
        }
        let video = try inspectVideo(bytes)
        #expect(video.frameCount == 6 && video.framesPerSecond == 25)
    }

    @Test func garbageIsPassedOver() throws {
        let pictures = TinyPictures.mpeg2(6)
        var bytes = film(Array(pictures.prefix(3)))
        bytes.removeLast(4)
        bytes += [UInt8](repeating: 0x55, count: 999) + film(Array(pictures.suffix(3)))
        #expect(try inspectVideo(bytes).frameCount == 6)
        #expect(try inspectVideo(Array(film(pictures).dropLast(40))).frameCount == 6)
    }

    @Test func severalStreamsOfPicturesAreCounted() throws {
        let bytes = film(TinyPictures.mpeg2(3)) + packet(0xE1, TinyPictures.mpeg2(1)[0])
        #expect(try inspectVideo(bytes).videoTrackCount == 2)
    }

    @Test func encryptionIsTold() throws {
        let bytes = TinyPictures.mpeg2(4).enumerated().flatMap { index, picture in
            Self.pack + TinyTransportStream.packet(0xE0, picture, time: nil, isScrambled: index > 0)
        }
        let video = try inspectVideo(bytes)
        #expect(video.isEncrypted && video.frameCount == 1)
    }

    @Test func longStreamsAreEstimated() throws {
        let bytes = film(TinyPictures.mpeg2(2000))
        let limits = InspectionLimits(maximumBytesCounted: 100_000)
        guard case .video(let video) = try MediaInspector.inspect(MemorySource(bytes), limits: limits) else {
            Issue.record("no video")
            return
        }
        #expect(bytes.count > 500_000 && video.frameCountIsEstimated && video.frameCount == 2000)
    }

    @Test func whatHoldsNoPicturesIsToldAsSuch() throws {
        guard case .unsupported(.mpegProgramStream, _) = try inspect(Self.pack + Self.systemHeader),
            case .unsupported(.soundOnly, _) = try inspect(packet(0xC0, TinyPictures.layer2(9))),
            case .unsupported(.videoIncomplete, _) = try inspect(film(Array(TinyPictures.mpeg2(5).dropFirst())))
        else {
            Issue.record("described")
            return
        }
    }
}
