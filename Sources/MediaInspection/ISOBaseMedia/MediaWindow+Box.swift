import ByteCodec

extension MediaWindow {
    /// The content of a small box, as much as is there and at most the limit on payloads.
    mutating func content(of box: Box) throws(MediaError) -> [UInt8] {
        let count = Int(min(box.contentCount, Int64(limits.maximumBoxPayload)))
        return try bytes(at: box.content, count: count) ?? []
    }

    /// A reader over the content of a small box.
    mutating func reader(of box: Box) throws(MediaError) -> ByteReader {
        ByteReader(try content(of: box))
    }
}
