import MediaInspection
import Testing

/// MPEG transport streams that are built in code.
@Suite struct TransportStreamTests {
    typealias Entry = TinyTransportStream.Entry

    @Test(arguments: [188, 192, 204])
    func describesEachPacketLength(_ length: Int) throws {
        let stream = TinyTransportStream(TinyPictures.h264(10))
        let video = try inspectVideo(stream.bytes(packetLength: length))
        #expect(video.container == .transportStream(packetLength: length))
        #expect(video.width == 320 && video.height == 180)
        #expect(video.frameCount == 10 && !video.frameCountIsEstimated)
        #expect(video.timescale == 90_000 && video.duration == 36_000)
        #expect(video.framesPerSecond == 25)
        #expect(video.indexPlace == .none && video.hasInBandParameters && video.majorBrand == nil)
        #expect(!video.isVariableFrameRate && !video.isEncrypted && video.isInterlaced == false)
        #expect(video.videoTrackCount == 1 && video.programCount == 1 && video.formatCount == 1)
        #expect(video.integrity == .complete)
        guard case .h264(let h264) = video.codec else {
            Issue.record("\(video.summary)")
            return
        }
        #expect(h264.profile.name == "High" && h264.level.name == "3.1" && h264.sequence != nil)
    }

    /// The codec is what the pictures' own headers say, whatever the map claims.
    @Test(arguments: [0x01, 0x02, 0x1B, 0x24, 0x06] as [UInt8])
    func headersOverruleTheMap(_ type: UInt8) throws {
        let h264 = try inspectVideo(TinyTransportStream(TinyPictures.h264(3), type: type).bytes())
        let hevc = try inspectVideo(TinyTransportStream(TinyPictures.hevc(3), type: type).bytes())
        let mpeg2 = try inspectVideo(TinyTransportStream(TinyPictures.mpeg2(3), type: type).bytes())
        #expect(h264.codec.name == "H.264" && h264.frameCount == 3)
        #expect(hevc.codec.name == "HEVC" && hevc.frameCount == 3 && hevc.width == 320 && hevc.height == 180)
        #expect(mpeg2.codec.name == "MPEG-2" && mpeg2.frameCount == 3 && mpeg2.width == 720 && mpeg2.height == 576)
        #expect(mpeg2.sampleAspectRatio?.description == "64:45")
        #expect(hevc.sampleAspectRatio?.description == "1:1")
    }

    @Test func fieldsMakeFrames() throws {
        let pictures = TinyPictures.h264(12, sequence: TinySequence(frameMbsOnly: false), isField: true)
        let h264 = try inspectVideo(TinyTransportStream(pictures, step: 1800).bytes())
        #expect(h264.frameCount == 6 && h264.isInterlaced == true && h264.framesPerSecond == 25)
        let mpeg2 = try inspectVideo(
            TinyTransportStream(TinyPictures.mpeg2(12, isField: true), type: 2, step: 1800).bytes())
        #expect(mpeg2.frameCount == 6 && mpeg2.isInterlaced == true && mpeg2.framesPerSecond == 25)
    }

    /// Slices that come before their parameter sets are told apart when these come.
    @Test func fieldsBeforeParameterSetsMakeFrames() throws {
        var pictures = TinyPictures.h264(12, sequence: TinySequence(frameMbsOnly: false), isField: true)
        pictures = Array(pictures.dropFirst(2) + pictures.prefix(2))
        let video = try inspectVideo(TinyTransportStream(pictures, step: 1800).bytes())
        #expect(video.frameCount == 6 && video.framesPerSecond == 25)
    }

    @Test func unevenTimesAreTold() throws {
        var stream = TinyTransportStream()
        var time: Int64 = 0
        for (index, picture) in TinyPictures.h264(30).enumerated() {
            stream.addPacket(0x200, 0xE0, picture, time: time)
            time += index % 2 == 0 ? 3000 : 9000
        }
        let video = try inspectVideo(stream.bytes())
        #expect(video.isVariableFrameRate && video.frameCount == 30)
    }

