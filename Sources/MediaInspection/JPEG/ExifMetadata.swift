/// The few facts of EXIF that a capture's record needs.
public struct ExifMetadata: Sendable, Equatable {
    /// How the picture is to be turned for showing, 1 to 8; 1 is upright, and other values are not taken over.
    public var orientation: Int?
    /// When the picture was taken, by the camera's clock (DateTimeOriginal).
    public var takenAt: ExifDateTime?
    /// The camera's manufacturer.
    public var make: String?
    /// The camera's model.
    public var model: String?
    /// The camera body's serial number.
    public var bodySerialNumber: String?
    /// Whether a place (GPS) is recorded.
    public var hasLocation: Bool

    /// Makes metadata that say nothing.
    public init() {
        hasLocation = false
    }
}
