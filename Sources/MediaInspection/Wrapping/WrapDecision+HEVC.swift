extension WrapDecision {
    /// The verdict on HEVC: Main or Main 10, Main tier, up to level 5.1 (PS3.5 §8.2.10, 8.2.11).
    static func verdict(_ stream: HEVCStream, _ video: VideoDescription) -> FilmVerdict {
        guard stream.sequence != nil || !video.hasInBandParameters else { return .refused(undescribed) }
        guard stream.chroma == .yuv420 else { return .refused(chromaReason(stream.chroma)) }
        let depth = max(stream.lumaBitDepth, stream.chromaBitDepth)
        guard depth <= 10 else { return .refused(bitDepthReason(depth)) }
        let syntax: TransferSyntaxChoice
        if stream.conforms(toProfile: 1), depth == 8 {
            syntax = .hevcMain51
        } else if stream.conforms(toProfile: 2) {
            syntax = .hevcMain10Level51
        } else {
            return .refused(
                HoldReason(
                    .profile,
                    "The stream is HEVC \(stream.profileName), and only Main and Main 10 have a transfer syntax.",
                    advice: "Set the device to record HEVC in Main profile, or H.264 in High profile."))
        }
        guard !stream.isHighTier, stream.levelCode <= 153, fitsLevel51(video) else {
            return .refused(
                HoldReason(
                    .level,
                    "The stream is HEVC level \(stream.levelName)\(stream.isHighTier ? " of the High tier" : "") with "
                        + "\(video.width) × \(video.height) pixels, and no transfer syntax goes beyond level 5.1 of the Main tier.",
                    advice: "Set the device to record 3840 × 2160 or less, at no more than 60 pictures a second."))
        }
        if let reason = shapeReason(video) { return .refused(reason) }
        var warnings: [WrapWarning] = []
        switch video.stereo {
        case .multiLayer, .multiview:
            return .refused(
                HoldReason(
                    .stereoscopic, "The film holds two views in two layers (spatial video).",
                    advice: "Switch the recording of spatial video off."))
        case .framePacked, .packedByContainer: warnings.append(.twoViewsInEachPicture)
        case .none: break
        }
        if stream.sequence?.isFieldSequence == true { warnings.append(.fieldsAsPictures) }
        return .carried(syntax, warnings)
    }

    /// Whether size and rate are within level 5.1 (ITU-T H.265 Tables A.8 and A.9), with one part in a hundred of tolerance.
    static func fitsLevel51(_ video: VideoDescription) -> Bool {
        let pictureSize = 8_912_896
        let longestSide = 8_444
        let (size, overflow) = video.width.multipliedReportingOverflow(by: video.height)
        guard !overflow, size <= pictureSize, max(video.width, video.height) <= longestSide else { return false }
        return Double(size) * (video.framesPerSecond ?? 0) / 1.01 <= 534_773_760
    }
}
