/// The facts of EXIF that a capture's record needs; of what is private no more than that it is there.
public struct ExifMetadata: Sendable, Equatable {
    /// How the picture is to be turned for showing, 1 to 8; 1 is upright, and other values are not taken over.
    public var orientation: Int?
    /// When the picture was taken, by the camera's clock (DateTimeOriginal).
    public var takenAt: ExifDateTime?
    /// When it became a file, by the camera's clock (DateTimeDigitized).
    public var digitizedAt: ExifDateTime?
    /// When the file was changed last (DateTime), perhaps by a program and not by the camera.
    public var changedAt: ExifDateTime?
    /// The camera's manufacturer.
    public var make: String?
    /// The camera's model.
    public var model: String?
    /// The camera body's serial number.
    public var bodySerialNumber: String?
    /// The camera's firmware, or the program that wrote the file.
    public var software: String?
    /// The lens; nil when nothing is said of it.
    public var lens: ExifLens?
    /// How the picture was exposed.
    public var exposure: ExifExposure
    /// The version of EXIF, such as "0232".
    public var version: String?
    /// The colour space: 1 for sRGB, 65535 for any other.
    public var colourSpace: Int?
    /// Whether a place (GPS) is recorded.
    public var hasLocation: Bool
    /// Whether there are the maker's own data.
    public var hasMakerNote: Bool
    /// Whether there is a second, small picture, which may show more than the picture does.
    public var hasThumbnail: Bool

    /// Makes metadata that say nothing.
    public init() {
        exposure = ExifExposure()
        hasLocation = false
        hasMakerNote = false
        hasThumbnail = false
    }
}
