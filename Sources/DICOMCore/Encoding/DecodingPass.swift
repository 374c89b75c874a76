internal import ByteCodec

/// One reading of one data set: where it stands in the nesting, and what of its limits is used.
struct DecodingPass {
    /// What ends the data set that is being read.
    enum Extent {
        /// The end of the bytes, or a tag at or beyond this one.
        case outermost(stopBefore: Tag?)
        /// The end of the bytes.
        case definedItem
        /// An item delimiter.
        case undefinedItem
    }

    let limits: DataSetDecoder.Limits
    private var count = 0
    private var enclosing: [(sequence: Tag, item: Int)] = []

    init(limits: DataSetDecoder.Limits) {
        self.limits = limits
    }

    mutating func readDataSet(
        _ reader: inout ByteReader, _ encoding: Encoding, _ extent: Extent, depth: Int
    ) throws(DICOMDecodingError) -> DataSet {
        var elements: [Element] = []
        var isAscending = true
        while !reader.isAtEnd {
            let start = reader.offset
            let tag = try readTag(&reader, encoding)
            if tag == .itemDelimitation, case .undefinedItem = extent {
                try skipDelimiterLength(&reader)
                return try dataSet(elements, isAscending, at: start)
            }
            if case .outermost(let stop?) = extent, tag >= stop {
                try take(tag) { () throws(TruncationError) in try reader.seek(to: start) }
                return try dataSet(elements, isAscending, at: start)
            }
            guard tag.group != Tag.delimiterGroup else {
                throw failure(.unexpectedDelimiter, "an attribute was expected, \(tag) found", at: start, tag)
            }
            try countOne(at: start, tag)
            let element = try readElement(tag, &reader, encoding, depth: depth)
            if let last = elements.last, last.tag >= tag { isAscending = false }
            elements.append(element)
        }
        if case .undefinedItem = extent {
            throw failure(.missingDelimiter, "the item has no end", at: reader.offset, nil)
        }
        return try dataSet(elements, isAscending, at: reader.offset)
    }

    private func dataSet(
        _ elements: [Element], _ isAscending: Bool, at offset: Int
    ) throws(DICOMDecodingError) -> DataSet {
        guard !isAscending else { return DataSet(ascending: elements) }
        let sorted = elements.sorted { $0.tag < $1.tag }
        for (one, next) in zip(sorted, sorted.dropFirst()) where one.tag == next.tag {
            throw failure(.duplicateElement, "the attribute stands twice", at: offset, one.tag)
        }
        return DataSet(ascending: sorted)
    }

    private mutating func readElement(
        _ tag: Tag, _ reader: inout ByteReader, _ encoding: Encoding, depth: Int
    ) throws(DICOMDecodingError) -> Element {
        let start = reader.offset
        let (vr, length) = try readHeader(tag, &reader, encoding)
        guard length == ElementLength.undefined else {
            let limit = vr == .sq ? Int(ElementLength.maximum) : limits.maximumValueLength
            guard Int(length) <= limit else {
                throw failure(.valueTooLong, "the value has \(length) bytes, the limit is \(limit)", at: start, tag)
            }
            guard vr == .sq else {
                let bytes = try take(tag) { () throws(TruncationError) in try reader.readBytes(Int(length)) }
                return Element(tag, vr, .bytes(encoding.reordered(bytes, vr)))
            }
            var slice = try take(tag) { () throws(TruncationError) in try reader.readSlice(Int(length)) }
            return Element(tag, .sq, .sequence(try readItems(of: tag, &slice, encoding, isDefined: true, depth: depth)))
        }
        if tag == .pixelData || vr.isOther {
            // Encapsulated pixel data is OB, whatever some writers put there (PS3.5 §A.4).
            return Element(tag, .ob, .fragments(try readFragments(of: tag, &reader, encoding)))
        }
        // Of unknown representation and undefined length is a sequence in implicit little endian, whatever stands
        // around it (PS3.5 §6.2.2 note, CP 246). An implicit encoding may know the attribute under another
        // representation than its writer did: undefined length says that it is a sequence.
        guard vr == .sq || vr == .un || !encoding.isExplicit else {
            throw failure(.invalidLength, "\(vr.rawValue) cannot have undefined length", at: start, tag)
        }
        let inner = vr == .un ? .implicitLittle : encoding
        return Element(tag, .sq, .sequence(try readItems(of: tag, &reader, inner, isDefined: false, depth: depth)))
    }

    /// Reads the items of a sequence up to the reader's end or the sequence delimiter.
    private mutating func readItems(
        of tag: Tag, _ reader: inout ByteReader, _ encoding: Encoding, isDefined: Bool, depth: Int
    ) throws(DICOMDecodingError) -> [DataSet] {
        guard depth < limits.maximumDepth else {
            throw failure(.nestingTooDeep, "sequences nest deeper than \(limits.maximumDepth)", at: reader.offset, tag)
        }
        var items: [DataSet] = []
        enclosing.append((tag, 0))
        defer { enclosing.removeLast() }
        while !reader.isAtEnd {
            let start = reader.offset
            enclosing[enclosing.count - 1].item = items.count
            try countOne(at: start, nil)
            let found = try readTag(&reader, encoding)
            if found == .sequenceDelimitation, !isDefined {
                try skipDelimiterLength(&reader)
                return items
            }
            guard found == .item else {
                throw failure(.unexpectedDelimiter, "an item was expected, \(found) found", at: start, nil)
            }
            let length = try readLength(&reader, encoding)
            if length == ElementLength.undefined {
                items.append(try readDataSet(&reader, encoding, .undefinedItem, depth: depth + 1))
            } else {
                var slice = try take(nil) { () throws(TruncationError) in try reader.readSlice(Int(length)) }
                items.append(try readDataSet(&slice, encoding, .definedItem, depth: depth + 1))
            }
        }
        guard isDefined else {
            throw failure(.missingDelimiter, "the sequence has no end", at: reader.offset, nil)
        }
        return items
    }

