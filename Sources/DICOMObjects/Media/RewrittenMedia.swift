public import MediaInspection

/// What the file is that was made of a capture, as an inspection or the maker describes it.
public enum RewrittenMedia: Sendable, Equatable {
    /// A baseline JPEG.
    case jpeg(JPEGDescription)
    /// A film in another container, cut, or coded anew.
    case film(VideoDescription)
    /// Samples of 8 bits, row by row from the top, those of a pixel side by side; `byteCount` is the file's size.
    case samples(width: Int, height: Int, samplesPerPixel: Int, byteCount: Int64)
}
