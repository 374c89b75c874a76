/// How the colour planes of a video are sampled (ITU-T H.264 Table 6-1).
public enum ChromaFormat: Int, Sendable, Equatable, CaseIterable {
    /// Brightness alone.
    case monochrome = 0
    /// Colour at half the columns and half the rows.
    case yuv420 = 1
    /// Colour at half the columns.
    case yuv422 = 2
    /// Colour at every sample.
    case yuv444 = 3

    /// The format as it is usually written.
    public var name: String {
        switch self {
        case .monochrome: "4:0:0"
        case .yuv420: "4:2:0"
        case .yuv422: "4:2:2"
        case .yuv444: "4:4:4"
        }
    }

    var horizontalDivisor: Int { self == .yuv420 || self == .yuv422 ? 2 : 1 }
    var verticalDivisor: Int { self == .yuv420 ? 2 : 1 }
}
