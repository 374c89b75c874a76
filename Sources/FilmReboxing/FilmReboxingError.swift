/// A film that could not be re-boxed, cut or coded anew; two errors are equal when their codes are.
package struct FilmReboxingError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What went wrong, as a closed list.
    package enum Code: String, Sendable, CaseIterable {
        /// There is no ffmpeg, or no ffprobe beside it.
        case notInstalled
        /// The ffmpeg that is installed lacks the encoder.
        case encoderMissing
        /// The film has no track of pictures that can be copied.
        case noPictures
        /// ffmpeg ended with an error.
        case failed
        /// ffmpeg took longer than it may.
        case timedOut
        /// The agent is stopping.
        case cancelled
        /// The coded pictures of the result are not those of the film.
        case proofFailed
        /// The result would show the pictures in another order, or not all of them.
        case orderLost
        /// No cut gives pieces that are small enough.
        case piecesTooLarge
        /// A file cannot be read or written.
        case fileUnusable
    }

    /// What went wrong.
    package let code: Code
    /// What was found and what to do, in plain English.
    package let sentence: String

    init(_ code: Code, _ sentence: String) {
        self.code = code
        self.sentence = sentence
    }

    /// Compares the codes.
    package static func == (left: FilmReboxingError, right: FilmReboxingError) -> Bool { left.code == right.code }

    /// The sentence.
    package var description: String { sentence }

    static let notInstalled = FilmReboxingError(
        .notInstalled,
        "The film has to be moved into another container, for which ffmpeg is needed: install the package ffmpeg.")

    package static let proofFailed = FilmReboxingError(
        .proofFailed,
        "The coded pictures are not the same after the film was moved into its new container, so that it is not sent;"
            + " set the device to record MP4.")

    static let orderLost = FilmReboxingError(
        .orderLost,
        "The film does not say when each picture is shown, and ffmpeg could not work it out; set the device to record MP4."
    )

    static func fileUnusable(_ role: String) -> FilmReboxingError {
        FilmReboxingError(.fileUnusable, "The \(role) cannot be read or written; see that the spool has room.")
    }
}
