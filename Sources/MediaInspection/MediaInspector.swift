/// Says what a capture file is, from its bytes.
public enum MediaInspector {
    /// Describes the file behind `source`.
    ///
    /// Reads the whole of a JPEG, in pieces, and of an MP4 no more than its index; never decodes a picture. A file that is
    /// damaged, cut off or of no known kind is described as such. Throws only when the source fails or the limits end.
    public static func inspect(
        _ source: some MediaSource, limits: InspectionLimits = .standard
    ) throws(MediaError) -> MediaDescription {
        var window = MediaWindow(source, limits: limits)
        let head = Array(
            try window.run(at: 0, minimum: FileSignature.headLength).prefix(FileSignature.headLength))
        switch FileSignature.kind(of: head) {
        case .jpeg: return try JPEGInspection.describe(&window)
        case .isoBaseMedia: return try MovieInspection.describe(&window)
        case .other(let kind): return .unsupported(kind: kind, reason: kind.sentence)
        }
    }
}
