import MediaInspection
import Testing

@Suite struct WrapDecisionTests {
    private enum Expected: Equatable {
        case asIs(TransferSyntaxChoice, PhotometricChoice, [WrapWarning])
        case held(HoldReason.Code)
    }

    private func check(_ rows: [(String, [UInt8], Expected)]) throws {
        for (name, bytes, expected) in rows {
            let found: Expected =
                switch WrapDecision(for: try inspect(bytes)) {
                case .asIs(let syntax, let photometric, let warnings): .asIs(syntax, photometric, warnings)
                case .held(let reason): .held(reason.code)
                }
            #expect(found == expected, "\(name)")
        }
    }

    private typealias Component = (identifier: UInt8, sampling: UInt8)

    @Test func stills() throws {
        let grey: [Component] = [(1, 0x11)]
        let four: [Component] = [(1, 0x11), (2, 0x11), (3, 0x11), (4, 0x11)]
        let ok = PhotometricChoice.ybrFull422
        let orientation = TinyExif(orientation: 6).segment
        let dnl = TinyJPEG.segment(0xDC, [0, 16])
        try check([
            ("colour", TinyJPEG().bytes, .asIs(.jpegBaseline, ok, [])),
            ("4:4:4", TinyJPEG(components: [(1, 0x11), (2, 0x11), (3, 0x11)]).bytes, .asIs(.jpegBaseline, ok, [])),
            ("grey", TinyJPEG(components: grey).bytes, .asIs(.jpegBaseline, .monochrome2, [])),
            ("RGB", TinyJPEG(leading: [TinyJPEG.adobe(0)]).bytes, .asIs(.jpegBaseline, .rgb, [.colourIsRGB])),
            ("turned", TinyJPEG(leading: [orientation]).bytes, .asIs(.jpegBaseline, ok, [.orientation(6)])),
            ("trailing", TinyJPEG(trailing: [1, 2]).bytes, .asIs(.jpegBaseline, ok, [.trailingBytesDropped(2)])),
            (
                "contradiction", TinyJPEG(leading: [TinyJPEG.jfif, TinyJPEG.adobe(0)]).bytes,
                .held(.jpegColourContradictory)
            ),
            ("CMYK", TinyJPEG(components: four, leading: [TinyJPEG.adobe(0)]).bytes, .held(.jpegColour)),
            ("YCCK", TinyJPEG(components: four, leading: [TinyJPEG.adobe(2)]).bytes, .held(.jpegColour)),
            ("two components", TinyJPEG(components: [(1, 0x11), (2, 0x11)]).bytes, .held(.jpegColour)),
            ("12 bit", TinyJPEG(bits: 12).bytes, .held(.jpegBitDepth)),
            ("16-bit tables", TinyJPEG(wideTables: true).bytes, .held(.jpegQuantization)),
            ("DNL", TinyJPEG(height: 0, afterScan: [dnl]).bytes, .held(.heightInDNL)),
            ("no EOI", TinyJPEG(hasEnd: false).bytes, .held(.truncated)),
            ("damaged", TinyJPEG(data: [1, 0xFF, 0x05]).bytes, .held(.damaged)),
            ("header only", Array(TinyJPEG().bytes.prefix(30)), .held(.truncated)),
            ("empty", [], .held(.empty)),
            ("text named .jpg", Array("no picture\n".utf8), .held(.notACapture)),
        ])
        for process in JPEGProcess.allCases where process != .baseline {
            try check([(process.name, TinyJPEG(sof: process.rawValue).bytes, .held(.jpegProcess))])
        }
    }

