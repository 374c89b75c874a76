/// The number that names a presentation context within its association: odd, 1 to 255 (PS3.8 §9.3.2.2).
public struct PresentationContextID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The most contexts that an association can have.
    public static let maximumCount = 128

    /// The number.
    public let rawValue: UInt8

    /// Takes a number; nil when it is even.
    public init?(rawValue: UInt8) {
        guard rawValue & 1 == 1 else { return nil }
        self.rawValue = rawValue
    }

    /// The identifier of the context at a place in the list of proposals, counted from 0; nil from 128 on.
    public init?(position: Int) {
        guard (0..<PresentationContextID.maximumCount).contains(position) else { return nil }
        rawValue = UInt8(2 * position + 1)
    }

    /// The order of the numbers.
    public static func < (left: PresentationContextID, right: PresentationContextID) -> Bool {
        left.rawValue < right.rawValue
    }

    /// The number.
    public var description: String { "\(rawValue)" }
}
