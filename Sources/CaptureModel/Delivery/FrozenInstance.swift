/// The bytes around a capture that make it a DICOM instance, fixed at the first sending.
///
/// The data set is `prefix`, then the body's bytes of the spooled file, then `suffix`; it is never written to disk.
/// A second sending is the same object byte for byte.
public struct FrozenInstance: Hashable, Sendable {
    /// SOPClassUID.
    public let sopClassUID: UniqueIdentifier
    /// SOPInstanceUID.
    public let sopInstanceUID: UniqueIdentifier
    /// The transfer syntax of the data set.
    public let transferSyntaxUID: UniqueIdentifier
    /// The data set up to the first byte of the body.
    public let prefix: [UInt8]
    /// The first byte of the body in the spooled file.
    public let bodyOffset: Int64
    /// The body's length in bytes.
    public let bodyLength: Int64
    /// What follows the body: padding and delimiters.
    public let suffix: [UInt8]

    /// Makes an instance of its parts.
    public init(
        sopClassUID: UniqueIdentifier, sopInstanceUID: UniqueIdentifier, transferSyntaxUID: UniqueIdentifier,
        prefix: [UInt8], bodyOffset: Int64, bodyLength: Int64, suffix: [UInt8]
    ) {
        self.sopClassUID = sopClassUID
        self.sopInstanceUID = sopInstanceUID
        self.transferSyntaxUID = transferSyntaxUID
        self.prefix = prefix
        self.bodyOffset = bodyOffset
        self.bodyLength = bodyLength
        self.suffix = suffix
    }

    /// The length of the data set in bytes.
    public var length: Int64 { Int64(prefix.count) + bodyLength + Int64(suffix.count) }
}
