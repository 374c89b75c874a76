import FilmReboxing
import JPEGTranscoding
import MediaInspection
import RasterDecoding
package import SystemPackage

// What the libraries say, as what becomes of the capture.

extension PreparationError {
    /// The disk refused the new file.
    package static func unwritable(_ error: Errno?) -> PreparationError {
        disk(error, "What was made of the capture could not be written.")
    }

    static func held(_ code: HoldReason.Code, _ sentence: String, _ advice: String) -> PreparationError {
        PreparationError(.held, HoldReason(code, sentence, advice: advice))
    }

    /// The disk refused the new file.
    static func disk(_ error: Errno?, _ sentence: String) -> PreparationError {
        let isFull = error == .noSpace || error == .diskQuotaExceeded
        return PreparationError(
            isFull ? .noRoom : .unwritable,
            HoldReason(.rewriteFailed, sentence, advice: "See that the disk has room and can be written."))
    }

    init(_ error: JPEGTranscodingError) {
        switch error.code {
        case .outputUnwritable, .inputUnreadable, .noResources: self = .disk(error.underlying, error.sentence)
        case .tooLarge:
            self = .held(.tooLarge, error.sentence, "Set the camera to store fewer pixels, or baseline JPEG.")
        case .inputShortened, .malformed, .damaged, .incomplete, .unsupported, .tooManyScans, .coarseQuantization,
            .notTurnable, .proofFailed:
            self = .held(
                .rewriteFailed, "The JPEG could not be rewritten without loss. \(error.sentence)",
                "Copy the file from the camera again; if it is so there too, set the camera to baseline JPEG.")
        }
    }

    init(_ error: FilmReboxingError) {
        switch error.code {
        case .notInstalled, .encoderMissing:
            self = .held(.toolMissing, error.sentence, "Then restart the agent, which looks at the film again.")
        case .fileUnusable: self = .disk(nil, error.sentence)
        case .cancelled: self = .disk(nil, "The agent was stopped while the film was rewritten.")
        case .noPictures, .failed, .timedOut, .proofFailed, .orderLost, .piecesTooLarge:
            self = .held(
                .rewriteFailed, error.sentence,
                "Set the device to record MP4 with H.264, High profile, level 4.1 or less.")
        }
    }

    init(_ error: RasterDecodingError) {
        switch error.code {
        case .outputUnwritable, .inputUnreadable: self = .disk(error.underlying, error.sentence)
        case .transparent:
            self = .held(.transparency, error.sentence, "Let the device store JPEG, or pictures without transparency.")
        case .tooLarge: self = .held(.tooLarge, error.sentence, "Let the device store JPEG.")
        case .damaged, .changed, .notTaken:
            self = .held(.rewriteFailed, error.sentence, "Copy the file from the device again.")
        }
    }
}
