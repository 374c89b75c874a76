/// What stands in a file before its data set, and where that begins.
public struct Part10Header: Sendable, Equatable {
    /// Whether the file names itself one by its prefix; without it, it may be a bare data set.
    public let hasPrefix: Bool
    /// The elements of group 0002 as they are; empty if there are none.
    public let metaInformation: DataSet
    /// How the data set is written: by the transfer syntax if one is named, else as its first element looks.
    public let encoding: Encoding
    /// Where the data set begins, in bytes from the start of the file.
    public let dataSetOffset: Int

    /// The transfer syntax that the file names; nil if it names none, or none that is well formed.
    public var transferSyntax: UID? { metaInformation.uid(.transferSyntaxUID) }
}
