package import SystemPackage

/// A picture that could not be decoded; two errors are equal when their codes are.
package struct RasterDecodingError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What went wrong, as a closed list.
    package enum Code: String, Sendable, CaseIterable {
        /// The file cannot be opened or read.
        case inputUnreadable
        /// The samples cannot be written.
        case outputUnwritable
        /// The library met data that no picture has.
        case damaged
        /// The file is not what its description says; it changed meanwhile.
        case changed
        /// Pixels can be seen through, which an object cannot show.
        case transparent
        /// The picture would take more memory than is allowed.
        case tooLarge
        /// The description is of a picture that is held, not decoded.
        case notTaken
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
    package static func == (left: RasterDecodingError, right: RasterDecodingError) -> Bool { left.code == right.code }

    /// The sentence, and the system's words.
    package var description: String {
        guard let underlying else { return sentence }
        return "\(sentence) (\(underlying))"
    }

    static func damaged(_ words: String) -> RasterDecodingError {
        RasterDecodingError(
            .damaged,
            "The picture data are damaged\(words.isEmpty ? "" : " (\(words))"); copy the file from the device again.")
    }

    static let changed = RasterDecodingError(
        .changed, "The file is not the one that was inspected; it is inspected anew when it has come to rest.")

    static func tooLarge(_ byteCount: Int64) -> RasterDecodingError {
        RasterDecodingError(
            .tooLarge,
            "The picture would take \(byteCount / (1 << 20)) MiB of memory; set the device to store fewer pixels.")
    }

    static let transparent = RasterDecodingError(
        .transparent,
        "The picture has pixels that can be seen through, and what stands behind them is not told; set the program that"
            + " stores it to leave transparency (alpha) out.")
}
