/// The frame of one element of an EBML file (RFC 8794 §6).
struct EBMLElement {
    /// The identifier with its marker bit.
    let identifier: UInt32
    /// Where the element begins, in bytes from the start of the file.
    let start: Int64
    /// Where its content begins.
    let content: Int64
    /// Where its content ends by its own word; nil for a length that was not known when it was written.
    let end: Int64?

    /// Reads the frame at a place; nil where no possible element stands, or the file ends within its frame.
    static func read(at start: Int64, _ window: inout MediaWindow) throws(MediaError) -> EBMLElement? {
        let head = Array(try window.run(at: start, minimum: 12).prefix(12))
        guard let first = head.first, first >= 0x10 else { return nil }
        let idLength = first.leadingZeroBitCount + 1
        guard head.count > idLength else { return nil }
        let identifier = UInt32(truncatingIfNeeded: bigEndian(head[0..<idLength]))
        guard let (size, length) = number(head[idLength...]) else { return nil }
        let content = start + Int64(idLength + length)
        guard let size else { return EBMLElement(identifier: identifier, start: start, content: content, end: nil) }
        let (end, overflow) = content.addingReportingOverflow(size)
        return EBMLElement(identifier: identifier, start: start, content: content, end: overflow ? .max : end)
    }

    /// A number of one to eight bytes whose first set bit tells its length; the value is nil where all its bits are set.
    static func number(_ bytes: ArraySlice<UInt8>) -> (value: Int64?, length: Int)? {
        guard let first = bytes.first, first != 0 else { return nil }
        let length = first.leadingZeroBitCount + 1
        guard bytes.count >= length else { return nil }
        let mask = (UInt64(1) << UInt64(7 * length)) - 1
        let value = bigEndian(bytes.prefix(length)) & mask
        return (value == mask ? nil : Int64(value), length)
    }
}

/// Steps through the elements of one parent.
struct EBMLCursor {
    private var place: Int64
    private let end: Int64

    /// Steps through the elements in an element whose length is known, as far as the file goes.
    init(in element: EBMLElement, _ window: MediaWindow) {
        place = element.content
        end = min(element.end ?? element.content, window.length)
    }

    /// The next element that lies wholly within the parent; nil at the end, or where no possible element follows.
    mutating func next(_ window: inout MediaWindow) throws(MediaError) -> EBMLElement? {
        guard place < end else { return nil }
        try window.countBox(at: place)
        guard let element = try EBMLElement.read(at: place, &window), let last = element.end, last <= end else {
            place = end
            return nil
        }
        place = last
        return element
    }
}

extension MediaWindow {
    /// The content of a small element, as much as is there and at most the limit on payloads.
    mutating func content(of element: EBMLElement) throws(MediaError) -> [UInt8] {
        let there = min(element.end ?? element.content, length) - element.content
        let count = Int(max(0, min(there, Int64(limits.maximumBoxPayload))))
        return try bytes(at: element.content, count: count) ?? []
    }

    /// An unsigned number (RFC 8794 §7.2); nil when it is longer than eight bytes.
    mutating func unsigned(_ element: EBMLElement) throws(MediaError) -> UInt64? {
        let bytes = try content(of: element)
        return bytes.count <= 8 ? bigEndian(bytes[...]) : nil
    }

    /// A floating-point number (RFC 8794 §7.3); nil when it is no finite one of four or eight bytes.
    mutating func float(_ element: EBMLElement) throws(MediaError) -> Double? {
        let bytes = try content(of: element)
        let value: Double? =
            switch bytes.count {
            case 4: Double(Float(bitPattern: UInt32(truncatingIfNeeded: bigEndian(bytes[...]))))
            case 8: Double(bitPattern: bigEndian(bytes[...]))
            default: nil
            }
        return value?.isFinite == true ? value : nil
    }

    /// A text (RFC 8794 §7.4), up to its first zero.
    mutating func text(_ element: EBMLElement) throws(MediaError) -> String {
        String(decoding: try content(of: element).prefix { $0 != 0 }, as: UTF8.self)
    }
}
