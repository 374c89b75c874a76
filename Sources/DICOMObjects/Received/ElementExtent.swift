import DICOMCore

/// Where an element of a device's data set stands, in bytes from the start of the file.
struct ElementExtent: Sendable, Equatable {
    /// Which attribute.
    let tag: Tag
    /// The element from its tag to the end of its value, delimiters included.
    let range: Range<Int64>
    /// What stands before a value that is only passed on and never read: of pixel data, or of another long run of
    /// numbers; nil for all else.
    let bulkHeader: BulkHeader?

    /// Whether the value is only passed on.
    var isBulk: Bool { bulkHeader != nil }

    /// Whether the value has an odd number of bytes, which no value may have (PS3.5 §7.1.1).
    var isOdd: Bool { !range.count.isMultiple(of: 2) }
}

/// The header of a value that is only passed on.
struct BulkHeader: Sendable, Equatable {
    /// Tag, representation and length.
    let bytes: [UInt8]
    /// How many of the bytes are the length: 2 or 4.
    let lengthWidth: Int
    /// Whether the value ends at a delimiter and not after a length.
    let isUndefinedLength: Bool
}

extension ElementExtent {
    /// From how many bytes on a run of numbers is only passed on.
    static let bulkLength: UInt32 = 1 << 20

    /// Whether an element is one that is only passed on.
    static func isBulk(_ tag: Tag, _ vr: VR, length: UInt32) -> Bool {
        if [.pixelData, .floatPixelData, .doubleFloatPixelData].contains(tag) { return true }
        if vr.rawValue.hasPrefix("O") { return length >= bulkLength }
        return vr == .un && length >= bulkLength && length != .max
    }
}
