/// Where a JPEG that gives its height only behind the picture has it, and where it should have it (ITU-T T.81 §B.2.5).
public struct JPEGHeightPlaces: Sendable, Equatable {
    /// The two bytes of zero in the frame header, in bytes of the file.
    public let header: Range<Int64>
    /// The two bytes of the height in the DNL segment, in bytes of the file.
    public let lineCount: Range<Int64>

    /// Makes the places.
    public init(header: Range<Int64>, lineCount: Range<Int64>) {
        self.header = header
        self.lineCount = lineCount
    }
}
