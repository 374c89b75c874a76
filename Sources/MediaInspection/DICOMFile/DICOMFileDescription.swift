/// What the file meta information of a DICOM file says (PS3.10 §7.1); its data set is read by who wraps it.
public struct DICOMFileDescription: Sendable, Equatable {
    /// MediaStorageSOPClassUID; nil where the file does not say it.
    public var sopClassUID: String?
    /// MediaStorageSOPInstanceUID; nil where the file does not say it.
    public var sopInstanceUID: String?
    /// TransferSyntaxUID; nil where the file does not say it.
    public var transferSyntaxUID: String?
    /// Where the data set begins, in bytes from the start of the file.
    public var dataSetOffset: Int64
    /// The size of the file in bytes.
    public var byteCount: Int64
    /// Whether the file meta information is whole.
    public var integrity: MediaIntegrity

    /// Makes a description.
    public init(
        sopClassUID: String?, sopInstanceUID: String?, transferSyntaxUID: String?, dataSetOffset: Int64,
        byteCount: Int64, integrity: MediaIntegrity = .complete
    ) {
        self.sopClassUID = sopClassUID
        self.sopInstanceUID = sopInstanceUID
        self.transferSyntaxUID = transferSyntaxUID
        self.dataSetOffset = dataSetOffset
        self.byteCount = byteCount
        self.integrity = integrity
    }
}
