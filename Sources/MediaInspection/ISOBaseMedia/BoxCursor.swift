/// Steps through the boxes of one parent, or of the file.
struct BoxCursor {
    /// Where the next box begins.
    private(set) var place: Int64
    private let end: Int64
    /// Where a box gave an impossible length, after which no more boxes are found.
    private(set) var malformedPlace: Int64?

    /// Steps through the boxes between two places.
    init(from start: Int64, to end: Int64) {
        place = start
        self.end = end
    }

    /// Steps through the boxes in a box.
    init(in box: Box, after skipped: Int64 = 0) {
        self.init(from: box.content + skipped, to: box.end)
    }

    /// The next box; nil at the end, or where fewer than eight bytes or no possible box follow.
    mutating func next(_ window: inout MediaWindow) throws(MediaError) -> Box? {
        let start = place
        guard start < end, malformedPlace == nil else { return nil }
        let header = try window.run(at: start, minimum: 16).prefix(16)
        guard end - start >= 8, header.count >= 8 else {
            malformedPlace = start
            return nil
        }
        try window.countBox(at: start)
        let size = Int64(bigEndian(header.prefix(4)))
        let type = FourCharacterCode(UInt32(truncatingIfNeeded: bigEndian(header.dropFirst(4).prefix(4))))
        var content = start + 8
        var length = size
        if size == 1 {
            guard end - start >= 16, header.count == 16 else {
                malformedPlace = start
                return nil
            }
            content = start + 16
            length = Int64(exactly: bigEndian(header.dropFirst(8))) ?? .max
        } else if size == 0 {
            // A length of zero means "to the end of the file" (§4.2); with a type of zero it is padding.
            length = type.value == 0 ? 0 : end - start
        }
        guard length >= content - start else {
            malformedPlace = start
            return nil
        }
        let isCutOff = length > end - start
        place = isCutOff ? end : start + length
        return Box(type: type, start: start, content: content, end: place, isCutOff: isCutOff)
    }
}
