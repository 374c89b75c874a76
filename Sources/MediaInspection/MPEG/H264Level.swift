/// An H.264 level (ITU-T H.264 Table A-1).
public struct H264Level: Sendable, Equatable, Comparable {
    /// Ten times the level; level 1b is 10 with ``isLevel1b`` set.
    public let tenfold: Int
    /// Whether this is level 1b.
    public let isLevel1b: Bool

    /// Makes a level of its tenfold number, such as 41.
    public init(tenfold: Int) {
        self.tenfold = tenfold
        isLevel1b = false
    }

    /// Reads a level_idc: 9, or 11 with constraint flag 3 in the profiles up to Extended, is level 1b.
    init(code: UInt8, profile: H264Profile) {
        isLevel1b = code == 9 || (code == 11 && profile.code <= 88 && profile.constraints & 0x10 != 0)
        tenfold = isLevel1b ? 10 : Int(code)
    }

    /// The level as it is usually written, such as "4.1".
    public var name: String {
        if isLevel1b { return "1b" }
        return tenfold % 10 == 0 ? "\(tenfold / 10)" : "\(tenfold / 10).\(tenfold % 10)"
    }

    /// Compares the numbers; level 1b counts as level 1.
    public static func < (left: H264Level, right: H264Level) -> Bool { left.tenfold < right.tenfold }
}
