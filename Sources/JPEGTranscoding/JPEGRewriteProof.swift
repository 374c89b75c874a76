/// What was written by a lossless rewrite, and that it is the same picture.
package struct JPEGRewriteProof: Sendable, Equatable {
    /// The bytes of the new file.
    package let byteCount: Int64
    /// SHA-256 of the new file: 32 bytes.
    package let sha256: [UInt8]
    /// SHA-256 of the coefficients read back from the new file: 32 bytes.
    ///
    /// It covers, as 16-bit numbers with the lower byte first: columns, rows and number of components; for each
    /// component its two sampling factors (1 and 1 for the only one) and its 64 quantization steps in natural order;
    /// then the blocks in the order of one scan of all components (ITU-T T.81 §A.2), without those that only fill up
    /// MCUs: for each the number of its quantized coefficients up to the last that is not zero, as a byte, and those
    /// coefficients in zigzag order, each as a byte from -127 to 127, or as 128 and a 16-bit number. Two JPEGs with this
    /// hash hold the same picture, whatever their coding.
    package let coefficientSHA256: [UInt8]
    /// Columns of the new picture.
    package let width: Int
    /// Rows of the new picture.
    package let height: Int
    /// That every coefficient, quantization step, sampling factor and the size were read back from the new file's bytes
    /// and were equal to those of the old one, turned; a rewrite of which this is not true throws.
    package let coefficientsAreEqual: Bool
    /// The library's warnings about the old file that are none of damage, such as an unknown JFIF version.
    package let warningCount: Int
    /// The first of them, in the library's words; nil without one.
    package let firstWarning: String?
}
