/// The name of an attribute: a group number and an element number (PS3.5 §7.1).
public struct Tag: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The group number.
    public let group: UInt16
    /// The number within the group.
    public let element: UInt16

    /// Makes the tag (group,element).
    public init(_ group: UInt16, _ element: UInt16) {
        self.group = group
        self.element = element
    }

    /// Makes the tag of a number whose upper half is the group.
    public init(_ number: UInt32) {
        group = UInt16(truncatingIfNeeded: number >> 16)
        element = UInt16(truncatingIfNeeded: number)
    }

    /// The tag as one number, the group in its upper half: the order of attributes in a data set.
    public var number: UInt32 { UInt32(group) << 16 | UInt32(element) }

    /// Whether the attribute belongs to a manufacturer: its group is odd (PS3.5 §7.8).
    public var isPrivate: Bool { group & 1 == 1 }

    /// Whether the element holds the length of its group (PS3.5 §7.2).
    public var isGroupLength: Bool { element == 0 }

    /// Whether the left one stands before the right one in a data set.
    public static func < (left: Tag, right: Tag) -> Bool { left.number < right.number }

    /// The tag as the standard prints it: `(0010,0020)`.
    public var description: String { "(\(Tag.hexadecimal(group)),\(Tag.hexadecimal(element)))" }

    private static func hexadecimal(_ half: UInt16) -> String {
        let digits = String(half, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}

extension Tag {
    /// Begins an item of a sequence (PS3.5 §7.5).
    static let item = Tag(0xFFFE, 0xE000)
    /// Ends an item of undefined length.
    static let itemDelimitation = Tag(0xFFFE, 0xE00D)
    /// Ends a sequence of undefined length.
    static let sequenceDelimitation = Tag(0xFFFE, 0xE0DD)
    /// The group of the three tags that are structure, not attributes.
    static let delimiterGroup: UInt16 = 0xFFFE
}
