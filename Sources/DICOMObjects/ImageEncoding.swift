public import CaptureModel
public import DICOMCore

/// How a picture or film stands in Pixel Data: what the Image Pixel module says of it.
public struct ImageEncoding: Hashable, Sendable {
    /// Frames over time; a picture has none of it.
    public struct Film: Hashable, Sendable {
        /// NumberOfFrames: coded pictures.
        public var frameCount: Int
        /// FrameTime in milliseconds.
        public var frameTime: Double
        /// The channels of its sound; none where there is no sound.
        public var audioChannels: Int

        /// Makes a film's facts.
        public init(frameCount: Int, frameTime: Double, audioChannels: Int) {
            self.frameCount = frameCount
            self.frameTime = frameTime
            self.audioChannels = audioChannels
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
    /// LossyImageCompressionMethod; nothing for a lossless stream.
    public var lossyMethod: String?
    /// The bytes of the file that become Pixel Data.
    public var body: Range<Int64>
    /// What only a film has.
    public var film: Film?

    /// Makes an encoding.
    public init(
        transferSyntax: UID, photometricInterpretation: String, samplesPerPixel: Int, rows: Int, columns: Int,
        bitsStored: Int = 8, lossyMethod: String?, body: Range<Int64>, film: Film? = nil
    ) {
        self.transferSyntax = transferSyntax
        self.photometricInterpretation = photometricInterpretation
        self.samplesPerPixel = samplesPerPixel
        self.rows = rows
        self.columns = columns
        self.bitsStored = bitsStored
        self.lossyMethod = lossyMethod
        self.body = body
        self.film = film
    }

    /// Picture or film.
    public var kind: CaptureKind { film == nil ? .still : .video }

    /// BitsAllocated: whole bytes.
    var bitsAllocated: Int { bitsStored > 8 ? 16 : 8 }

    /// The size without compression by the size with it (LossyImageCompressionRatio).
    var compressionRatio: Double {
        let samples = Double(rows) * Double(columns) * Double(samplesPerPixel) * Double(film?.frameCount ?? 1)
        return samples * Double(bitsAllocated / 8) / Double(max(body.count, 1))
    }
}
