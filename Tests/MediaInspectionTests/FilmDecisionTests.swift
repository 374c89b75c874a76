import MediaInspection
import Testing

/// The decision table for films, row by row: what is found, under which policy, becomes what.
@Suite struct FilmDecisionTests {
    /// What becomes of a film, in the words of the table.
    enum Outcome: Equatable, CustomStringConvertible {
        case asIs(TransferSyntaxChoice, [WrapWarning] = [])
        case rewritten(Rewrite, TransferSyntaxChoice, [WrapWarning] = [])
        case held(HoldReason.Code)

        init(_ decision: WrapDecision) {
            switch decision {
            case .held(let reason): self = .held(reason.code)
            case .wrapped(let plan):
                switch (plan.rewrite, plan.transferSyntax) {
                case (let rewrite?, let syntax?): self = .rewritten(rewrite, syntax, plan.warnings)
                case (nil, let syntax?): self = .asIs(syntax, plan.warnings)
                case (_, nil): self = .held(.notACapture)
                }
            }
        }

        var description: String {
            func told(_ warnings: [WrapWarning]) -> String {
                warnings.isEmpty ? "" : ", warns: " + warnings.map(\.sentence).joined(separator: " ")
            }
            return switch self {
            case .asIs(let syntax, let warnings): "as it is, \(syntax.rawValue)\(told(warnings))"
            case .rewritten(let rewrite, let syntax, let warnings): "\(rewrite), \(syntax.rawValue)\(told(warnings))"
            case .held(let code): "held: \(code.rawValue)"
            }
        }
    }

    struct Row {
        let film: TinyFilm
        var policy = WrapPolicy.standard
        let outcome: Outcome

        init(_ film: TinyFilm, _ outcome: Outcome) {
            self.film = film
            self.outcome = outcome
        }

        init(_ film: TinyFilm, _ policy: WrapPolicy, _ outcome: Outcome) {
            self.film = film
            self.policy = policy
            self.outcome = outcome
        }
    }

