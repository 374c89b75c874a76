import MediaInspection
import Testing

@Suite struct MediaSourceTests {
    /// A film of 5 GB whose pictures are never read: only their place is known.
    private final class LargeFilm: MediaSource {
        private let front: [UInt8]
        private let back: [UInt8]
        let length: Int64
        private(set) var bytesRead = 0

        init(mediaBytes: Int64) {
            let film = TinyMP4()
            let header: [UInt8] =
                TinyMP4.words(1) + Array("mdat".utf8)
                + TinyMP4.words(
                    UInt32(mediaBytes >> 32), UInt32(truncatingIfNeeded: mediaBytes))
            front = film.fileType + header
            back = film.movie(dataPlace: UInt32(front.count))
            length = Int64(film.fileType.count) + mediaBytes + Int64(back.count)
        }

        func read(at offset: Int64, count: Int) -> [UInt8] {
            bytesRead += count
            let backStart = length - Int64(back.count)
            return (offset..<offset + Int64(count)).map { place in
                if place < front.count { return front[Int(place)] }
                return place >= backStart ? back[Int(place - backStart)] : 0xAB
            }
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
        let film = LargeFilm(mediaBytes: 5_000_000_000)
        guard case .video(let video) = try MediaInspector.inspect(film) else {
            Issue.record("no video")
            return
        }
        #expect(video.integrity == .complete && video.byteCount == film.length && video.frameCount == 10)
        #expect(film.bytesRead < 32 * 1024)
        let decision = WrapDecision(for: .video(video))
        guard case .asIs(.h264High41Fragmentable, .ybrPartial420, let warnings) = decision else {
            Issue.record("\(decision)")
            return
        }
        #expect(warnings == [.needsFragmentableSyntax])
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
