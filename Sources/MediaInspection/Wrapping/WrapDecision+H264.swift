extension WrapDecision {
    /// The verdict on H.264: 8 bit, 4:2:0, up to level 4.2, by what is declared *and* by what size and rate need.
    static func verdict(_ stream: H264Stream, _ video: VideoDescription, _ policy: WrapPolicy) -> FilmVerdict {
        var warnings: [WrapWarning] = []
        if let reason = profileReason(stream, policy) { return .refused(reason) }
        if stream.profile.code != 100 { warnings.append(.profileBelowHigh(stream.profile.name)) }
        guard let sequence = stream.sequence else { return .refused(undescribed) }
        guard sequence.chroma == .yuv420 else { return .refused(chromaReason(sequence.chroma)) }
        let depth = max(sequence.lumaBitDepth, sequence.chromaBitDepth)
        guard depth == 8 else { return .refused(bitDepthReason(depth)) }
        if let reason = shapeReason(video) { return .refused(reason) }
        let declared = max(stream.level, stream.secondView?.level ?? stream.level)
        guard let needed = H264Level.needed(macroblocks: sequence.macroblockCount, rate: video.framesPerSecond),
            max(declared, needed) <= .level42
        else {
            let rate = video.framesPerSecond.map {
                " at \(decimal($0, places: 2, keepsZeros: false)) pictures a second"
            }
            return .refused(
                HoldReason(
                    .level,
                    "The stream is H.264 level \(declared.name) with \(sequence.width) × \(sequence.height) pixels"
                        + "\(rate ?? ""), and no transfer syntax goes beyond level 4.2.",
                    advice: "Set the device to record H.264 at level 4.1 or 4.2, such as 1920 × 1080."))
        }
        if declared <= .level41 && needed > .level41 { warnings.append(.levelRaised(declared: declared.name)) }
        let fits41 = max(declared, needed) <= .level41
        switch video.stereo {
        case .multiview:
            guard stream.secondView?.profile.code == 128 else { return .refused(stereoReason(stream)) }
            return .carried(.h264StereoHigh42, warnings)
        case .framePacked: return .carried(.h264High42Stereo, warnings)
        case .multiLayer: return .refused(stereoReason(stream))
        case .none: break
        case .packedByContainer: warnings.append(.twoViewsInEachPicture)
        }
        if policy.prefersBluRay, fits41, stream.profile.code == 100, isBluRayFormat(video) {
            return .carried(.h264BluRay, warnings)
        }
        return .carried(fits41 ? .h264High41 : .h264High42, warnings)
    }

    /// Why a profile has no transfer syntax; nil for High and for what a High decoder shows (ITU-T H.264 §A.2).
    private static func profileReason(_ stream: H264Stream, _ policy: WrapPolicy) -> HoldReason? {
        let advice = "Set the device to record H.264 in High profile."
        let profile = stream.profile
        if stream.usesSliceGroups {
            return HoldReason(
                .profile,
                "The stream is H.264 \(profile.name) with slice groups, which decoders of the High profile do not know.",
                advice: advice)
        }
        if profile.code == 100 { return nil }
        guard profile.isWithinMain else {
            return HoldReason(
                .profile,
                "The stream is H.264 \(profile.name), and only High and Stereo High have a transfer syntax.",
                advice: advice)
        }
        switch policy.belowHigh {
        case .send: return nil
        case .hold:
            return HoldReason(
                .profile, "The stream is H.264 \(profile.name), and this device's films are to be High profile.",
                advice: advice)
        }
    }

    private static func stereoReason(_ stream: H264Stream) -> HoldReason {
        let name = stream.secondView.map { " (\($0.profile.name))" } ?? ""
        return HoldReason(
            .stereoscopic, "The film codes two views\(name) in a way for which there is no transfer syntax.",
            advice: "Set the device to record one view, or both side by side in each picture.")
    }

    /// Whether size, rate and scan are one of the eight of the BD-compatible syntax (PS3.5 §8.2.7).
    private static func isBluRayFormat(_ video: VideoDescription) -> Bool {
        guard let rate = video.framesPerSecond, let isInterlaced = video.isInterlaced else { return false }
        let rates: [Double] =
            switch (video.width, video.height, isInterlaced) {
            case (1920, 1080, true): [25, 30_000 / 1001]
            case (1920, 1080, false): [24, 24_000 / 1001]
            case (1280, 720, false): [50, 60_000 / 1001, 24, 24_000 / 1001]
            default: []
            }
        // 30 and 29.97 lie a thousandth apart.
        return rates.contains { abs(rate - $0) < $0 / 2_000 }
    }
}

extension H264Profile {
    /// Whether the stream keeps to what a decoder of the Main profile knows: Main itself, Baseline without slice groups,
    /// and Extended that says so (constraint_set1_flag).
    var isWithinMain: Bool { code == 66 || code == 77 || (code == 88 && constraints & 0x40 != 0) }
}

extension H264Level {
    static let level41 = H264Level(tenfold: 41)
    static let level42 = H264Level(tenfold: 42)

    /// The lower of levels 4.1 and 4.2 that holds a picture's size and rate; nil when neither does.
    ///
    /// ITU-T H.264 Table A-1: 8192 macroblocks a frame and 245 760 a second, or 8704 and 522 240. A rate is compared with
    /// one part in a hundred of tolerance, because a mean over a short recording is not exact.
    static func needed(macroblocks count: Int, rate framesPerSecond: Double?) -> H264Level? {
        let rate = Double(count) * (framesPerSecond ?? 0) / 1.01
        if count <= 8192 && rate <= 245_760 { return level41 }
        if count <= 8704 && rate <= 522_240 { return level42 }
        return nil
    }
}
