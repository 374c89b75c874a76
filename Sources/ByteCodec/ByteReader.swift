/// Reads integers and runs of bytes from an array, and never past its end.
///
/// Every read either advances the reader and gives the value, or throws and leaves the reader
/// where it was. Offsets are counted in bytes from the start of the array that the reader was made of,
/// also in a reader that was cut from another.
public struct ByteReader: Sendable {
    private let bytes: [UInt8]
    /// Where the next read begins.
    public private(set) var offset: Int
    /// One past the last byte that this reader may read.
    public let end: Int

    /// Reads the whole array.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        self.offset = 0
        self.end = bytes.count
    }

    /// Reads a part of the array; a range that reaches outside of it is cut to what is there.
    public init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        let limits = range.clamped(to: 0..<bytes.count)
        self.offset = limits.lowerBound
        self.end = limits.upperBound
    }

    /// The number of bytes left.
    public var remaining: Int { end - offset }

    /// Whether nothing is left.
    public var isAtEnd: Bool { offset >= end }

    private func require(_ count: Int) throws(TruncationError) {
        guard count >= 0, count <= remaining else {
            throw TruncationError(offset: offset, wanted: count, available: remaining)
        }
    }

    /// Reads one byte.
    public mutating func readUInt8() throws(TruncationError) -> UInt8 {
        try require(1)
        defer { offset += 1 }
        return bytes[offset]
    }

    /// Reads an unsigned integer of the width of `Integer`.
    public mutating func readInteger<Integer: FixedWidthInteger & UnsignedInteger>(
        _ order: ByteOrder, as type: Integer.Type = Integer.self
    ) throws(TruncationError) -> Integer {
        let width = Integer.bitWidth / 8
        try require(width)
        var value: Integer = 0
        for index in 0..<width {
            let position =
                switch order {
                case .big: index
                case .little: width - 1 - index
                }
            value = value << 8 | Integer(truncatingIfNeeded: bytes[offset + position])
        }
        offset += width
        return value
    }

    /// Reads two bytes.
    public mutating func readUInt16(_ order: ByteOrder) throws(TruncationError) -> UInt16 { try readInteger(order) }

    /// Reads four bytes.
    public mutating func readUInt32(_ order: ByteOrder) throws(TruncationError) -> UInt32 { try readInteger(order) }

    /// Reads eight bytes.
    public mutating func readUInt64(_ order: ByteOrder) throws(TruncationError) -> UInt64 { try readInteger(order) }

    /// Reads `count` bytes.
    public mutating func readBytes(_ count: Int) throws(TruncationError) -> [UInt8] {
        try require(count)
        defer { offset += count }
        return Array(bytes[offset..<offset + count])
    }

    /// Gives a reader over the next `count` bytes alone, and steps over them.
    public mutating func readSlice(_ count: Int) throws(TruncationError) -> ByteReader {
        try require(count)
        defer { offset += count }
        return ByteReader(bytes, in: offset..<offset + count)
    }

    /// Steps over `count` bytes.
    public mutating func skip(_ count: Int) throws(TruncationError) {
        try require(count)
        offset += count
    }

    /// The byte `distance` bytes ahead, without stepping; nil past the end.
    public func peek(_ distance: Int = 0) -> UInt8? {
        guard distance >= 0, distance < remaining else { return nil }
        return bytes[offset + distance]
    }

    /// Goes to a place counted from the start of the array.
    public mutating func seek(to place: Int) throws(TruncationError) {
        guard place >= 0, place <= end else {
            throw TruncationError(offset: place, wanted: 0, available: end - place)
        }
        offset = place
    }
}
