import MediaInspection
import TestSupport
import Testing

@Suite struct JPEGScanReadingTests {
    private typealias Component = (identifier: UInt8, sampling: UInt8)
    private static let grey: [Component] = [(1, 0x11)]

    /// Sixty-four blocks of two bits: each byte that is there is a sixteenth of the picture.
    @Test(arguments: 4..<16) func shareOfACutPicture(_ count: Int) throws {
        let data = [UInt8](repeating: 0, count: count)
        let jpeg = try inspectJPEG(
            TinyJPEG(width: 64, height: 64, components: Self.grey, data: data, hasEnd: false).bytes)
        #expect(jpeg.completeFraction == Double(count) / 16)
        guard case .held(let reason) = WrapDecision(for: .jpeg(jpeg)) else {
            Issue.record("a cut picture is not held")
            return
        }
        #expect(reason.code == .truncated)
        let percent = Int((Double(count) / 16 * 100).rounded())
        #expect(reason.sentence.hasSuffix("About \(percent) % of the picture is there."))
    }

    @Test func onlyTheEndMarkIsMissing() throws {
        let jpeg = try inspectJPEG(TinyJPEG(hasEnd: false).bytes)
        #expect(jpeg.completeFraction == 1 && jpeg.completeSentence == "All of the picture can be decoded.")
        let coarse = try inspectJPEG(TinyJPEG(sof: 0xC2, hasEnd: false).bytes)
        #expect(coarse.completeSentence?.contains("coarser") == true)
    }

    /// What is left behind the last block is padding where all of it is the same, and else a sign that codes were wrong.
    @Test func whatIsLeftMustBePadding() throws {
        let needed = [UInt8](repeating: 0, count: 2)
        for filler in [0x00, 0xAA] as [UInt8] {
            let padding = [UInt8](repeating: filler, count: 100)
            #expect(try inspectJPEG(TinyJPEG(data: needed + padding).bytes).integrity.isComplete == true)
        }
        #expect(try !inspectJPEG(TinyJPEG(data: needed + (0..<100)).bytes).integrity.isComplete)
        #expect(try inspectJPEG(TinyJPEG(data: needed + (0..<20)).bytes).integrity.isComplete)
    }

    @Test func aCodeThatIsNoneIsDamage() throws {
        var data = [UInt8](repeating: 0, count: 16)
        data[8] = 0x80
        let jpeg = try inspectJPEG(TinyJPEG(width: 64, height: 64, components: Self.grey, data: data).bytes)
        #expect(jpeg.completeFraction == 0.5)
        guard case .damaged(.scanUnreadable, _) = jpeg.integrity else {
            Issue.record("\(jpeg.integrity)")
            return
        }
    }

    /// Restart markers that are missing, doubled or out of order are damage where they stand.
    @Test(arguments: [[0xD0, 0xD1, 0xD3], [0xD0, 0xD0, 0xD2], [0xD1, 0xD2, 0xD3]] as [[UInt8]])
    func restartsOutOfOrder(_ markers: [UInt8]) throws {
        let interval = [UInt8](repeating: 0, count: 4)
        let data = interval + markers.flatMap { [0xFF, $0] + interval }
        let file = TinyJPEG(width: 64, height: 64, components: Self.grey, restartInterval: 16, data: data)
        let jpeg = try inspectJPEG(file.bytes)
        let place = zip(markers, [0xD0, 0xD1, 0xD2]).prefix { $0 == $1 }.count
        #expect(!jpeg.integrity.isComplete && jpeg.completeFraction == Double(place + 1) / 4)
    }

    /// Scans of one component each are shares of the whole by their samples.
    @Test func scansOfTheirOwn() throws {
        let one = TinyJPEG.segment(0xDA, [1, 2, 0, 0, 63, 0]) + [0, 0, 0]
        let file = TinyJPEG(scanOnly: [1], data: [0, 0, 0], afterScan: [one], hasEnd: false)
        #expect(try inspectJPEG(file.bytes).completeFraction == 5.0 / 6)
    }

    private static let whole = ManifestEntry.all(in: "jpeg").filter {
        $0.has("SOF0-baseline") && $0.has("djpeg=ok") && $0.byteCount < 60_000 && !$0.has("YCCK")
    }

    /// A real picture that is filled with zeros from its middle on, as a card does that is pulled out, is never complete,
    /// though every marker is there; and neither is one that is filled with other bytes.
    @Test(
        .enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)),
        arguments: [0x00, 0x20, 0xE5] as [UInt8])
    func filledPicturesAreFound(_ filler: UInt8) throws {
        var count = 0
        for entry in Self.whole {
            var file = try entry.bytes()
            let jpeg = try inspectJPEG(file)
            guard let scan = jpeg.segments.first(where: { $0.kind == .scan }), scan.range.count > 4_000 else {
                continue
            }
            let middle = Int(scan.range.lowerBound) + scan.range.count / 2
            for place in middle..<Int(scan.range.upperBound) { file[place] = filler }
            guard case .jpeg(let filled) = try inspect(file) else {
                Issue.record("\(entry.path)")
                continue
            }
            #expect(!filled.integrity.isComplete, "\(entry.path)")
            if let fraction = filled.completeFraction {
                #expect((0.02...0.98).contains(fraction), "\(entry.path) \(fraction)")
            }
            count += 1
        }
        #expect(count >= 15)
    }

    /// The more of a real picture is there, the more is said to be there; all of it at the end.
    @Test(.enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)))
    func sharesGrowWithTheFile() throws {
        for entry in Self.whole {
            let file = try entry.bytes()
            let jpeg = try inspectJPEG(file)
            guard let scan = jpeg.segments.first(where: { $0.kind == .scan }), scan.range.count > 1_000 else {
                continue
            }
            let ends = (1...5).map { Int(scan.range.lowerBound) + 40 + scan.range.count * $0 / 6 }
            let shares = try ends.map { end -> Double in
                guard case .jpeg(let cut) = try inspect(Array(file.prefix(end))) else { return -1 }
                return cut.completeFraction ?? 0
            }
            #expect(shares == shares.sorted() && shares.allSatisfy { (0...1).contains($0) }, "\(entry.path) \(shares)")
            let whole = try inspectJPEG(Array(file.prefix(Int(jpeg.imageRange.upperBound) - 2)))
            #expect(whole.completeFraction == 1, "\(entry.path)")
        }
    }
}
