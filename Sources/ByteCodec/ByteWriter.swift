/// Appends integers and runs of bytes to an array.
public struct ByteWriter: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8]

    /// Begins empty, with room for `capacity` bytes.
    public init(capacity: Int = 0) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    /// The number of bytes written so far.
    public var count: Int { bytes.count }

    /// Appends one byte.
    public mutating func write(_ byte: UInt8) { bytes.append(byte) }

    /// Appends a run of bytes.
    public mutating func write(contentsOf run: some Sequence<UInt8>) { bytes.append(contentsOf: run) }

    /// Appends the UTF-8 form of a text.
    public mutating func write(utf8 text: String) { bytes.append(contentsOf: text.utf8) }

    /// Appends an unsigned integer of the width of `Integer`.
    public mutating func write<Integer: FixedWidthInteger & UnsignedInteger>(_ value: Integer, _ order: ByteOrder) {
        let width = Integer.bitWidth / 8
        for index in 0..<width {
            let position =
                switch order {
                case .big: width - 1 - index
                case .little: index
                }
            bytes.append(UInt8(truncatingIfNeeded: value >> Integer(position * 8)))
        }
    }

    /// Overwrites the bytes at `place`, for a length that is known only after what it counts.
    ///
    /// - Precondition: the integer was written there before.
    public mutating func overwrite<Integer: FixedWidthInteger & UnsignedInteger>(
        _ value: Integer, _ order: ByteOrder, at place: Int
    ) {
        var field = ByteWriter()
        field.write(value, order)
        precondition(place >= 0 && place + field.count <= bytes.count, "overwrite only what was written")
        bytes.replaceSubrange(place..<place + field.count, with: field.bytes)
    }
}
