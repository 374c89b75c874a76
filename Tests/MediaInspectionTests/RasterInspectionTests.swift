import ByteCodec
import MediaInspection
import TestSupport
import Testing

@Suite struct RasterInspectionTests {
    private func describe(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws
        -> RasterDescription
    {
        let media = try MediaInspector.inspect(MemorySource(bytes))
        guard case .raster(let picture) = media else {
            Issue.record("described as \(media)", sourceLocation: sourceLocation)
            throw MissingPicture()
        }
        return picture
    }

    private struct MissingPicture: Error {}

    private func png(_ colourType: UInt8 = 2, bits: UInt8 = 8) -> TinyPNG {
        TinyPNG(
            width: 2, height: 2, bitDepth: bits, colourType: colourType,
            rows: [[UInt8]](repeating: [1, 2, 3, 4, 5, 6, 7, 8], count: 2))
    }

    private func tiff(_ samples: Int = 3, photometric: UInt32 = 2) -> TinyTIFF.Page {
        TinyTIFF.Page(
            2, 2, samples: samples, photometric: photometric, pieces: [Array(repeating: 7, count: 4 * samples)])
    }

    private func held(_ bytes: [UInt8]) throws -> HoldReason.Code? {
        guard case .held(let reason) = WrapDecision(for: try MediaInspector.inspect(MemorySource(bytes))) else {
            return nil
        }
        #expect(reason.sentence.hasSuffix(".") && reason.advice.hasSuffix("."))
        return reason.code
    }

    @Test func aPNGIsDescribedByItsChunks() throws {
        var file = png(6)
        file.leading = [
            TinyPNG.chunk("eXIf", Array("II".utf8) + [42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0])
        ]
        let picture = try describe(file.bytes)
        #expect(picture.format == .png)
        #expect(picture.colour == .rgb)
        #expect(picture.hasTransparency)
        #expect(picture.orientation == 6)
        #expect(picture.integrity == .complete)
        #expect(try describe(png(0).bytes).colour == .grey)
        #expect(try !describe(png(2).bytes).hasTransparency)
        var keyed = png(2)
        keyed.leading = [TinyPNG.chunk("tRNS", [0, 1, 0, 2, 0, 3])]
        #expect(try describe(keyed.bytes).hasTransparency)
    }

    @Test func everyCutOfAPictureIsSeen() throws {
        let files = [
            png().bytes, TinyBMP(2, 2, bitsPerPixel: 24, data: Array(repeating: 9, count: 16)).bytes,
            TinyTIFF([tiff()]).bytes, TinyTIFF([tiff()], order: .big).bytes, TinyTIFF([tiff()], isBig: true).bytes,
        ]
        for file in files {
            #expect(try held(file) == nil)
            for length in 8..<file.count {
                let media = try MediaInspector.inspect(MemorySource(Array(file.prefix(length))))
                guard case .held = WrapDecision(for: media) else {
                    Issue.record("\(length) of \(file.count) bytes were taken: \(media.summary)")
                    continue
                }
            }
        }
    }

    @Test func damageIsNamed() throws {
        var broken = png().bytes
        broken[20] ^= 1
        #expect(try MediaInspector.inspect(MemorySource(broken)).summary.contains("checksum"))
        var palette = png(3)
        #expect(
            try describe(palette.bytes).integrity
                == .damaged(defect: .colourTableMissing, at: Int64(palette.bytes.count)))
        palette.leading = [TinyPNG.chunk("PLTE", [0, 0, 0])]
        #expect(try describe(palette.bytes).integrity == .complete)
        var large = png()
        large.height = 60000
        #expect(try held(large.bytes) == .damaged)
        let looped = TinyTIFF([tiff(), tiff()])
        var file = looped
        file.isLooped = true
        #expect(try describe(file.bytes).pictureCount == 2)
        #expect(try held(file.bytes) == .severalPictures)
    }

