import MediaInspection
import Testing

@Suite struct MatroskaInspectionTests {
    @Test func filmIsDescribed() throws {
        let file = TinyMatroska(sps: TinySequence(level: 40, width: 1280, height: 720), sound: "A_AC3")
        let video = try inspectVideo(file.bytes)
        #expect(video.container == .matroska && video.integrity == .complete)
        #expect(video.width == 1280 && video.height == 720 && video.sampleAspectRatio == nil)
        #expect(video.frameCount == 10 && video.framesPerSecond == 25 && !video.isVariableFrameRate)
        #expect(video.audioTracks == [AudioTrack(codec: .ac3, channelCount: 2, sampleRate: 48_000)])
        guard case .h264(let stream) = video.codec else {
            Issue.record("\(video.codec)")
            return
        }
        #expect(stream.profile.name == "High" && stream.level.name == "4" && !video.hasInBandParameters)
        #expect(
            FilmDecisionTests.Outcome(WrapDecision(for: .video(video)))
                == .rewritten(.container(.mp4), .h264High41, [.audioOutsideTable("AC-3 stereo at 48000 Hz")]))
    }

    @Test func shapesOfTheFile() throws {
        let live = try inspectVideo(TinyMatroska(hasUnknownLengths: true).bytes)
        #expect(live.frameCount == 10 && live.integrity == .complete)
        #expect(try inspectVideo(TinyMatroska(hasGroups: true).bytes).frameCount == 10)
        #expect(try inspectVideo(TinyMatroska(laced: 4).bytes).frameCount == 40)
        let inBand = try inspectVideo(TinyMatroska(hasCodecHeader: false).bytes)
        #expect(inBand.codec.name == "H.264" && inBand.hasInBandParameters)
        guard case .h264(let stream) = inBand.codec else { return }
        #expect(stream.sequence?.width == 320)
        #expect(try inspectVideo(TinyMatroska(shown: (640, 270)).bytes).sampleAspectRatio?.description == "4:3")
        #expect(try inspectVideo(TinyMatroska(isEncrypted: true).bytes).isEncrypted)
        #expect(try inspectVideo(TinyMatroska(codec: "V_VP9").bytes).codec.name == "VP9")
    }

    @Test func rateByTheTimesOfTheBlocks() throws {
        let untold = try inspectVideo(TinyMatroska(distance: 20, frameDuration: nil).bytes)
        #expect(untold.framesPerSecond == 50 && !untold.isVariableFrameRate)
        // 60 pictures a second in whole milliseconds: 16 and 17 are even.
        let rounded = try inspectVideo(TinyMatroska(distance: 17, frameDuration: 16_666_667).bytes)
        #expect(rounded.framesPerSecond.map { abs($0 - 60) < 0.01 } == true)
        let single = try inspectVideo(TinyMatroska(clusterCount: 1, blocksPerCluster: 1, frameDuration: nil).bytes)
        #expect(single.frameCount == 1 && single.framesPerSecond == nil)
    }

    /// Every place at which a file can end is told from the whole.
    @Test func everyCutIsNoticed() throws {
        let file = TinyMatroska(sound: "A_AAC").bytes
        for count in 4..<file.count {
            switch try inspect(Array(file.prefix(count))) {
            case .video(let video): #expect(!video.integrity.isComplete, "cut at \(count)")
            case .unsupported(let kind, let reason):
                #expect(kind == .videoIncomplete, "cut at \(count): \(reason)")
            case .jpeg, .raster, .document, .instance: Issue.record("cut at \(count)")
            }
        }
    }

    /// Any eight bytes may be any length.
    @Test func hostileLengths() throws {
        let file = TinyMatroska(hasUnknownLengths: true, sound: "A_AAC").bytes
        let zeros: [UInt8] = [1, 0, 0, 0, 0, 0, 0, 0]
        let open: [UInt8] = [1] + Array(repeating: 0xFF, count: 7)
        let large: [UInt8] = [1, 0x7F] + Array(repeating: 0xFF, count: 6)
        for place in 0..<file.count - 8 {
            for length in [zeros, open, large] {
                var changed = file
                changed.replaceSubrange(place..<place + 8, with: length)
                _ = WrapDecision(for: try inspect(changed))
            }
        }
    }

    /// Of a long film the first pictures and the header's duration are enough.
    @Test func longFilmIsReckoned() throws {
        final class LongFilm: MediaSource {
            let front: [UInt8]
            let length: Int64 = 1 << 31
            private(set) var bytesRead: Int64 = 0

            init() {
                var start = TinyMatroska(clusterCount: 80, hasUnknownLengths: true).bytes
                // The header's duration, an hour in milliseconds, in front of the rest of the information.
                let bits = Float(3_600_000).bitPattern
                let duration: [UInt8] =
                    [0x44, 0x89, 0x84] + (0..<4).reversed().map { UInt8(truncatingIfNeeded: bits >> ($0 * 8)) }
                if let place = start.indices.first(where: { start[$0...].starts(with: [0x15, 0x49, 0xA9, 0x66]) }) {
                    start[place + 11] += UInt8(duration.count)
                    start.insert(contentsOf: duration, at: place + 12)
                }
                front = start
            }

            func read(at offset: Int64, count: Int) -> [UInt8] {
                bytesRead += Int64(count)
                let there = Array(front.dropFirst(Int(min(offset, Int64(front.count)))).prefix(count))
                return there + Array(repeating: 0, count: count - there.count)
            }
        }
        let source = LongFilm()
        guard case .video(let video) = try MediaInspector.inspect(source) else {
            Issue.record("no video")
            return
        }
        #expect(video.frameCount == 90_000 && video.frameCountIsEstimated && video.integrity == .complete)
        #expect(source.bytesRead < 1 << 20)
    }
}
