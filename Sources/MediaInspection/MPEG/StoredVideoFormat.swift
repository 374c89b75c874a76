/// How AVI and Matroska name a film's coding, with the header that they keep beside the pictures; it may be empty.
enum StoredVideoFormat {
    case h264(header: [UInt8])
    case hevc(header: [UInt8])
    case mpeg2(header: [UInt8])
    case other(FourCharacterCode)

    /// Completes a description by the header and by the first pictures, which stand at these places of the file.
    func describe(
        _ video: inout VideoDescription, samples: [Range<Int64>], _ window: inout MediaWindow
    ) throws(MediaError) {
        switch self {
        case .other(let code): video.adopt(.other(code))
        case .mpeg2(let header):
            var stream = MPEG2Stream(header: header)
            if stream == nil, let place = samples.first {
                let count = Int(min(4096, place.upperBound - place.lowerBound))
                stream = MPEG2Stream(header: Array(try window.run(at: place.lowerBound, minimum: count).prefix(count)))
            }
            video.adopt(stream.map(VideoCodec.mpeg2) ?? .other("mp2v"))
        case .h264(let header):
            var found =
                (Self.isRecord(header) ? DecoderConfiguration.h264(header) : nil)
                ?? StreamSurvey(
                    h264: H264Survey(header: header),
                    declared: H264Stream(profile: H264Profile(code: 0), level: H264Level(tenfold: 0), sequence: nil),
                    framing: .startCodes)
            try Self.complete(&video, &found, samples, &window)
        case .hevc(let header):
            var found =
                (Self.isRecord(header) ? DecoderConfiguration.hevc(header) : nil)
                ?? StreamSurvey(
                    hevc: HEVCSurvey(header: header),
                    declared: HEVCStream(
                        profileCode: 0, isHighTier: false, levelCode: 0, chroma: .yuv420, lumaBitDepth: 8),
                    framing: .startCodes)
            try Self.complete(&video, &found, samples, &window)
        }
    }

    private static func complete(
        _ video: inout VideoDescription, _ survey: inout StreamSurvey, _ samples: [Range<Int64>],
        _ window: inout MediaWindow
    ) throws(MediaError) {
        if !video.isEncrypted, try !survey.read(samples, &window), video.integrity.isComplete {
            video.integrity = .damaged(defect: .picturesUnreadable, at: samples.first?.lowerBound ?? 0)
        }
        video.hasInBandParameters = survey.formatIsInBand
        video.contradictsHeader = survey.contradictsHeader
        video.adopt(survey.codec)
    }

    /// Whether a header is a record of ISO/IEC 14496-15 and not units behind start codes.
    private static func isRecord(_ header: [UInt8]) -> Bool { header.first == 1 }
}
