extension WrapDecision {
    static let recorderAdvice =
        "Set the device to record MP4 with H.264, High profile, level 4.1 or less, square pixels."

    /// The largest stream that fits one fragment (PS3.5 §A.4), in bytes: an even length below 2^32 - 1.
    static let largestFragment: Int64 = 0xFFFF_FFFE

    /// The decision for a video: a whole, clear MP4 with one picture track of H.264 or HEVC (PS3.5 §8.2.5 to 8.2.12).
    static func decide(_ video: VideoDescription) -> WrapDecision {
        if let hold = hold(
            for: video.integrity,
            advice: "Stop the recording before the file is copied, and copy it again.")
        {
            return hold
        }
        if let reason = holdReason(ofContainer: video) { return .held(reason) }
        switch video.codec {
        case .h264(let stream): return decide(stream, video)
        case .hevc(let stream): return decide(stream, video)
        case .other:
            return .held(
                HoldReason(
                    .codec,
                    "The pictures are coded as \(video.codec.name), which DICOM does not take from MP4.",
                    advice: recorderAdvice))
        }
    }

    private static func holdReason(ofContainer video: VideoDescription) -> HoldReason? {
        switch video.container {
        case .mp4: break
        case .quickTime:
            return HoldReason(
                .container, "The file is QuickTime (MOV), and DICOM takes H.264 and HEVC only from MP4.",
                advice: recorderAdvice)
        }
        if video.isEncrypted {
            return HoldReason(
                .encrypted, "The pictures are encrypted, so that no viewer could show them.",
                advice: "Switch the copy protection of the device off.")
        }
        if video.videoTrackCount > 1 {
            return HoldReason(
                .severalVideoTracks,
                "The file has \(video.videoTrackCount) picture tracks, and an object takes one.",
                advice:
                    "Set the device to record each view to its own file, or switch the cover picture off.")
        }
        if video.formatCount > 1 {
            return HoldReason(
                .formatChanges, "The pictures change their format midway.",
                advice: "Keep resolution and format unchanged during a recording.")
        }
        if video.isStereoscopic {
            return HoldReason(
                .stereoscopic, "The video holds two views (stereoscopic).", advice: "Set the device to record one view."
            )
        }
        if video.frameCount == 0 {
            return HoldReason(
                .noFrames, "The number of pictures is not given or zero.",
                advice:
                    "See that the file plays; if it does, set the device to record plain MP4 without fragments."
            )
        }
        if let ratio = video.sampleAspectRatio, !ratio.isSquare {
            return HoldReason(
                .sampleShape,
                "The pixels are not square (\(ratio)), for which there is no transfer syntax.",
                advice: recorderAdvice)
        }
        return nil
    }

    private static func decide(_ stream: HEVCStream, _ video: VideoDescription) -> WrapDecision {
        guard stream.chroma == .yuv420 else { return .held(chromaReason(stream.chroma)) }
        let syntax: TransferSyntaxChoice
        switch (stream.profileCode, stream.lumaBitDepth) {
        case (1, 8): syntax = .hevcMain51
        case (2, 8...10): syntax = .hevcMain10Level51
        default:
            return .held(
                HoldReason(
                    .profile,
                    "The stream is HEVC \(stream.profileName), and only Main and Main 10 have a transfer syntax.",
                    advice: recorderAdvice))
        }
        guard !stream.isHighTier, stream.levelCode <= 153 else {
            return .held(
                HoldReason(
                    .level,
                    "The stream is HEVC level \(stream.levelName)\(stream.isHighTier ? " of the High tier" : ""), more than 5.1.",
                    advice: recorderAdvice))
        }
        guard !video.hasInBandParameters else {
            return .held(
                HoldReason(
                    .streamUndescribed,
                    "The file's header leaves the description of the pictures to the stream (hev1).",
                    advice: recorderAdvice))
        }
        return .asIs(
            transferSyntax: syntax, photometric: .ybrPartial420, warnings: commonWarnings(video))
    }

    static func chromaReason(_ chroma: ChromaFormat) -> HoldReason {
        HoldReason(
            .chromaFormat, "The colours are sampled \(chroma.name), and DICOM takes 4:2:0 only.",
            advice: recorderAdvice)
    }

    /// What is worth telling of any video that is sent.
    static func commonWarnings(_ video: VideoDescription) -> [WrapWarning] {
        var warnings: [WrapWarning] = []
        if video.rotation != .none { warnings.append(.rotation(video.rotation)) }
        if video.editListHidesPictures { warnings.append(.editList) }
        if video.isVariableFrameRate { warnings.append(.variableFrameRate) }
        for track in video.audioTracks where !isListed(track) {
            let rate = track.sampleRate > 0 ? " at \(track.sampleRate) Hz" : ""
            warnings.append(.audioOutsideTable(track.name + rate))
        }
        return warnings
    }

    /// Whether a sound stands in the table of PS3.5 §8.2.12 for MP4.
    private static func isListed(_ track: AudioTrack) -> Bool {
        switch track.codec {
        case .aac: track.sampleRate == 48000 && (track.channelCount == 2 || track.channelCount == 6)
        case .mp3, .mpegLayer2:
            [32000, 44100, 48000].contains(track.sampleRate) && track.channelCount == 2
        case .ac3, .linearPCM, .other: false
        }
    }
}
