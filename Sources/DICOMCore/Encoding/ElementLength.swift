/// The length field of an element or an item.
enum ElementLength {
    /// Says that the value runs until a delimiter (PS3.5 §7.1.1).
    static let undefined: UInt32 = 0xFFFF_FFFF
    /// The longest value that a field of 32 bits can count, in bytes; values have even length.
    static let maximum: UInt64 = 0xFFFF_FFFE

    /// The field for a length in bytes.
    static func field(_ length: Int, of tag: Tag) throws(DICOMEncodingError) -> UInt32 {
        guard length >= 0, UInt64(length) <= maximum else {
            throw DICOMEncodingError(
                .valueTooLong, "\(length) bytes, where at most \(maximum) can be counted", tag: tag)
        }
        return UInt32(truncatingIfNeeded: length)
    }
}
