import Foundation
import MediaInspection
import TestSupport
import Testing

@Suite struct JPEGScrubbingTests {
    /// The bytes of a file that are sent.
    private func sent(_ file: [UInt8], removingMetadata: Bool = true) throws -> [UInt8] {
        let scrubbing = JPEGScrubbing(of: try inspectJPEG(file), removingMetadata: removingMetadata)
        return Self.bytes(of: scrubbing, in: file)
    }

    private static func bytes(of scrubbing: JPEGScrubbing, in file: [UInt8]) -> [UInt8] {
        scrubbing.body.flatMap { file[Int($0.lowerBound)..<Int($0.upperBound)] }
    }

    private static func text(_ marker: UInt8, _ text: String, _ more: Int = 20) -> [UInt8] {
        TinyJPEG.segment(marker, Array(text.utf8) + Array(repeating: 7, count: more))
    }

    private static let metadata: [[UInt8]] = [
        TinyExif(orientation: 3).segment, text(0xE1, "http://ns.adobe.com/xap/1.0/\0"),
        text(0xE1, "http://ns.adobe.com/xmp/extension/\0"), text(0xE1, "something else"), text(0xE2, "MPF\0"),
        text(0xED, "Photoshop 3.0\0"), text(0xE0, "JFXX\0"), text(0xEB, "JP"), text(0xEE, "Adobx"), text(0xFE, "words"),
    ]
    private static let picture: [[UInt8]] = [
        TinyJPEG.jfif, text(0xE2, "ICC_PROFILE\0"), TinyJPEG.adobe(1),
    ]

    @Test func metadataAreLeftOutAndThePictureStays() throws {
        let mixed = TinyJPEG(leading: Self.picture + Self.metadata, afterScan: [Self.text(0xFE, "more")], trailing: [1])
        let plain = TinyJPEG(leading: Self.picture).bytes
        #expect(try sent(mixed.bytes) == plain)
        #expect(try sent(plain) == plain)
        #expect(try sent(mixed.bytes, removingMetadata: false) == Array(mixed.bytes.dropLast()))
        for each in Self.metadata {
            #expect(try sent(TinyJPEG(leading: [each] + Self.picture).bytes) == plain)
        }
        let scrubbing = JPEGScrubbing(of: try inspectJPEG(mixed.bytes), removingMetadata: true)
        #expect(scrubbing.removedByteCount == Int64(mixed.bytes.count - 1 - plain.count))
    }

    @Test func neighboursAreOneRange() throws {
        let body = JPEGScrubbing(of: try inspectJPEG(TinyJPEG(leading: Self.picture).bytes), removingMetadata: true)
            .body
        #expect(body == [0..<Int64(TinyJPEG(leading: Self.picture).bytes.count)])
    }

    @Test func strayBytesAreLeftOutInEitherCase() throws {
        let file = TinyJPEG(
            leading: [TinyJPEG.jfif, [0, 1, 0xFF, 0, 2]], afterScan: [TinyJPEG.segment(0xFE, []), [3]])
        let comment = TinyJPEG(afterScan: [TinyJPEG.segment(0xFE, [])]).bytes
        #expect(try sent(file.bytes) == TinyJPEG().bytes)
        #expect(try sent(file.bytes, removingMetadata: false) == comment)
    }

    /// The thumbnail of a JFIF segment goes, unless the segment decides the colours.
    @Test func thumbnailsOfJFIFGo() throws {
        let thumbnail = Self.text(0xE0, "JFIF\0\u{1}\u{1}\0\0\u{1}\0\u{1}\u{1}\u{1}", 3)
        #expect(try sent(TinyJPEG(leading: [thumbnail]).bytes) == TinyJPEG(leading: []).bytes)
        let letters: [(UInt8, UInt8)] = [(0x52, 0x11), (0x47, 0x11), (0x42, 0x11)]
        let named = TinyJPEG(components: letters.map { (identifier: $0.0, sampling: $0.1) }, leading: [thumbnail]).bytes
        #expect(try sent(named) == named)
    }

    /// A height behind the picture is put into the header, and the segment that gave it goes.
    @Test(arguments: [true, false]) func heightIsMoved(_ removing: Bool) throws {
        let count = TinyJPEG.segment(0xDC, [0, 24])
        let whole = TinyJPEG(height: 24).bytes
        #expect(try sent(TinyJPEG(height: 0, afterScan: [count]).bytes, removingMetadata: removing) == whole)
        #expect(try sent(TinyJPEG(height: 24, afterScan: [count]).bytes) == whole)
    }

    private static let stills = ManifestEntry.all(in: "jpeg") + ManifestEntry.all(in: "medical")
    private static let djpeg = ExternalTool("djpeg")

    /// In every real picture the scans are the same bytes before and after, and no segment of metadata is left.
    @Test(
        .enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)),
        .enabled(if: djpeg.isInstalled, Comment(rawValue: djpeg.skipReason)))
    func realPicturesKeepTheirScansAndPixels() throws {
        let folder = try TemporaryFolder()
        var compared = 0
        for entry in Self.stills {
            let file = try entry.bytes()
            guard case .jpeg(let jpeg) = try inspect(file), jpeg.integrity.isComplete else { continue }
            let body = try sent(file)
            let after = try inspectJPEG(body)
            #expect(after.integrity.isComplete && after.trailingByteCount == 0 && after.exif == nil, "\(entry.path)")
            #expect(
                after.colour.colour == jpeg.colour.colour && after.iccProfile?.byteCount == jpeg.iccProfile?.byteCount)
            #expect(Self.scans(after, body) == Self.scans(jpeg, file), "\(entry.path)")
            #expect(
                after.segments.allSatisfy {
                    [.start, .jfif, .icc, .adobe, .table, .frame, .scan, .end].contains($0.kind)
                })
            let first = try Self.djpeg.run(
                ["-outfile", folder.place("before").path, try folder.write(file, to: "before.jpg").path])
            guard first.status == 0 || first.output.contains("Corrupt JPEG") else { continue }
            _ = try Self.djpeg.run([
                "-outfile", folder.place("after").path, try folder.write(body, to: "after.jpg").path,
            ])
            #expect(
                try Data(contentsOf: folder.place("before")) == Data(contentsOf: folder.place("after")), "\(entry.path)"
            )
            compared += 1
        }
        #expect(compared > 80)
    }

    private static func scans(_ jpeg: JPEGDescription, _ file: [UInt8]) -> [[UInt8]] {
        jpeg.segments.filter { $0.kind == .scan }.map {
            Array(file[Int($0.range.lowerBound)..<Int($0.range.upperBound)])
        }
    }
}
