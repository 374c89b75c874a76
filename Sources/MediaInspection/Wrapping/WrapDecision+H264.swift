extension WrapDecision {
    /// The decision for H.264: 8 bit, 4:2:0, up to level 4.2, by what is declared *and* by what size and rate need.
    static func decide(_ stream: H264Stream, _ video: VideoDescription) -> WrapDecision {
        var warnings: [WrapWarning] = []
        switch stream.profile.code {
        case 100: break
        case 66, 77: warnings.append(.profileBelowHigh(stream.profile.name))
        default:
            return .held(
                HoldReason(
                    .profile,
                    "The stream is H.264 \(stream.profile.name), and only High has a transfer syntax.",
                    advice: recorderAdvice))
        }
        guard let sequence = stream.sequence else {
            return .held(
                HoldReason(
                    .streamUndescribed,
                    "The file's header does not describe the pictures (no sequence parameter set).",
                    advice: recorderAdvice))
        }
        guard sequence.chroma == .yuv420 else { return .held(chromaReason(sequence.chroma)) }
        guard sequence.lumaBitDepth == 8, sequence.chromaBitDepth == 8 else {
            return .held(
                HoldReason(
                    .bitDepth, "The pictures have \(sequence.lumaBitDepth) bits a sample, not 8.",
                    advice: recorderAdvice))
        }
        guard !stream.changesFormat, !video.hasInBandParameters else {
            return .held(
                HoldReason(
                    .formatChanges, "The pictures may change their size or format midway.",
                    advice: "Keep resolution and format unchanged during a recording."))
        }
        guard let needed = neededLevel(sequence, video.framesPerSecond),
            max(stream.level, needed) <= level42
        else {
            let rate = video.framesPerSecond.map {
                " at \(decimal($0, places: 2, keepsZeros: false)) pictures a second"
            }
            return .held(
                HoldReason(
                    .level,
                    "The stream is H.264 level \(stream.level.name) with \(sequence.width) × \(sequence.height) pixels"
                        + "\(rate ?? ""), more than level 4.2 holds.",
                    advice: recorderAdvice))
        }
        if stream.level <= level41 && needed > level41 {
            warnings.append(.levelRaised(declared: stream.level.name))
        }
        if sequence.isFullRange == true { warnings.append(.fullRange) }
        let isLarge = video.byteCount > largestFragment
        if isLarge { warnings.append(.needsFragmentableSyntax) }
        let syntax: TransferSyntaxChoice =
            max(stream.level, needed) <= level41
            ? (isLarge ? .h264High41Fragmentable : .h264High41)
            : (isLarge ? .h264High42Fragmentable : .h264High42)
        return .asIs(
            transferSyntax: syntax, photometric: .ybrPartial420,
            warnings: warnings + commonWarnings(video))
    }

    private static let level41 = H264Level(tenfold: 41)
    private static let level42 = H264Level(tenfold: 42)

    /// The lower of levels 4.1 and 4.2 that holds a picture's size and rate; nil when neither does.
    ///
    /// ITU-T H.264 Table A-1: 8192 macroblocks a frame and 245 760 a second, or 8704 and 522 240. A rate is compared with
    /// one part in a hundred of tolerance, because a mean over a short recording is not exact.
    private static func neededLevel(_ sequence: H264SequenceParameterSet, _ framesPerSecond: Double?)
        -> H264Level?
    {
        let count = sequence.macroblockCount
        let rate = Double(count) * (framesPerSecond ?? 0) / 1.01
        if count <= 8192 && rate <= 245_760 { return level41 }
        if count <= 8704 && rate <= 522_240 { return level42 }
        return nil
    }
}
