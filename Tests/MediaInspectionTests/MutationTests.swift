import MediaInspection
import Testing

/// Counts what is read, so that a mutated length cannot make an inspection go round in circles.
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

@Suite struct MutationTests {
    private static let seeds: [[UInt8]] = {
        var exif = TinyExif(orientation: 8)
        exif.detail = [(0x9003, "2024:02:29 13:05:59")]
        return [
            TinyJPEG(leading: [TinyJPEG.jfif, exif.segment, TinyJPEG.adobe(1)], restartInterval: 1).bytes,
            TinyJPEG(sof: 0xC2, height: 0, afterScan: [TinyJPEG.segment(0xDC, [0, 16])], trailing: [1]).bytes,
            TinyMP4(edits: [(400, 0)], audio: true).bytes,
            TinyMP4(sps: TinySequence(aspect: (4, 3), fullRange: true), encrypted: true, movieFirst: true).bytes,
            TinyMP4(times: [(3, 20), (2, 10)], isFragmented: true).bytes,
        ]
    }()

    /// Four thousand changes of each seed: none traps, each ends in a description that decides and describes itself, and
    /// none reads more than a small multiple of the file.
    @Test(arguments: seeds.indices)
    func mutatedFilesAreDescribed(_ index: Int) throws {
        var random = SplitMix(state: UInt64(index) + 2026)
        let seed = Self.seeds[index]
        let extremes: [UInt8] = [0x00, 0x01, 0x7F, 0x80, 0xC0, 0xD9, 0xDA, 0xFE, 0xFF]
        var decisions = (wrapped: 0, held: 0)
        for _ in 0..<4_000 {
            var bytes = seed
            for _ in 0..<(1 + random.next() % 6) {
                let place = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 6 {
                case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes[place] = extremes[Int(random.next() % UInt64(extremes.count))]
                case 2: bytes[place] ^= 1 << UInt8(random.next() % 8)
                case 3: bytes.insert(extremes[Int(random.next() % UInt64(extremes.count))], at: place)
                case 4: if bytes.count > 2 { bytes.remove(at: place) }
                default:
                    let end = min(bytes.count, place + 4)
                    for each in place..<end { bytes[each] = 0xFF }
                }
            }
            let source = CountingSource(bytes)
            let description = try MediaInspector.inspect(source)
            #expect(!description.summary.isEmpty)
            switch WrapDecision(for: description) {
            case .wrapped(let plan):
                decisions.wrapped += 1
                #expect(plan.body.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= source.length })
            case .held(let reason):
                decisions.held += 1
                #expect(!reason.sentence.isEmpty && !reason.advice.isEmpty)
            }
            #expect(source.bytesRead <= 64 * Int64(bytes.count) + 65_536)
        }
        #expect(decisions.held > 100)
    }

    /// A small generator with a fixed sequence (Steele, Lea and Flood, 2014).
    private struct SplitMix {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }
}
