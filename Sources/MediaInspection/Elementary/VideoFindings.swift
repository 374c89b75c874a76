/// What the headers of a stream of pictures say, and how many pictures it has.
struct VideoFindings {
    /// The codec as its own headers describe it.
    var codec: VideoCodec
    /// Whether pictures are interlaced, where the pictures themselves tell more than the codec's description.
    var isInterlaced: Bool?
    /// Pictures in a second by the headers; nil when they do not say.
    var nominalRate: Double?
    /// Whether the pictures change their format midway.
    var changesFormat: Bool
    /// The pictures that were counted.
    var tally: PictureTally
}
