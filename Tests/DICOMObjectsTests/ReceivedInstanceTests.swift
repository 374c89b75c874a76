import CaptureModel
import DICOMCore
import DICOMObjects
import Foundation
import MediaInspection
import Synchronization
import Testing

private typealias Tag = DICOMCore.Tag

@Suite struct ReceivedInstanceTests {
    private func join(_ fixture: ReceivedFixture) throws -> JoinedFile {
        try JoinedFile(try fixture.bytes(), try ReceivedFixture.request())
    }

    private func header(_ tag: Tag, _ letters: String, length: UInt32) -> [UInt8] {
        let representation = Array(letters.utf8) + [0, 0]
        return tagBytes(tag) + representation + little(length)
    }

    private func tagBytes(_ tag: Tag) -> [UInt8] {
        [UInt8(tag.group & 0xFF), UInt8(tag.group >> 8), UInt8(tag.element & 0xFF), UInt8(tag.element >> 8)]
    }

    private func little(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }

    private func item(_ tag: Tag, length: UInt32) -> [UInt8] { tagBytes(tag) + little(length) }

    private func short(_ tag: Tag, _ letters: String, _ value: [UInt8]) -> [UInt8] {
        tagBytes(tag) + Array(letters.utf8) + [UInt8(value.count), 0] + value
    }

    private let itemStart = Tag(0xFFFE, 0xE000)
    private let itemEnd = Tag(0xFFFE, 0xE00D)
    private let sequenceEnd = Tag(0xFFFE, 0xE0DD)

    @Test func whatStandsBehindThePixelDataIsKept() throws {
        var fixture = ReceivedFixture()
        fixture.dataSet.set(.dataSetTrailingPadding, .ob, [0, 0, 0, 0])
        let joined = try join(fixture)
        #expect(joined.dataSet[.dataSetTrailingPadding] == fixture.dataSet[.dataSetTrailingPadding])
        #expect(joined.dataSet[.pixelData] == fixture.dataSet[.pixelData])
    }

    @Test func onlyTheAttributesOfALargeFileAreRead() throws {
        var fixture = ReceivedFixture()
        let spectra = Tag(0x5600, 0x0020)
        fixture.dataSet.set(spectra, .of, Array(repeating: 7, count: 3 << 20))
        fixture.dataSet.set(.pixelData, .ow, Array(repeating: 9, count: 5 << 20))
        let bytes = try fixture.bytes()
        let source = CountingSource(bytes)
        let received = try ReceivedInstance(source, try JoinedFile.description(bytes))
        #expect(source.count.load(ordering: .relaxed) < 32_768)
        #expect(received.dataSet[spectra] == nil)
        let instance = try ReceivedComposer.compose(try ReceivedFixture.request(), received)
        let inMemory = instance.pieces.reduce(0) { sum, piece in
            if case .bytes(let bytes) = piece { sum + bytes.count } else { sum }
        }
        #expect(inMemory < 8_192)
        #expect(instance.pieces.contains { $0.length > 8 << 20 })
        #expect(try join(fixture).dataSet[spectra] == fixture.dataSet[spectra])
    }

    @Test func sequencesAndPrivateAttributesStayByteForByte() throws {
        var fixture = ReceivedFixture()
        let name = Array("1.2 ".utf8)
        let parts: [[UInt8]] = [
            header(Tag(0x0009, 0x1010), "SQ", length: .max), item(itemStart, length: .max),
            short(Tag(0x0008, 0x1155), "UI", name), item(itemEnd, length: 0), item(sequenceEnd, length: 0),
            header(Tag(0x0009, 0x1011), "UN", length: .max), item(itemStart, length: .max),
            item(Tag(0x0008, 0x1155), length: 4), name, item(itemEnd, length: 0), item(sequenceEnd, length: 0),
        ]
        let sequence = Array(parts.joined())
        fixture.pixelBytes = sequence
        let joined = try join(fixture)
        #expect(Data(joined.bytes).range(of: Data(sequence)) != nil)
        #expect(joined.dataSet.sequence(Tag(0x0009, 0x1010)).first?.text(.referencedSOPInstanceUID) == "1.2")
    }

    @Test func encapsulatedFragmentsStayByteForByte() throws {
        var fixture = ReceivedFixture(transferSyntax: .jpegBaseline8Bit)
        let parts: [[UInt8]] = [
            header(.pixelData, "OB", length: .max), item(itemStart, length: 0), item(itemStart, length: 4),
            [0xFF, 0xD8, 0xFF, 0xD9], item(itemStart, length: 2), [1, 2], item(sequenceEnd, length: 0),
        ]
        let pixels = Array(parts.joined())
        fixture.pixelBytes = pixels
        #expect(try join(fixture).bytes.suffix(pixels.count) == pixels[...])
    }

    @Test func lengthsOfGroupsGo() throws {
        var fixture = ReceivedFixture()
        fixture.pixelBytes = short(Tag(0x7FE0, 0), "UL", little(99))
        #expect(try join(fixture).dataSet[Tag(0x7FE0, 0)] == nil)
    }

