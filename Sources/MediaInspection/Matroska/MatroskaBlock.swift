/// The head of a Block or SimpleBlock (RFC 9559 §10).
struct MatroskaBlock {
    /// The number of the track.
    let track: UInt64
    /// Its time within the cluster, in the segment's units.
    let time: Int64
    /// The frames in it.
    let frameCount: Int64
    /// Where its only frame stands in the file; nil where several share the block.
    let frame: Range<Int64>?

    /// Reads a block; nil when it is too short.
    init?(_ element: EBMLElement, _ window: inout MediaWindow) throws(MediaError) {
        guard let end = element.end else { return nil }
        let head = Array(try window.run(at: element.content, minimum: 13).prefix(Int(min(13, end - element.content))))
        guard let (track, length) = EBMLElement.number(head[...]), let track, head.count >= length + 3 else {
            return nil
        }
        self.track = UInt64(track)
        time = Int64(Int16(bitPattern: UInt16(head[length]) << 8 | UInt16(head[length + 1])))
        // Lacing: several frames in one block, their number less one in the next byte (§10.3).
        if head[length + 2] & 0x06 == 0 {
            frameCount = 1
            frame = element.content + Int64(length) + 3..<end
        } else {
            guard head.count >= length + 4 else { return nil }
            frameCount = Int64(head[length + 3]) + 1
            frame = nil
        }
    }
}
