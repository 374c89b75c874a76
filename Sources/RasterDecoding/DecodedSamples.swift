package import Crypto

/// The samples of a picture as they were written: interleaved, 8 bits each, row by row from the upper left.
package struct DecodedSamples: Sendable, Equatable {
    /// Columns, as turned.
    package let width: Int
    /// Rows, as turned.
    package let height: Int
    /// 1 for grey, 3 for red, green and blue.
    package let samplesPerPixel: Int
    /// Bytes written.
    package let byteCount: Int64
    /// The hash of the bytes written.
    package let sha256: SHA256Digest
}
