package import Crypto
package import SystemPackage

/// The proof that a film's coded pictures are the same in another container.
///
/// Hashed are the units that hold pictures, in order, each followed by its length: slices of H.264 (NAL unit types 1
/// to 5 and 20), of HEVC (types 0 to 31), picture headers and slices of MPEG-1 and 2. What only belongs to a container
/// (start codes, lengths, delimiters, repeated parameter sets) is no part of it.
package struct FilmRewriteProof: Sendable, Equatable {
    /// The hash of the units, the same before and after.
    package let pictureDataSHA256: SHA256Digest
    /// How many units there are.
    package let unitCount: Int64
    /// The file that was written.
    package let output: FilmFile
}

/// A file that was written.
package struct FilmFile: Sendable, Equatable {
    /// Where it is.
    package let path: FilePath
    /// Its size in bytes.
    package let byteCount: Int64
    /// Its hash.
    package let sha256: SHA256Digest
}

/// The proof that a film's coded pictures are the same in the pieces that it was cut into.
package struct FilmCutProof: Sendable, Equatable {
    /// The hash of the units of all pieces in order, the same as that of the film.
    package let pictureDataSHA256: SHA256Digest
    /// How many units there are in all pieces.
    package let unitCount: Int64
    /// The pieces in order; each begins with a picture that needs no other.
    package let pieces: [FilmFile]
}

/// What became of a film that was coded anew.
package struct FilmTranscoding: Sendable, Equatable {
    /// The defined term of LossyImageCompressionMethod (PS3.3 §C.7.6.1.1.5.1).
    package let method: String
    /// LossyImageCompressionRatio: bytes of the uncompressed pictures to bytes of the file.
    package let ratio: Double
    /// The number of pictures.
    package let frameCount: Int64
    /// The file that was written.
    package let output: FilmFile
}
