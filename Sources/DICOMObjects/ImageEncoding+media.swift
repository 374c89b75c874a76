public import MediaInspection

import DICOMCore

extension ImageEncoding {
    /// How an inspected file stands in Pixel Data.
    ///
    /// - Throws: `unsuitableMedia` where the file has no DICOM form, in the words of the wrap decision.
    public init(_ media: MediaDescription) throws(CompositionError) {
        switch WrapDecision(for: media) {
        case .held(let reason):
            throw CompositionError(.unsuitableMedia, "\(reason.sentence) \(reason.advice)")
        case .asIs(let syntax, let photometric, _):
            guard let transferSyntax = UID(syntax.uid) else {
                throw CompositionError(.notEncodable, "The transfer syntax has a malformed identifier.")
            }
            switch media {
            case .jpeg(let jpeg):
                self.init(
                    transferSyntax: transferSyntax, photometricInterpretation: photometric.rawValue,
                    samplesPerPixel: photometric == .monochrome2 ? 1 : 3, rows: jpeg.height, columns: jpeg.width,
                    lossyMethod: "ISO_10918_1", body: jpeg.imageRange)
            case .video(let video):
                let seconds = video.durationInSeconds ?? 0
                let film = Film(
                    frameCount: Int(clamping: video.frameCount),
                    frameTime: video.frameCount > 0 ? seconds * 1_000 / Double(video.frameCount) : 0,
                    audioChannels: video.audioTracks.reduce(0) { $0 + $1.channelCount })
                self.init(
                    transferSyntax: transferSyntax, photometricInterpretation: photometric.rawValue,
                    samplesPerPixel: 3, rows: video.height, columns: video.width,
                    bitsStored: syntax == .hevcMain10Level51 ? 10 : 8, lossyMethod: Self.lossyMethod(syntax),
                    body: 0..<video.byteCount, film: film)
            case .unsupported(_, let reason):
                throw CompositionError(.unsuitableMedia, reason)
            }
        }
    }

    /// The defined term of LossyImageCompressionMethod (PS3.3 §C.7.6.1.1.5.1).
    private static func lossyMethod(_ syntax: TransferSyntaxChoice) -> String {
        switch syntax {
        case .jpegBaseline: "ISO_10918_1"
        case .h264High41, .h264High41Fragmentable, .h264High42, .h264High42Fragmentable: "ISO_14496_10"
        case .hevcMain51, .hevcMain10Level51: "ISO_23008_2"
        }
    }
}
