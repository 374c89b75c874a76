import MediaInspection
import Testing

/// The decision table of stills: what each kind of JPEG becomes, under the standard policy and under others.
@Suite struct StillDecisionTests {
    /// What a row expects.
    private enum Expected: Equatable, CustomStringConvertible {
        case sent(Rewrite?, TransferSyntaxChoice, PhotometricChoice, [WrapWarning])
        case held(HoldReason.Code)

        var description: String {
            switch self {
            case .held(let code): "held: \(code.rawValue)"
            case .sent(let rewrite, let syntax, let photometric, let warnings):
                (rewrite.map { "rewritten (\($0))" } ?? "as it is") + ", \(syntax.rawValue), \(photometric.rawValue)"
                    + (warnings.isEmpty ? "" : ", warnings: \(warnings)")
            }
        }
    }

    private typealias Component = (identifier: UInt8, sampling: UInt8)
    private typealias Row = (name: String, file: TinyJPEG, expected: Expected)

    private func check(_ rows: [Row], _ policy: WrapPolicy = .standard) throws {
        for (name, file, expected) in rows {
            let found: Expected
            switch WrapDecision(for: try inspect(file.bytes), under: policy) {
            case .held(let reason):
                found = .held(reason.code)
                #expect(reason.sentence.hasSuffix(".") && reason.advice.hasSuffix("."), "\(name)")
            case .wrapped(let plan):
                let syntax = try #require(plan.transferSyntax)
                found = .sent(plan.rewrite, syntax, try #require(plan.photometric), plan.warnings)
                #expect(plan.warnings.allSatisfy { $0.sentence.hasSuffix(".") }, "\(name)")
                #expect(!plan.body.isEmpty, "\(name)")
            }
            print("\(name): \(found)")
            #expect(found == expected, "\(name)")
        }
    }

    private static let grey: [Component] = [(1, 0x11)]
    private static let colour: [Component] = [(1, 0x11), (2, 0x11), (3, 0x11)]
    private static let letters: [Component] = [(0x52, 0x11), (0x47, 0x11), (0x42, 0x11)]
    private static let inks: [Component] = colour + [(4, 0x11)]

    private static func baseline(
        _ photometric: PhotometricChoice = .ybrFull422, _ warnings: [WrapWarning] = [], _ rewrite: Rewrite? = nil
    ) -> Expected {
        .sent(rewrite, .jpegBaseline, photometric, warnings)
    }

    private static let huffman = baseline(.ybrFull422, [], .baselineJPEG(.none))

    @Test func coding() throws {
        let narrow = Array(repeating: UInt16(255), count: 64)
        try check([
            ("baseline 4:2:0", TinyJPEG(), Self.baseline()),
            ("baseline 4:4:4", TinyJPEG(components: Self.colour), Self.baseline()),
            ("baseline 4:1:1", TinyJPEG(components: [(1, 0x41), (2, 0x11), (3, 0x11)]), Self.baseline()),
            ("baseline grey", TinyJPEG(components: Self.grey), Self.baseline(.monochrome2)),
            ("extended", TinyJPEG(sof: 0xC1), Self.huffman),
            ("progressive", TinyJPEG(sof: 0xC2), Self.huffman),
            (
                "progressive grey", TinyJPEG(sof: 0xC2, components: Self.grey),
                Self.baseline(.monochrome2, [], .baselineJPEG(.none))
            ),
            ("arithmetic", TinyJPEG(sof: 0xC9), Self.huffman),
            ("arithmetic progressive", TinyJPEG(sof: 0xCA), Self.huffman),
            ("12 bit", TinyJPEG(sof: 0xC1, bits: 12), .held(.jpegBitDepth)),
            ("12 bit progressive", TinyJPEG(sof: 0xC2, bits: 12), .held(.jpegBitDepth)),
            ("16-bit tables of small values", TinyJPEG(wideTables: narrow), Self.huffman),
            ("16-bit tables", TinyJPEG(wideTables: narrow.dropLast() + [256]), .held(.jpegQuantization)),
            ("a third Huffman table", TinyJPEG(huffmanTable: 2), Self.huffman),
            ("uneven sampling", TinyJPEG(components: [(1, 0x31), (2, 0x21), (3, 0x11)]), .held(.jpegSampling)),
            (
                "finest sampling, one scan each",
                TinyJPEG(
                    sof: 0xC2, components: [(1, 0x42), (2, 0x22), (3, 0x11)], scanOnly: [1],
                    afterScan: [2, 3].map { TinyJPEG.segment(0xDA, [1, $0, 0, 0, 0, 0]) + [0, 0, 0, 0] }),
                .held(.jpegSampling)
            ),
        ])
        for process in JPEGProcess.allCases {
            switch process {
            case .baseline, .extendedSequential, .progressive, .arithmeticSequential, .arithmeticProgressive, .lossless:
                continue
            case .differentialSequential, .differentialProgressive, .differentialLossless, .arithmeticLossless,
                .differentialArithmeticSequential, .differentialArithmeticProgressive,
                .differentialArithmeticLossless, .jpegLS:
                try check([(process.name, TinyJPEG(sof: process.rawValue), .held(.jpegProcess))])
            }
        }
    }

    @Test func lossless() throws {
        // A bit a sample: 32 bytes for 16 × 16 of them.
        func file(_ predictor: UInt8 = 1, _ components: [Component] = Self.grey, _ adobe: UInt8? = nil) -> TinyJPEG {
            TinyJPEG(
                sof: 0xC3, components: components, leading: adobe.map { [TinyJPEG.adobe($0)] } ?? [],
                band: [predictor, 0, 0],
                data: Array(
                    repeating: 0, count: components.contains { $0.sampling == 0x22 } ? 48 : 32 * components.count))
        }
        var cut = file()
        cut.band = [1, 0, 2]
        var deep = file()
        deep.bits = 16
        var turned = file()
        turned.leading = [TinyExif(orientation: 6).segment]
        var mixed = file(2, Self.letters)
        mixed.scanOnly = [0x52, 0x47]
        mixed.data = Array(repeating: 0, count: 64)
        mixed.afterScan = [TinyJPEG.segment(0xDA, [1, 0x42, 0, 4, 0, 0]) + Array(repeating: 0, count: 40)]
        try check([
            ("lossless grey", file(), .sent(nil, .jpegLosslessFirstOrder, .monochrome2, [])),
            ("lossless grey, predictor 4", file(4), .sent(nil, .jpegLossless, .monochrome2, [])),
            ("lossless RGB by Adobe", file(1, Self.colour, 0), .sent(nil, .jpegLosslessFirstOrder, .rgb, [])),
            ("lossless RGB by names", file(7, Self.letters), .sent(nil, .jpegLossless, .rgb, [])),
            ("lossless colour without a mark", file(1, Self.colour), .held(.jpegColour)),
            ("lossless YCbCr", file(1, Self.colour, 1), .held(.jpegColour)),
            ("lossless, inks", file(1, Self.inks, 0), .held(.jpegColour)),
            ("lossless, 16 bit", deep, .held(.jpegBitDepth)),
            ("lossless, point transform", cut, .held(.jpegPrediction)),
            ("lossless, two predictors", mixed, .held(.jpegPrediction)),
            (
                "lossless RGB, sampled", file(1, [(0x52, 0x22), (0x47, 0x11), (0x42, 0x11)]), .held(.jpegSampling)
            ),
            (
                "lossless, on its side", turned,
                .sent(nil, .jpegLosslessFirstOrder, .monochrome2, [.orientation(6)])
            ),
        ])
        try check(
            [("lossless, on its side, upright demanded", turned, .held(.orientation))], WrapPolicy(orientation: .hold))
    }

    @Test func colours() throws {
        let adobe = TinyJPEG(leading: [TinyJPEG.adobe(0)])
        try check([
            ("RGB by Adobe", adobe, Self.baseline(.rgb, [.colourIsRGB])),
            (
                "RGB by names", TinyJPEG(components: Self.letters, leading: []), Self.baseline(.rgb, [.colourIsRGB])
            ),
            (
                "RGB, progressive", TinyJPEG(sof: 0xC2, leading: [TinyJPEG.adobe(0)]),
                Self.baseline(.rgb, [.colourIsRGB], .baselineJPEG(.none))
            ),
            (
                "JFIF and Adobe's RGB", TinyJPEG(leading: [TinyJPEG.jfif, TinyJPEG.adobe(0)]),
                .held(.jpegColourContradictory)
            ),
            ("Adobe 1", TinyJPEG(leading: [TinyJPEG.adobe(1)]), Self.baseline()),
            ("Adobe 2", TinyJPEG(leading: [TinyJPEG.adobe(2)]), Self.baseline(.ybrFull422, [.colourFlagUnknown(2)])),
            ("nothing told", TinyJPEG(leading: []), Self.baseline()),
            ("CMYK", TinyJPEG(components: Self.inks, leading: [TinyJPEG.adobe(0)]), .held(.jpegColour)),
            ("YCCK", TinyJPEG(components: Self.inks, leading: [TinyJPEG.adobe(2)]), .held(.jpegColour)),
            ("two components", TinyJPEG(components: [(1, 0x11), (2, 0x11)]), .held(.jpegColour)),
        ])
        try check([("RGB, held", adobe, .held(.jpegColourRGB))], WrapPolicy(rgb: .hold))
        let samples = Expected.sent(.samples(orientation: 1), .explicitLittleEndian, .rgb, [])
        try check([("RGB, uncompressed", adobe, samples)], WrapPolicy(rgb: .uncompress))
    }

    @Test func orientations() throws {
        func file(_ orientation: UInt16, _ width: UInt16, _ height: UInt16, sof: UInt8 = 0xC0) -> TinyJPEG {
            TinyJPEG(sof: sof, width: width, height: height, leading: [TinyExif(orientation: orientation).segment])
        }
        let keep = WrapPolicy(orientation: .keep)
        let hold = WrapPolicy(orientation: .hold)
        try check([("upright", file(1, 20, 20), Self.baseline())])
        for value in 2...8 {
            let turn = JPEGTurn(orientation: value)
            let side = Self.baseline(.ybrFull422, [.orientation(value)])
            let turned = Self.baseline(.ybrFull422, [], .baselineJPEG(turn))
            let whole = file(UInt16(value), 32, 16)
            let odd = file(UInt16(value), 20, 20)
            try check([("orientation \(value), whole MCUs", whole, turned)])
            try check([("orientation \(value), kept", whole, side)], keep)
            try check([("orientation \(value), upright demanded", whole, turned)], hold)
            // A transposition needs no whole MCUs (orientation 5).
            try check([("orientation \(value), odd size", odd, value == 5 ? turned : side)])
            try check(
                [("orientation \(value), odd size, upright demanded", odd, value == 5 ? turned : .held(.orientation))],
                hold)
            try check([
                (
                    "orientation \(value), odd size, progressive", file(UInt16(value), 20, 20, sof: 0xC2),
                    value == 5 ? turned : Self.baseline(.ybrFull422, [.orientation(value)], .baselineJPEG(.none))
                )
            ])
        }
        var rgb = file(6, 20, 20)
        rgb.leading.append(TinyJPEG.adobe(0))
        let samples = Expected.sent(.samples(orientation: 6), .explicitLittleEndian, .rgb, [])
        try check([("RGB on its side, uncompressed", rgb, samples)], WrapPolicy(orientation: .hold, rgb: .uncompress))
        try check(
            [
                (
                    "RGB on its side, uncompressed, kept", rgb,
                    .sent(.samples(orientation: 1), .explicitLittleEndian, .rgb, [.orientation(6)])
                )
            ], WrapPolicy(orientation: .keep, rgb: .uncompress))
    }

    @Test func wholeness() throws {
        let count = TinyJPEG.segment(0xDC, [0, 16])
        let exif = TinyExif(orientation: 6).segment
        try check([
            ("trailing bytes", TinyJPEG(trailing: [1, 2]), Self.baseline(.ybrFull422, [.trailingBytesDropped(2)])),
            (
                "stray bytes", TinyJPEG(leading: [[1, 2, 3], TinyJPEG.jfif]),
                Self.baseline(.ybrFull422, [.strayBytesRemoved(3)])
            ),
            (
                "height behind the picture", TinyJPEG(height: 0, afterScan: [count]),
                Self.baseline(.ybrFull422, [.heightMoved(16)])
            ),
            ("height in both places", TinyJPEG(afterScan: [count]), Self.baseline()),
            (
                "height behind the picture, on its side", TinyJPEG(height: 0, leading: [exif], afterScan: [count]),
                Self.baseline(.ybrFull422, [.orientation(6), .heightMoved(16)])
            ),
            (
                "height behind a progressive picture", TinyJPEG(sof: 0xC2, height: 0, afterScan: [count]),
                .held(.heightInDNL)
            ),
            ("no height", TinyJPEG(height: 0), .held(.damaged)),
            ("no end", TinyJPEG(hasEnd: false), .held(.truncated)),
            ("marker in the picture", TinyJPEG(data: [0, 0xFF, 0x05]), .held(.damaged)),
            ("a code that is none", TinyJPEG(data: [0, 0x40]), .held(.damaged)),
            ("too few data", TinyJPEG(width: 65_535, height: 65_535), .held(.damaged)),
            ("second start", TinyJPEG(data: [0, 0, 0xFF, 0xD8]), .held(.damaged)),
        ])
        let cut = WrapDecision(for: try inspect(Array(TinyJPEG().bytes.prefix(30))))
        #expect(cut.outcome == .held)
    }

    @Test func whatIsNoPictureIsHeld() throws {
        for (bytes, code) in [([], HoldReason.Code.empty), (Array("no picture\n".utf8), .notACapture)] {
            guard case .held(let reason) = WrapDecision(for: try inspect(bytes)) else {
                Issue.record("\(bytes) is not held")
                continue
            }
            #expect(reason.code == code)
        }
    }

    /// How a picture lies is told in words that differ for each orientation.
    @Test func orientationsHaveWordsOfTheirOwn() {
        #expect(Set((2...8).map { WrapWarning.orientation($0).sentence }).count == 7)
    }
}
