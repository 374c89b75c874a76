/// Says what a capture file is, from its bytes.
public enum MediaInspector {
    /// Describes the file behind `source`.
    ///
    /// Reads the whole of a JPEG, in pieces, and of an MP4 no more than its index, and
    /// of a stream without an index the beginning and the end where it is long; never decodes a picture. A file that is
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
        case .raster(.png): return try PNGInspection.describe(&window)
        case .raster(.bmp): return try BMPInspection.describe(&window)
        case .raster(.tiff): return try TIFFInspection.describe(&window)
        case .document: return try PDFInspection.describe(&window)
        case .instance: return try DICOMFileInspection.describe(&window)
        case .transportStream(let layout): return try TransportStreamInspection.describe(layout, &window)
        case .programStream: return try ProgramStreamInspection.describe(&window)
        case .elementaryStream(let kind): return try ElementaryStreamInspection.describe(kind, &window)
        case .avi: return try AVIInspection.describe(&window)
        case .matroska: return try MatroskaInspection.describe(&window)
        case .other(let kind): return .unsupported(kind: kind, reason: kind.sentence)
        }
    }
}
