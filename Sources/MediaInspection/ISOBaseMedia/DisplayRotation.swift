/// How a video's pictures are to be turned for showing (the matrix of tkhd, ISO/IEC 14496-12 §8.3.2).
public struct DisplayRotation: Sendable, Equatable {
    /// Degrees clockwise: 0, 90, 180 or 270; nil for any other matrix.
    public let degreesClockwise: Int?
    /// Whether the picture is mirrored besides.
    public let isMirrored: Bool

    /// Makes a rotation.
    public init(degreesClockwise: Int?, isMirrored: Bool = false) {
        self.degreesClockwise = degreesClockwise
        self.isMirrored = isMirrored
    }

    /// No rotation at all.
    public static let none = DisplayRotation(degreesClockwise: 0)

    /// Reads a matrix's upper left quarter, row by row; only the signs and zeros matter.
    init(_ a: Int32, _ b: Int32, _ c: Int32, _ d: Int32) {
        switch (a.signum(), b.signum(), c.signum(), d.signum()) {
        case (0, 0, 0, 0), (1, 0, 0, 1): self.init(degreesClockwise: 0)
        case (0, 1, -1, 0): self.init(degreesClockwise: 90)
        case (-1, 0, 0, -1): self.init(degreesClockwise: 180)
        case (0, -1, 1, 0): self.init(degreesClockwise: 270)
        case (-1, 0, 0, 1): self.init(degreesClockwise: 0, isMirrored: true)
        case (0, 1, 1, 0): self.init(degreesClockwise: 90, isMirrored: true)
        case (1, 0, 0, -1): self.init(degreesClockwise: 180, isMirrored: true)
        case (0, -1, -1, 0): self.init(degreesClockwise: 270, isMirrored: true)
        default: self.init(degreesClockwise: nil)
        }
    }
}
