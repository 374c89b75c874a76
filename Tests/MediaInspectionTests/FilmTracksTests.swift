import MediaInspection
import Testing

/// What MP4 and QuickTime say in their headers, against what their first pictures say.
@Suite struct FilmTracksTests {
    private func decision(_ file: TinyMP4) throws -> FilmDecisionTests.Outcome {
        .init(WrapDecision(for: try inspect(file.bytes)))
    }

    private let other = TinySequence(width: 640, height: 360).networkUnit

    @Test func parameterSetsAmongThePictures() throws {
        let own = TinySequence().networkUnit
        #expect(
            try decision(TinyMP4(codec: "avc3", includesParameterSets: false, sampleUnits: [own])) == .asIs(.h264High41)
        )
        #expect(try decision(TinyMP4(codec: "avc3", sampleUnits: [own])) == .asIs(.h264High41))
        #expect(try decision(TinyMP4(codec: "avc3", includesParameterSets: false)) == .held(.streamUndescribed))
        #expect(
            try decision(
                TinyMP4(codec: "avc3", includesParameterSets: false, sampleUnits: [own], lastSampleUnits: [other]))
                == .held(.formatChanges))
        #expect(try decision(TinyMP4(codec: "avc3", sampleUnits: [other])) == .held(.formatChanges))
    }

    @Test func headerThatLiesIsHeld() throws {
        #expect(try decision(TinyMP4(sampleUnits: [other])) == .held(.headerContradicted))
        #expect(try decision(TinyMP4(sampleUnits: [TinySequence().networkUnit])) == .asIs(.h264High41))
        let deep = TinySequence(profile: 110, lumaDepth: 10).networkUnit
        #expect(try decision(TinyMP4(sampleUnits: [deep])) == .held(.headerContradicted))
        // The record declares Baseline in its first bytes, the set in it says High: the set is right.
        var file = TinyMP4().bytes
        let record = try #require(file.indices.first { file[$0..<file.count].starts(with: [1, 100, 0, 31, 0xFF]) })
        file[record + 1] = 66
        guard case .h264(let stream) = try inspectVideo(file).codec else {
            Issue.record("no H.264")
            return
        }
        #expect(stream.profile.name == "High")
    }

    @Test func picturesThatAreNoneAreHeld() throws {
        var file = TinyMP4(movieFirst: true).bytes
        for place in (file.count - 200)..<file.count { file[place] = 0xFF }
        #expect(try inspectVideo(file).integrity == .damaged(defect: .picturesUnreadable, at: Int64(file.count - 200)))
    }

    @Test func hevcByItsOwnHeaders() throws {
        let main = TinyHEVCSequence().networkUnit
        #expect(try decision(TinyMP4(codec: "hvc1")) == .asIs(.hevcMain51))
        #expect(try decision(TinyMP4(codec: "hev1")) == .asIs(.hevcMain51))
        #expect(try decision(TinyMP4(codec: "hev1", includesParameterSets: false)) == .held(.streamUndescribed))
        #expect(
            try decision(TinyMP4(codec: "hev1", includesParameterSets: false, sampleUnits: [main]))
                == .asIs(.hevcMain51))
        let large = TinyHEVCSequence(width: 640, height: 360).networkUnit
        #expect(try decision(TinyMP4(codec: "hvc1", sampleUnits: [large])) == .held(.headerContradicted))
        #expect(try decision(TinyMP4(codec: "hev1", sampleUnits: [large])) == .held(.formatChanges))
        #expect(
            try decision(TinyMP4(codec: "hvc1", hevc: TinyHEVCSequence(profile: 2, lumaDepth: 10)))
                == .asIs(.hevcMain10Level51))
        let second = TinyHEVCSequence(layer: 1).networkUnit
        #expect(try decision(TinyMP4(codec: "hvc1", headerUnits: [second])) == .held(.stereoscopic))
        #expect(
            try decision(TinyMP4(codec: "hvc1", entryBoxes: TinyMP4.box("lhvC", [1]))) == .held(.stereoscopic))
    }

    @Test func twoViewsAreFound() throws {
        // Identifier 0, not cancelled, type 3 (side by side).
        let packed: [UInt8] = [0x06, 45, 2, 0b1000_0001, 0b1100_0000, 0x80]
        #expect(try decision(TinyMP4(sampleUnits: [packed])) == .asIs(.h264High42Stereo))
        let cancelled: [UInt8] = [0x06, 45, 1, 0b1100_0000, 0x80]
        #expect(try decision(TinyMP4(sampleUnits: [cancelled])) == .asIs(.h264High41))
        let flat: [UInt8] = [0x06, 45, 2, 0b1000_0011, 0, 0x80]
        #expect(try decision(TinyMP4(sampleUnits: [flat])) == .asIs(.h264High41))
        let after: [UInt8] = [0x06, 5, 0xFF, 1] + Array(repeating: 7, count: 256) + packed.dropFirst()
        #expect(try decision(TinyMP4(sampleUnits: [after])) == .asIs(.h264High42Stereo))
        var second = TinySequence(profile: 128).networkUnit
        second[0] = 0x6F
        #expect(try decision(TinyMP4(sampleUnits: [second])) == .asIs(.h264StereoHigh42))
        let record: [UInt8] = [1, 128, 0, 31, 0xFF, 0xE1, 0, UInt8(second.count)] + second + [0]
        #expect(
            try decision(TinyMP4(entryBoxes: TinyMP4.box("mvcC", record))) == .asIs(.h264StereoHigh42))
        let sideBySide = TinyMP4.box("st3d", [0, 0, 0, 0, 2])
        #expect(try decision(TinyMP4(entryBoxes: sideBySide)) == .asIs(.h264High41, [.twoViewsInEachPicture]))
        let oneView = TinyMP4.box("st3d", [0, 0, 0, 0, 0])
        #expect(try decision(TinyMP4(entryBoxes: oneView)) == .asIs(.h264High41))
    }

    /// PAFF: the slice header of a picture that is one field.
    @Test func fieldsAreFound() throws {
        let interlaced = TinySequence(frameMbsOnly: false)
        #expect(try inspectVideo(TinyMP4().bytes).isInterlaced == false)
        #expect(try inspectVideo(TinyMP4(sps: interlaced).bytes).isInterlaced == nil)
        // pps 0 of sps 0; then first_mb 0, type 7, pps 0, frame_num in four bits, field_pic_flag.
        let pictureSet: [UInt8] = [0x68, 0b1110_1000]
        let field: [UInt8] = [0x65, 0b1000_1000, 0b1000_0100, 0]
        let frame: [UInt8] = [0x65, 0b1000_1000, 0b1000_0000, 0]
        #expect(
            try inspectVideo(TinyMP4(sps: interlaced, sampleUnits: [pictureSet, field]).bytes).isInterlaced == true)
        #expect(try inspectVideo(TinyMP4(sps: interlaced, sampleUnits: [pictureSet, frame]).bytes).isInterlaced == nil)
    }

    @Test func sliceGroupsAreFound() throws {
        let groups: [UInt8] = [0x68, 0b1100_0100]
        let baseline = TinySequence(profile: 66)
        #expect(try decision(TinyMP4(sps: baseline, sampleUnits: [groups])) == .held(.profile))
    }

    @Test func tracksBesideTheFilm() throws {
        let video = try inspectVideo(TinyMP4(audio: true, hasStill: true, dataTrack: "gpmd").bytes)
        #expect(video.videoTrackCount == 1 && video.stillTrackCount == 1 && video.dataTracks == ["gpmd"])
        #expect(video.codec.name == "H.264" && video.frameCount == 10 && video.audioTracks.count == 1)
        #expect(
            try decision(TinyMP4(hasStill: true)) == .rewritten(.container(.mp4), .h264High41, [.tracksLeftOut(1)]))
        #expect(try decision(TinyMP4(videoTracks: 2)) == .held(.severalVideoTracks))
    }

    @Test(arguments: [UInt8(4), 8, 16])
    func compactSizes(_ width: UInt8) throws {
        let file = TinyMP4(sampleSize: width == 4 ? 15 : 20, movieFirst: true, compactSizes: width)
        #expect(try inspectVideo(file.bytes).integrity == .complete)
        let cut = try inspectVideo(Array(file.bytes.dropLast(3)))
        #expect(!cut.integrity.isComplete && cut.frameCount == 10)
    }

    @Test func fragmentsAreLookedInto() throws {
        #expect(try decision(TinyMP4(isFragmented: true)) == .asIs(.h264High41))
        #expect(try decision(TinyMP4(isFragmented: true, sampleUnits: [other])) == .held(.headerContradicted))
    }
}