    private func check(_ rows: [Row]) {
        for row in rows {
            let video = row.film.video
            let decision = WrapDecision(for: .video(video), under: row.policy)
            let found = Outcome(decision)
            print("\(row.film.line) \(row.film.named(row.policy)) → \(found)")
            #expect(found == row.outcome, "\(row.film.line)")
            switch decision {
            case .held(let reason): #expect(reason.sentence.hasSuffix(".") && reason.advice.hasSuffix("."))
            case .wrapped(let plan):
                #expect(plan.photometric == .ybrPartial420 && plan.body == [0..<video.byteCount])
                for warning in plan.warnings { #expect(warning.sentence.hasSuffix(".")) }
            }
        }
    }

    @Test func h264ByProfileLevelAndFormat() {
        let below: (String) -> [WrapWarning] = { [.profileBelowHigh($0)] }
        check([
            Row(TinyFilm(), .asIs(.h264High41)),
            Row(TinyFilm(level: 9), .asIs(.h264High41)),
            Row(TinyFilm(level: 41, size: (1920, 1080), rate: 30), .asIs(.h264High41)),
            Row(TinyFilm(level: 42, size: (1920, 1080), rate: 50), .asIs(.h264High42)),
            Row(TinyFilm(level: 42), .asIs(.h264High42)),
            Row(TinyFilm(level: 41, size: (1920, 1080), rate: 60), .asIs(.h264High42, [.levelRaised(declared: "4.1")])),
            Row(TinyFilm(level: 41, size: (1920, 1080), rate: 120), .held(.level)),
            Row(TinyFilm(level: 41, size: (3840, 2160), rate: 30), .held(.level)),
            Row(TinyFilm(level: 50), .held(.level)),
            Row(TinyFilm(level: 51), .held(.level)),
            Row(TinyFilm(profile: 66), .asIs(.h264High41, below("Baseline"))),
            Row(TinyFilm(profile: 66, constraints: 0x40), .asIs(.h264High41, below("Constrained Baseline"))),
            Row(TinyFilm(profile: 77), .asIs(.h264High41, below("Main"))),
            Row(TinyFilm(profile: 77), WrapPolicy(belowHigh: .hold), .held(.profile)),
            Row(TinyFilm(profile: 66, sliceGroups: true), .held(.profile)),
            Row(TinyFilm(profile: 88), .held(.profile)),
            Row(TinyFilm(profile: 88, constraints: 0x40), .asIs(.h264High41, below("Extended"))),
            Row(TinyFilm(profile: 110, depth: 10), .held(.profile)),
            Row(TinyFilm(profile: 122, chroma: 2), .held(.profile)),
            Row(TinyFilm(profile: 244, chroma: 3), .held(.profile)),
            Row(TinyFilm(profile: 44), .held(.profile)),
            Row(TinyFilm(profile: 118), .held(.profile)),
            Row(TinyFilm(chroma: 0), .held(.chromaFormat)),
            Row(TinyFilm(depth: 9), .held(.bitDepth)),
            Row(TinyFilm(aspect: (1, 1)), .asIs(.h264High41)),
            Row(TinyFilm(aspect: (16, 11)), .held(.sampleShape)),
            Row(TinyFilm(fullRange: true), .asIs(.h264High41, [.fullRange])),
            Row(TinyFilm(isInterlaced: true), .asIs(.h264High41)),
            Row(TinyFilm(isDescribed: false), .held(.streamUndescribed)),
        ])
    }

    @Test func h264OfTwoViews() {
        check([
            Row(TinyFilm(stereo: .framePacked), .asIs(.h264High42Stereo)),
            Row(TinyFilm(level: 42, stereo: .framePacked), .asIs(.h264High42Stereo)),
            Row(TinyFilm(level: 51, stereo: .framePacked), .held(.level)),
            Row(TinyFilm(stereo: .packedByContainer), .asIs(.h264High41, [.twoViewsInEachPicture])),
            Row(TinyFilm(stereo: .multiview, secondProfile: 128), .asIs(.h264StereoHigh42)),
            Row(TinyFilm(stereo: .multiview, secondProfile: 118), .held(.stereoscopic)),
            Row(TinyFilm(stereo: .multiview), .held(.stereoscopic)),
            Row(TinyFilm(container: .matroska, stereo: .multiview, secondProfile: 128), .held(.container)),
        ])
    }

    @Test func bluRayFormats() {
        let policy = WrapPolicy(prefersBluRay: true)
        let listed: [((Int, Int), Double, Bool)] = [
            ((1920, 1080), 25, true), ((1920, 1080), 30_000 / 1001, true), ((1920, 1080), 24, false),
            ((1920, 1080), 24_000 / 1001, false), ((1280, 720), 50, false), ((1280, 720), 60_000 / 1001, false),
            ((1280, 720), 24, false), ((1280, 720), 24_000 / 1001, false),
        ]
        let others: [((Int, Int), Double, Bool)] = [
            ((1920, 1080), 25, false), ((1920, 1080), 30_000 / 1001, false), ((1920, 1080), 30, true),
            ((1920, 1080), 24, true), ((1280, 720), 60, false), ((1280, 720), 25, false), ((1280, 720), 50, true),
            ((720, 576), 25, true),
        ]
        check(
            listed.map {
                Row(TinyFilm(level: 41, size: $0.0, rate: $0.1, isInterlaced: $0.2), policy, .asIs(.h264BluRay))
            })
        check(listed.map { Row(TinyFilm(level: 41, size: $0.0, rate: $0.1, isInterlaced: $0.2), .asIs(.h264High41)) })
        check(
            others.map {
                Row(TinyFilm(level: 41, size: $0.0, rate: $0.1, isInterlaced: $0.2), policy, .asIs(.h264High41))
            })
        check([
            Row(TinyFilm(level: 42, size: (1280, 720), rate: 50), policy, .asIs(.h264High42)),
            Row(
                TinyFilm(profile: 77, level: 41, size: (1280, 720), rate: 50), policy,
                .asIs(.h264High41, [.profileBelowHigh("Main")])),
            Row(
                TinyFilm(container: .quickTime, level: 41, size: (1280, 720), rate: 50), policy,
                .rewritten(.container(.mp4), .h264BluRay)),
        ])
    }

    @Test func hevc() {
        let uhd = (3840, 2160)
        check([
            Row(TinyFilm(hevc: 1), .asIs(.hevcMain51)),
            Row(TinyFilm(hevc: 1, level: 153, size: uhd, rate: 60), .asIs(.hevcMain51)),
            Row(TinyFilm(hevc: 1, level: 153, size: uhd, rate: 120), .held(.level)),
            Row(TinyFilm(hevc: 1, level: 156, size: uhd, rate: 60), .held(.level)),
            Row(TinyFilm(hevc: 1, level: 153, size: (7680, 4320), rate: 30), .held(.level)),
            Row(TinyFilm(hevc: 1, highTier: true), .held(.level)),
            Row(TinyFilm(hevc: 2, depth: 10), .asIs(.hevcMain10Level51)),
            Row(TinyFilm(hevc: 2, depth: 8), .asIs(.hevcMain10Level51)),
            Row(TinyFilm(hevc: 2, depth: 10, hdr: true), .asIs(.hevcMain10Level51, [.highDynamicRange])),
            Row(TinyFilm(hevc: 1, depth: 10), .held(.profile)),
            Row(TinyFilm(hevc: 4, depth: 12), .held(.bitDepth)),
            Row(TinyFilm(hevc: 4, depth: 8), .held(.profile)),
            Row(TinyFilm(hevc: 4, chroma: 2), .held(.chromaFormat)),
            Row(TinyFilm(hevc: 1, aspect: (4, 3)), .held(.sampleShape)),
            Row(TinyFilm(hevc: 1, stereo: .multiLayer), .held(.stereoscopic)),
            Row(TinyFilm(hevc: 1, stereo: .framePacked), .asIs(.hevcMain51, [.twoViewsInEachPicture])),
            Row(TinyFilm(hevc: 1, isInterlaced: true), .asIs(.hevcMain51, [.fieldsAsPictures])),
        ])
    }

    @Test func mpeg2() {
        let wide = (1920, 1080)
        check([
            Row(TinyFilm(mpeg2: 0x48, size: (720, 480), rateCode: 4), .asIs(.mpeg2MainLevel)),
            Row(TinyFilm(mpeg2: 0x48, size: (720, 480), rateCode: 5), .asIs(.mpeg2MainLevel)),
            Row(TinyFilm(mpeg2: 0x48, size: (720, 576), rateCode: 3), .asIs(.mpeg2MainLevel)),
            Row(TinyFilm(mpeg2: 0x48, size: (720, 576), rateCode: 4), .held(.level)),
            Row(TinyFilm(mpeg2: 0x48, size: wide, rateCode: 3), .held(.level)),
            Row(TinyFilm(mpeg2: 0x44, size: (1280, 720), rateCode: 7), .asIs(.mpeg2HighLevel)),
            Row(TinyFilm(mpeg2: 0x44, size: wide, rateCode: 4), .asIs(.mpeg2HighLevel)),
            Row(TinyFilm(mpeg2: 0x44, size: wide, rateCode: 6), .held(.level)),
            Row(TinyFilm(mpeg2: 0x44, size: wide, rateCode: 1), .held(.level)),
            Row(TinyFilm(mpeg2: 0x44, size: (1440, 1080), rateCode: 3), .held(.level)),
            Row(TinyFilm(mpeg2: 0x44, size: (720, 480), rateCode: 4), .held(.level)),
            Row(
                TinyFilm(mpeg2: 0x46, size: (1280, 720), rateCode: 3),
                .asIs(.mpeg2HighLevel, [.declaredBelowSyntax("MPEG-2 Main@High 1440")])),
            Row(
                TinyFilm(mpeg2: 0x58, size: (720, 576), rateCode: 3),
                .asIs(.mpeg2MainLevel, [.declaredBelowSyntax("MPEG-2 Simple@Main")])),
            Row(TinyFilm(mpeg2: 0x14, size: wide, rateCode: 3), .held(.profile)),
            Row(TinyFilm(mpeg2: 0x85, size: (720, 576), rateCode: 3, chroma: 2), .held(.chromaFormat)),
            Row(TinyFilm(mpeg2: nil, size: (352, 288), rateCode: 3), .held(.codec)),
            Row(
                TinyFilm(container: .programStream, mpeg2: 0x48, size: (720, 480), rateCode: 4), .asIs(.mpeg2MainLevel)),
            Row(
                TinyFilm(container: .transportStream(packetLength: 192), mpeg2: 0x48, size: (720, 480), rateCode: 4),
                .asIs(.mpeg2MainLevel)),
            Row(
                TinyFilm(container: .elementaryStream, mpeg2: 0x48, size: (720, 480), rateCode: 4),
                .asIs(.mpeg2MainLevel)),
            Row(
                TinyFilm(container: .quickTime, mpeg2: 0x48, size: (720, 480), rateCode: 4),
                .rewritten(.container(.transportStream), .mpeg2MainLevel)),
            Row(
                TinyFilm(container: .avi, mpeg2: 0x48, size: (720, 480), rateCode: 4),
                .rewritten(.container(.transportStream), .mpeg2MainLevel)),
            Row(
                TinyFilm(container: .matroska, mpeg2: 0x44, size: wide, rateCode: 3),
                .rewritten(.container(.transportStream), .mpeg2HighLevel)),
        ])
    }

    @Test func containersAndTracks() {
        let boxed = Outcome.rewritten(.container(.mp4), .h264High41)
        let still = [WrapWarning.tracksLeftOut(1)]
        check([
            Row(TinyFilm(container: .transportStream(packetLength: 188)), .asIs(.h264High41)),
            Row(
                TinyFilm(container: .transportStream(packetLength: 192)),
                .rewritten(.container(.transportStream), .h264High41)),
            Row(TinyFilm(container: .quickTime), boxed), Row(TinyFilm(container: .avi), boxed),
            Row(TinyFilm(container: .matroska), boxed), Row(TinyFilm(container: .programStream), boxed),
            Row(TinyFilm(container: .elementaryStream), boxed),
            Row(TinyFilm(container: .elementaryStream, hevc: 1), .rewritten(.container(.mp4), .hevcMain51)),
            Row(TinyFilm(tracks: 2), .held(.severalVideoTracks)),
            Row(TinyFilm(stills: 1), .rewritten(.container(.mp4), .h264High41, still)),
            Row(TinyFilm(data: ["text"]), .asIs(.h264High41)),
            Row(TinyFilm(container: .quickTime, data: ["tmcd"]), .rewritten(.container(.mp4), .h264High41, still)),
            Row(TinyFilm(data: ["gpmd"]), .rewritten(.container(.mp4), .h264High41, still)),
            Row(TinyFilm(data: ["gpmd"]), WrapPolicy(scrubsMetadata: false), .asIs(.h264High41)),
            Row(TinyFilm(container: .transportStream(packetLength: 188), programs: 2), .held(.severalPrograms)),
        ])
    }

    @Test func sound() {
        let aac = AudioTrack(codec: .aac, channelCount: 2, sampleRate: 48000)
        let phone = AudioTrack(codec: .aac, channelCount: 1, sampleRate: 44100)
        let pcm = AudioTrack(codec: .linearPCM, channelCount: 2, sampleRate: 48000)
        let ac3 = AudioTrack(codec: .ac3, channelCount: 6, sampleRate: 48000)
        let mp3 = AudioTrack(codec: .mp3, channelCount: 2, sampleRate: 44100)
        let stream = VideoContainer.transportStream(packetLength: 188)
        check([
            Row(TinyFilm(sound: [aac, mp3]), .asIs(.h264High41)),
            Row(TinyFilm(sound: [phone]), .asIs(.h264High41, [.audioOutsideTable("AAC mono at 44100 Hz")])),
            Row(TinyFilm(sound: [ac3]), .asIs(.h264High41, [.audioOutsideTable("AC-3 6 channels at 48000 Hz")])),
            Row(TinyFilm(container: stream, sound: [ac3, pcm, aac]), .asIs(.h264High41)),
            Row(
                TinyFilm(container: .quickTime, sound: [pcm, aac]),
                .rewritten(.container(.mp4), .h264High41, [.soundLeftOut("PCM stereo")])),
            Row(TinyFilm(mpeg2: 0x48, size: (720, 480), rateCode: 4, sound: [mp3]), .asIs(.mpeg2MainLevel)),
            Row(
                TinyFilm(mpeg2: 0x48, size: (720, 480), rateCode: 4, sound: [aac]),
                .asIs(.mpeg2MainLevel, [.audioOutsideTable("AAC stereo at 48000 Hz")])),
        ])
    }

    @Test func oddities() {
        let turned = DisplayRotation(degreesClockwise: 90)
        check([
            Row(TinyFilm { $0.rotation = turned }, .asIs(.h264High41, [.rotation(turned)])),
            Row(TinyFilm { $0.editListHidesPictures = true }, .asIs(.h264High41, [.editList])),
            Row(TinyFilm { $0.isVariableFrameRate = true }, .asIs(.h264High41, [.variableFrameRate])),
            Row(
                TinyFilm(container: .elementaryStream) { $0.duration = 0 },
                .rewritten(.container(.mp4), .h264High41, [.frameRateAssumed])),
            Row(TinyFilm { $0.isFragmented = true }, .asIs(.h264High41)),
            Row(TinyFilm { $0.hasInBandParameters = true }, .asIs(.h264High41)),
            Row(TinyFilm { $0.contradictsHeader = true }, .held(.headerContradicted)),
            Row(TinyFilm { $0.formatCount = 2 }, .held(.formatChanges)),
            Row(TinyFilm { $0.frameCount = 0 }, .held(.noFrames)),
            Row(TinyFilm { $0.isEncrypted = true }, .held(.encrypted)),
            Row(
                TinyFilm { $0.integrity = .truncated(bytesPresent: 9, defect: .mediaDataCutOff) }, .held(.truncated)),
            Row(TinyFilm { $0.integrity = .damaged(defect: .boxMalformed, at: 9) }, .held(.damaged)),
            Row(TinyFilm(other: "jpeg"), .held(.codec)), Row(TinyFilm(other: "mp4v"), .held(.codec)),
            Row(TinyFilm(other: "vp09"), .held(.codec)), Row(TinyFilm(other: "av01"), .held(.codec)),
        ])
    }

    @Test func filmsBeyondOneFragment() {
        let limit: Int64 = 0xFFFF_FFFE
        let large: (TinyFilm) -> TinyFilm = { film in
            var large = film
            large.byteCount = limit + 1
            return large
        }
        var just = TinyFilm()
        just.byteCount = limit
        let several = [WrapWarning.needsFragmentableSyntax]
        let whole: (WrapPolicy.LargeFilm) -> WrapPolicy = { choice in
            var policy = WrapPolicy(largeFilm: choice)
            policy.takesFragments = false
            return policy
        }
        check([
            Row(just, .asIs(.h264High41)),
            Row(large(TinyFilm()), .asIs(.h264High41Fragmentable, several)),
            Row(large(TinyFilm(level: 42)), .asIs(.h264High42Fragmentable, several)),
            Row(large(TinyFilm(stereo: .framePacked)), .asIs(.h264High42StereoFragmentable, several)),
            Row(large(TinyFilm(hevc: 1)), .asIs(.hevcMain51, several)),
            Row(
                large(TinyFilm(mpeg2: 0x48, size: (720, 480), rateCode: 4)), .asIs(.mpeg2MainLevelFragmentable, several)
            ),
            Row(
                large(TinyFilm(container: .quickTime)),
                .rewritten(.container(.mp4), .h264High41Fragmentable, several)),
            Row(large(TinyFilm()), whole(.cut), .rewritten(.cut, .h264High41, [.cutIntoSeveral])),
            Row(large(TinyFilm()), whole(.hold), .held(.tooLarge)),
            Row(
                large(TinyFilm(container: .quickTime)), whole(.cut), .rewritten(.cut, .h264High41, [.cutIntoSeveral])),
            Row(large(TinyFilm(hevc: 1)), whole(.hold), .asIs(.hevcMain51, several)),
        ])
    }

    @Test func transcodingOnlyWhereItIsAskedFor() {
        let policy = WrapPolicy(transcodes: true)
        func anew(_ film: TinyFilm, _ syntax: TransferSyntaxChoice) -> Row {
            guard case .held(let reason) = WrapDecision(for: .video(film.video)) else {
                return Row(film, policy, .held(.notACapture))
            }
            return Row(film, policy, .rewritten(.transcoding, syntax, [.codedAnew(reason.sentence)]))
        }
        check([
            anew(TinyFilm(other: "mjpg"), .h264High41), anew(TinyFilm(profile: 110, depth: 10), .h264High41),
            anew(TinyFilm(profile: 122, chroma: 2), .h264High41), anew(TinyFilm(level: 51), .h264High41),
            anew(TinyFilm(level: 51, size: (1920, 1080), rate: 60), .h264High42),
            anew(TinyFilm(level: 51, size: (3840, 2160), rate: 30), .hevcMain51),
            anew(TinyFilm(aspect: (16, 11)), .h264High41),
            anew(TinyFilm(mpeg2: nil, size: (352, 288), rateCode: 3), .h264High41),
            Row(TinyFilm(hevc: 1, level: 183, size: (7680, 4320), rate: 60), policy, .held(.level)),
            Row(TinyFilm(other: "mjpg") { $0.isEncrypted = true }, policy, .held(.encrypted)),
            Row(
                TinyFilm(other: "mjpg") { $0.integrity = .damaged(defect: .boxMalformed, at: 9) }, policy,
                .held(.damaged)),
            Row(TinyFilm(other: "mjpg", tracks: 2), policy, .held(.severalVideoTracks)),
            Row(TinyFilm(), policy, .asIs(.h264High41)),
        ])
    }
}
