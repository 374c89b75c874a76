/// How a transfer syntax writes the elements of a data set (PS3.5 §A).
public enum Encoding: Sendable, Hashable, CaseIterable {
    /// Without representations, little endian.
    case implicitLittle
    /// With representations, little endian: all that is not one of the other two.
    case explicitLittle
    /// With representations, big endian; retired, read and written for the sake of old files.
    case explicitBig

    /// The encoding of a data set in this transfer syntax; one that the registry does not have is taken for explicit
    /// little endian, as all encapsulated ones are (PS3.5 §A.4).
    ///
    /// - Throws: `unsupportedTransferSyntax` for those that deflate the whole data set.
    public init(transferSyntax: UID) throws(DICOMDecodingError) {
        switch transferSyntax {
        case .implicitVRLittleEndian: self = .implicitLittle
        case .explicitVRBigEndian: self = .explicitBig
        case .deflatedExplicitVRLittleEndian, .jpipReferencedDeflate, .jpiphtj2KReferencedDeflate:
            throw DICOMDecodingError(
                .unsupportedTransferSyntax,
                "the data set is deflated (\(transferSyntax)), which is not read here: ask the sender for "
                    + "Explicit VR Little Endian",
                offset: 0)
        default: self = .explicitLittle
        }
    }

    /// Whether the representation of each element is written.
    var isExplicit: Bool { self != .implicitLittle }
}
