import MediaInspection
import Testing

@Suite struct MediaSourceTests {
    /// A large film of which the index and the first samples are real; all else is one byte again and again.
    private final class LargeFilm: MediaSource {
        private let front: [UInt8]
        private let back: [UInt8]
        let length: Int64
        private(set) var bytesRead: Int64 = 0

        init(_ film: TinyMP4, mediaBytes: Int64) {
            let header: [UInt8] =
                TinyMP4.words(1) + Array("mdat".utf8)
                + TinyMP4.words(
                    UInt32(mediaBytes >> 32), UInt32(truncatingIfNeeded: mediaBytes))
            var first = film
            first.times = [(3, 1)]
            back = film.movie(dataPlace: UInt32(film.fileType.count + header.count))
            front = film.fileType + header + first.mediaData.dropFirst(8)
            length = Int64(film.fileType.count) + mediaBytes + Int64(back.count)
        }

        func read(at offset: Int64, count: Int) -> [UInt8] {
            bytesRead += Int64(count)
            let backStart = length - Int64(back.count)
            if offset >= backStart { return Array(back[Int(offset - backStart)...].prefix(count)) }
            var bytes = Array(front.dropFirst(Int(min(offset, Int64(front.count)))).prefix(count))
            let empty = Int(min(Int64(count), backStart - offset)) - bytes.count
            if empty > 0 { bytes += Array(repeating: 0xAB, count: empty) }
            return bytes + back.prefix(count - bytes.count)
        }
    }

    private struct Failure: Error {}

    private struct FailingSource: MediaSource {
        let length: Int64 = 100
        func read(at offset: Int64, count: Int) throws -> [UInt8] { throw Failure() }
    }

    private struct ShrunkSource: MediaSource {
        let length: Int64 = 100
        func read(at offset: Int64, count: Int) -> [UInt8] { [0xFF, 0xD8] }
    }

    @Test func largeFilmIsDescribedFromItsIndex() throws {
        let film = LargeFilm(TinyMP4(), mediaBytes: 5_000_000_000)
        guard case .video(let video) = try MediaInspector.inspect(film) else {
            Issue.record("no video")
            return
        }
        #expect(video.integrity == .complete && video.byteCount == film.length && video.frameCount == 10)
        #expect(film.bytesRead < 32 * 1024)
        let decision = WrapDecision(for: .video(video))
        guard case .wrapped(let plan) = decision else {
            Issue.record("\(decision)")
            return
        }
        #expect(plan.rewrite == nil && plan.transferSyntax == .h264High41Fragmentable)
        #expect(plan.photometric == .ybrPartial420 && plan.warnings == [.needsFragmentableSyntax])
    }

    /// 2.5 GB, the index at the end with an entry of each of its tables for every one of 60 000 uneven pictures.
    @Test(arguments: ["avc1", "avc3"])
    func largeTablesAreStreamed(_ codec: String) throws {
        let film = TinyMP4(codec: codec, times: [(60_000, 24)], sampleSize: 42_000, isSpreadOut: true)
        let source = LargeFilm(film, mediaBytes: 16 + 60_000 * 42_000)
        #expect(source.length > 2_500_000_000)
        guard case .video(let video) = try MediaInspector.inspect(source) else {
            Issue.record("no video")
            return
        }
        #expect(video.integrity == .complete && video.frameCount == 60_000 && video.indexPlace == .end)
        #expect(source.bytesRead < 8 << 20, "\(source.bytesRead) bytes read")
        guard case .wrapped(let plan) = WrapDecision(for: .video(video)) else {
            Issue.record("held")
            return
        }
        #expect(plan.transferSyntax == .h264High41 && plan.rewrite == nil)
    }

    @Test func sourcesFaultsAreTyped() {
        #expect { try MediaInspector.inspect(FailingSource()) } throws: {
            guard let error = $0 as? MediaError else { return false }
            return error.code == .sourceFailed && error.underlying is Failure
        }
        #expect { try MediaInspector.inspect(ShrunkSource()) } throws: {
            ($0 as? MediaError)?.code == .sourceShortened
        }
    }

    @Test func limitsHold() {
        let still = TinyJPEG(data: Array(repeating: 1, count: 1_000_000)).bytes
        #expect {
            try MediaInspector.inspect(MemorySource(still), limits: InspectionLimits(maximumBytesRead: 500_000))
        } throws: { ($0 as? MediaError)?.code == .limitExceeded }
        let boxes = TinyMP4().fileType + Array(repeating: TinyMP4.box("free", []), count: 100).flatMap { $0 }
        #expect {
            try MediaInspector.inspect(MemorySource(boxes), limits: InspectionLimits(maximumBoxCount: 50))
        } throws: { ($0 as? MediaError)?.code == .limitExceeded }
    }
}
