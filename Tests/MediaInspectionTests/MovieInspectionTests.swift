import MediaInspection
import Testing

@Suite struct MovieInspectionTests {
    @Test func videoIsDescribed() throws {
        let file = TinyMP4(sps: TinySequence(level: 41, width: 1920, height: 1080), audio: true)
        let video = try inspectVideo(file.bytes)
        guard case .h264(let stream) = video.codec else {
            Issue.record("\(video.codec)")
            return
        }
        #expect(stream.profile.name == "High" && stream.level.name == "4.1")
        #expect(stream.sequence?.chroma == .yuv420 && stream.sequence?.lumaBitDepth == 8)
        #expect(stream.sequence?.frameMbsOnly == true && stream.sequence?.macroblockCount == 8160)
        #expect(video.width == 1920 && video.height == 1080)
        #expect(video.frameCount == 10 && video.framesPerSecond == 25 && !video.isVariableFrameRate)
        #expect(video.audioTracks == [AudioTrack(codec: .aac, channelCount: 2, sampleRate: 48000)])
        #expect(video.container == .mp4 && video.indexPlace == .end && !video.isFragmented)
        #expect(video.integrity == .complete)
        #expect(video.summary == "MP4 H.264 High@4.1 1920 × 1080, 25 fps, 0.4 s, 10 frames, AAC stereo")
    }

    @Test func indexInFront() throws {
        let video = try inspectVideo(TinyMP4(movieFirst: true).bytes)
        #expect(video.indexPlace == .front && video.integrity == .complete)
    }

    @Test func fragmentsAreSummed() throws {
        let video = try inspectVideo(TinyMP4(times: [(30, 20), (15, 20)], isFragmented: true).bytes)
        #expect(video.frameCount == 45 && video.framesPerSecond == 30 && video.isFragmented)
        #expect(video.integrity == .complete)
    }

    @Test func unevenPicturesAreTold() throws {
        #expect(try inspectVideo(TinyMP4(times: [(5, 20), (5, 40)]).bytes).isVariableFrameRate)
        #expect(try !inspectVideo(TinyMP4(times: [(9, 20), (1, 40)]).bytes).isVariableFrameRate)
        #expect(
            try !inspectVideo(TinyMP4(times: [(300, 20), (1, 40), (299, 20)], isFragmented: true).bytes)
                .isVariableFrameRate)
        #expect(try !inspectVideo(TinyMP4(timescale: 90000, times: [(5, 3000), (5, 3001)]).bytes).isVariableFrameRate)
    }

    @Test func rotationFromTheMatrix() throws {
        let rows: [([Int32], Int, Bool)] = [
            ([1, 0, 0, 1], 0, false), ([0, 1, -1, 0], 90, false), ([-1, 0, 0, -1], 180, false),
            ([0, -1, 1, 0], 270, false), ([-1, 0, 0, 1], 0, true),
        ]
        for (matrix, degrees, isMirrored) in rows {
            let video = try inspectVideo(TinyMP4(matrix: matrix).bytes)
            #expect(video.rotation == DisplayRotation(degreesClockwise: degrees, isMirrored: isMirrored))
        }
    }

    @Test func onlyEditsThatCutAreTold() throws {
        // The movie counts in milliseconds, the track in 600ths: ten pictures of 24 are 400 ms.
        let rows: [([(duration: UInt32, start: UInt32)], Bool)] = [
            ([], false), ([(400, 0)], false), ([(400, 48)], false), ([(100, .max), (400, 0)], false),
            ([(200, 0)], true), ([(200, 120)], true), ([(100, 0), (100, 120)], true),
        ]
        for (edits, hides) in rows {
            let video = try inspectVideo(TinyMP4(edits: edits).bytes)
            #expect(video.hasEditList == !edits.isEmpty && video.editListHidesPictures == hides, "\(edits)")
        }
    }

    @Test func interlacedSequenceIsRead() throws {
        let sps = TinySequence(profile: 77, level: 40, width: 1920, height: 1080, frameMbsOnly: false, aspect: (1, 1))
        let video = try inspectVideo(TinyMP4(sps: sps).bytes)
        guard case .h264(let stream) = video.codec else {
            Issue.record("\(video.codec)")
            return
        }
        #expect(stream.sequence?.frameMbsOnly == false && video.width == 1920 && video.height == 1080)
        #expect(video.sampleAspectRatio?.isSquare == true)
    }

    /// Every place at which a file can end is told from the whole.
    @Test(arguments: [false, true])
    func everyCutIsNoticed(_ movieFirst: Bool) throws {
        let file = TinyMP4(audio: true, movieFirst: movieFirst).bytes
        for count in 8..<file.count {
            switch try inspect(Array(file.prefix(count))) {
            case .video(let video): #expect(!video.integrity.isComplete, "cut at \(count)")
            case .unsupported(let kind, let reason):
                #expect(
                    [.videoIncomplete, .videoWithoutPictures, .soundOnly].contains(kind), "cut at \(count): \(reason)")
            case .jpeg, .raster, .document, .instance: Issue.record("cut at \(count)")
            }
        }
    }

    @Test func missingIndexHasItsOwnSentence() throws {
        let file = TinyMP4()
        // The second is what a recorder leaves that was switched off: a length of mdat that was never filled in.
        for bytes in [
            file.fileType + file.mediaData, file.fileType + TinyMP4.box("mdat", []) + [0, 0, 0, 2, 9, 9, 9, 9],
        ] {
            guard case .unsupported(let kind, let reason) = try inspect(bytes) else {
                Issue.record("described without an index")
                return
            }
            #expect(kind == .videoIncomplete && reason.contains("no index (moov)"))
        }
    }

    @Test func contradictingTablesAreDamage() throws {
        let video = try inspectVideo(TinyMP4(sizeCount: 11).bytes)
        guard case .damaged(.sampleTablesDisagree, _) = video.integrity else {
            Issue.record("\(video.integrity)")
            return
        }
    }

    @Test func encryptionIsNoticed() throws {
        let video = try inspectVideo(TinyMP4(encrypted: true).bytes)
        #expect(video.isEncrypted && video.codec.name == "H.264")
    }
}
