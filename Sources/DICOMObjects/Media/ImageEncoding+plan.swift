public import MediaInspection

import CaptureModel
import DICOMCore

extension ImageEncoding {
    /// How a picture or film, or what was made of it, stands in Pixel Data by the plan of a wrap decision.
    ///
    /// - Throws: As `MediaEncoding.init(plan:of:rewritten:)`.
    public init(
        plan: WrapPlan, of media: MediaDescription, rewritten: RewrittenMedia? = nil
    ) throws(CompositionError) {
        guard let syntax = plan.transferSyntax, let photometric = plan.photometric else { throw MediaEncoding.mismatch }
        guard let transferSyntax = UID(syntax.uid) else {
            throw CompositionError(.notEncodable, "The transfer syntax has a malformed identifier.")
        }
        switch (media, plan.rewrite, rewritten) {
        case (.jpeg(let jpeg), nil, nil):
            self.init(
                jpeg, transferSyntax, photometric, body: MediaBody(ranges: plan.body, form: syntax.bodyForm),
                isLossy: syntax.isLossy)
        case (.jpeg, .baselineJPEG(let turn)?, .jpeg(let made)?):
            self.init(
                made, transferSyntax, photometric,
                body: MediaBody(file: .rewritten, ranges: [made.imageRange], form: syntax.bodyForm), isLossy: true)
            derivation = turn == .none ? nil : .turned
        case (
            .jpeg(let jpeg), .samples(let orientation)?,
            .samples(let width, let height, let samples, let byteCount)?
        ):
            try self.init(
                columns: width, rows: height, samplesPerPixel: samples, byteCount: byteCount, transferSyntax,
                photometric, orientation: orientation)
            let isLossless = jpeg.process == .lossless
            compressions = isLossless ? [] : [compression("ISO_10918_1", Int64(jpeg.imageRange.count))]
        case (
            .raster(let picture), .samples(let orientation)?,
            .samples(let width, let height, let samples, let byteCount)?
        ):
            try self.init(
                columns: width, rows: height, samplesPerPixel: samples, byteCount: byteCount, transferSyntax,
                photometric, orientation: orientation)
            compressions = picture.lossyMethod.map { [compression($0, picture.byteCount)] } ?? []
        case (.video(let film), nil, nil):
            self.init(
                film, syntax, transferSyntax,
                body: MediaBody(ranges: plan.body, masks: plan.masks, form: syntax.bodyForm))
        case (.video, .container?, .film(let made)?), (.video, .cut?, .film(let made)?):
            self.init(
                made, syntax, transferSyntax,
                body: MediaBody(file: .rewritten, ranges: [0..<made.byteCount], form: syntax.bodyForm))
        case (.video(let film), .transcoding?, .film(let made)?):
            self.init(
                made, syntax, transferSyntax,
                body: MediaBody(file: .rewritten, ranges: [0..<made.byteCount], form: syntax.bodyForm))
            compressions.insert(LossyCompression(of: film), at: 0)
            derivation = .transcoded
        case (.jpeg, _, _), (.raster, _, _), (.video, _, _), (.document, _, _), (.instance, _, _),
            (.unsupported, _, _):
            throw MediaEncoding.mismatch
        }
    }

    private init(
        _ jpeg: JPEGDescription, _ transferSyntax: UID, _ photometric: PhotometricChoice, body: MediaBody, isLossy: Bool
    ) {
        self.init(
            transferSyntax: transferSyntax, photometricInterpretation: photometric.rawValue,
            samplesPerPixel: photometric.samplesPerPixel, rows: jpeg.height, columns: jpeg.width, body: body)
        compressions = isLossy ? [compression("ISO_10918_1", body.length)] : []
    }

    private init(
        columns: Int, rows: Int, samplesPerPixel: Int, byteCount: Int64, _ transferSyntax: UID,
        _ photometric: PhotometricChoice, orientation: Int
    ) throws(CompositionError) {
        let row = columns.multipliedReportingOverflow(by: samplesPerPixel)
        let whole = row.partialValue.multipliedReportingOverflow(by: rows)
        guard !row.overflow, !whole.overflow, columns > 0, rows > 0,
            samplesPerPixel == photometric.samplesPerPixel, Int64(whole.partialValue) == byteCount
        else {
            throw CompositionError(
                .notEncodable,
                "\(byteCount) bytes do not make a picture of \(columns) × \(rows) pixels of \(samplesPerPixel) samples."
            )
        }
        self.init(
            transferSyntax: transferSyntax, photometricInterpretation: photometric.rawValue,
            samplesPerPixel: samplesPerPixel, rows: rows, columns: columns,
            derivation: (2...8).contains(orientation) ? .turned : nil,
            body: MediaBody(file: .rewritten, ranges: [0..<byteCount], form: .value))
    }

    private init(_ video: VideoDescription, _ syntax: TransferSyntaxChoice, _ transferSyntax: UID, body: MediaBody) {
        let seconds = video.durationInSeconds ?? 0
        let film = Film(
            frameCount: Int(clamping: video.frameCount),
            frameTime: video.frameCount > 0 ? seconds * 1_000 / Double(video.frameCount) : 0,
            audioChannels: video.audioTracks.reduce(0) { $0 &+ $1.channelCount },
            isStereoscopic: syntax.isStereoscopic)
        var shape: SampleShape?
        if syntax.allowsOtherSampleShapes, let ratio = video.sampleAspectRatio, !ratio.isSquare {
            shape = SampleShape(height: ratio.height, width: ratio.width)
        }
        self.init(
            transferSyntax: transferSyntax, photometricInterpretation: PhotometricChoice.ybrPartial420.rawValue,
            samplesPerPixel: 3, rows: video.height, columns: video.width,
            bitsStored: syntax == .hevcMain10Level51 ? 10 : 8, sampleShape: shape, body: body, film: film)
        compressions = [compression(syntax.filmMethod, body.length)]
    }

    /// The compression of this picture or film into so many bytes.
    private func compression(_ method: String, _ bytes: Int64) -> LossyCompression {
        let samples = Double(rows) * Double(columns) * Double(samplesPerPixel) * Double(film?.frameCount ?? 1)
        return LossyCompression(method: method, samples: samples * Double(bitsAllocated / 8), bytes: bytes)
    }
}

extension PhotometricChoice {
    /// SamplesPerPixel.
    fileprivate var samplesPerPixel: Int {
        switch self {
        case .monochrome2: 1
        case .ybrFull422, .rgb, .ybrPartial420: 3
        }
    }
}
