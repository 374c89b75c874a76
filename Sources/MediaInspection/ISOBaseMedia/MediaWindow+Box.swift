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

    /// Streams `count` entries of `width` bytes from a place on, as far as they are there; stops where `body` says false.
    mutating func forEachEntry(
        at place: Int64, width: Int, count: Int64, _ body: (ArraySlice<UInt8>) -> Bool
    ) throws(MediaError) {
        let block = 4096
        var done: Int64 = 0
        while done < count {
            let entries = Int(min(Int64(block), count - done))
            let run = try run(at: place + done * Int64(width), minimum: entries * width)
            guard run.count >= width else { return }
            var entry = run.startIndex
            for _ in 0..<min(entries, run.count / width) {
                guard body(run[entry..<entry + width]) else { return }
                entry += width
            }
            done += Int64(entries)
        }
    }
}
