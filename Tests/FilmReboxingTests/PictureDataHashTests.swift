import Crypto
import Testing

@testable import FilmReboxing

@Suite struct PictureDataHashTests {
    private func hash(_ chunks: [[UInt8]], _ coding: PictureDataHash.Coding = .h264) -> PictureDataHash {
        var hash = PictureDataHash(coding)
        for chunk in chunks { chunk.withUnsafeBytes { hash.update($0) } }
        hash.endStream()
        return hash
    }

    private func expected(_ units: [[UInt8]]) -> SHA256Digest {
        var sum = SHA256()
        for unit in units {
            sum.update(data: unit)
            withUnsafeBytes(of: UInt64(unit.count).littleEndian) { sum.update(bufferPointer: $0) }
        }
        return sum.finalize()
    }

    private static let slice: [UInt8] = [0x65, 0, 0, 3, 0, 1, 9, 0, 2]
    private static let second: [UInt8] = [0x41, 7]

    @Test func onlyPicturesAreCounted() {
        let stream: [UInt8] =
            [0, 0, 0, 1, 0x67, 1, 2] + [0, 0, 0, 1, 0x06, 5] + [0, 0, 1] + Self.slice + [0, 0, 0, 0, 1] + Self.second
            + [0, 0]
        let found = hash([stream])
        #expect(found.unitCount == 2)
        #expect(found.digest() == expected([Self.slice, Self.second]))
    }

    @Test func theSameStreamInPiecesHasTheSameHash() {
        let stream: [UInt8] = [0, 0, 0, 1] + Self.slice + [0, 0, 1, 0x09, 0x10, 0, 0, 1] + Self.second
        let whole = hash([stream]).digest()
        for cut in 0...stream.count {
            #expect(hash([Array(stream[..<cut]), Array(stream[cut...])]).digest() == whole)
        }
        #expect(hash(stream.map { [$0] }).digest() == whole)
    }

    @Test func whatMovesFromOneUnitToTheNextIsSeen() {
        let left = hash([[0, 0, 1, 0x41, 7, 8, 0, 0, 1, 0x41, 9]]).digest()
        let right = hash([[0, 0, 1, 0x41, 7, 0, 0, 1, 0x41, 8, 9]]).digest()
        #expect(left != right)
    }

    @Test func everyCodingHasItsPictures() {
        // HEVC: a parameter set (32) and a slice (19). MPEG video: a sequence header, a picture header and a slice.
        #expect(hash([[0, 0, 1, 0x40, 1, 5, 0, 0, 1, 0x26, 1, 5]], .hevc).digest() == expected([[0x26, 1, 5]]))
        let video = hash([[0, 0, 1, 0xB3, 5, 0, 0, 1, 0x00, 6, 0, 0, 1, 0x01, 7]], .mpegVideo)
        #expect(video.digest() == expected([[0, 6], [1, 7]]))
    }
}
