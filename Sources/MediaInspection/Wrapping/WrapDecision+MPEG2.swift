extension WrapDecision {
    /// The verdict on MPEG-2: Main profile at Main Level, or at High Level in the sizes of PS3.5 §8.2.5 and 8.2.6.
    static func verdict(_ stream: MPEG2Stream, _ video: VideoDescription) -> FilmVerdict {
        let advice = "Set the device to record MPEG-2 of Main profile (720 × 576, 1280 × 720 or 1920 × 1080), or H.264."
        guard let code = stream.profileAndLevel else {
            return .refused(
                HoldReason(
                    .codec, "The pictures are coded as MPEG-1, for which there is no transfer syntax.", advice: advice))
        }
        guard stream.chroma == .yuv420 else { return .refused(chromaReason(stream.chroma)) }
        guard let declared = MPEG2ProfileLevel(code: code) else {
            return .refused(
                HoldReason(
                    .profile,
                    "The stream is MPEG-2 of another profile than Main (code \(code)), for which there is no transfer syntax.",
                    advice: advice))
        }
        guard fits(stream, declared) else {
            let rate = stream.picturesPerSecond.map {
                " at \(decimal($0, places: 2, keepsZeros: false)) pictures a second"
            }
            return .refused(
                HoldReason(
                    .level,
                    "The stream is MPEG-2 \(declared.rawValue) with \(stream.width) × \(stream.height) pixels\(rate ?? ""), "
                        + "which is none of the sizes that this transfer syntax has.",
                    advice: advice))
        }
        var warnings: [WrapWarning] = []
        let syntax: TransferSyntaxChoice
        switch declared {
        case .mainAtMain: syntax = .mpeg2MainLevel
        case .simpleAtMain, .mainAtLow:
            syntax = .mpeg2MainLevel
            warnings.append(.declaredBelowSyntax("MPEG-2 \(declared.rawValue)"))
        case .mainAtHigh: syntax = .mpeg2HighLevel
        case .mainAtHigh1440:
            syntax = .mpeg2HighLevel
            warnings.append(.declaredBelowSyntax("MPEG-2 \(declared.rawValue)"))
        }
        if video.stereo != .none { warnings.append(.twoViewsInEachPicture) }
        return .carried(syntax, warnings)
    }

    /// The sizes, rates and shapes of the two syntaxes (PS3.5 §8.2.5, 8.2.6).
    private static func fits(_ stream: MPEG2Stream, _ declared: MPEG2ProfileLevel) -> Bool {
        guard let rate = stream.picturesPerSecond else { return false }
        switch declared {
        case .mainAtMain, .simpleAtMain, .mainAtLow:
            return stream.width <= 720
                && (stream.height <= 480 && rate < 30.01 || stream.height <= 576 && rate < 25.01)
        case .mainAtHigh, .mainAtHigh1440:
            let isListed = [25, 30_000 / 1001, 30, 50, 60_000 / 1001, 60].contains { abs(rate - $0) < 0.01 }
            // Both sizes are 16:9 with square samples; code 3 says the same of the whole picture.
            guard isListed, [1, 3].contains(stream.aspectRatioCode) else { return false }
            return switch (stream.width, stream.height) {
            case (1280, 720): true
            case (1920, 1080): rate < 30.01
            default: false
            }
        }
    }
}

/// The profiles and levels of MPEG-2 that a decoder of Main profile shows (ISO/IEC 13818-2 Tables 8-2 and 8-3).
private enum MPEG2ProfileLevel: String {
    case mainAtMain = "Main@Main"
    case simpleAtMain = "Simple@Main"
    case mainAtLow = "Main@Low"
    case mainAtHigh = "Main@High"
    case mainAtHigh1440 = "Main@High 1440"

    /// Reads a profile_and_level_indication; nil for the profiles that need another decoder.
    init?(code: UInt8) {
        switch code {
        case 0x48: self = .mainAtMain
        case 0x58: self = .simpleAtMain
        case 0x4A: self = .mainAtLow
        case 0x44: self = .mainAtHigh
        case 0x46: self = .mainAtHigh1440
        default: return nil
        }
    }
}
