package import SystemPackage

/// A JPEG that could not be rewritten, decoded or checked; two errors are equal when their codes are.
package struct JPEGTranscodingError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What went wrong, as a closed list.
    package enum Code: String, Sendable, CaseIterable {
        /// The file cannot be opened or read.
        case inputUnreadable
        /// The file became shorter meanwhile.
        case inputShortened
        /// The new file cannot be made or written.
        case outputUnwritable
        /// The machine has no memory or no threads left.
        case noResources
        /// libjpeg cannot read it as a JPEG.
        case malformed
        /// The picture's data are damaged, or too few for its size.
        case damaged
        /// Scans are missing, so that coefficients are not complete.
        case incomplete
        /// A coding process, precision, sampling or set of colours that is not taken.
        case unsupported
        /// The picture would take more memory than is allowed.
        case tooLarge
        /// More scans than any real picture has.
        case tooManyScans
        /// A quantization step above 255, which baseline cannot hold.
        case coarseQuantization
        /// The size leaves partial blocks on an edge that the turn would move.
        case notTurnable
        /// What was read back is not what was to be written.
        case proofFailed
    }

    /// What went wrong.
    package let code: Code
    /// What was found and what to do, in plain English.
    package let sentence: String
    /// The system's own error, when it gave one.
    package let underlying: Errno?

    init(_ code: Code, _ sentence: String, underlying: Errno? = nil) {
        self.code = code
        self.sentence = sentence
        self.underlying = underlying
    }

    /// Compares the codes.
    package static func == (left: JPEGTranscodingError, right: JPEGTranscodingError) -> Bool { left.code == right.code }

    /// The sentence, and the system's words.
    package var description: String {
        guard let underlying else { return sentence }
        return "\(sentence) (\(underlying))"
    }
}

extension JPEGTranscodingError {
    static func inputUnreadable(_ error: Errno?) -> JPEGTranscodingError {
        JPEGTranscodingError(
            .inputUnreadable, "The JPEG cannot be read; see that the file is there and may be read.", underlying: error)
    }

    static func outputUnwritable(_ error: Errno?) -> JPEGTranscodingError {
        JPEGTranscodingError(
            .outputUnwritable, "The new file cannot be written; see that the spool has room and the name is free.",
            underlying: error)
    }

    static let noResources = JPEGTranscodingError(
        .noResources, "The machine has no memory or threads left for the JPEG; it is tried again later.")

    static func unsupportedColours(_ componentCount: Int) -> JPEGTranscodingError {
        JPEGTranscodingError(
            .unsupported,
            "The JPEG has \(componentCount) components, which are neither grey nor colours of the screen; set the"
                + " device to store grey, YCbCr or RGB.")
    }
}
