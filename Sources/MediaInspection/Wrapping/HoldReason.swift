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
        /// A coding process that no transfer syntax in use carries, and that cannot be rewritten without loss.
        case jpegProcess
        /// More or fewer than 8 bits a sample.
        case jpegBitDepth
        /// Colours that DICOM has no label for.
        case jpegColour
        /// The file contradicts itself on its colours.
        case jpegColourContradictory
        /// RGB under a profile that does not allow it.
        case jpegColourRGB
        /// Colours sampled as neither decoders nor baseline allow.
        case jpegSampling
        /// Quantization tables with values above 255.
        case jpegQuantization
        /// A lossless picture whose low bits were cut off, or with several predictors.
        case jpegPrediction
        /// The height is told only after the picture.
        case heightInDNL
        /// Not upright under a profile that demands it, and not to be turned without loss.
        case orientation
        /// Pixels that may be seen through.
        case transparency
        /// More than one picture in one file.
        case severalPictures
        /// A kind of compression that is not taken.
        case compression
        /// More rows, columns or bytes than one object can have.
        case tooLarge
        /// A container from which the film cannot be taken over.
        case container
        /// Neither H.264, HEVC nor MPEG-2.
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
        /// Nothing describes the pictures.
        case streamUndescribed
        /// The pictures may change their format midway.
        case formatChanges
        /// The first pictures are of another format than the header says.
        case headerContradicted
        /// More than one track of pictures.
        case severalVideoTracks
        /// More than one program in a transport stream.
        case severalPrograms
        /// Two views in one stream.
        case stereoscopic
        /// No pictures, or their number is not given.
        case noFrames
        /// Encrypted contents.
        case encrypted
        /// A DICOM file that cannot join an exam.
        case dicomObject
        /// What would have to be made of it could not be made, or did not prove to be the same.
        case rewriteFailed
        /// A program is missing that would make what can be sent.
        case toolMissing
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
