/// An MPEG-1 or MPEG-2 video stream as its sequence header and sequence extension describe it (ISO/IEC 13818-2 §6.2.2).
public struct MPEG2Stream: Sendable, Equatable {
    /// profile_and_level_indication of the sequence extension; nil for MPEG-1, which has no extension.
    public var profileAndLevel: UInt8?
    /// Columns.
    public var width: Int
    /// Rows.
    public var height: Int
    /// aspect_ratio_information: 1 square samples, 2 picture 4:3, 3 picture 16:9, 4 picture 2.21:1.
    public var aspectRatioCode: UInt8
    /// frame_rate_code: 1 23.976, 2 24, 3 25, 4 29.97, 5 30, 6 50, 7 59.94, 8 60.
    public var frameRateCode: UInt8
    /// How the colour planes are sampled.
    public var chroma: ChromaFormat
    /// Whether every picture is progressive (progressive_sequence).
    public var isProgressive: Bool
    /// By how much the rate of the code is multiplied (frame_rate_extension_n + 1).
    public var frameRateNumerator = 1
    /// By how much the rate of the code is divided (frame_rate_extension_d + 1).
    public var frameRateDenominator = 1
    /// Columns that are meant to be shown, where the stream names fewer than it has.
    public var displayWidth: Int?
    /// Rows that are meant to be shown, where the stream names fewer than it has.
    public var displayHeight: Int?

    /// Makes a stream's description.
    public init(
        profileAndLevel: UInt8?, width: Int, height: Int, aspectRatioCode: UInt8, frameRateCode: UInt8,
        chroma: ChromaFormat, isProgressive: Bool
    ) {
        self.profileAndLevel = profileAndLevel
        self.width = width
        self.height = height
        self.aspectRatioCode = aspectRatioCode
        self.frameRateCode = frameRateCode
        self.chroma = chroma
        self.isProgressive = isProgressive
    }

    /// Whether the stream is MPEG-1 (ISO/IEC 11172-2).
    public var isMPEG1: Bool { profileAndLevel == nil }

    /// Frames in a second; nil for a reserved code (ISO/IEC 13818-2 Table 6-4).
    public var picturesPerSecond: Double? {
        let rates = [24_000 / 1001.0, 24, 25, 30_000 / 1001.0, 30, 50, 60_000 / 1001.0, 60]
        guard (1...rates.count).contains(Int(frameRateCode)), frameRateDenominator > 0 else { return nil }
        return rates[Int(frameRateCode) - 1] * Double(frameRateNumerator) / Double(frameRateDenominator)
    }

    /// The shape of a sample; nil for a reserved code (ISO/IEC 13818-2 §6.3.3, ISO/IEC 11172-2 §2.4.3.2).
    public var sampleAspectRatio: SampleAspectRatio? {
        if aspectRatioCode == 1 { return SampleAspectRatio(width: 1, height: 1) }
        if isMPEG1 {
            let heights = [
                6735, 7031, 7615, 8055, 8437, 8935, 9157, 9815, 10255, 10695, 10950, 11575, 12015,
            ]
            guard (2...14).contains(aspectRatioCode) else { return nil }
            return SampleAspectRatio(width: 10_000, height: heights[Int(aspectRatioCode) - 2])
        }
        let shown = (width: displayWidth ?? width, height: displayHeight ?? height)
        return switch aspectRatioCode {
        case 2: SampleAspectRatio(width: 4 * shown.height, height: 3 * shown.width)
        case 3: SampleAspectRatio(width: 16 * shown.height, height: 9 * shown.width)
        case 4: SampleAspectRatio(width: 221 * shown.height, height: 100 * shown.width)
        default: nil
        }
    }
}
