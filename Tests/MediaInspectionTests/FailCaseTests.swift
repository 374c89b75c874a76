import Foundation
import MediaInspection
import TestSupport
import Testing

/// Captures that were made to harm: each is described and decided, in bounded time and with bounded reading.
@Suite struct FailCaseTests {
    /// A file in memory that counts what is read of it.
    private final class CountingSource: MediaSource {
        private let memory: MemorySource
        private(set) var bytesRead: Int64 = 0

        init(_ bytes: [UInt8]) { memory = MemorySource(bytes) }

        var length: Int64 { memory.length }

        func read(at offset: Int64, count: Int) -> [UInt8] {
            bytesRead += Int64(count)
            return memory.read(at: offset, count: count)
        }
    }

    /// Inspects and decides; gives what was found, or nil where a limit ended the inspection.
    private func inspect(_ source: CountingSource) throws -> MediaDescription? {
        var found: MediaDescription?
        let seconds = try FailCases.seconds {
            do {
                let description = try MediaInspector.inspect(source)
                #expect(!description.summary.isEmpty)
                if case .held(let reason) = WrapDecision(for: description) {
                    #expect(!reason.sentence.isEmpty && !reason.advice.isEmpty)
                }
                found = description
            } catch let error as MediaError {
                #expect(error.code == .limitExceeded)
            }
        }
        #expect(seconds < FailCases.allowedSeconds)
        return found
    }

    @Test(arguments: [
        "jpeg", "iso-base-media", "mpeg-ts", "mpeg-ps", "elementary-stream", "avi", "matroska", "pdf", "raster",
        "dicom-file",
    ])
    func eachIsDescribed(_ target: String) throws {
        let files = try FailCases.files(of: target)
        #expect(!files.isEmpty)
        for file in files {
            let source = CountingSource([UInt8](try Data(contentsOf: file)))
            _ = try inspect(source)
            #expect(source.bytesRead <= 64 * source.length + 65_536, "\(file.lastPathComponent)")
        }
    }

    @Test func eachEXIFLeavesItsPictureUsable() throws {
        let files = try FailCases.files(of: "exif")
        #expect(!files.isEmpty)
        for file in files {
            let segment = TinyJPEG.segment(0xE1, Array("Exif\0\0".utf8) + [UInt8](try Data(contentsOf: file)))
            let found = try inspect(CountingSource(TinyJPEG(leading: [TinyJPEG.jfif, segment]).bytes))
            guard case .jpeg? = found else {
                Issue.record("\(file.lastPathComponent): \(String(describing: found))")
                continue
            }
        }
    }

    @Test(arguments: [
        "2-to-the-32-times", "2-to-the-32-sizes", "2-to-the-32-chunks", "fragment-of-2-to-the-32-samples",
        "fragment-of-samples-of-one-size", "fragment-with-too-few-entries", "times-without-sizes",
        "sizes-without-places",
    ])
    func aFilmThatClaimsMoreThanItHoldsIsHeld(_ name: String) throws {
        let files = try FailCases.files(of: "iso-base-media")
        let file = try #require(files.first { $0.lastPathComponent == name + ".mp4" })
        let description = try MediaInspector.inspect(MemorySource([UInt8](try Data(contentsOf: file))))
        #expect(WrapDecision(for: description).outcome == .held)
    }

    @Test func aHundredThousandNestedBoxes() throws {
        let depth: UInt32 = 100_000
        let types = ["moov", "trak", "mdia", "minf", "stbl", "udta", "meta"]
        let boxes = (0..<depth).flatMap { level in
            TinyMP4.words((depth - level) * 8) + Array(types[Int(level) % types.count].utf8)
        }
        let source = CountingSource(TinyMP4().fileType + boxes)
        _ = try inspect(source)
        #expect(source.bytesRead <= 64 * source.length + 65_536)
    }

    @Test func aMillionFragments() throws {
        var film = TinyMP4()
        film.times = []
        film.isFragmented = true
        let source = CountingSource(film.bytes + repeated(TinyMP4.box("moof"), count: 1_000_000))
        _ = try inspect(source)
        #expect(source.bytesRead <= 2 * source.length)
    }

    @Test func tracksInGreatNumberEndTheInspection() throws {
        let tracks = repeated(TinyMP4.box("trak"), count: 100_000)
        #expect(try inspect(CountingSource(TinyMP4().fileType + TinyMP4.box("moov", tracks))) == nil)
    }

    @Test func descriptionsInGreatNumberAreNotKept() throws {
        let entries = repeated(TinyMP4.box("avc1", [UInt8](repeating: 0, count: 78)), count: 50_000)
        let table = TinyMP4.box("stbl", TinyMP4.box("stsd", TinyMP4.words(0, 50_000), entries))
        let handler = TinyMP4.box("hdlr", TinyMP4.words(0, 0), Array("vide".utf8), [UInt8](repeating: 0, count: 13))
        let track = TinyMP4.box("trak", TinyMP4.box("mdia", handler, TinyMP4.box("minf", table)))
        let found = try inspect(CountingSource(TinyMP4().fileType + TinyMP4.box("moov", track)))
        guard case .video(let film)? = found else {
            Issue.record("\(String(describing: found))")
            return
        }
        #expect(film.formatCount <= 64)
    }

    @Test func commentsInGreatNumberEndTheInspection() throws {
        let jpeg = TinyJPEG().bytes
        let comments = repeated([0xFF, 0xFE, 0, 2], count: 1_100_000)
        #expect(try inspect(CountingSource(Array(jpeg.prefix(2)) + comments + jpeg.dropFirst(2))) == nil)
    }

    /// One thing of each kind of file, of which a whole file can be made.
    private static let runs: [String: [UInt8]] = [
        "MP4 of padding": [0, 0, 0, 8] + Array("free".utf8),
        "MPEG-PS of packs": [0, 0, 1, 0xBA, 0x44, 0, 4, 0, 4, 1, 0, 0, 3, 0xF8],
        "MPEG-TS of empty packets": [0x47, 0x1F, 0xFF, 0x10] + Array(repeating: 0xFF, count: 184),
        "MPEG-2 of start codes": [0, 0, 1, 0xB3],
        "H.264 of delimiters": [0, 0, 0, 1, 9, 0x10],
        "AVI of headers": Array("RIFF".utf8) + [0xFF, 0xFF, 0xFF, 0x7F] + Array("AVI ".utf8),
        "Matroska of headers": [0x1A, 0x45, 0xDF, 0xA3, 0x80],
        "JPEG of beginnings": [0xFF, 0xD8],
        "PNG of signatures": [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
        "PDF of first lines": Array("%PDF-1.7\n".utf8),
    ]

    @Test(arguments: runs.keys.sorted())
    func sixteenMebibytesOfOneThing(_ name: String) throws {
        let run = try #require(Self.runs[name])
        let source = CountingSource(repeated(run, count: (16 << 20) / run.count))
        _ = try inspect(source)
        #expect(source.bytesRead <= 4 * source.length)
    }

    /// A run of bytes over and over; doubled and not appended one by one, which takes long where nothing is optimised.
    private func repeated(_ run: [UInt8], count: Int) -> [UInt8] {
        var bytes = run
        while bytes.count < run.count * count { bytes += bytes }
        return Array(bytes.prefix(run.count * count))
    }
}
