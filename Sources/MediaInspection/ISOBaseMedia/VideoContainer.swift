/// The kinds of file that are made of boxes.
public enum VideoContainer: Sendable, Equatable {
    /// MP4 (ISO/IEC 14496-14) and the brands that are compatible with it.
    case mp4
    /// QuickTime: brand "qt", or none at all.
    case quickTime

    /// The kind as people call it.
    public var name: String {
        switch self {
        case .mp4: "MP4"
        case .quickTime: "QuickTime"
        }
    }
}

/// Where a video's index (moov) stands in relation to its pictures.
public enum IndexPlace: Sendable, Equatable {
    /// Before the pictures.
    case front
    /// After the pictures, as recorders write it.
    case end
}
