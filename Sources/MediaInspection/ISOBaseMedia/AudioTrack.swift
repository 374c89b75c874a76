/// A sound track of a video.
public struct AudioTrack: Sendable, Equatable {
    /// How the sound is coded.
    public var codec: AudioCodec
    /// The number of channels; zero when unknown.
    public var channelCount: Int
    /// Samples in a second; zero when unknown.
    public var sampleRate: Int

    /// Makes a track's description.
    public init(codec: AudioCodec, channelCount: Int, sampleRate: Int) {
        self.codec = codec
        self.channelCount = channelCount
        self.sampleRate = sampleRate
    }

    /// The codec and channels in plain words, such as "AAC stereo".
    public var name: String {
        switch channelCount {
        case 0: codec.name
        case 1: "\(codec.name) mono"
        case 2: "\(codec.name) stereo"
        case let count: "\(codec.name) \(count) channels"
        }
    }
}
