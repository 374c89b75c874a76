import CaptureModel
import Catalog
import DICOMCore
import DICOMObjects
import MediaInspection
import TestSupport
import Testing

/// What the object says of compression and origin is true of what is sent.
@Suite struct MediaEncodingTests {
    private let ycbcr = JPEGColourDecision(colour: .ycbcr, reason: .jfif)
    private let rgb = JPEGColourDecision(colour: .rgb, reason: .adobeTransform(0))

    private func jpeg(_ process: JPEGProcess, _ colour: JPEGColourDecision) -> JPEGDescription {
        JPEGDescription(
            process: process, width: 100, height: 60, components: [], colour: colour, imageRange: 0..<1_800)
    }

    private func film(_ codec: VideoCodec, frames: Int64 = 50, bytes: Int64 = 10_000) -> VideoDescription {
        VideoDescription(
            container: .mp4, majorBrand: nil, byteCount: bytes, codec: codec, width: 100, height: 60,
            frameCount: frames, timescale: 25, duration: frames)
    }

    private let mpeg2 = VideoCodec.mpeg2(
        MPEG2Stream(
            profileAndLevel: 0x48, width: 100, height: 60, aspectRatioCode: 2, frameRateCode: 3, chroma: .yuv420,
            isProgressive: true))

    private func plan(
        _ rewrite: Rewrite?, _ syntax: TransferSyntaxChoice, _ photometric: PhotometricChoice
    ) -> WrapPlan {
        WrapPlan(rewrite: rewrite, transferSyntax: syntax, photometric: photometric, body: [0..<1_800])
    }

    @Test func aBaselineJPEGIsLossyByTheBytesThatAreSent() throws {
        var plan = plan(nil, .jpegBaseline, .ybrFull422)
        plan.body = [0..<2, 902..<1_800]
        let found = try ImageEncoding(plan: plan, of: .jpeg(jpeg(.baseline, ycbcr)))
        #expect(found.compressions == [LossyCompression(method: "ISO_10918_1", ratio: 20)])
        #expect(found.derivation == nil)
        #expect(found.body.form == .fragment)
        #expect(found.body.length == 900)
    }

    @Test func aLosslessJPEGLostNothing() throws {
        let found = try ImageEncoding(
            plan: plan(nil, .jpegLosslessFirstOrder, .rgb), of: .jpeg(jpeg(.lossless, rgb)))
        #expect(found.compressions.isEmpty)
        #expect(found.transferSyntax.rawValue == "1.2.840.10008.1.2.4.70")
    }

    @Test func samplesOfAnRGBJPEGStayLossy() throws {
        let found = try ImageEncoding(
            plan: plan(.samples(orientation: 6), .explicitLittleEndian, .rgb), of: .jpeg(jpeg(.baseline, rgb)),
            rewritten: .samples(width: 60, height: 100, samplesPerPixel: 3, byteCount: 18_000))
        #expect(found.compressions == [LossyCompression(method: "ISO_10918_1", ratio: 10)])
        #expect(found.derivation == .turned)
        #expect((found.rows, found.columns) == (100, 60))
        #expect(found.body == MediaBody(file: .rewritten, ranges: [0..<18_000], form: .value))
    }

