/// Whether so few bytes can hold so large a picture: the guard against files that unpack to more than they could mean.
public enum RasterPlausibility {
    /// The most bytes that one byte of data can become, by the coding.
    enum Expansion: Int64 {
        /// One byte stays one byte.
        case none = 1
        /// Two bytes become at most 128 (TIFF 6.0 §9).
        case packBits = 64
        /// Two bytes become at most 255.
        case runLength = 128
        /// A match of 258 bytes takes at least two bits (RFC 1951 §3.2.5).
        case deflate = 1032
        /// Codes of at most 12 bits for strings that grow by one byte each (TIFF 6.0 §13).
        case lzw = 1400
        /// A block of 64 samples takes at least two bits for each component; black and white rows may take one.
        case unbounded = 65536
    }

    /// Samples of this many bytes are always accepted, however few bytes they come from.
    public static let harmlessByteCount: Int64 = 128 << 20
    /// How many bytes of samples one byte of a large file may become; real pictures stay below a tenth of it.
    public static let maximumRatio: Int64 = 500

    /// Whether `coded` bytes can become `unpacked` bytes.
    static func canHold(_ unpacked: Int64, in coded: Int64, expansion: Expansion) -> Bool {
        // Sixty-four bytes of grace: headers of a coding count as data, and the last row may be rounded.
        let (most, overflow) = max(0, coded).multipliedReportingOverflow(by: expansion.rawValue)
        return overflow || unpacked <= most &+ 64 || most > .max - 64
    }

    /// Whether a picture is worth unpacking: small, or not out of all proportion to its file.
    public static func isWorthUnpacking(_ picture: RasterDescription) -> Bool {
        let bytes = picture.decodedByteCount
        return bytes <= harmlessByteCount || bytes / max(1, picture.byteCount) <= maximumRatio
    }
}
