import ByteCodec
import Crypto
import Foundation
import MediaInspection
import RasterDecoding
import SystemPackage
import TestSupport
import Testing

/// Pictures made byte by byte, so that the samples are known beforehand.
@Suite struct DecodingTests {
    private let decoding: Decoding

    init() throws { decoding = try Decoding() }

    private static func pixel(_ x: Int, _ y: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: x * 7), UInt8(truncatingIfNeeded: y * 11), UInt8(truncatingIfNeeded: x ^ y)]
    }

    private static func picture(_ width: Int, _ height: Int) -> [UInt8] {
        (0..<height).flatMap { y in (0..<width).flatMap { x in pixel(x, y) } }
    }

    @Test func anInterlacedPNGIsPutTogether() throws {
        let file = TinyPNG(interlaced: 13, 9, colourType: 2, pixel: Self.pixel)
        #expect(try decoding.decode(file.bytes).bytes == Self.picture(13, 9))
    }

    @Test func fewBitsAreSpreadToTheWholeRange() throws {
        let two = TinyPNG(width: 4, height: 1, bitDepth: 2, colourType: 0, rows: [[0b0001_1011]])
        #expect(try decoding.decode(two.bytes).bytes == [0, 85, 170, 255])
        var four = TinyTIFF.Page(2, 1, samples: 1, photometric: 0, pieces: [[0x0E]])
        four.fields[258] = [4]
        #expect(try decoding.decode(TinyTIFF([four]).bytes).bytes == [255, 17])
    }

    @Test func transparencyIsAnErrorAndAnEmptyAlphaIsLeftOut() throws {
        func png(_ alpha: UInt8) -> [UInt8] {
            TinyPNG(width: 2, height: 1, colourType: 6, rows: [[1, 2, 3, 255, 4, 5, 6, alpha]]).bytes
        }
        #expect(try decoding.decode(png(255)).bytes == [1, 2, 3, 4, 5, 6])
        #expect(try decoding.failure(png(254)) == .transparent)
        var keyed = TinyPNG(width: 2, height: 1, colourType: 0, rows: [[7, 9]])
        keyed.leading = [TinyPNG.chunk("tRNS", [0, 8])]
        #expect(try decoding.decode(keyed.bytes).bytes == [7, 9])
        keyed.leading = [TinyPNG.chunk("tRNS", [0, 9])]
        #expect(try decoding.failure(keyed.bytes) == .transparent)
        let page = TinyTIFF.Page(1, 1, samples: 4, pieces: [[1, 2, 3, 128]])
        #expect(try decoding.failure(TinyTIFF([page]).bytes) == .transparent)
        var bitmap = TinyBMP(1, 1, bitsPerPixel: 32, data: [3, 2, 1, 0])
        #expect(try decoding.decode(bitmap.bytes).bytes == [1, 2, 3])
        bitmap.headerLength = 108
        bitmap.coding = 3
        bitmap.masks = [0xFF_0000, 0xFF00, 0xFF, 0xFF00_0000]
        #expect(try decoding.decode(bitmap.bytes).bytes == [1, 2, 3])
        bitmap.data[3] = 9
        #expect(try decoding.failure(bitmap.bytes) == .transparent)
    }

    @Test func aBitmapMayStandOnItsHeadOrOnItsFeet() throws {
        let rows: [UInt8] = [3, 2, 1, 0, 6, 5, 4, 0]
        #expect(try decoding.decode(TinyBMP(1, 2, bitsPerPixel: 24, data: rows).bytes).bytes == [4, 5, 6, 1, 2, 3])
        #expect(try decoding.decode(TinyBMP(1, -2, bitsPerPixel: 24, data: rows).bytes).bytes == [1, 2, 3, 4, 5, 6])
        var core = TinyBMP(3, 1, bitsPerPixel: 4, data: [0x10, 0x10, 0, 0])
        core.headerLength = 12
        core.colours = Array(repeating: [30, 20, 10], count: 16)
        core.colours[1] = [3, 2, 1]
        #expect(try decoding.decode(core.bytes).bytes == [1, 2, 3, 10, 20, 30, 1, 2, 3])
    }

    @Test func runsOfABitmapAreFollowed() throws {
        // Lower row: three of index 1, end of row. Upper row: skip one, the literals 0, 1, 1, end of picture.
        var file = TinyBMP(4, 2, bitsPerPixel: 8, data: [3, 1, 0, 0, 0, 2, 1, 0, 0, 3, 0, 1, 1, 0, 0, 1])
        file.coding = 1
        file.colours = [[0, 0, 0], [9, 9, 9]]
        #expect(
            try decoding.decode(file.bytes).bytes
                == [0, 0, 9, 9, 9, 9, 9, 0].flatMap { [UInt8](repeating: $0, count: 3) })
        file.data = [3, 1]
        #expect(try decoding.failure(file.bytes) == .damaged)
        var half = TinyBMP(5, 1, bitsPerPixel: 4, data: [5, 0x01, 0, 1])
        half.coding = 2
        half.colours = [[0, 0, 0], [9, 9, 9]]
        #expect(try decoding.decode(half.bytes).bytes == [0, 9, 0, 9, 0].flatMap { [UInt8](repeating: $0, count: 3) })
    }

    @Test(arguments: [ByteOrder.little, .big], [false, true])
    func tiffsOfEitherOrderAreRead(_ order: ByteOrder, _ isBig: Bool) throws {
        let picture = Self.picture(5, 4)
        var strips = TinyTIFF.Page(5, 4, pieces: [Array(picture.prefix(45)), Array(picture.suffix(15))])
        strips.fields[278] = [3]
        #expect(try decoding.decode(TinyTIFF([strips], order: order, isBig: isBig).bytes).bytes == picture)
        let planes = (0..<3).map { plane in stride(from: plane, to: picture.count, by: 3).map { picture[$0] } }
        var planar = TinyTIFF.Page(5, 4, pieces: planes)
        planar.fields[284] = [2]
        #expect(try decoding.decode(TinyTIFF([planar], order: order, isBig: isBig).bytes).bytes == picture)
    }

    @Test(arguments: [false, true]) func tilesAreLaidSideBySide(_ isPlanar: Bool) throws {
        let (width, height) = (20, 35)
        func tile(_ column: Int, _ line: Int, _ parts: ClosedRange<Int>) -> [UInt8] {
            (0..<16).flatMap { y in (0..<16).flatMap { x in Array(Self.pixel(column + x, line + y)[parts]) } }
        }
        let places = [0, 16, 32].flatMap { line in [0, 16].map { (column: $0, line: line) } }
        let pieces =
            isPlanar
            ? (0..<3).flatMap { plane in places.map { tile($0.column, $0.line, plane...plane) } }
            : places.map { tile($0.column, $0.line, 0...2) }
        var page = TinyTIFF.Page(width, height, pieces: pieces)
        page.isTiled = true
        page.fields[278] = nil
        page.fields[322] = [16]
        page.fields[323] = [16]
        page.fields[284] = [isPlanar ? 2 : 1]
        #expect(try decoding.decode(TinyTIFF([page]).bytes).bytes == Self.picture(width, height))
    }

    @Test func aTileFarLargerThanItsPictureIsNotHeld() throws {
        var page = TinyTIFF.Page(16, 16, samples: 1, photometric: 1, pieces: [Array(repeating: 0, count: 400_000)])
        page.isTiled = true
        page.fields[278] = nil
        page.fields[259] = [8]
        page.fields[322] = [20_000]
        page.fields[323] = [20_000]
        #expect(try decoding.failure(TinyTIFF([page]).bytes) == .notTaken)
    }

    @Test func faxCodedRowsAreRead() throws {
        // Eight white rows take one bit each; then the end of the block.
        var page = TinyTIFF.Page(24, 8, samples: 1, photometric: 0, pieces: [[0xFF, 0x00, 0x10, 0x01]])
        page.fields[258] = [1]
        page.fields[259] = [4]
        #expect(try decoding.decode(TinyTIFF([page]).bytes).bytes == Array(repeating: 255, count: 24 * 8))
        page.pieces = [[0xF0, 0x01, 0x00]]
        #expect(try decoding.failure(TinyTIFF([page]).bytes) == .damaged)
    }

    @Test(arguments: 1...8) func everyOrientationIsSetUpright(_ orientation: Int) throws {
        // The upright picture is 3 wide and 2 high: 1 2 3 / 4 5 6. Stored is what a camera held otherwise writes.
        let stored: [[UInt8]] = [
            [1, 2, 3, 4, 5, 6], [3, 2, 1, 6, 5, 4], [6, 5, 4, 3, 2, 1], [4, 5, 6, 1, 2, 3],
            [1, 4, 2, 5, 3, 6], [3, 6, 2, 5, 1, 4], [6, 3, 5, 2, 4, 1], [4, 1, 5, 2, 6, 3],
        ]
        let (width, height) = orientation < 5 ? (3, 2) : (2, 3)
        let bytes = stored[orientation - 1]
        let rows = (0..<height).map { Array(bytes[$0 * width..<($0 + 1) * width]) }
        let file = TinyPNG(width: width, height: height, colourType: 0, rows: rows)
        let (samples, turned) = try decoding.decode(file.bytes, orientation: orientation)
        #expect(turned == [1, 2, 3, 4, 5, 6])
        #expect(samples.width == 3 && samples.height == 2 && samples.samplesPerPixel == 1)
        #expect(Array(samples.sha256) == Array(SHA256.hash(data: turned)))
    }

    @Test func colourManagementIsNone() throws {
        var file = TinyPNG(width: 2, height: 1, colourType: 2, rows: [[10, 100, 200, 1, 2, 3]])
        file.leading = [
            TinyPNG.chunk("gAMA", [0, 1, 0x86, 0xA0]), TinyPNG.chunk("sBIT", [5, 5, 5]),
            TinyPNG.chunk("bKGD", [0, 1, 0, 2, 0, 3]), TinyPNG.chunk("iCCP", [0x61, 0, 0, 1, 2]),
        ]
        #expect(try decoding.decode(file.bytes).bytes == [10, 100, 200, 1, 2, 3])
    }

    @Test func aFileThatIsThereIsNotWrittenOver() throws {
        let input = try decoding.folder.write(
            TinyPNG(width: 1, height: 1, colourType: 0, rows: [[5]]).bytes, to: "a.png")
        let output = try decoding.folder.write([1, 2, 3], to: "there")
        let error = #expect(throws: RasterDecodingError.self) {
            try RasterDecoder().decode(
                FilePath(input.path), description: try decoding.describe(input), orientation: 1,
                to: FilePath(output.path))
        }
        #expect(error?.code == .outputUnwritable)
        #expect([UInt8](try Data(contentsOf: output)) == [1, 2, 3])
    }

    @Test func aFileThatChangedSinceItsInspectionIsNotDecoded() throws {
        let input = try decoding.folder.write(
            TinyPNG(width: 1, height: 1, colourType: 0, rows: [[5]]).bytes, to: "a.png")
        let description = try decoding.describe(input)
        try decoding.folder.write(TinyPNG(width: 1, height: 2, colourType: 0, rows: [[5], [6]]).bytes, to: "a.png")
        let output = decoding.folder.place("out")
        let error = #expect(throws: RasterDecodingError.self) {
            try RasterDecoder().decode(
                FilePath(input.path), description: description, orientation: 1, to: FilePath(output.path))
        }
        #expect(error?.code == .changed)
        #expect(!FileManager.default.fileExists(atPath: output.path))
    }

    @Test func hostileBytesEndInAnErrorOrAPicture() throws {
        var page = TinyTIFF.Page(16, 16, pieces: [Array(repeating: 0x5A, count: 300)])
        page.fields[278] = [16]
        let files =
            [
                TinyPNG(interlaced: 9, 9, colourType: 2, pixel: Self.pixel).bytes,
                TinyBMP(4, 4, bitsPerPixel: 8, data: Array(repeating: 1, count: 16)).bytes,
            ]
            + [UInt32(1), 2, 3, 4, 5, 7, 8, 32773].map { coding -> [UInt8] in
                page.fields[259] = [coding]
                return TinyTIFF([page]).bytes
            }
        var outcomes: Set<String> = []
        for file in files {
            for place in stride(from: 8, to: min(file.count, 200), by: 5) {
                for value: UInt8 in [0, 1, 0xFF] {
                    var changed = file
                    changed[place] = value
                    let input = try decoding.folder.write(changed, to: "hostile")
                    guard let description = try? decoding.describe(input) else { continue }
                    let output = decoding.folder.place("out")
                    do throws(RasterDecodingError) {
                        _ = try RasterDecoder().decode(
                            FilePath(input.path), description: description, orientation: 6, to: FilePath(output.path))
                        outcomes.insert("decoded")
                    } catch {
                        outcomes.insert(error.code.rawValue)
                    }
                    try? FileManager.default.removeItem(at: output)
                }
            }
        }
        #expect(outcomes.isSuperset(of: ["decoded", "damaged", "notTaken"]))
    }
}
