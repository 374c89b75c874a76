import MediaInspection

/// A description of a film, from the few things that a row of the decision table names.
struct TinyFilm {
    private enum Codec {
        case h264(TinySequence)
        case hevc(TinyHEVCSequence)
        case mpeg2(MPEG2Stream)
        case other(FourCharacterCode)
    }

    private var codec: Codec
    private var container = VideoContainer.mp4
    private var rate = 25.0
    private var isInterlaced = false
    private var isDescribed = true
    private var usesSliceGroups = false
    private var stereo = StereoArrangement.none
    private var secondProfile: UInt8?
    private var change: (inout VideoDescription) -> Void = { _ in }
    var byteCount: Int64 = 1_000_000

    /// A film of H.264.
    init(
        container: VideoContainer = .mp4, profile: UInt8 = 100, constraints: UInt8 = 0, level: UInt8 = 31,
        size: (Int, Int) = (320, 180), rate: Double = 25, chroma: Int = 1, depth: Int = 8,
        isInterlaced: Bool = false, aspect: (Int, Int)? = nil, fullRange: Bool? = nil, sliceGroups: Bool = false,
        isDescribed: Bool = true, stereo: StereoArrangement = .none, secondProfile: UInt8? = nil,
        sound: [AudioTrack] = [], tracks: Int = 1, stills: Int = 0, data: [FourCharacterCode] = [], programs: Int = 1,
        change: @escaping (inout VideoDescription) -> Void = { _ in }
    ) {
        codec = .h264(
            TinySequence(
                profile: profile, constraints: constraints, level: level, chroma: chroma, lumaDepth: depth,
                width: size.0, height: size.1, frameMbsOnly: !isInterlaced, aspect: aspect, fullRange: fullRange))
        self.container = container
        self.rate = rate
        self.isInterlaced = isInterlaced
        self.isDescribed = isDescribed
        usesSliceGroups = sliceGroups
        self.stereo = stereo
        self.secondProfile = secondProfile
        self.change = {
            $0.audioTracks = sound
            $0.videoTrackCount = tracks
            $0.stillTrackCount = stills
            $0.dataTracks = data
            $0.programCount = programs
            change(&$0)
        }
    }

    /// A film of HEVC.
    init(
        container: VideoContainer = .mp4, hevc profile: UInt8, level: UInt8 = 93, highTier: Bool = false,
        size: (Int, Int) = (320, 180), rate: Double = 25, chroma: Int = 1, depth: Int = 8, aspect: (Int, Int)? = nil,
        hdr: Bool = false, stereo: StereoArrangement = .none, isInterlaced: Bool = false
    ) {
        codec = .hevc(
            TinyHEVCSequence(
                profile: profile, isHighTier: highTier, level: level, chroma: chroma, lumaDepth: depth, width: size.0,
                height: size.1, aspect: aspect, transfer: hdr ? 18 : nil, isFieldSequence: isInterlaced))
        self.container = container
        self.rate = rate
        self.stereo = stereo
    }

    /// A film of MPEG-2, or without a profile of MPEG-1.
    init(
        container: VideoContainer = .mp4, mpeg2 profile: UInt8?, size: (Int, Int), rateCode: UInt8, chroma: Int = 1,
        sound: [AudioTrack] = []
    ) {
        codec = .mpeg2(
            MPEG2Stream(
                profileAndLevel: profile, width: size.0, height: size.1, aspectRatioCode: 3, frameRateCode: rateCode,
                chroma: ChromaFormat(rawValue: chroma) ?? .yuv420, isProgressive: false))
        self.container = container
        change = { $0.audioTracks = sound }
    }

    /// A film of another codec.
    init(
        other code: FourCharacterCode, tracks: Int = 1, change: @escaping (inout VideoDescription) -> Void = { _ in }
    ) {
        codec = .other(code)
        self.change = {
            $0.videoTrackCount = tracks
            change(&$0)
        }
    }

    /// The film as an inspection would describe it.
    var video: VideoDescription {
        var video = VideoDescription(
            container: container, majorBrand: "isom", byteCount: byteCount, codec: .other("...."), width: 320,
            height: 180, frameCount: 1_000, timescale: 1_000_000, duration: Int64((1_000_000_000 / rate).rounded()))
        video.isInterlaced = isInterlaced
        video.stereo = stereo
        switch codec {
        case .h264(let sequence):
            let set = H264SequenceParameterSet(networkUnit: sequence.networkUnit)
            var stream = H264Stream(
                profile: H264Profile(code: sequence.profile, constraints: sequence.constraints),
                level: H264Level(tenfold: Int(sequence.level)), sequence: isDescribed ? set : nil)
            if let set { stream.level = set.level }
            stream.usesSliceGroups = usesSliceGroups
            stream.isFramePacked = stereo == .framePacked
            if let secondProfile {
                var second = sequence
                second.profile = secondProfile
                stream.secondView = H264SequenceParameterSet(networkUnit: second.networkUnit)
            }
            take(.h264(stream), set.map { ($0.width, $0.height, $0.sampleAspectRatio, $0.isFullRange) }, &video)
        case .hevc(let sequence):
            guard let set = HEVCSequenceParameterSet(networkUnit: sequence.networkUnit) else { break }
            video.isHighDynamicRange = set.isHighDynamicRange
            take(
                .hevc(HEVCStream(sequenceParameterSet: set)),
                (set.width, set.height, set.sampleAspectRatio, set.isFullRange), &video)
        case .mpeg2(let stream):
            take(.mpeg2(stream), (stream.width, stream.height, stream.sampleAspectRatio, nil), &video)
        case .other(let code): video.codec = .other(code)
        }
        change(&video)
        return video
    }

    private func take(
        _ codec: VideoCodec, _ format: (Int, Int, SampleAspectRatio?, Bool?)?, _ video: inout VideoDescription
    ) {
        video.codec = codec
        guard let format else { return }
        (video.width, video.height, video.sampleAspectRatio, video.isFullRange) = format
    }

    /// The policy's settings that are not the standard's.
    func named(_ policy: WrapPolicy) -> String {
        var parts: [String] = []
        if policy.belowHigh == .hold { parts.append("below High held") }
        if !policy.takesFragments { parts.append("large films: \(policy.largeFilm)") }
        if policy.transcodes { parts.append("coded anew") }
        if policy.prefersBluRay { parts.append("BD where it is") }
        if !policy.scrubsMetadata { parts.append("metadata kept") }
        return parts.isEmpty ? "" : "[\(parts.joined(separator: ", "))]"
    }
}

extension TinyFilm {
    /// The film in one line of the table: codec, profile, level, chroma, depth, container, scan.
    var line: String {
        let video = video
        var parts = [video.summary]
        switch video.codec {
        case .h264(let stream):
            if let set = stream.sequence { parts.append("\(set.chroma.name) \(set.lumaBitDepth) bit") }
        case .hevc(let stream): parts.append("\(stream.chroma.name) \(stream.lumaBitDepth) bit")
        case .mpeg2(let stream): parts.append("\(stream.chroma.name), code \(stream.profileAndLevel ?? 0)")
        case .other: break
        }
        if video.isInterlaced == true { parts.append("interlaced") }
        if video.stereo != .none { parts.append("two views: \(video.stereo.rawValue)") }
        return parts.joined(separator: "; ")
    }
}