    @Test func samplesOfARasterAreLossyOnlyWhereItWas() throws {
        var raster = RasterDescription(format: .tiff, width: 10, height: 10, colour: .rgb, byteCount: 30)
        let plan = plan(.samples(orientation: 1), .explicitLittleEndian, .rgb)
        let made = RewrittenMedia.samples(width: 10, height: 10, samplesPerPixel: 3, byteCount: 300)
        #expect(try ImageEncoding(plan: plan, of: .raster(raster), rewritten: made).compressions.isEmpty)
        raster.lossyMethod = "ISO_10918_1"
        #expect(
            try ImageEncoding(plan: plan, of: .raster(raster), rewritten: made).compressions == [
                LossyCompression(method: "ISO_10918_1", ratio: 10)
            ])
    }

    @Test(arguments: [
        (10, 10, 3, Int64(299)), (0, 10, 3, 0), (10, 10, 1, 100), (.max, .max, 3, 300), (-10, -10, 3, 300),
    ])
    func samplesThatMakeNoPictureAreRefused(width: Int, height: Int, samples: Int, bytes: Int64) {
        let raster = RasterDescription(format: .png, width: 10, height: 10, colour: .rgb, byteCount: 30)
        let error = #expect(throws: CompositionError.self) {
            try ImageEncoding(
                plan: plan(.samples(orientation: 1), .explicitLittleEndian, .rgb), of: .raster(raster),
                rewritten: .samples(width: width, height: height, samplesPerPixel: samples, byteCount: bytes))
        }
        #expect(error?.code == .notEncodable)
    }

    @Test func aFilmCodedAnewTellsBothCompressions() throws {
        let original = film(.other(FourCharacterCode("mjpa")), bytes: 90_000)
        let made = film(mpeg2, bytes: 9_000)
        let media = MediaEncoding.image(
            try ImageEncoding(
                plan: plan(.transcoding, .mpeg2MainLevel, .ybrPartial420), of: .video(original), rewritten: .film(made))
        )
        let request = try CompositionFixture.request(for: .videoEndoscopic, media: media)
        let instance = try InstanceComposer.compose(request)
        guard case .bytes(let head)? = instance.pieces.first else {
            Issue.record("no header")
            return
        }
        let dataSet = try DataSetDecoder(transferSyntaxEncoding: .explicitLittle, stopBefore: .pixelData).decode(head)
        #expect(dataSet.texts(.lossyImageCompressionMethod) == ["ISO_10918_1", "ISO_13818_2"])
        #expect(dataSet.texts(.lossyImageCompressionRatio) == ["10", "100"])
        #expect(dataSet.texts(.imageType) == ["DERIVED", "PRIMARY"])
        #expect(dataSet.sequence(.derivationCodeSequence).first?.text(.codeValue) == "113040")
        #expect(dataSet.text(.derivationDescription) != nil)
        #expect(instance.file == .rewritten)
    }

    @Test func reboxedAndCutFilmsStayOriginal() throws {
        for rewrite in [Rewrite.container(.transportStream), .cut] {
            let found = try ImageEncoding(
                plan: plan(rewrite, .mpeg2HighLevel, .ybrPartial420), of: .video(film(mpeg2)),
                rewritten: .film(film(mpeg2, bytes: 11_000)))
            #expect(found.derivation == nil)
            #expect(found.compressions.map(\.method) == ["ISO_13818_2"])
            #expect(found.body.length == 11_000)
        }
    }

    /// PS3.5 §8.2.5 allows samples that are not square, §8.2.6 and all below it do not.
    @Test func theShapeOfSamplesIsStatedOnlyWhereItMay() throws {
        var video = film(mpeg2)
        video.sampleAspectRatio = SampleAspectRatio(width: 16, height: 15)
        let main = try ImageEncoding(plan: plan(nil, .mpeg2MainLevel, .ybrPartial420), of: .video(video))
        #expect(main.sampleShape == ImageEncoding.SampleShape(height: 15, width: 16))
        let high = try ImageEncoding(plan: plan(nil, .mpeg2HighLevel, .ybrPartial420), of: .video(video))
        #expect(high.sampleShape == nil)
        let composed = try ComposedFile(.videoEndoscopic, .film) { request in
            guard case .image(var image) = request.media else { return }
            image.sampleShape = main.sampleShape
            request.media = .image(image)
        }
        #expect(composed.dataSet.texts(.pixelAspectRatio) == ["15", "16"])
    }

    @Test func tenBitsAndTwoViewsAreStated() throws {
        let main10 = try ImageEncoding(plan: plan(nil, .hevcMain10Level51, .ybrPartial420), of: .video(film(mpeg2)))
        #expect(main10.bitsStored == 10)
        #expect(main10.body.form == .fragments)
        let stereo = try ImageEncoding(plan: plan(nil, .h264StereoHigh42, .ybrPartial420), of: .video(film(mpeg2)))
        #expect(stereo.film?.isStereoscopic == true)
        #expect(stereo.film?.frameTime == 40)
        let composed = try ComposedFile(.videoMicroscopic, .film) { $0.media = .image(withSampleBody(main10)) }
        #expect(composed.dataSet.integer(.bitsAllocated) == 16)
        #expect(composed.dataSet.integer(.highBit) == 9)
        let twice = try ComposedFile(.videoMicroscopic, .film) { $0.media = .image(withSampleBody(stereo)) }
        #expect(twice.dataSet.text(.stereoPairsPresent) == "YES")
    }

    private func withSampleBody(_ image: ImageEncoding) -> ImageEncoding {
        var image = image
        image.body.ranges = [0..<10]
        return image
    }

    @Test func aPlanOfAnotherFileIsRefused() throws {
        let description = MediaDescription.jpeg(jpeg(.progressive, ycbcr))
        let plan = plan(.baselineJPEG(.none), .jpegBaseline, .ybrFull422)
        for made in [nil, RewrittenMedia.film(film(mpeg2))] {
            let error = #expect(throws: CompositionError.self) {
                try MediaEncoding(plan: plan, of: description, rewritten: made)
            }
            #expect(error?.code == .unsuitableMedia)
        }
        #expect(throws: CompositionError.self) {
            try MediaEncoding(plan: plan, of: .unsupported(kind: .png, reason: ""), rewritten: nil)
        }
    }

    /// What a film says of the place where it was made is overwritten on the way, and nothing moves.
    @Test func aMaskReplacesBytesAndMovesNone() throws {
        var plan = plan(nil, .mpeg2MainLevel, .ybrPartial420)
        plan.body = [0..<10_000]
        plan.masks = [WrapMask(100..<104, Array("free".utf8)), WrapMask(104..<200), WrapMask(9_998..<10_000, [7, 7])]
        let media = try MediaEncoding(plan: plan, of: .video(film(mpeg2)))
        let instance = try InstanceComposer.compose(
            try CompositionFixture.request(for: .videoEndoscopic, media: media))
        let file = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 % 251 + 1) }
        var expected = file
        expected.replaceSubrange(100..<104, with: "free".utf8)
        expected.replaceSubrange(104..<200, with: [UInt8](repeating: 0, count: 96))
        expected.replaceSubrange(9_998..<10_000, with: [7, 7])
        let dataSet = instance.dataSet(from: file)
        let place = try #require(dataSet.firstRange(of: expected.prefix(100)))
        #expect(Array(dataSet[place.lowerBound..<place.lowerBound + 10_000]) == expected)
        #expect(instance.length == Int64(dataSet.count))
    }
}
