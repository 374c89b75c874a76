/// What a film in any container says of itself.
public struct VideoDescription: Sendable, Equatable {
    /// The kind of file.
    public var container: VideoContainer
    /// The brand that the file puts first; nil in files older than brands.
    public var majorBrand: FourCharacterCode?
    /// Whether the pictures stand in fragments (moof) and not under one index alone.
    public var isFragmented: Bool
    /// Where the index stands.
    public var indexPlace: IndexPlace
    /// The size of the file in bytes.
    public var byteCount: Int64
    /// How the pictures are coded.
    public var codec: VideoCodec
    /// Columns of a picture as stored, not turned by the rotation.
    public var width: Int
    /// Rows of a picture as stored, not turned by the rotation.
    public var height: Int
    /// The shape of a sample by the stream or by the container, where they differ the one not square; nil when neither says.
    public var sampleAspectRatio: SampleAspectRatio?
    /// Whether the pictures are interlaced; nil when the stream allows it and nothing tells.
    public var isInterlaced: Bool?
    /// Whether samples use the full range of their bits; nil when the stream does not say.
    public var isFullRange: Bool?
    /// Whether brightness is coded for screens of high dynamic range (PQ or HLG, ITU-R BT.2100).
    public var isHighDynamicRange: Bool
    /// The number of coded pictures.
    public var frameCount: Int64
    /// Whether that number is reckoned from duration and rate, because counting would mean to read all of a large file.
    public var frameCountIsEstimated: Bool
    /// Units of time in a second.
    public var timescale: UInt32
    /// The sum of the pictures' durations, in units of the timescale.
    public var duration: Int64
    /// Whether pictures come unevenly.
    public var isVariableFrameRate: Bool
    /// How pictures are to be turned for showing.
    public var rotation: DisplayRotation
    /// Whether there is an edit list, which may do no more than make up for reordered pictures.
    public var hasEditList: Bool
    /// Whether the edit list leaves pictures out or shows some in another order.
    public var editListHidesPictures: Bool
    /// The sound tracks in the file's order.
    public var audioTracks: [AudioTrack]
    /// The number of tracks that hold a film.
    public var videoTrackCount: Int
    /// The number of tracks that hold a single still, such as a cover picture.
    public var stillTrackCount: Int
    /// The tracks that are neither pictures nor sound, by the code of what they hold, such as subtitles or positions.
    public var dataTracks: [FourCharacterCode]
    /// The number of programs with pictures in a transport stream; one in every other container.
    public var programCount: Int
    /// The number of ways in which the track's pictures are coded; more than one means that it changes midway.
    public var formatCount: Int
    /// Whether the pictures are encrypted.
    public var isEncrypted: Bool
    /// Whether parameter sets may change among the pictures (avc3, hev1, and every container without a header of its own).
    public var hasInBandParameters: Bool
    /// Whether the first pictures bring parameter sets that contradict the container's header.
    public var contradictsHeader: Bool
    /// Whether and how the film holds two views.
    public var stereo: StereoArrangement
    /// The boxes that say where the film was made, in the file's order; only MP4 and QuickTime are searched.
    public var locationBoxes: [LocationBox]
    /// Whether all of the file is there.
    public var integrity: MediaIntegrity

    /// Makes a description without sound or oddities, for the rest to be set.
    public init(
        container: VideoContainer, majorBrand: FourCharacterCode?, byteCount: Int64, codec: VideoCodec,
        width: Int,
        height: Int, frameCount: Int64, timescale: UInt32, duration: Int64,
        integrity: MediaIntegrity = .complete
    ) {
        self.container = container
        self.majorBrand = majorBrand
        self.isFragmented = false
        self.indexPlace = .front
        self.byteCount = byteCount
        self.codec = codec
        self.width = width
        self.height = height
        self.sampleAspectRatio = nil
        self.isInterlaced = nil
        self.isFullRange = nil
        self.isHighDynamicRange = false
        self.frameCount = frameCount
        self.frameCountIsEstimated = false
        self.timescale = timescale
        self.duration = duration
        self.isVariableFrameRate = false
        self.rotation = .none
        self.hasEditList = false
        self.editListHidesPictures = false
        self.audioTracks = []
        self.videoTrackCount = 1
        self.stillTrackCount = 0
        self.dataTracks = []
        self.programCount = 1
        self.formatCount = 1
        self.isEncrypted = false
        self.hasInBandParameters = false
        self.contradictsHeader = false
        self.stereo = .none
        self.locationBoxes = []
        self.integrity = integrity
    }

    /// Whether the film holds two views.
    public var isStereoscopic: Bool { stereo != .none }

    /// The contents of the boxes that say where the film was made.
    public var locationRanges: [Range<Int64>] { locationBoxes.map(\.content) }

    /// Takes over what the coded stream itself says: size, sample shape, scan, range and views.
    ///
    /// The container's sample shape stays where the stream calls its samples square or says nothing.
    mutating func adopt(_ codec: VideoCodec) {
        self.codec = codec
        switch codec {
        case .h264(let stream):
            isInterlaced = stream.isInterlaced
            if stream.secondView != nil { stereo = .multiview } else if stream.isFramePacked { stereo = .framePacked }
            guard let sequence = stream.sequence else { return }
            isHighDynamicRange = sequence.isHighDynamicRange
            adopt(sequence.width, sequence.height, sequence.sampleAspectRatio, sequence.isFullRange)
        case .hevc(let stream):
            if stream.isMultiLayer { stereo = .multiLayer } else if stream.isFramePacked { stereo = .framePacked }
            guard let sequence = stream.sequence else { return }
            isInterlaced = sequence.isInterlaced
            isHighDynamicRange = sequence.isHighDynamicRange
            adopt(sequence.width, sequence.height, sequence.sampleAspectRatio, sequence.isFullRange)
        case .mpeg2(let stream):
            isInterlaced = stream.isProgressive ? false : nil
            adopt(stream.width, stream.height, stream.sampleAspectRatio, nil)
        case .other: break
        }
    }

    private mutating func adopt(_ width: Int, _ height: Int, _ ratio: SampleAspectRatio?, _ isFullRange: Bool?) {
        self.width = width
        self.height = height
        if let ratio, sampleAspectRatio?.isSquare ?? true { sampleAspectRatio = ratio }
        self.isFullRange = isFullRange
    }

    /// The mean number of pictures in a second; nil when it cannot be known.
    public var framesPerSecond: Double? {
        guard frameCount > 0, duration > 0, timescale > 0 else { return nil }
        return Double(frameCount) * Double(timescale) / Double(duration)
    }

    /// How long the pictures last, in seconds; nil without a timescale.
    public var durationInSeconds: Double? {
        timescale > 0 ? Double(duration) / Double(timescale) : nil
    }
}