    @Test func whatHasNoPlaceInAnObjectIsHeldWithItsReason() throws {
        var animated = png()
        animated.leading = [TinyPNG.chunk("acTL", [0, 0, 0, 3, 0, 0, 0, 0])]
        #expect(try held(animated.bytes) == .severalPictures)
        #expect(try held(TinyPNG(width: 1, height: 1, bitDepth: 16, colourType: 0, rows: [[1, 2]]).bytes) == .bitDepth)
        #expect(try held(TinyTIFF([tiff(4, photometric: 5)]).bytes) == .jpegColour)
        #expect(try held(TinyTIFF([tiff(photometric: 8)]).bytes) == .jpegColour)
        #expect(try held(TinyTIFF([tiff(photometric: 6)]).bytes) == .compression)
        var zstandard = tiff()
        zstandard.fields[259] = [50000]
        #expect(try held(TinyTIFF([zstandard]).bytes) == .compression)
        var floating = tiff()
        floating.fields[339] = [3, 3, 3]
        #expect(try held(TinyTIFF([floating]).bytes) == .compression)
        var sensor = tiff(1, photometric: 32803)
        #expect(try held(TinyTIFF([sensor]).bytes) == .notACapture)
        sensor = tiff()
        sensor.fields[50706] = [1]
        #expect(try held(TinyTIFF([sensor]).bytes) == .notACapture)
        #expect(try held(TinyBMP(2, 2, bitsPerPixel: 12, data: Array(repeating: 0, count: 8)).bytes) == .compression)
        #expect(try held(TinyBMP(70000, 1, bitsPerPixel: 1, data: Array(repeating: 0, count: 8752)).bytes) == .damaged)
    }

    @Test func aThumbnailIsNoPage() throws {
        var small = tiff()
        small.fields[254] = [1]
        let picture = try describe(TinyTIFF([small, tiff(1, photometric: 1)]).bytes)
        #expect(picture.pictureCount == 1)
        #expect(picture.pictureIndex == 1)
        #expect(picture.colour == .grey)
    }

    @Test func aPictureIsPlannedAsItsSamplesTurnedUpright() throws {
        var page = tiff(1, photometric: 0)
        page.fields[274] = [6]
        let media = MediaDescription.raster(try describe(TinyTIFF([page]).bytes))
        guard case .wrapped(let plan) = WrapDecision(for: media) else {
            Issue.record("held")
            return
        }
        #expect(plan.rewrite == .samples(orientation: 6))
        #expect(plan.transferSyntax == .explicitLittleEndian)
        #expect(plan.photometric == .monochrome2)
        #expect(plan.warnings.isEmpty)
        guard case .wrapped(let kept) = WrapDecision(for: media, under: WrapPolicy(orientation: .keep)) else {
            Issue.record("held")
            return
        }
        #expect(kept.rewrite == .samples(orientation: 1))
        #expect(kept.warnings == [.orientation(6)])
    }

    @Test func aPictureOutOfAllProportionIsHeld() throws {
        var picture = RasterDescription(format: .png, width: 60000, height: 60000, colour: .grey, byteCount: 4_000_000)
        #expect(WrapDecision(for: .raster(picture)).outcome == .held)
        picture.byteCount = 40_000_000
        #expect(WrapDecision(for: .raster(picture)).outcome == .rewritten)
        picture.isInterlaced = true
        #expect(WrapDecision(for: .raster(picture)).outcome == .held)
        picture.isInterlaced = false
        picture.colour = .rgb
        #expect(WrapDecision(for: .raster(picture)).outcome == .held)
    }

    @Test func everyByteMayBeAnother() throws {
        let files = [
            png(3).bytes, TinyBMP(2, 2, bitsPerPixel: 24, data: Array(repeating: 9, count: 16)).bytes,
            TinyTIFF([tiff(), tiff()]).bytes, TinyTIFF([tiff()], order: .big).bytes,
            TinyTIFF([tiff()], isBig: true).bytes,
        ]
        var described = 0
        for file in files {
            for place in file.indices {
                for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
                    var changed = file
                    changed[place] = value
                    let media = try MediaInspector.inspect(MemorySource(changed))
                    if case .raster = media { described += 1 }
                    _ = WrapDecision(for: media)
                }
            }
        }
        #expect(described > 0)
    }
}
