import Foundation
import MediaInspection
import TestSupport
import Testing

/// What we find in real JPEGs, against what a marker scan, exiftool and djpeg of others found.
@Suite(.enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)))
struct RealStillsTests {
    private static let stills = ManifestEntry.all(in: "jpeg") + ManifestEntry.all(in: "medical")

    /// djpeg runs out of entropy-coded data, but the structure is whole and the data are not fewer than the least that a
    /// picture of that size can have: to know it, every block would have to be decoded.
    private static let shortInsideTheScan = [
        "gray/jpeg-decoder__dc-predictor-overflow.jpg",
        "orient6/media__pixel-motion-photo-shortened.jpg",
    ]

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
        #expect(jpeg.restartInterval == entry.number(after: "DRI") ?? 0)
        #expect(jpeg.scanCount == entry.number(after: "scans") ?? 1)
        #expect(jpeg.trailingByteCount == Int64(entry.number(after: "trailing") ?? 0))
        if let orientation = entry.number(after: "orient") {
            #expect(jpeg.orientation == (orientation == 0 ? nil : orientation))
        }
    }

    @Test(arguments: stills)
    func completenessAgreesWithDjpeg(_ entry: ManifestEntry) throws {
        guard case .jpeg(let jpeg) = try inspect(try entry.bytes()) else { return }
        if entry.has("no-EOI") { #expect(!jpeg.integrity.isComplete) }
        if entry.has("djpeg=ok") { #expect(jpeg.integrity.isComplete, "\(jpeg.integrity)") }
        let isShort =
            entry.traits.contains("Premature_end_of_JPEG_file")
            || entry.traits.contains("Corrupt_JPEG_data:_premature_end")
        if isShort { #expect(jpeg.integrity.isComplete == Self.shortInsideTheScan.contains(entry.path)) }
        if entry.traits.contains("extraneous_bytes_before_marker") { #expect(!jpeg.integrity.isComplete) }
    }

    @Test(arguments: ManifestEntry.all(in: "medical"))
    func medicalStillsCanBeSent(_ entry: ManifestEntry) throws {
        let description = try inspect(try entry.bytes())
        guard case .asIs(.jpegBaseline, .ybrFull422, let warnings) = WrapDecision(for: description) else {
            Issue.record("\(description.summary)")
            return
        }
        let isTurned = (entry.number(after: "orient") ?? 1) != 1
        #expect(warnings.isEmpty == (!isTurned && entry.number(after: "trailing") == nil))
    }
}
