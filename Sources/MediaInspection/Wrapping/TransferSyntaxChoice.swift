/// The transfer syntaxes under which a capture's own bitstream, or its lossless rewrite, can be sent (PS3.5 §8.2, Annex A).
public enum TransferSyntaxChoice: String, Sendable, Equatable, CaseIterable {
    /// Explicit VR Little Endian: documents, and pictures as their samples.
    case explicitLittleEndian
    /// JPEG Baseline (Process 1).
    case jpegBaseline
    /// JPEG Lossless, any predictor (Process 14).
    case jpegLossless
    /// JPEG Lossless, first-order prediction (Process 14, selection value 1).
    case jpegLosslessFirstOrder
    /// MPEG-2 Main Profile / Main Level.
    case mpeg2MainLevel
    /// Fragmentable MPEG-2 Main Profile / Main Level.
    case mpeg2MainLevelFragmentable
    /// MPEG-2 Main Profile / High Level.
    case mpeg2HighLevel
    /// Fragmentable MPEG-2 Main Profile / High Level.
    case mpeg2HighLevelFragmentable
    /// MPEG-4 AVC/H.264 High Profile / Level 4.1.
    case h264High41
    /// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1.
    case h264High41Fragmentable
    /// MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1.
    case h264BluRay
    /// Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1.
    case h264BluRayFragmentable
    /// MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video.
    case h264High42
    /// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video.
    case h264High42Fragmentable
    /// MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video.
    case h264High42Stereo
    /// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video.
    case h264High42StereoFragmentable
    /// MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2.
    case h264StereoHigh42
    /// Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2.
    case h264StereoHigh42Fragmentable
    /// HEVC/H.265 Main Profile / Level 5.1.
    case hevcMain51
    /// HEVC/H.265 Main 10 Profile / Level 5.1.
    case hevcMain10Level51

    /// The whole UID.
    public var uid: String {
        switch self {
        case .explicitLittleEndian: "1.2.840.10008.1.2.1"
        case .jpegBaseline: "1.2.840.10008.1.2.4.50"
        case .jpegLossless: "1.2.840.10008.1.2.4.57"
        case .jpegLosslessFirstOrder: "1.2.840.10008.1.2.4.70"
        case .mpeg2MainLevel: "1.2.840.10008.1.2.4.100"
        case .mpeg2MainLevelFragmentable: "1.2.840.10008.1.2.4.100.1"
        case .mpeg2HighLevel: "1.2.840.10008.1.2.4.101"
        case .mpeg2HighLevelFragmentable: "1.2.840.10008.1.2.4.101.1"
        case .h264High41: "1.2.840.10008.1.2.4.102"
        case .h264High41Fragmentable: "1.2.840.10008.1.2.4.102.1"
        case .h264BluRay: "1.2.840.10008.1.2.4.103"
        case .h264BluRayFragmentable: "1.2.840.10008.1.2.4.103.1"
        case .h264High42: "1.2.840.10008.1.2.4.104"
        case .h264High42Fragmentable: "1.2.840.10008.1.2.4.104.1"
        case .h264High42Stereo: "1.2.840.10008.1.2.4.105"
        case .h264High42StereoFragmentable: "1.2.840.10008.1.2.4.105.1"
        case .h264StereoHigh42: "1.2.840.10008.1.2.4.106"
        case .h264StereoHigh42Fragmentable: "1.2.840.10008.1.2.4.106.1"
        case .hevcMain51: "1.2.840.10008.1.2.4.107"
        case .hevcMain10Level51: "1.2.840.10008.1.2.4.108"
        }
    }

    /// Whether the stream may be cut into more than one fragment (PS3.5 §A.4).
    public var isFragmentable: Bool {
        switch self {
        case .mpeg2MainLevelFragmentable, .mpeg2HighLevelFragmentable, .h264High41Fragmentable,
            .h264BluRayFragmentable, .h264High42Fragmentable, .h264High42StereoFragmentable,
            .h264StereoHigh42Fragmentable, .hevcMain51, .hevcMain10Level51:
            true
        case .explicitLittleEndian, .jpegBaseline, .jpegLossless, .jpegLosslessFirstOrder, .mpeg2MainLevel,
            .mpeg2HighLevel, .h264High41, .h264BluRay, .h264High42, .h264High42Stereo, .h264StereoHigh42:
            false
        }
    }

    /// The syntax of the same bitstream that may be cut into fragments; nil where the standard has none.
    public var fragmentable: TransferSyntaxChoice? {
        switch self {
        case .mpeg2MainLevel: .mpeg2MainLevelFragmentable
        case .mpeg2HighLevel: .mpeg2HighLevelFragmentable
        case .h264High41: .h264High41Fragmentable
        case .h264BluRay: .h264BluRayFragmentable
        case .h264High42: .h264High42Fragmentable
        case .h264High42Stereo: .h264High42StereoFragmentable
        case .h264StereoHigh42: .h264StereoHigh42Fragmentable
        case .hevcMain51, .hevcMain10Level51, .mpeg2MainLevelFragmentable, .mpeg2HighLevelFragmentable,
            .h264High41Fragmentable, .h264BluRayFragmentable, .h264High42Fragmentable,
            .h264High42StereoFragmentable, .h264StereoHigh42Fragmentable:
            self
        case .explicitLittleEndian, .jpegBaseline, .jpegLossless, .jpegLosslessFirstOrder: nil
        }
    }
}
