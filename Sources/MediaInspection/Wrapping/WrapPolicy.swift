/// What a device's profile decides about how its captures are wrapped.
public struct WrapPolicy: Sendable, Equatable, Hashable {
    /// What becomes of a picture that lies on its side, or is mirrored, by its EXIF orientation.
    public enum Orientation: String, Sendable, CaseIterable {
        /// The bits stay, and the person is told.
        case keep
        /// It is turned in the DCT domain where that loses nothing; otherwise the bits stay and the person is told.
        case lossless
        /// It is turned in the DCT domain where that loses nothing; otherwise it is held.
        case hold
    }

    /// What becomes of a JPEG whose components are red, green and blue.
    public enum RGB: String, Sendable, CaseIterable {
        /// Sent labelled RGB, with a warning: visible-light objects name only YBR_FULL_422 for lossy JPEG.
        case send
        /// Decoded, and sent as uncompressed RGB, which these objects allow.
        case uncompress
        /// Held.
        case hold
    }

    /// What becomes of a film whose profile is below High.
    public enum BelowHigh: String, Sendable, CaseIterable {
        /// Sent under the High profile's syntax, with a warning.
        case send
        /// Held.
        case hold
    }

    /// What becomes of a film longer than one fragment can be (2^32 - 2 bytes), where it cannot go in several.
    public enum LargeFilm: String, Sendable, CaseIterable {
        /// Cut at key frames into films of one series.
        case cut
        /// Held.
        case hold
    }

    /// What becomes of a picture that is not upright.
    public var orientation: Orientation
    /// What becomes of an RGB JPEG.
    public var rgb: RGB
    /// Whether GPS, maker notes, thumbnails, XMP and comments are left out.
    public var scrubsMetadata: Bool
    /// What becomes of Baseline and Main profile.
    public var belowHigh: BelowHigh
    /// What becomes of a film over 4 GiB that the destinations do not take in fragments.
    public var largeFilm: LargeFilm
    /// Whether a film that no transfer syntax carries is coded anew.
    public var transcodes: Bool
    /// Whether the catalog demands the BD-compatible syntax where a film is one of its eight formats.
    public var prefersBluRay: Bool

    /// Whether every destination takes films under the fragmentable transfer syntaxes; the site knows it, not the device.
    public var takesFragments = true
    /// The longest stream that goes into one fragment, in bytes: PS3.5 §A.4 allows 2^32 - 2.
    public var largestFragment: Int64 = 0xFFFF_FFFE

    /// Makes a policy; the defaults change nothing that a file is.
    public init(
        orientation: Orientation = .lossless, rgb: RGB = .send, scrubsMetadata: Bool = true,
        belowHigh: BelowHigh = .send, largeFilm: LargeFilm = .cut, transcodes: Bool = false,
        prefersBluRay: Bool = false
    ) {
        self.orientation = orientation
        self.rgb = rgb
        self.scrubsMetadata = scrubsMetadata
        self.belowHigh = belowHigh
        self.largeFilm = largeFilm
        self.transcodes = transcodes
        self.prefersBluRay = prefersBluRay
    }

    /// What a device's profile that says nothing gets.
    public static let standard = WrapPolicy()
}