    private mutating func readFragments(
        of tag: Tag, _ reader: inout ByteReader, _ encoding: Encoding
    ) throws(DICOMDecodingError) -> [[UInt8]] {
        var runs: [[UInt8]] = []
        while !reader.isAtEnd {
            let start = reader.offset
            try countOne(at: start, tag)
            let found = try readTag(&reader, encoding)
            if found == .sequenceDelimitation {
                try skipDelimiterLength(&reader)
                return runs
            }
            guard found == .item else {
                throw failure(.unexpectedDelimiter, "a fragment was expected, \(found) found", at: start, tag)
            }
            let length = try readLength(&reader, encoding)
            guard length != ElementLength.undefined else {
                throw failure(.invalidLength, "a fragment cannot have undefined length", at: start, tag)
            }
            guard Int(length) <= limits.maximumValueLength else {
                throw failure(
                    .valueTooLong, "a fragment has \(length) bytes, the limit is \(limits.maximumValueLength)",
                    at: start, tag)
            }
            runs.append(try take(tag) { () throws(TruncationError) in try reader.readBytes(Int(length)) })
        }
        throw failure(.missingDelimiter, "the fragments have no end", at: reader.offset, tag)
    }
}

extension DecodingPass {
    /// Reads what stands between the tag and the value.
    private func readHeader(
        _ tag: Tag, _ reader: inout ByteReader, _ encoding: Encoding
    ) throws(DICOMDecodingError) -> (vr: VR, length: UInt32) {
        guard encoding.isExplicit else { return (tag.vr ?? .un, try readLength(&reader, encoding)) }
        let start = reader.offset
        let first = try take(tag) { () throws(TruncationError) in try reader.readUInt8() }
        let second = try take(tag) { () throws(TruncationError) in try reader.readUInt8() }
        let known = VR(letters: first, second)
        // Representations of later editions have the long form, and are to be read as unknown (PS3.5 §6.2 note).
        guard known != nil || (VR.isLetter(first) && VR.isLetter(second)) else {
            throw failure(.invalidVR, "a representation was expected, two bytes that are none found", at: start, tag)
        }
        let vr = known ?? .un
        guard vr.hasLongLength else {
            let length = try take(tag) { () throws(TruncationError) in try reader.readUInt16(encoding.byteOrder) }
            return (vr, UInt32(length))
        }
        try take(tag) { () throws(TruncationError) in try reader.skip(2) }
        return (vr, try readLength(&reader, encoding))
    }

    private func readTag(_ reader: inout ByteReader, _ encoding: Encoding) throws(DICOMDecodingError) -> Tag {
        let group = try take(nil) { () throws(TruncationError) in try reader.readUInt16(encoding.byteOrder) }
        let element = try take(nil) { () throws(TruncationError) in try reader.readUInt16(encoding.byteOrder) }
        return Tag(group, element)
    }

    private func readLength(_ reader: inout ByteReader, _ encoding: Encoding) throws(DICOMDecodingError) -> UInt32 {
        try take(nil) { () throws(TruncationError) in try reader.readUInt32(encoding.byteOrder) }
    }

    /// Steps over the length of a delimiter, which is zero by the standard and in some files is not.
    private func skipDelimiterLength(_ reader: inout ByteReader) throws(DICOMDecodingError) {
        try take(nil) { () throws(TruncationError) in try reader.skip(4) }
    }

    private mutating func countOne(at offset: Int, _ tag: Tag?) throws(DICOMDecodingError) {
        count += 1
        guard count <= limits.maximumElements else {
            throw failure(.tooManyElements, "more than \(limits.maximumElements) elements", at: offset, tag)
        }
    }

    /// Performs a read and says where it failed.
    private func take<Result>(
        _ tag: Tag?, _ read: () throws(TruncationError) -> Result
    ) throws(DICOMDecodingError) -> Result {
        do {
            return try read()
        } catch {
            throw failure(
                .truncated, "\(error.wanted) bytes expected, \(error.available) left", at: error.offset, tag)
        }
    }

    private func failure(
        _ code: DICOMDecodingError.Code, _ message: String, at offset: Int, _ tag: Tag?
    ) -> DICOMDecodingError {
        var steps = enclosing.map { "\($0.sequence)[\($0.item)]" }
        if let tag, tag != enclosing.last?.sequence { steps.append(tag.description) }
        return DICOMDecodingError(code, message, offset: offset, path: steps.joined(separator: "."))
    }
}

extension VR {
    /// Whether it is one of those for runs of numbers, which pixel data and the like have.
    fileprivate var isOther: Bool { rawValue.hasPrefix("O") }

    fileprivate static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
