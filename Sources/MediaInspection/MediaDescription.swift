/// What a capture file is, by its bytes and not by its name.
public enum MediaDescription: Sendable, Equatable {
    /// A JPEG of any process, complete or not.
    case jpeg(JPEGDescription)
    /// A PNG, BMP or TIFF.
    case raster(RasterDescription)
    /// A film in any container, of any codec, complete or not.
    case video(VideoDescription)
    /// A PDF.
    case document(PDFDescription)
    /// A DICOM file that a device made.
    case instance(DICOMFileDescription)
    /// Something else, or nothing that could be described; the reason is one sentence.
    case unsupported(kind: MediaKindName, reason: String)
}

extension MediaDescription {
    /// What the camera wrote beside the picture; nil where it wrote nothing, or nothing that can be read.
    public var exif: ExifMetadata? {
        switch self {
        case .jpeg(let jpeg): jpeg.exif
        case .raster(let picture): picture.exif
        case .video, .document, .instance, .unsupported: nil
        }
    }
}
