/// What is done to a file before it is sent, so that a second file is made in the spool.
public enum Rewrite: Sendable, Equatable {
    /// A JPEG to baseline Huffman coding in the DCT domain, turned or not: no coefficient changes.
    case baselineJPEG(JPEGTurn)
    /// A PNG, BMP, TIFF or an RGB JPEG to its samples, turned by the orientation (1 to 8) that the file states.
    case samples(orientation: Int)
    /// A film into another container, its coded pictures untouched.
    case container(FilmContainer)
    /// A film coded anew: the only rewrite that loses something; never done unless the device's profile asks for it.
    case transcoding
    /// A film cut at key frames into films that can each be shown.
    case cut

    /// Whether what is sent decodes to the same pictures as the file.
    public var isLossless: Bool {
        switch self {
        case .baselineJPEG, .samples, .container, .cut: true
        case .transcoding: false
        }
    }
}

/// How a JPEG is turned in the DCT domain so that it stands upright: the inverse of its EXIF orientation.
public enum JPEGTurn: String, Sendable, Equatable, CaseIterable {
    /// Not at all.
    case none
    /// Left and right exchanged (orientation 2).
    case flipHorizontal
    /// By 180° (orientation 3).
    case rotate180
    /// Top and bottom exchanged (orientation 4).
    case flipVertical
    /// Rows and columns exchanged (orientation 5).
    case transpose
    /// By 90° clockwise (orientation 6).
    case rotate90
    /// Rows and columns exchanged across the other diagonal (orientation 7).
    case transverse
    /// By 270° clockwise (orientation 8).
    case rotate270

    /// The turn that sets a picture of this EXIF orientation upright; none for a value that EXIF does not define.
    public init(orientation: Int) {
        self =
            switch orientation {
            case 2: .flipHorizontal
            case 3: .rotate180
            case 4: .flipVertical
            case 5: .transpose
            case 6: .rotate90
            case 7: .transverse
            case 8: .rotate270
            default: .none
            }
    }

    /// Whether rows become columns.
    public var exchangesSides: Bool {
        switch self {
        case .none, .flipHorizontal, .rotate180, .flipVertical: false
        case .transpose, .rotate90, .transverse, .rotate270: true
        }
    }
}

/// The containers that a film is rewritten into.
public enum FilmContainer: String, Sendable, Equatable, CaseIterable {
    /// MP4, for H.264 and HEVC (PS3.5 §8.2.5 to 8.2.11).
    case mp4
    /// MPEG transport stream, for MPEG-2.
    case transportStream
}
