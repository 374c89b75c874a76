extension WrapDecision {
    static let recorderAdvice =
        "Set the device to record MP4 with H.264, High profile, level 4.1 or less, square pixels."

    /// What a film's own coding allows, before its container, its size and its tracks are looked at.
    enum FilmVerdict: Equatable {
        /// A transfer syntax carries it.
        case carried(TransferSyntaxChoice, [WrapWarning])
        /// None does.
        case refused(HoldReason)
    }

    /// The decision for a film: whole, clear, of one picture track, in H.264, HEVC or MPEG-2 (PS3.5 §8.2.5 to 8.2.12).
    static func decide(_ video: VideoDescription, _ policy: WrapPolicy) -> WrapDecision {
        if let hold = hold(
            for: video.integrity,
            advice: "Stop the recording before the file is copied, and copy it again.")
        {
            return hold
        }
        if let reason = structuralReason(video) { return .held(reason) }
        switch verdict(video, policy) {
        case .carried(let syntax, let warnings): return package(syntax, warnings, video, policy)
        case .refused(let reason): return transcoding(video, policy, instead: reason) ?? .held(reason)
        }
    }

    private static func verdict(_ video: VideoDescription, _ policy: WrapPolicy) -> FilmVerdict {
        switch video.codec {
        case .h264(let stream): verdict(stream, video, policy)
        case .hevc(let stream): verdict(stream, video)
        case .mpeg2(let stream): verdict(stream, video)
        case .other:
            .refused(
                HoldReason(
                    .codec,
                    "The pictures are coded as \(video.codec.name), for which there is no transfer syntax.",
                    advice: recorderAdvice))
        }
    }

    /// What no coding could make up for.
    private static func structuralReason(_ video: VideoDescription) -> HoldReason? {
        if video.isEncrypted {
            return HoldReason(
                .encrypted, "The pictures are encrypted, so that no viewer could show them.",
                advice: "Switch the copy protection of the device off.")
        }
        if video.programCount > 1 {
            return HoldReason(
                .severalPrograms,
                "The transport stream holds \(video.programCount) programs, and an object takes one film.",
                advice: "Set the device to record each picture source to its own file.")
        }
        if video.videoTrackCount > 1 {
            return HoldReason(
                .severalVideoTracks,
                "The file has \(video.videoTrackCount) picture tracks, and an object takes one.",
                advice: "Set the device to record each view to its own file.")
        }
        if video.frameCount == 0 {
            return HoldReason(
                .noFrames, "The file describes a film and holds none of its pictures.",
                advice: "See that the device had finished the recording before the file was copied, and copy it again.")
        }
        if video.contradictsHeader, !video.hasInBandParameters {
            return HoldReason(
                .headerContradicted,
                "The first pictures are of another format than the file's header says.",
                advice: "Copy the file from the device again; if it is so there too, ask the device's maker.")
        }
        if video.formatCount > 1 || changesFormat(video.codec) {
            return HoldReason(
                .formatChanges, "The pictures change their size or format midway.",
                advice: "Keep resolution and format unchanged during a recording.")
        }
        return nil
    }

    private static func changesFormat(_ codec: VideoCodec) -> Bool {
        switch codec {
        case .h264(let stream): stream.changesFormat
        case .hevc(let stream): stream.changesFormat
        case .mpeg2, .other: false
        }
    }

    /// The reason that pixels are not square, which only MPEG-2 at Main Level may have (PS3.5 §8.2.5 to 8.2.11).
    static func shapeReason(_ video: VideoDescription) -> HoldReason? {
        guard let ratio = video.sampleAspectRatio, !ratio.isSquare else { return nil }
        return HoldReason(
            .sampleShape,
            "The pixels are not square (\(ratio)), for which there is no transfer syntax.",
            advice: "Set the device to record square pixels, such as 1280 × 720 or 1920 × 1080.")
    }

    static func chromaReason(_ chroma: ChromaFormat) -> HoldReason {
        HoldReason(
            .chromaFormat, "The colours are sampled \(chroma.name), and DICOM takes 4:2:0 only.",
            advice: "Set the device's colour sampling to 4:2:0.")
    }

    static func bitDepthReason(_ bits: Int) -> HoldReason {
        HoldReason(
            .bitDepth, "The pictures have \(bits) bits a sample, for which there is no transfer syntax.",
            advice: "Set the device's colour depth to 8 bit.")
    }

    static let undescribed = HoldReason(
        .streamUndescribed,
        "Neither the file's header nor its first pictures describe the film (no sequence parameter set can be read).",
        advice: recorderAdvice)
}
