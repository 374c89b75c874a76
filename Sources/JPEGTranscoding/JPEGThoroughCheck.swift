import CJPEG
package import SystemPackage

/// Whether the whole of a JPEG's picture is there, as far as decoding all of it can tell.
package enum JPEGThoroughCheck: Sendable, Equatable {
    /// libjpeg read every coefficient and had nothing to object.
    case whole
    /// libjpeg met damage.
    ///
    /// - `fraction`: the part of the rows, from the top, that were whole in that pass: 0 to 1.
    /// - `pass`: 1 for a picture coded in one pass; in a later pass of a progressive one, what was whole before is
    ///   there with less detail.
    /// - `words`: libjpeg's.
    case broken(fraction: Double, pass: Int, words: String)
}

extension JPEGTranscoder {
    /// Decodes every coefficient of a JPEG of any colours to see whether all are there.
    ///
    /// Throws for what it cannot tell of: a file that cannot be read, a size above the limit, a coding that libjpeg
    /// does not carry out.
    package func check(
        _ input: FilePath, range: Range<Int64>
    ) throws(JPEGTranscodingError) -> JPEGThoroughCheck {
        let picture = try JPEGPicture(input, range: range, memoryLimit: memoryLimit)
        var progress = vignette_jpeg_progress()
        let fault = vignette_jpeg_check(picture.library, &progress)
        switch fault {
        case .none:
            return .whole
        case .malformed, .corrupt, .tooFewData, .incomplete:
            let done = min(progress.rows_done, progress.row_count)
            return .broken(
                fraction: progress.row_count == 0 ? 0 : Double(done) / Double(progress.row_count),
                pass: max(1, Int(progress.pass)), words: picture.words)
        case .noResources, .readFailed, .fileShortened, .unsupported, .tooLarge, .tooManyScans,
            .coarseQuantization, .notTurnable, .writeFailed, .unequal:
            try picture.check(fault)
            return .whole
        }
    }
}
