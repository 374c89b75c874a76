import Foundation
import MediaInspection
import TestSupport
import Testing

/// What we find in real JPEGs, against what a marker scan, exiftool and djpeg of others found.
@Suite(.enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)))
struct RealStillsTests {
    private static let stills = ManifestEntry.all(in: "jpeg") + ManifestEntry.all(in: "medical")

    @Test func thereAreFiles() { #expect(Self.stills.count > 150) }

    @Test(arguments: stills)
    func headerAgrees(_ entry: ManifestEntry) throws {
        let description = try inspect(try entry.bytes())
        guard let match = entry.traits.firstMatch(of: /SOF(\d+)-\S+ (\d+)x(\d+) (\d+)bit (\d+)comp/),
            !entry.has("multiSOF2")
        else {
            guard case .unsupported(let kind, _) = description else {
                #expect(entry.has("multiSOF2"), "described: \(description.summary)")
                return
            }
            #expect(kind == (entry.has("zero-length") ? .empty : .jpegWithoutPicture))
            return
        }
        guard case .jpeg(let jpeg) = description else {
            Issue.record("\(description.summary)")
            return
        }
        #expect(jpeg.process.rawValue == 0xC0 + (UInt8(match.1) ?? 99))
        #expect("\(jpeg.width)x\(jpeg.height)" == "\(match.2)x\(match.3)")
        #expect("\(jpeg.bitsPerSample)bit \(jpeg.components.count)comp" == "\(match.4)bit \(match.5)comp")
        #expect(jpeg.adobeTransform.map(Int.init) == entry.number(after: "Adobe-transform"))
        if entry.has("RGB-jpeg") { #expect(jpeg.colour.colour == .rgb) }
        if entry.has("CMYK") { #expect(jpeg.colour.colour == .cmyk) }
        if entry.has("YCCK") { #expect(jpeg.colour.colour == .ycck) }
        if entry.has("gray") { #expect(jpeg.colour.colour == .grey) }
        guard jpeg.integrity.isComplete else { return }
        #expect(jpeg.hasJFIF == entry.has("JFIF"))
        #expect(jpeg.hasXMP == entry.has("XMP"))
        #expect(jpeg.iccSegmentCount == entry.number(after: "ICCx") ?? 0)
        #expect(jpeg.segments.contains { $0.kind == .multiPicture } == entry.has("MPF"))
        #expect(jpeg.segments.contains { $0.kind == .photoshop } == entry.has("IPTC/8BIM"))
        #expect(jpeg.segments.contains { $0.kind == .comment } == entry.has("COM"))
        #expect(jpeg.segments.contains { $0.kind == .lineCount } == entry.has("DNL"))
        #expect(jpeg.restartInterval == entry.number(after: "DRI") ?? 0)
        #expect(jpeg.scanCount == entry.number(after: "scans") ?? 1)
        #expect(jpeg.trailingByteCount == Int64(entry.number(after: "trailing") ?? 0))
        if entry.has("exif-thumb"), !entry.traits.contains("Suspicious_IFD0") {
            #expect(jpeg.exif?.hasThumbnail == true)
        }
        if let orientation = entry.number(after: "orient") {
            #expect(jpeg.orientation == (orientation == 0 ? nil : orientation))
        }
    }

    /// The segments follow one another without gaps to the picture's end.
    @Test(arguments: stills)
    func segmentsCoverThePicture(_ entry: ManifestEntry) throws {
        guard case .jpeg(let jpeg) = try inspect(try entry.bytes()), jpeg.integrity.isComplete else { return }
        #expect(jpeg.segments.first?.range.lowerBound == 0 && jpeg.segments.first?.kind == .start)
        #expect(jpeg.segments.last?.range.upperBound == jpeg.imageRange.upperBound && jpeg.segments.last?.kind == .end)
        #expect(zip(jpeg.segments, jpeg.segments.dropFirst()).allSatisfy { $0.range.upperBound == $1.range.lowerBound })
    }

    @Test(arguments: stills)
    func completenessAgreesWithDjpeg(_ entry: ManifestEntry) throws {
        guard case .jpeg(let jpeg) = try inspect(try entry.bytes()) else { return }
        if entry.has("no-EOI") { #expect(!jpeg.integrity.isComplete) }
        if entry.has("djpeg=ok") { #expect(jpeg.integrity.isComplete, "\(jpeg.integrity)") }
        for fault in ["Premature_end_of_JPEG_file", "premature_end_of_data", "bad_Huffman_code"]
        where entry.traits.contains(fault) { #expect(!jpeg.integrity.isComplete, "\(fault)") }
    }

    /// Every file's outcome follows from its traits, by the rule that is written here.
    @Test(arguments: stills)
    func outcomeFollowsFromTheTraits(_ entry: ManifestEntry) throws {
        let description = try inspect(try entry.bytes())
        let decision = WrapDecision(for: description)
        print("\(entry.path): \(decision.outcome.rawValue)\(Self.detail(decision))")
        #expect(decision.outcome == Self.expected(entry), "\(description.summary) \(Self.detail(decision))")
        guard case .wrapped(let plan) = decision else { return }
        #expect(plan.photometric == (entry.has("gray") ? .monochrome2 : entry.has("RGB-jpeg") ? .rgb : .ybrFull422))
        #expect(
            plan.transferSyntax == (entry.has("SOF3-lossless") ? .jpegLosslessFirstOrder : .jpegBaseline))
    }

    private static func detail(_ decision: WrapDecision) -> String {
        switch decision {
        case .held(let reason): ". \(reason.sentence)"
        case .wrapped(let plan): plan.warnings.reduce("") { $0 + ". " + $1.sentence }
        }
    }

    private static func expected(_ entry: ManifestEntry) -> WrapOutcome {
        let isWhole =
            entry.path.contains("/") && !entry.has("no-EOI") && !entry.has("no-SOS") && !entry.has("zero-length")
            && !entry.has("zero-dim") && !entry.has("bomb-dims")
        let isDamaged = ["premature_end", "bad_Huffman", "Premature_end", "Invalid_progressive"]
            .contains { entry.traits.contains($0) }
        let isCarried = entry.traits.contains(" 8bit ") && (entry.traits.contains(" 3comp ") || entry.has("gray"))
        let isCut = entry.has("SOF3-lossless") && !entry.path.contains("Process_14")
        // A 16-bit table with values above 255 is only told by the name of its file.
        if !isWhole || isDamaged || !isCarried || isCut || entry.path.contains("16bit-dqt") { return .held }
        let orientation = entry.number(after: "orient") ?? 1
        let turn = JPEGTurn(orientation: orientation)
        let isTurned =
            turn != .none && turn.isPerfect(width: width(entry), height: height(entry), components: units(entry))
        let isRewritten =
            ["SOF1-extended", "SOF2-progressive", "SOF9-arith-seq", "SOF10-arith-prog"].contains { entry.has($0) }
        let warns =
            (entry.has("RGB-jpeg") && !entry.has("SOF3-lossless")) || (entry.number(after: "trailing") ?? 0) > 0
            || entry.traits.contains("extraneous_bytes_before_marker") || entry.has("Adobe-transform2")
            || (turn != .none && !isTurned) || entry.traits.contains("ERR:junk")
        switch (isRewritten || isTurned, warns) {
        case (false, false): return .asIs
        case (false, true): return .asIsWithWarning
        case (true, false): return .rewritten
        case (true, true): return .rewrittenWithWarning
        }
    }

    private static func width(_ entry: ManifestEntry) -> Int { size(entry).0 }

    private static func height(_ entry: ManifestEntry) -> Int { size(entry).1 }

    private static func size(_ entry: ManifestEntry) -> (Int, Int) {
        guard let match = entry.traits.firstMatch(of: /\s(\d+)x(\d+)\s/) else { return (0, 0) }
        return (Int(match.1) ?? 0, Int(match.2) ?? 0)
    }

    /// The components that a word such as "420" means.
    private static func units(_ entry: ManifestEntry) -> [JPEGComponent] {
        let first = entry.has("420") ? (2, 2) : entry.has("422") ? (2, 1) : entry.has("440") ? (1, 2) : (1, 1)
        let factors = entry.has("gray") ? [(1, 1)] : [first, (1, 1), (1, 1)]
        return factors.enumerated().map {
            JPEGComponent(identifier: UInt8($0 + 1), horizontal: $1.0, vertical: $1.1, quantizationTable: 0)
        }
    }
}
