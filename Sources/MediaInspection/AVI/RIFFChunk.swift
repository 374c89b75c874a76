/// The frame of one chunk of a RIFF file.
struct RIFFChunk {
    /// The chunk's name.
    let name: FourCharacterCode
    /// For RIFF and LIST chunks, what they are lists of.
    let listName: FourCharacterCode?
    /// Where the chunk begins, in bytes from the start of the file.
    let start: Int64
    /// Where its content begins, behind the name of a list.
    let content: Int64
    /// Where its content ends by its own word.
    let end: Int64

    /// Where the next chunk begins: contents are filled up to an even length.
    var next: Int64 { end + (end - start) % 2 }

    /// Reads the frame at a place; nil where the file ends within it.
    static func read(at start: Int64, _ window: inout MediaWindow) throws(MediaError) -> RIFFChunk? {
        guard let head = try window.bytes(at: start, count: 8) else { return nil }
        try window.countBox(at: start)
        let name = FourCharacterCode(UInt32(truncatingIfNeeded: bigEndian(head[0..<4])))
        let end = start + 8 + Int64(littleEndian(head[4..<8]))
        guard name == "RIFF" || name == "LIST" else {
            return RIFFChunk(name: name, listName: nil, start: start, content: start + 8, end: end)
        }
        guard let list = try window.bytes(at: start + 8, count: 4) else { return nil }
        return RIFFChunk(
            name: name, listName: FourCharacterCode(UInt32(truncatingIfNeeded: bigEndian(list[...]))), start: start,
            content: start + 12, end: end)
    }

    /// The content of a small chunk, as much as is there and at most the limit on payloads.
    func content(_ window: inout MediaWindow) throws(MediaError) -> [UInt8] {
        let count = Int(max(0, min(min(end, window.length) - content, Int64(window.limits.maximumBoxPayload))))
        return try window.bytes(at: content, count: count) ?? []
    }
}
