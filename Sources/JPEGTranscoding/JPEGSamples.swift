import CJPEG
package import SystemPackage

/// The samples of a JPEG as they were written: interleaved, 8 bits each, row by row from the upper left.
package struct JPEGSamples: Sendable, Equatable {
    /// Columns, as turned.
    package let width: Int
    /// Rows, as turned.
    package let height: Int
    /// 1 for grey, 3 for red, green and blue.
    package let samplesPerPixel: Int
    /// The bytes of the new file.
    package let byteCount: Int64
    /// SHA-256 of the new file: 32 bytes.
    package let sha256: [UInt8]
}

extension JPEGTranscoder {
    /// Writes a JPEG's samples to a new file, as `djpeg` decodes them, turned upright by an EXIF orientation.
    ///
    /// YCbCr becomes RGB; grey and RGB stay. The new file (mode 0640) must not be there before, and is not there after
    /// an error; it is written but not forced to the disk. Memory: one band of rows, of 32 MiB at most; of a
    /// progressive picture also its coefficients.
    ///
    /// - Parameter orientation: 1 to 8 (EXIF 2.32 §4.6.4 A); any other means 1.
    package func decode(
        _ input: FilePath, range: Range<Int64>, orientation: Int, to output: FilePath
    ) throws(JPEGTranscodingError) -> JPEGSamples {
        let picture = try JPEGPicture(input, range: range, memoryLimit: memoryLimit)
        let header = try picture.header
        let colour = try header.colour
        let turn = SampleTurn(
            width: Int(header.width), height: Int(header.height), samples: Int(header.component_count),
            orientation: orientation)
        let file = try FileDescriptor.output(output)
        do throws(JPEGTranscodingError) {
            let receiver = SampleReceiver(turn, file: file)
            let fault = withExtendedLifetime(receiver) {
                vignette_jpeg_decode(picture.library, colour, SampleReceiver.sink, receiver.context)
            }
            try picture.check(fault)
            let (length, digest) = try file.lengthAndDigest()
            guard length == turn.byteCount else {
                throw JPEGTranscodingError(
                    .damaged, "The JPEG gave other rows than it has; copy it from the device again.")
            }
            try file.finish()
            return JPEGSamples(
                width: turn.turnedWidth, height: turn.turnedHeight, samplesPerPixel: turn.samples, byteCount: length,
                sha256: digest)
        } catch {
            try? file.close()
            _ = try? output.removeFile()
            throw error
        }
    }
}