    @Test func oddLengthsAreMadeEven() throws {
        var fixture = ReceivedFixture()
        fixture.pixelBytes = short(.imageComments, "LT", Array("odd".utf8)) + header(.pixelData, "OB", length: 255)
        fixture.pixelBytes?.append(contentsOf: Array(repeating: 5, count: 255))
        let joined = try join(fixture)
        #expect(joined.bytes.count.isMultiple(of: 2))
        #expect(joined.dataSet.text(.imageComments) == "odd")
        #expect(joined.dataSet[.pixelData]?.bytes == Array(repeating: 5, count: 255) + [0])
    }

    @Test func elementsOutOfOrderArePutInOrder() throws {
        var fixture = ReceivedFixture()
        fixture.pixelBytes =
            short(.imageComments, "LT", Array("late".utf8)) + short(.instanceNumber, "IS", Array("8 ".utf8))
        let joined = try join(fixture)
        #expect(joined.dataSet.text(.instanceNumber) == "8")
        let places = joined.dataSet.elements.map(\.tag)
        #expect(places == places.sorted())
    }

    @Test func aFileCutOffAnywhereIsRefused() throws {
        var fixture = ReceivedFixture()
        fixture.dataSet.setSequence(.referencedImageSequence, [DataSet()])
        let bytes = try fixture.bytes()
        let whole = try JoinedFile.description(bytes)
        var refused = 0
        for count in Int(whole.dataSetOffset) + 1..<bytes.count {
            do {
                _ = try ReceivedInstance(
                    MemorySource(Array(bytes[..<count])), try JoinedFile.description(Array(bytes[..<count])))
            } catch let error as CompositionError {
                refused += 1
                #expect(error.code == .unsuitableMedia)
            }
        }
        // Only between two elements can a file end unnoticed; behind the object's identifiers there are few.
        #expect(refused > (bytes.count - Int(whole.dataSetOffset)) * 9 / 10)
    }

    @Test func bombsAreRefusedAtOnce() throws {
        var deep = ReceivedFixture()
        let opening = header(Tag(0x0009, 0x1010), "SQ", length: .max) + item(itemStart, length: .max)
        deep.pixelBytes = Array(repeatElement(opening, count: 20_000).joined())
        #expect(throws: CompositionError.self) { try join(deep) }
        var many = ReceivedFixture()
        let items = Array(repeatElement(item(itemStart, length: 0), count: 400_000).joined())
        many.pixelBytes = header(Tag(0x0009, 0x1010), "SQ", length: .max) + items
        #expect(throws: CompositionError.self) { try join(many) }
        var long = ReceivedFixture()
        long.pixelBytes = header(.pixelData, "OB", length: 0xFFFF_FFFE)
        #expect(throws: CompositionError.self) { try join(long) }
        var twice = ReceivedFixture()
        twice.pixelBytes = short(.patientID, "LO", Array("X ".utf8))
        #expect(throws: CompositionError.self) { try join(twice) }
        var large = ReceivedFixture()
        large.dataSet.set(Tag(0x0009, 0x1010), .ut, Array(repeating: 0x20, count: 17 << 20))
        #expect(throws: CompositionError.self) { try join(large) }
    }

    @Test func aLongValueInThePlaceOfAnIdentifierIsRefused() throws {
        var fixture = ReceivedFixture()
        fixture.dataSet.set(.patientName, .un, Array(repeating: 0x41, count: 1 << 20))
        let error = #expect(throws: CompositionError.self) { try join(fixture) }
        #expect(error?.message.contains("PatientName") == true)
    }

    @Test func noChangedByteTraps() throws {
        var fixture = ReceivedFixture()
        var item = DataSet()
        item.setText(.codeMeaning, "word")
        fixture.dataSet.setSequence(.originalAttributesSequence, [item])
        fixture.dataSet.setText(.specificCharacterSet, "ISO_IR 100")
        let bytes = try fixture.bytes()
        let request = try ReceivedFixture.request(plainName: false, laterality: .left)
        var generator = LinearGenerator(state: 11)
        for _ in 0..<2_000 {
            var changed = bytes
            for _ in 0..<3 {
                changed[Int.random(in: 132..<changed.count, using: &generator)] = UInt8.random(
                    in: 0...255, using: &generator)
            }
            do {
                let description = try JoinedFile.description(changed)
                _ = try ReceivedComposer.compose(request, try ReceivedInstance(MemorySource(changed), description))
            } catch let error as CompositionError {
                #expect(!error.message.contains("Device^Person"))
            }
        }
    }
}

/// A source that counts what is read of it.
private final class CountingSource: MediaSource, Sendable {
    let count = Atomic<Int>(0)
    private let memory: MemorySource

    init(_ bytes: [UInt8]) { memory = MemorySource(bytes) }

    var length: Int64 { memory.length }

    func read(at offset: Int64, count: Int) -> [UInt8] {
        self.count.add(count, ordering: .relaxed)
        return memory.read(at: offset, count: count)
    }
}

/// A generator whose numbers are the same in every run.
private struct LinearGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
