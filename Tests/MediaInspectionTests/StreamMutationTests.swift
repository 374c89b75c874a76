import MediaInspection
import Testing

/// Streams that are changed at random, cut off, or made to cost much.
@Suite struct StreamMutationTests {
    private static let seeds: [[UInt8]] = [
        TinyTransportStream(TinyPictures.h264(6)).bytes(),
        TinyTransportStream(TinyPictures.hevc(6), type: 0x24).bytes(packetLength: 192),
        TinyTransportStream(TinyPictures.mpeg2(6), type: 2).bytes(packetLength: 204),
        TinyPictures.mpeg2(4).flatMap {
            [0, 0, 1, 0xBA, 0x44, 0, 4, 0, 4, 1, 0, 0x4E, 0x23, 0xF8] + TinyTransportStream.packet(0xE0, $0, time: 9000)
        } + TinyTransportStream.packet(0xBD, [0x80, 2, 0, 1] + TinyPictures.ac3(2), time: 9000),
        TinyPictures.h264(5, sequence: TinySequence(frameMbsOnly: false), isField: true).flatMap { $0 },
        TinyPictures.hevc(5).flatMap { $0 },
        TinyPictures.mpeg2(5, isField: true).flatMap { $0 },
    ]

    /// Two hundred changes of each: none traps, each ends in a description, and most are still films.
    @Test(arguments: seeds.indices)
    func changedStreamsAreDescribed(_ index: Int) throws {
        var state = UInt64(index) &* 7919 &+ 2026
        func random() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
        var films = 0
        for _ in 0..<200 {
            var bytes = Self.seeds[index]
            for _ in 0..<(1 + random() % 6) where !bytes.isEmpty {
                let place = Int(random() % UInt64(bytes.count))
                switch random() % 6 {
                case 0: bytes[place] = UInt8(truncatingIfNeeded: random())
                case 1: bytes[place] ^= 1 << UInt8(random() % 8)
                case 2: bytes.insert(UInt8(truncatingIfNeeded: random()), at: place)
                case 3: bytes.remove(at: place)
                case 4: bytes.removeLast(min(bytes.count, Int(random() % 400)))
                default: for each in place..<min(bytes.count, place + 5) { bytes[each] = each % 2 == 0 ? 0xFF : 0 }
                }
            }
            // Some are read as long ones, of which the middle is left out.
            let limits = InspectionLimits(maximumBytesCounted: random() % 3 == 0 ? 700 : 1 << 20)
            let description = try MediaInspector.inspect(MemorySource(bytes), limits: limits)
            #expect(!description.summary.isEmpty)
            if case .video(let video) = description {
                films += 1
                #expect(video.frameCount >= 0 && video.duration >= 0 && video.width > 0 && video.height > 0)
            }
        }
        #expect(films > 50)
    }

    @Test(arguments: seeds.indices)
    func cutStreamsAreDescribed(_ index: Int) throws {
        let whole = try inspectVideo(Self.seeds[index]).frameCount
        var last: Int64 = 0
        for count in stride(from: 1, through: Self.seeds[index].count, by: 23) {
            guard case .video(let video) = try inspect(Array(Self.seeds[index].prefix(count))) else { continue }
            #expect(video.frameCount >= last && video.frameCount <= whole)
            last = video.frameCount
        }
        #expect(last > 0)
    }

    /// Every one of these would be slow or large if its work were not bounded.
    @Test(arguments: ["start codes", "slices", "identifiers", "packets", "sections", "packs", "supplements"])
    func bombsCostLittle(_ kind: String) throws {
        let size = 300_000
        var bytes: [UInt8] = []
        switch kind {
        case "start codes":
            bytes = TinyPictures.h264(1).flatMap { $0 }
            while bytes.count < size { bytes += [0, 0, 1] }
        case "slices":
            bytes = TinyPictures.h264(1).flatMap { $0 }
            while bytes.count < size { bytes += [0, 0, 1, 0x65, 0x88] }
        case "supplements":
            bytes = TinyPictures.h264(1).flatMap { $0 }
            while bytes.count < size { bytes += [0, 0, 1, 6, 0xFF, 0xFF, 0xFF] }
        case "identifiers":
            var stream = TinyTransportStream()
            for identifier in 0x20..<0x800 { stream.addPacket(identifier, 0xE0, [0, 0, 1, 0x67, 0x64]) }
            bytes = stream.bytes()
        case "packets":
            bytes = [0, 0, 1, 0xBA, 0x44, 0, 4, 0, 4, 1, 0, 0x4E, 0x23, 0xF8]
            while bytes.count < size { bytes += [0, 0, 1, 0xE0, 0, 0] }
        case "sections":
            var stream = TinyTransportStream()
            for index in 0..<1000 {
                let entries = (0..<30).map { TinyTransportStream.Entry(type: 2, identifier: (index * 7 + $0) % 8191) }
                stream.addMap(index % 9, 0x100, entries)
            }
            bytes = stream.bytes()
        default:
            while bytes.count < size { bytes += [0, 0, 1, 0xBA] }
        }
        let limits = InspectionLimits(maximumBytesRead: 16 << 20)
        let clock = ContinuousClock()
        let cost = clock.measure { _ = try? MediaInspector.inspect(MemorySource(bytes), limits: limits) }
        // Unoptimized code is slow; work that grows with the square would take hours.
        #expect(cost < .seconds(20))
        do throws(MediaError) {
            #expect(!(try MediaInspector.inspect(MemorySource(bytes), limits: limits)).summary.isEmpty)
        } catch {
            #expect(error.code == .limitExceeded)
        }
    }
}
