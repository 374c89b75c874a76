import DICOMCore

/// Finds where the elements of a data set begin and end, holding none of their values (PS3.5 §7.1, §7.5, §A.4).
///
/// Every step goes forward and is counted, so that no file keeps it long.
struct DataSetWalk {
    /// More elements and items than the decoder would take.
    private static let maximumStepCount = 200_000
    /// More fragments than any picture or film has.
    private static let maximumFragmentCount = 1_000_000
    private static let maximumDepth = 32

    private var window: SourceWindow
    private let encoding: Encoding
    private var stepCount = 0

    init(_ window: SourceWindow, encoding: Encoding) {
        self.window = window
        self.encoding = encoding
    }

    /// The elements of the data set that is the range of the file, in the order in which they stand.
    mutating func elements(in range: Range<Int64>) throws(CompositionError) -> [ElementExtent] {
        var elements: [ElementExtent] = []
        var place = range.lowerBound
        while place < range.upperBound {
            let header = try header(at: place, before: range.upperBound, encoding)
            // Groups below 8 belong to messages and to the file's header, and mark what is no data set.
            guard header.tag.group >= 0x0008, header.tag.group != 0xFFFE else {
                throw damage("an attribute was expected, \(header.tag) found", at: place)
            }
            let start = place + header.size
            let end = try end(of: header, from: start, before: range.upperBound, encoding, depth: 0)
            var bulkHeader: BulkHeader?
            if ElementExtent.isBulk(header.tag, header.vr, length: header.length) {
                bulkHeader = BulkHeader(
                    bytes: Array(try window.bytes(at: place, atMost: Int(header.size))),
                    lengthWidth: header.lengthWidth, isUndefinedLength: header.isUndefined)
            }
            elements.append(ElementExtent(tag: header.tag, range: place..<end, bulkHeader: bulkHeader))
            place = end
        }
        return elements
    }

    private struct Header {
        var tag: Tag
        var vr: VR
        /// How long the header is, in bytes.
        var size: Int64
        var length: UInt32
        var lengthWidth = 4

        var isUndefined: Bool { length == .max }
    }

    private mutating func header(
        at place: Int64, before limit: Int64, _ encoding: Encoding
    ) throws(CompositionError) -> Header {
        stepCount += 1
        guard stepCount <= Self.maximumStepCount else { throw damage("there are too many elements", at: place) }
        let available = Int(min(12, limit - place))
        let bytes = Array(try window.bytes(at: place, atMost: available))
        guard bytes.count >= 8 else { throw damage("the file ends inside an element", at: place) }
        func number(_ range: Range<Int>) -> UInt32 {
            let part = bytes[range]
            return encoding == .explicitBig
                ? part.reduce(0) { $0 << 8 | UInt32($1) } : part.reversed().reduce(0) { $0 << 8 | UInt32($1) }
        }
        let tag = Tag(UInt16(truncatingIfNeeded: number(0..<2)), UInt16(truncatingIfNeeded: number(2..<4)))
        if encoding == .implicitLittle || tag.group == 0xFFFE {
            return Header(tag: tag, vr: tag.vr ?? .un, size: 8, length: number(4..<8))
        }
        guard bytes[4..<6].allSatisfy({ (0x41...0x5A).contains($0) }) else {
            throw damage("\(tag) has no value representation", at: place)
        }
        let vr = VR(rawValue: String(decoding: bytes[4..<6], as: UTF8.self)) ?? .un
        guard vr.hasLongLength else { return Header(tag: tag, vr: vr, size: 8, length: number(6..<8), lengthWidth: 2) }
        guard bytes.count == 12 else { throw damage("the file ends inside \(tag)", at: place) }
        return Header(tag: tag, vr: vr, size: 12, length: number(8..<12))
    }

    /// Where the value that begins at `start` ends.
    private mutating func end(
        of header: Header, from start: Int64, before limit: Int64, _ encoding: Encoding, depth: Int
    ) throws(CompositionError) -> Int64 {
        guard header.isUndefined else {
            guard Int64(header.length) <= limit - start else {
                throw damage("the file ends inside \(header.tag)", at: start)
            }
            return start + Int64(header.length)
        }
        if header.tag == .pixelData || header.vr.rawValue.hasPrefix("O") {
            return try endOfFragments(from: start, before: limit)
        }
        guard header.vr == .sq || header.vr == .un || encoding == .implicitLittle else {
            throw damage("\(header.tag) has no length", at: start)
        }
        // Of unknown representation and undefined length is a sequence in implicit little endian (PS3.5 §6.2.2).
        return try endOfItems(
            from: start, before: limit, header.vr == .un ? .implicitLittle : encoding, depth: depth + 1)
    }

    private mutating func endOfItems(
        from start: Int64, before limit: Int64, _ encoding: Encoding, depth: Int
    ) throws(CompositionError) -> Int64 {
        guard depth <= Self.maximumDepth else { throw damage("sequences nest too deep", at: start) }
        var place = start
        while true {
            let header = try header(at: place, before: limit, encoding)
            place += header.size
            if header.tag == .sequenceEnd { return place }
            guard header.tag == .itemStart else { throw damage("an item was expected, \(header.tag) found", at: place) }
            place =
                header.isUndefined
                ? try endOfItem(from: place, before: limit, encoding, depth: depth)
                : try end(of: header, from: place, before: limit, encoding, depth: depth)
        }
    }

    private mutating func endOfItem(
        from start: Int64, before limit: Int64, _ encoding: Encoding, depth: Int
    ) throws(CompositionError) -> Int64 {
        var place = start
        while true {
            let header = try header(at: place, before: limit, encoding)
            place += header.size
            if header.tag == .itemEnd { return place }
            guard header.tag.group != 0xFFFE else {
                throw damage("an attribute was expected, \(header.tag) found", at: place)
            }
            place = try end(of: header, from: place, before: limit, encoding, depth: depth)
        }
    }

    private mutating func endOfFragments(from start: Int64, before limit: Int64) throws(CompositionError) -> Int64 {
        var place = start
        for _ in 0..<Self.maximumFragmentCount {
            let header = try header(at: place, before: limit, encoding)
            // Fragments are not elements: a film of an hour has more of them than a data set has attributes.
            stepCount -= 1
            place += header.size
            if header.tag == .sequenceEnd { return place }
            guard header.tag == .itemStart, !header.isUndefined else {
                throw damage("a fragment of the pixel data was expected, \(header.tag) found", at: place)
            }
            place = try end(of: header, from: place, before: limit, encoding, depth: 0)
        }
        throw damage("the pixel data are cut into too many fragments", at: place)
    }

    private func damage(_ what: String, at place: Int64) -> CompositionError {
        CompositionError(
            .unsuitableMedia,
            "The DICOM file is damaged: at byte \(place) \(what). Copy it from the device again.")
    }
}

extension Tag {
    fileprivate static let itemStart = Tag(0xFFFE, 0xE000)
    fileprivate static let itemEnd = Tag(0xFFFE, 0xE00D)
    fileprivate static let sequenceEnd = Tag(0xFFFE, 0xE0DD)
}
