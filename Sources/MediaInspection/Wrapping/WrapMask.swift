/// Bytes that are sent in the place of a file's own, as many as there are: what nobody needs to know.
public struct WrapMask: Sendable, Hashable {
    /// Which bytes of the file.
    public let range: Range<Int64>
    /// What is sent instead; as long as the range.
    public let bytes: [UInt8]

    /// Makes a mask; bytes beyond the range are cut off, and missing ones are zero.
    public init(_ range: Range<Int64>, _ bytes: [UInt8] = []) {
        self.range = range
        let missing = [UInt8](repeating: 0, count: max(0, range.count - bytes.count))
        self.bytes = Array(bytes.prefix(range.count)) + missing
    }

    /// The masks that leave out where a film was made: its boxes become free space, and no byte moves.
    static func places(of video: VideoDescription) -> [WrapMask] {
        video.locationBoxes.flatMap { box in
            [WrapMask(box.typeRange, Array("free".utf8)), WrapMask(box.content)]
        }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
