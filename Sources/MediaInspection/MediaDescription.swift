/// What a capture file is, by its bytes and not by its name.
public enum MediaDescription: Sendable, Equatable {
    /// A JPEG of any process, complete or not.
    case jpeg(JPEGDescription)
    /// An MP4 or QuickTime file with pictures, of any codec, complete or not.
    case video(VideoDescription)
    /// Something else, or nothing that could be described; the reason is one sentence.
    case unsupported(kind: MediaKindName, reason: String)
}
