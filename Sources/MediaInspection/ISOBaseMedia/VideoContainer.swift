/// The kinds of file that films come in.
public enum VideoContainer: Sendable, Equatable {
    /// MP4 (ISO/IEC 14496-14) and the brands that are compatible with it.
    case mp4
    /// QuickTime: brand "qt", or none at all.
    case quickTime
    /// MPEG transport stream (ISO/IEC 13818-1 §2.4), in packets of so many bytes: 188, 192 with time stamps, or 204.
    case transportStream(packetLength: Int)
    /// MPEG program stream (ISO/IEC 13818-1 §2.5), or MPEG-1 system stream.
    case programStream
    /// Audio Video Interleave.
    case avi
    /// Matroska or WebM.
    case matroska
    /// The coded pictures alone: a byte stream of H.264 or HEVC units, or an MPEG video sequence.
    case elementaryStream

    /// The kind as people call it.
    public var name: String {
        switch self {
        case .mp4: "MP4"
        case .quickTime: "QuickTime"
        case .transportStream: "MPEG transport stream"
        case .programStream: "MPEG program stream"
        case .avi: "AVI"
        case .matroska: "Matroska"
        case .elementaryStream: "bare stream"
        }
    }
}

/// Where a video's index (moov) stands in relation to its pictures.
public enum IndexPlace: Sendable, Equatable {
    /// Before the pictures.
    case front
    /// After the pictures, as recorders write it.
    case end
    /// The container has none, or needs none.
    case none
}
