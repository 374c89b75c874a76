/// How much work one inspection may do, whatever the file claims.
public struct InspectionLimits: Sendable, Equatable {
    /// The most bytes that are read in all.
    public var maximumBytesRead: Int64
    /// The most boxes of an MP4 that are visited; a long fragmented recording has a few for each second.
    public var maximumBoxCount: Int
    /// The largest box, in bytes, that is read whole; sample tables are streamed and may be larger.
    public var maximumBoxPayload: Int
    /// The most scans of one JPEG; a sequential image has at most four, a progressive one seldom more than 20.
    public var maximumScanCount: Int
    /// The most bytes of a stream without an index that are read for counting its pictures; of a longer one only the
    /// beginning and the end, and the count is estimated.
    public var maximumBytesCounted: Int64

    /// Makes limits; the defaults suit a still of up to 1 GiB and a video of any length.
    public init(
        maximumBytesRead: Int64 = 1 << 30,
        maximumBoxCount: Int = 1_000_000,
        maximumBoxPayload: Int = 1 << 20,
        maximumScanCount: Int = 1_000,
        maximumBytesCounted: Int64 = 64 << 20
    ) {
        self.maximumBytesRead = maximumBytesRead
        self.maximumBoxCount = maximumBoxCount
        self.maximumBoxPayload = maximumBoxPayload
        self.maximumScanCount = maximumScanCount
        self.maximumBytesCounted = maximumBytesCounted
    }

    /// The defaults.
    public static let standard = InspectionLimits()
}
