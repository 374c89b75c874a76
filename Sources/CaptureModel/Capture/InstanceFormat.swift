/// The object and the encoding of a DICOM file that a device made.
public struct InstanceFormat: Hashable, Sendable {
    /// SOPClassUID.
    public let sopClassUID: UniqueIdentifier
    /// The transfer syntax of its data set.
    public let transferSyntaxUID: UniqueIdentifier

    /// Makes a format.
    public init(sopClassUID: UniqueIdentifier, transferSyntaxUID: UniqueIdentifier) {
        self.sopClassUID = sopClassUID
        self.transferSyntaxUID = transferSyntaxUID
    }
}
