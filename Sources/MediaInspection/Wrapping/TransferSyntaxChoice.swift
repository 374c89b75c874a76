/// The transfer syntaxes under which a capture's own bitstream can be sent (PS3.5 §8.2, Annex A.4).
///
/// Each case names the end of its UID, after "1.2.840.10008.1.2.4.".
public enum TransferSyntaxChoice: String, Sendable, Equatable, CaseIterable {
    /// JPEG Baseline (Process 1): 50.
    case jpegBaseline
    /// MPEG-4 AVC/H.264 High Profile / Level 4.1: 102.
    case h264High41
    /// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1: 102.1.
    case h264High41Fragmentable
    /// MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video: 104.
    case h264High42
    /// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video: 104.1.
    case h264High42Fragmentable
    /// HEVC/H.265 Main Profile / Level 5.1: 107.
    case hevcMain51
    /// HEVC/H.265 Main 10 Profile / Level 5.1: 108.
    case hevcMain10Level51

    /// The whole UID.
    public var uid: String {
        switch self {
        case .jpegBaseline: "1.2.840.10008.1.2.4.50"
        case .h264High41: "1.2.840.10008.1.2.4.102"
        case .h264High41Fragmentable: "1.2.840.10008.1.2.4.102.1"
        case .h264High42: "1.2.840.10008.1.2.4.104"
        case .h264High42Fragmentable: "1.2.840.10008.1.2.4.104.1"
        case .hevcMain51: "1.2.840.10008.1.2.4.107"
        case .hevcMain10Level51: "1.2.840.10008.1.2.4.108"
        }
    }
}
