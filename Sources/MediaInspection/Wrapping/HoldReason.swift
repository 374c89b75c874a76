/// Why a capture cannot be sent as it is, and what a person can do.
public struct HoldReason: Sendable, Equatable {
    /// The reason as a closed list.
    public enum Code: String, Sendable, CaseIterable {
        /// The file has no bytes.
        case empty
        /// The file is neither a JPEG nor an MP4.
        case notACapture
        /// The file ends too early; its writer may not have been done.
        case truncated
        /// The structure is broken.
        case damaged
        /// Another coding process than baseline.
        case jpegProcess
        /// More or fewer than 8 bits a sample.
        case jpegBitDepth
        /// Colours that DICOM has no label for.
        case jpegColour
        /// The file contradicts itself on its colours.
        case jpegColourContradictory
        /// 16-bit quantization tables.
        case jpegQuantization
        /// The height is told only after the picture.
        case heightInDNL
        /// QuickTime instead of MP4.
        case container
        /// Neither H.264 nor HEVC.
        case codec
        /// A profile without a transfer syntax.
        case profile
        /// A higher level than any transfer syntax names.
        case level
        /// Not 4:2:0.
        case chromaFormat
        /// More than 8 bits a sample.
        case bitDepth
        /// Pixels that are not square.
        case sampleShape
        /// The header does not describe the pictures.
        case streamUndescribed
        /// The pictures may change their format midway.
        case formatChanges
        /// More than one track of pictures.
        case severalVideoTracks
        /// Two views in one stream.
        case stereoscopic
        /// No pictures, or their number is not given.
        case noFrames
        /// Encrypted pictures.
        case encrypted
    }

    /// The reason.
    public let code: Code
    /// What was found, in one sentence.
    public let sentence: String
    /// What to do, in one sentence.
    public let advice: String

    /// Makes a reason.
    public init(_ code: Code, _ sentence: String, advice: String) {
        self.code = code
        self.sentence = sentence
        self.advice = advice
    }
}
