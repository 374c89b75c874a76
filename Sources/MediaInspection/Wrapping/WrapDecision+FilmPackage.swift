extension WrapDecision {
    /// The largest stream that fits one fragment (PS3.5 §A.4), in bytes: an even length below 2^32 - 1.
    static let largestFragment: Int64 = 0xFFFF_FFFE

    /// The plan for a film whose coding a transfer syntax carries: its container, its size and the tracks beside it.
    static func package(
        _ syntax: TransferSyntaxChoice, _ own: [WrapWarning], _ video: VideoDescription, _ policy: WrapPolicy
    ) -> WrapDecision {
        let target = container(video, policy)
        if target != nil, syntax == .h264StereoHigh42 {
            return .held(
                HoldReason(
                    .container,
                    "The film holds a second view (Stereo High) in \(video.container.name), from which both views cannot be taken over.",
                    advice: "Set the device to record MP4."))
        }
        var plan = WrapPlan(
            rewrite: target.map(Rewrite.container), transferSyntax: syntax, photometric: .ybrPartial420,
            body: [0..<video.byteCount], warnings: own + warnings(video, leavingOutFor: target))
        // ffmpeg leaves such boxes out by itself.
        if target == nil, policy.scrubsMetadata { plan.masks = WrapMask.places(of: video) }
        if video.byteCount > policy.largestFragment {
            switch (syntax.fragmentable, policy.largeFilm) {
            // Who takes HEVC takes it in fragments: it has no other syntax.
            case (let fragmentable?, _) where policy.takesFragments || fragmentable == syntax:
                plan.transferSyntax = fragmentable
                plan.warnings.append(.needsFragmentableSyntax)
            case (_, .cut):
                plan.rewrite = .cut
                plan.warnings.append(.cutIntoSeveral)
            case (_, .hold): return .held(tooLarge(video))
            }
        }
        return .wrapped(plan)
    }

    /// The plan to code a film anew; nil where the policy does not ask for it or where it would not help.
    static func transcoding(
        _ video: VideoDescription, _ policy: WrapPolicy, instead reason: HoldReason
    ) -> WrapDecision? {
        let curable: Set<HoldReason.Code> = [.codec, .profile, .level, .chromaFormat, .bitDepth, .sampleShape]
        guard policy.transcodes, curable.contains(reason.code), let syntax = syntaxOfTranscoding(video) else {
            return nil
        }
        return .wrapped(
            WrapPlan(
                rewrite: .transcoding, transferSyntax: syntax, photometric: .ybrPartial420,
                body: [0..<video.byteCount],
                warnings: [.codedAnew(reason.sentence)] + warnings(video, leavingOutFor: .mp4)))
    }

    /// The lowest syntax that holds the film's size and rate, with its samples made square; nil where none does.
    private static func syntaxOfTranscoding(_ video: VideoDescription) -> TransferSyntaxChoice? {
        var square = video
        if let ratio = video.sampleAspectRatio, !ratio.isSquare {
            let (product, overflow) = video.width.multipliedReportingOverflow(by: ratio.width)
            guard !overflow else { return nil }
            square.width = product / ratio.height
        }
        guard (1...8_444).contains(square.width), (1...8_444).contains(square.height) else { return nil }
        let blocks = ((square.width + 15) / 16) * ((square.height + 15) / 16)
        if let level = H264Level.needed(macroblocks: blocks, rate: square.framesPerSecond) {
            return level <= .level41 ? .h264High41 : .h264High42
        }
        return fitsLevel51(square) ? .hevcMain51 : nil
    }

    /// The container that the film is moved to; nil where its own may stay (PS3.5 §8.2.5 to 8.2.11).
    private static func container(_ video: VideoDescription, _ policy: WrapPolicy) -> FilmContainer? {
        let isMPEG2 =
            switch video.codec {
            case .mpeg2: true
            case .h264, .hevc, .other: false
            }
        let family: FilmContainer = isMPEG2 ? .transportStream : .mp4
        switch video.container {
        case .mp4:
            let tellsPlace = policy.scrubsMetadata && video.dataTracks.contains(where: positionTracks.contains)
            return video.stillTrackCount > 0 || tellsPlace ? family : nil
        case .transportStream(let packetLength):
            // Packets with time stamps or check bytes are no transport stream of ISO/IEC 13818-1; MPEG-2 may have any.
            return isMPEG2 || packetLength == 188 ? nil : .transportStream
        case .programStream, .elementaryStream: return isMPEG2 ? nil : .mp4
        case .quickTime, .avi, .matroska: return family
        }
    }

    /// Data tracks in which cameras and phones record where they were.
    private static let positionTracks: Set<FourCharacterCode> = ["gpmd", "camm", "mebx", "rtmd"]

    /// What is worth telling of any film that is sent.
    private static func warnings(
        _ video: VideoDescription, leavingOutFor target: FilmContainer?
    ) -> [WrapWarning] {
        var warnings: [WrapWarning] = []
        if video.isFullRange == true { warnings.append(.fullRange) }
        if video.isHighDynamicRange { warnings.append(.highDynamicRange) }
        if video.rotation != .none { warnings.append(.rotation(video.rotation)) }
        if video.editListHidesPictures { warnings.append(.editList) }
        if video.framesPerSecond == nil, video.frameCount > 1 { warnings.append(.frameRateAssumed) }
        if video.isVariableFrameRate { warnings.append(.variableFrameRate) }
        for track in video.audioTracks {
            if let target, !target.carries(track.codec) {
                warnings.append(.soundLeftOut(track.name))
            } else if !isListed(track, in: target, video) {
                let rate = track.sampleRate > 0 ? " at \(track.sampleRate) Hz" : ""
                warnings.append(.audioOutsideTable(track.name + rate))
            }
        }
        let lost = video.stillTrackCount + video.dataTracks.count
        if target != nil, lost > 0 { warnings.append(.tracksLeftOut(lost)) }
        return warnings
    }

    /// Whether a sound stands in the table of PS3.5 §8.2.12.
    private static func isListed(
        _ track: AudioTrack, in target: FilmContainer?, _ video: VideoDescription
    ) -> Bool {
        let usualRate = [32000, 44100, 48000].contains(track.sampleRate)
        if case .mpeg2 = video.codec { return track.codec == .mp3 && usualRate }
        let isInTransportStream: Bool
        switch (target, video.container) {
        case (.transportStream?, _), (nil, .transportStream): isInTransportStream = true
        case (.mp4?, _), (nil, _): isInTransportStream = false
        }
        return switch track.codec {
        case .aac: track.sampleRate == 48000 && (track.channelCount == 2 || track.channelCount == 6)
        case .mp3, .mpegLayer2: usualRate && track.channelCount == 2
        case .ac3, .linearPCM: isInTransportStream
        case .other: false
        }
    }

    private static func tooLarge(_ video: VideoDescription) -> HoldReason {
        HoldReason(
            .tooLarge,
            "The film has \(video.byteCount) bytes, more than one fragment of an object can hold (\(largestFragment)).",
            advice:
                "Set the device to begin a new file every few minutes, or say large-films: cut in its profile, or say of the archives that take fragments: video: { fragments: true }."
        )
    }
}

extension FilmContainer {
    /// Whether a sound can stand in the container; one that cannot is left out of a rewritten film.
    public func carries(_ codec: AudioCodec) -> Bool {
        switch (self, codec) {
        case (_, .aac), (_, .mp3), (_, .mpegLayer2), (_, .ac3): true
        case (_, .linearPCM): false
        case (.mp4, .other(let code)): ["ec-3", "Opus", "alac", "fLaC"].contains(code)
        case (.transportStream, .other(let code)): ["ec-3", "Opus"].contains(code)
        }
    }
}
