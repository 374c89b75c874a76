/// The shape of a picture's samples, as width to height.
public struct SampleAspectRatio: Sendable, Equatable, CustomStringConvertible {
    /// Width of a sample, in units of the height's.
    public let width: Int
    /// Height of a sample.
    public let height: Int

    /// Makes a ratio in its lowest terms; nil when either part is zero, which means that it is unknown.
    public init?(width: Int, height: Int) {
        guard width > 0, height > 0 else { return nil }
        var (divisor, rest) = (width, height)
        while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
        self.width = width / divisor
        self.height = height / divisor
    }

    /// Makes the ratio that an aspect_ratio_idc names (ITU-T H.264 Table E-1); nil for unknown and reserved codes.
    init?(code: Int) {
        let table = [
            (0, 0), (1, 1), (12, 11), (10, 11), (16, 11), (40, 33), (24, 11), (20, 11), (32, 11),
            (80, 33), (18, 11),
            (15, 11), (64, 33), (160, 99), (4, 3), (3, 2), (2, 1),
        ]
        guard table.indices.contains(code) else { return nil }
        self.init(width: table[code].0, height: table[code].1)
    }

    /// Whether samples are square.
    public var isSquare: Bool { width == height }

    /// The ratio as it is usually written, such as "4:3".
    public var description: String { "\(width):\(height)" }
}
