import CJPEG
import SystemPackage

extension JPEGTranscodingError {
    /// The error that a fault of the library's work means; nil where there is none.
    ///
    /// - Parameter words: the library's own, which name numbers of the format and nothing of the file.
    init?(_ fault: vignette_jpeg_fault, words: String, systemError: Errno?) {
        let again = "copy it from the device again."
        switch fault {
        case .none:
            return nil
        case .noResources:
            self = .noResources
        case .readFailed:
            self = .inputUnreadable(systemError)
        case .writeFailed:
            self = .outputUnwritable(systemError)
        case .fileShortened:
            self.init(.inputShortened, "The JPEG became shorter while it was read; \(again)")
        case .malformed:
            self.init(.malformed, "The JPEG cannot be read (\(words)); \(again)")
        case .corrupt, .tooFewData:
            self.init(.damaged, "The JPEG's picture data are damaged (\(words)); \(again)")
        case .incomplete:
            self.init(.incomplete, "The JPEG is not complete: \(words); \(again)")
        case .unsupported:
            self.init(.unsupported, "The JPEG is of a kind that is not taken (\(words)); set the device to baseline.")
        case .tooLarge:
            self.init(.tooLarge, "The JPEG is not taken: \(words); set the device to store fewer pixels.")
        case .tooManyScans:
            self.init(.tooManyScans, "The JPEG is not taken: \(words), as no camera's picture does; \(again)")
        case .coarseQuantization:
            self.init(
                .coarseQuantization,
                "The JPEG cannot become baseline without loss: \(words); set the device to a better quality.")
        case .notTurnable:
            self.init(.notTurnable, "The JPEG cannot be turned without loss: \(words).")
        case .unequal:
            self.init(
                .proofFailed,
                "The rewritten JPEG is not the same picture (\(words)), so it is not sent; report this as an error of"
                    + " Vignette.")
        }
    }
}