    /// Pictures are stored in the order of coding, and the clock goes round after 26.5 hours.
    @Test func reorderedTimesAcrossTheClocksEndAreEven() throws {
        var stream = TinyTransportStream()
        let order: [Int64] = [0, 3, 1, 2, 6, 4, 5, 9, 7, 8]
        for (place, picture) in zip(order, TinyPictures.h264(10)) {
            stream.addPacket(0x200, 0xE0, picture, time: ((1 << 33) - 9000 + place * 3003) % (1 << 33))
        }
        let video = try inspectVideo(stream.bytes())
        #expect(!video.isVariableFrameRate && video.duration == 30_030 && video.timescale == 90_000)
    }

    /// Two recordings joined: the jump between them is no part of the duration.
    @Test func aJumpOfTheClockIsNoDuration() throws {
        var stream = TinyTransportStream(TinyPictures.h264(10))
        for (index, picture) in TinyPictures.h264(10).enumerated() {
            stream.addPacket(0x200, 0xE0, picture, time: 500_000_000 + Int64(index) * 3600)
        }
        let video = try inspectVideo(stream.bytes())
        #expect(video.frameCount == 20 && video.framesPerSecond == 25 && video.durationInSeconds == 0.8)
    }

    @Test func soundIsReadFromItsOwnHeaders() throws {
        var stream = TinyTransportStream()
        stream.addTables([
            (
                1, 0x100,
                [
                    Entry(type: 0x1B, identifier: 0x200), Entry(type: 0x0F, identifier: 0x201),
                    Entry(type: 0x03, identifier: 0x202),
                    Entry(type: 0x06, identifier: 0x203, descriptors: [0x6A, 1, 0]),
                    Entry(type: 0x80, identifier: 0x204, descriptors: [5, 4] + Array("HDMV".utf8)),
                    Entry(type: 0x06, identifier: 0x205, descriptors: [0x59, 0]),
                ]
            )
        ])
        for (index, picture) in TinyPictures.h264(4).enumerated() {
            let time = Int64(index) * 3600
            stream.addPacket(0x200, 0xE0, picture, time: time)
            stream.addPacket(0x201, 0xC0, TinyPictures.aac(4), time: time)
            stream.addPacket(0x202, 0xC1, TinyPictures.layer2(4), time: time)
            stream.addPacket(0x203, 0xBD, TinyPictures.ac3(2), time: time)
            stream.addPacket(0x204, 0xBD, [0, 100, 0x31, 0x40] + [UInt8](repeating: 7, count: 100), time: time)
            stream.addPacket(0x205, 0xBD, [0x20, 0, 0x0F], time: time)
        }
        let video = try inspectVideo(stream.bytes())
        #expect(
            video.audioTracks == [
                AudioTrack(codec: .aac, channelCount: 2, sampleRate: 48_000),
                AudioTrack(codec: .mpegLayer2, channelCount: 1, sampleRate: 48_000),
                AudioTrack(codec: .ac3, channelCount: 6, sampleRate: 48_000),
                AudioTrack(codec: .linearPCM, channelCount: 2, sampleRate: 48_000),
            ])
        #expect(video.dataTracks.map(\.description) == ["dvbs"])
        #expect(video.frameCount == 4 && video.videoTrackCount == 1)
    }

    @Test func severalProgramsAreCounted() throws {
        var stream = TinyTransportStream()
        stream.addTables([
            (1, 0x100, [Entry(type: 2, identifier: 0x200)]), (2, 0x101, [Entry(type: 0x1B, identifier: 0x300)]),
        ])
        for (first, second) in zip(TinyPictures.mpeg2(5), TinyPictures.h264(5)) {
            stream.addPacket(0x300, 0xE0, second)
            stream.addPacket(0x200, 0xE0, first)
        }
        let video = try inspectVideo(stream.bytes())
        #expect(video.codec.name == "MPEG-2" && video.programCount == 2 && video.videoTrackCount == 2)
    }

    /// Without tables, or with tables only in the middle, packets tell by themselves what they hold.
    @Test func tablesAreNotNeeded() throws {
        let tables = TinyTransportStream().packets.count
        let packets = TinyTransportStream(TinyPictures.h264(6)).packets
        let bare = try inspectVideo(packets.dropFirst(tables).flatMap { $0 })
        #expect(bare.frameCount == 6 && bare.framesPerSecond == 25)
        let middle = packets[tables..<8] + packets[..<tables] + packets[8...]
        #expect(try inspectVideo(middle.flatMap { $0 }).frameCount == 6)
    }

    @Test func aStreamMayMoveToAnotherIdentifier() throws {
        let pictures = TinyPictures.h264(10)
        var stream = TinyTransportStream(Array(pictures.prefix(5)))
        stream.addMap(1, 0x100, [Entry(type: 0x1B, identifier: 0x222)])
        for (index, picture) in pictures.enumerated().dropFirst(5) {
            stream.addPacket(0x222, 0xE0, picture, time: 900_000 + Int64(index) * 3600)
        }
        let video = try inspectVideo(stream.bytes())
        #expect(video.frameCount == 10 && video.videoTrackCount == 1 && video.framesPerSecond == 25)
    }

    @Test func changedFormatIsTold() throws {
        let pictures = TinyPictures.h264(4) + TinyPictures.h264(4, sequence: TinySequence(width: 640, height: 360))
        let video = try inspectVideo(TinyTransportStream(pictures).bytes())
        #expect(video.formatCount == 2 && video.frameCount == 8 && video.width == 320)
        guard case .h264(let stream) = video.codec else { return }
        #expect(stream.changesFormat)
    }

    @Test func recordersMayCutAnywhere() throws {
        let bytes = TinyTransportStream(TinyPictures.h264(12)).bytes()
        for cut in [1, 100, 187] { #expect(try frames([UInt8](repeating: 0x11, count: cut) + bytes) == 12) }
        let garbage = (0..<700).map { UInt8(truncatingIfNeeded: $0 &* 91) }
        #expect(try frames(garbage + bytes) == 12)
        // An end within a picture is no fault; what is lost between is found again.
        #expect(try frames(Array(bytes.dropLast(100))) == 12)
        #expect((11...12).contains(try frames(Array(bytes[..<2000] + bytes[2311...])) ?? 0))
    }

    /// The number of pictures; nil where the file is no film.
    private func frames(_ bytes: [UInt8]) throws -> Int64? {
        guard case .video(let video) = try inspect(bytes) else { return nil }
        return video.frameCount
    }

    @Test func repeatedPacketsCountOnce() throws {
        let stream = TinyTransportStream(TinyPictures.mpeg2(6), type: 2)
        let twice = stream.packets.flatMap { $0 + $0 }
        #expect(try inspectVideo(twice).frameCount == 6)
    }

    @Test func encryptionIsTold() throws {
        var cell = TinyTransportStream()
        var payload = TinyTransportStream()
        for picture in TinyPictures.h264(5) {
            cell.addPacket(0x200, 0xE0, picture.map { $0 ^ 0x5A }, isScrambled: true)
            payload.addPacket(0x200, 0xE0, picture, isPayloadScrambled: true)
        }
        #expect(try inspectVideo(cell.bytes()).isEncrypted)
        #expect(try inspectVideo(payload.bytes()).isEncrypted)
    }

    @Test func whatHoldsNoPicturesIsToldAsSuch() throws {
        func kind(_ stream: TinyTransportStream) throws -> MediaKindName? {
            guard case .unsupported(let kind, let reason) = try inspect(stream.bytes()) else { return nil }
            #expect(reason.hasSuffix("."))
            return kind
        }
        #expect(try kind(TinyTransportStream()) == nil || kind(TinyTransportStream()) == .unknown)
        var sound = TinyTransportStream()
        for _ in 0..<3 { sound.addPacket(0x201, 0xC0, TinyPictures.aac(9)) }
        #expect(try kind(sound) == .soundOnly)
        var headless = TinyTransportStream()
        for picture in TinyPictures.h264(5).dropFirst() { headless.addPacket(0x200, 0xE0, picture) }
        #expect(try kind(headless) == .videoIncomplete)
    }

    /// Of a stream longer than what is counted, only the beginning and the end are read.
    @Test func longStreamsAreEstimated() throws {
        let bytes = TinyTransportStream(TinyPictures.h264(1000)).bytes()
        let limits = InspectionLimits(maximumBytesRead: 250_000, maximumBytesCounted: 200_000)
        #expect(bytes.count > 350_000)
        guard case .video(let video) = try MediaInspector.inspect(MemorySource(bytes), limits: limits) else {
            Issue.record("no video")
            return
        }
        #expect(video.frameCountIsEstimated && video.frameCount == 1000)
        #expect(video.framesPerSecond == 25 && video.durationInSeconds == 40)
    }
}
