import MediaInspection
import Testing

/// The decision for whole MP4 and QuickTime files, from their bytes on.
@Suite struct FilmFileDecisionTests {
    private func check(_ rows: [(String, [UInt8], FilmDecisionTests.Outcome)]) throws {
        for (name, bytes, expected) in rows {
            let found = FilmDecisionTests.Outcome(WrapDecision(for: try inspect(bytes)))
            #expect(found == expected, "\(name)")
        }
    }

    private func film(_ sps: TinySequence) -> [UInt8] { TinyMP4(sps: sps).bytes }

    @Test func pictures() throws {
        let fullHD = TinySequence(level: 41, width: 1920, height: 1080)
        let interlaced = TinySequence(level: 40, width: 1920, height: 1080, frameMbsOnly: false)
        try check([
            ("High@4.1", film(fullHD), .asIs(.h264High41)),
            ("High@4.2", film(TinySequence(level: 42, width: 1920, height: 1080)), .asIs(.h264High42)),
            ("High@5.1", film(TinySequence(level: 51)), .held(.level)),
            ("4K declared 4.1", film(TinySequence(level: 41, width: 3840, height: 2160)), .held(.level)),
            (
                "1080p60 declared 4.1", TinyMP4(sps: fullHD, times: [(10, 10)]).bytes,
                .asIs(.h264High42, [.levelRaised(declared: "4.1")])
            ),
            ("1080p120", TinyMP4(sps: fullHD, times: [(10, 5)]).bytes, .held(.level)),
            ("interlaced", film(interlaced), .asIs(.h264High41)),
            ("Main", film(TinySequence(profile: 77)), .asIs(.h264High41, [.profileBelowHigh("Main")])),
            (
                "Constrained Baseline", film(TinySequence(profile: 66, constraints: 0x40)),
                .asIs(.h264High41, [.profileBelowHigh("Constrained Baseline")])
            ),
            ("Extended", film(TinySequence(profile: 88)), .held(.profile)),
            ("High 10", film(TinySequence(profile: 110, lumaDepth: 10)), .held(.profile)),
            ("High 4:2:2", film(TinySequence(profile: 122, chroma: 2)), .held(.profile)),
            ("High with 4:0:0", film(TinySequence(chroma: 0)), .held(.chromaFormat)),
            ("High with 10 bit", film(TinySequence(lumaDepth: 10)), .held(.bitDepth)),
            ("square", film(TinySequence(aspect: (1, 1))), .asIs(.h264High41)),
            ("anamorphic", film(TinySequence(aspect: (16, 11))), .held(.sampleShape)),
            ("full range", film(TinySequence(fullRange: true)), .asIs(.h264High41, [.fullRange])),
            ("no parameter set", TinyMP4(includesParameterSets: false).bytes, .held(.streamUndescribed)),
            ("MPEG-4 Part 2", TinyMP4(codec: "mp4v").bytes, .held(.codec)),
        ])
    }

    @Test func files() throws {
        try check([
            ("QuickTime", TinyMP4(brand: "qt  ").bytes, .rewritten(.container(.mp4), .h264High41)),
            ("encrypted", TinyMP4(encrypted: true).bytes, .held(.encrypted)),
            ("two views", TinyMP4(videoTracks: 2).bytes, .held(.severalVideoTracks)),
            ("fragmented, nothing in it", TinyMP4(times: [], isFragmented: true).bytes, .held(.noFrames)),
            (
                "turned", TinyMP4(matrix: [0, 1, -1, 0]).bytes,
                .asIs(.h264High41, [.rotation(DisplayRotation(degreesClockwise: 90))])
            ),
            ("edited", TinyMP4(edits: [(200, 0)]).bytes, .asIs(.h264High41, [.editList])),
            ("uneven", TinyMP4(times: [(5, 20), (5, 40)]).bytes, .asIs(.h264High41, [.variableFrameRate])),
            ("AAC stereo 48 kHz", TinyMP4(audio: true).bytes, .asIs(.h264High41)),
            ("truncated", Array(TinyMP4(movieFirst: true).bytes.dropLast(3)), .held(.truncated)),
            ("contradicting tables", TinyMP4(sizeCount: 11).bytes, .held(.damaged)),
            ("no moov", TinyMP4().fileType + TinyMP4().mediaData, .held(.truncated)),
        ])
    }
}
