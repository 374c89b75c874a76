public import CaptureModel
public import DICOMCore

/// How a picture or film stands in Pixel Data: what the Image Pixel and Multi-frame modules say of it.
public struct ImageEncoding: Hashable, Sendable {
    /// Frames over time; a picture has none of it.
    public struct Film: Hashable, Sendable {
        /// NumberOfFrames: coded pictures.
        public var frameCount: Int
        /// FrameTime in milliseconds; zero where the film does not say it.
        public var frameTime: Double
        /// The channels of its sound; none where there is no sound.
        public var audioChannels: Int
        /// Whether two views are in it: StereoPairsPresent.
        public var isStereoscopic: Bool

        /// Makes a film's facts.
        public init(frameCount: Int, frameTime: Double, audioChannels: Int, isStereoscopic: Bool = false) {
            self.frameCount = frameCount
            self.frameTime = frameTime
            self.audioChannels = audioChannels
            self.isStereoscopic = isStereoscopic
        }
    }

    /// What makes an image DERIVED and no longer ORIGINAL (PS3.3 §C.7.6.1.1.2).
    public enum Derivation: Hashable, Sendable {
        /// It was turned or mirrored so that it stands upright; no sample changed.
        case turned
        /// It was coded anew, with loss.
        case transcoded
    }

    /// The height and width of a sample, as PixelAspectRatio has them; only where the transfer syntax allows it.
    public struct SampleShape: Hashable, Sendable {
        /// Height, in units of the width's.
        public var height: Int
        /// Width.
        public var width: Int

        /// Makes a shape.
        public init(height: Int, width: Int) {
            self.height = height
            self.width = width
        }
    }

    /// The transfer syntax whose name the bitstream bears truly.
    public var transferSyntax: UID
    /// PhotometricInterpretation.
    public var photometricInterpretation: String
    /// SamplesPerPixel: 1 or 3.
    public var samplesPerPixel: Int
    /// Rows.
    public var rows: Int
    /// Columns.
    public var columns: Int
    /// BitsStored: 8 or 10.
    public var bitsStored: Int
    /// PixelAspectRatio; nothing for square samples.
    public var sampleShape: SampleShape?
    /// The lossy compressions, the device's own first; empty where nothing was lost.
    public var compressions: [LossyCompression]
    /// Why it is DERIVED; nothing for ORIGINAL.
    public var derivation: Derivation?
    /// The bytes that become Pixel Data.
    public var body: MediaBody
    /// What only a film has.
    public var film: Film?

    /// Makes an encoding.
    public init(
        transferSyntax: UID, photometricInterpretation: String, samplesPerPixel: Int, rows: Int, columns: Int,
        bitsStored: Int = 8, sampleShape: SampleShape? = nil, compressions: [LossyCompression] = [],
        derivation: Derivation? = nil, body: MediaBody, film: Film? = nil
    ) {
        self.transferSyntax = transferSyntax
        self.photometricInterpretation = photometricInterpretation
        self.samplesPerPixel = samplesPerPixel
        self.rows = rows
        self.columns = columns
        self.bitsStored = bitsStored
        self.sampleShape = sampleShape
        self.compressions = compressions
        self.derivation = derivation
        self.body = body
        self.film = film
    }

    /// Picture or film.
    public var kind: CaptureKind { film == nil ? .still : .video }

    /// BitsAllocated: whole bytes.
    var bitsAllocated: Int { bitsStored > 8 ? 16 : 8 }
}
