/// What an MP4 or QuickTime file says of itself.
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
    /// The number of coded pictures.
    public var frameCount: Int64
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
    /// The number of tracks that hold pictures.
    public var videoTrackCount: Int
    /// The number of ways in which the track's pictures are coded; more than one means that it changes midway.
    public var formatCount: Int
    /// Whether the pictures are encrypted.
    public var isEncrypted: Bool
    /// Whether parameter sets may change among the pictures (avc3, hev1).
    public var hasInBandParameters: Bool
    /// Whether each picture holds two views.
    public var isStereoscopic: Bool
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
        self.frameCount = frameCount
        self.timescale = timescale
        self.duration = duration
        self.isVariableFrameRate = false
        self.rotation = .none
        self.hasEditList = false
        self.editListHidesPictures = false
        self.audioTracks = []
        self.videoTrackCount = 1
        self.formatCount = 1
        self.isEncrypted = false
        self.hasInBandParameters = false
        self.isStereoscopic = false
        self.integrity = integrity
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