    @Test func videos() throws {
        func asIs(_ syntax: TransferSyntaxChoice, _ warnings: [WrapWarning] = []) -> Expected {
            .asIs(syntax, .ybrPartial420, warnings)
        }
        func film(_ sps: TinySequence) -> [UInt8] { TinyMP4(sps: sps).bytes }
        let fullHD = TinySequence(level: 41, width: 1920, height: 1080)
        try check([
            ("High@4.1", film(fullHD), asIs(.h264High41)),
            ("High@4.2", film(TinySequence(level: 42, width: 1920, height: 1080)), asIs(.h264High42)),
            ("High@5.1", film(TinySequence(level: 51)), .held(.level)),
            ("4K declared 4.1", film(TinySequence(level: 41, width: 3840, height: 2160)), .held(.level)),
            (
                "1080p60 declared 4.1", TinyMP4(sps: fullHD, times: [(10, 10)]).bytes,
                asIs(.h264High42, [.levelRaised(declared: "4.1")])
            ),
            ("1080p120", TinyMP4(sps: fullHD, times: [(10, 5)]).bytes, .held(.level)),
            (
                "interlaced", film(TinySequence(level: 40, width: 1920, height: 1080, frameMbsOnly: false)),
                asIs(.h264High41)
            ),
            ("Main", film(TinySequence(profile: 77)), asIs(.h264High41, [.profileBelowHigh("Main")])),
            ("Baseline", film(TinySequence(profile: 66)), asIs(.h264High41, [.profileBelowHigh("Baseline")])),
            (
                "Constrained Baseline", film(TinySequence(profile: 66, constraints: 0x40)),
                asIs(.h264High41, [.profileBelowHigh("Constrained Baseline")])
            ),
            ("Extended", film(TinySequence(profile: 88)), .held(.profile)),
            ("High 10", film(TinySequence(profile: 110, lumaDepth: 10)), .held(.profile)),
            ("High 4:2:2", film(TinySequence(profile: 122, chroma: 2)), .held(.profile)),
            ("High with 4:0:0", film(TinySequence(chroma: 0)), .held(.chromaFormat)),
            ("High with 10 bit", film(TinySequence(lumaDepth: 10)), .held(.bitDepth)),
            ("square", film(TinySequence(aspect: (1, 1))), asIs(.h264High41)),
            ("anamorphic", film(TinySequence(aspect: (16, 11))), .held(.sampleShape)),
            ("full range", film(TinySequence(fullRange: true)), asIs(.h264High41, [.fullRange])),
            ("no parameter set", TinyMP4(includesParameterSets: false).bytes, .held(.streamUndescribed)),
            ("avc3", TinyMP4(codec: "avc3").bytes, .held(.formatChanges)),
            ("HEVC Main", TinyMP4(codec: "hvc1").bytes, asIs(.hevcMain51)),
            ("HEVC in-band", TinyMP4(codec: "hev1").bytes, .held(.streamUndescribed)),
            ("MPEG-4 Part 2", TinyMP4(codec: "mp4v").bytes, .held(.codec)),
            ("QuickTime", TinyMP4(brand: "qt  ").bytes, .held(.container)),
            ("encrypted", TinyMP4(encrypted: true).bytes, .held(.encrypted)),
            ("two views", TinyMP4(videoTracks: 2).bytes, .held(.severalVideoTracks)),
            ("fragmented", TinyMP4(isFragmented: true).bytes, asIs(.h264High41)),
            ("fragmented, nothing in it", TinyMP4(times: [], isFragmented: true).bytes, .held(.noFrames)),
            (
                "turned", TinyMP4(matrix: [0, 1, -1, 0]).bytes,
                asIs(.h264High41, [.rotation(DisplayRotation(degreesClockwise: 90))])
            ),
            ("edited", TinyMP4(edits: [(200, 0)]).bytes, asIs(.h264High41, [.editList])),
            ("uneven", TinyMP4(times: [(5, 20), (5, 40)]).bytes, asIs(.h264High41, [.variableFrameRate])),
            ("AAC stereo 48 kHz", TinyMP4(audio: true).bytes, asIs(.h264High41)),
            ("truncated", Array(TinyMP4(movieFirst: true).bytes.dropLast(3)), .held(.truncated)),
            ("contradicting tables", TinyMP4(sizeCount: 11).bytes, .held(.damaged)),
            ("no moov", TinyMP4().fileType + TinyMP4().mediaData, .held(.truncated)),
        ])
    }

    /// Every file that is no capture is held with a sentence and an advice of its own kind.
    @Test(arguments: MediaKindName.allCases)
    func othersAreHeld(_ kind: MediaKindName) {
        guard case .held(let reason) = WrapDecision(for: .unsupported(kind: kind, reason: kind.sentence)) else {
            Issue.record("\(kind) is not held")
            return
        }
        #expect(reason.sentence == kind.sentence && reason.advice == kind.advice)
        #expect(reason.sentence.hasSuffix(".") && reason.advice.hasSuffix("."))
    }

    @Test func defectsHaveSentencesOfTheirOwn() {
        #expect(Set(MediaDefect.allCases.map(\.sentence)).count == MediaDefect.allCases.count)
    }
}
