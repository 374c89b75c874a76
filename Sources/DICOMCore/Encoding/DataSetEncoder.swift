internal import ByteCodec

/// Writes data sets.
///
/// Sequences and items have defined lengths. The length of a group is written where the standard demands it, in
/// groups 0000 (PS3.7 §6.3.1) and 0002 (PS3.10 §7.1), always counted anew, and nowhere else.
public struct DataSetEncoder: Sendable {
    /// How deep sequences may nest.
    public static let maximumDepth = 32

    /// How elements are written.
    public let transferSyntaxEncoding: Encoding

    /// Makes an encoder.
    public init(transferSyntaxEncoding: Encoding) {
        self.transferSyntaxEncoding = transferSyntaxEncoding
    }

    /// The bytes of the data set.
    ///
    /// - Throws: `valueTooLong` if a value exceeds its length field, `nestingTooDeep`, and
    ///   `encapsulationNeedsExplicit` for fragments in an implicit encoding.
    public func encode(_ dataSet: DataSet) throws(DICOMEncodingError) -> [UInt8] {
        var writer = ByteWriter()
        try write(dataSet, depth: 0, to: &writer)
        return writer.bytes
    }

    private func write(_ dataSet: DataSet, depth: Int, to writer: inout ByteWriter) throws(DICOMEncodingError) {
        var lengthGroup: UInt16?
        var lengthPlace = 0
        for element in dataSet.elements where !element.tag.isGroupLength {
            let group = element.tag.group
            if group != lengthGroup {
                closeGroup(at: &lengthPlace, in: &writer)
                lengthGroup = group
                if group == 0x0000 || group == 0x0002 {
                    try write(Element(Tag(group, 0), .ul, .bytes([0, 0, 0, 0])), depth: depth, to: &writer)
                    lengthPlace = writer.count
                }
            }
            try write(element, depth: depth, to: &writer)
        }
        closeGroup(at: &lengthPlace, in: &writer)
    }

    /// Writes the length of the group that began at `place`, if one did.
    private func closeGroup(at place: inout Int, in writer: inout ByteWriter) {
        guard place > 0 else { return }
        writer.overwrite(
            UInt32(truncatingIfNeeded: writer.count - place), transferSyntaxEncoding.byteOrder, at: place - 4)
        place = 0
    }

    private func write(_ element: Element, depth: Int, to writer: inout ByteWriter) throws(DICOMEncodingError) {
        switch element.value {
        case .bytes(let bytes):
            try writeHeader(element.tag, element.vr, length: bytes.count, to: &writer)
            writer.write(contentsOf: transferSyntaxEncoding.reordered(bytes, element.vr))
        case .sequence(let items):
            guard depth < DataSetEncoder.maximumDepth else {
                throw DICOMEncodingError(
                    .nestingTooDeep, "sequences nest deeper than \(DataSetEncoder.maximumDepth)", tag: element.tag)
            }
            try writeHeader(element.tag, .sq, length: 0, to: &writer)
            let start = writer.count
            for item in items { try writeItem(item, of: element.tag, depth: depth + 1, to: &writer) }
            try closeLength(from: start, of: element.tag, in: &writer)
        case .fragments(let runs):
            try writeFragments(runs, of: element, to: &writer)
        }
    }

    private func writeItem(
        _ item: DataSet, of tag: Tag, depth: Int, to writer: inout ByteWriter
    ) throws(DICOMEncodingError) {
        writeTag(.item, to: &writer)
        writer.write(UInt32(0), transferSyntaxEncoding.byteOrder)
        let start = writer.count
        try write(item, depth: depth, to: &writer)
        try closeLength(from: start, of: tag, in: &writer)
    }

    private func writeFragments(
        _ runs: [[UInt8]], of element: Element, to writer: inout ByteWriter
    ) throws(DICOMEncodingError) {
        guard transferSyntaxEncoding.isExplicit else {
            throw DICOMEncodingError(
                .encapsulationNeedsExplicit, "encapsulated pixel data needs an explicit encoding", tag: element.tag)
        }
        let order = transferSyntaxEncoding.byteOrder
        writeTag(element.tag, to: &writer)
        writer.write(contentsOf: VR.ob.letters + [0, 0])
        writer.write(ElementLength.undefined, order)
        for run in runs {
            writeTag(.item, to: &writer)
            writer.write(try ElementLength.field(run.count, of: element.tag), order)
            writer.write(contentsOf: run)
        }
        writeTag(.sequenceDelimitation, to: &writer)
        writer.write(UInt32(0), order)
    }

    private func writeHeader(
        _ tag: Tag, _ vr: VR, length: Int, to writer: inout ByteWriter
    ) throws(DICOMEncodingError) {
        let order = transferSyntaxEncoding.byteOrder
        writeTag(tag, to: &writer)
        if transferSyntaxEncoding.isExplicit {
            writer.write(contentsOf: vr.letters)
            guard vr.hasLongLength else {
                guard let field = UInt16(exactly: length) else {
                    throw DICOMEncodingError(
                        .valueTooLong, "\(length) bytes, where \(vr.rawValue) may have 65534", tag: tag)
                }
                writer.write(field, order)
                return
            }
            writer.write(UInt16(0), order)
        }
        writer.write(try ElementLength.field(length, of: tag), order)
    }

    /// Writes the length of what stands from `start` on into the four bytes before it.
    private func closeLength(from start: Int, of tag: Tag, in writer: inout ByteWriter) throws(DICOMEncodingError) {
        let length = try ElementLength.field(writer.count - start, of: tag)
        writer.overwrite(length, transferSyntaxEncoding.byteOrder, at: start - 4)
    }

    private func writeTag(_ tag: Tag, to writer: inout ByteWriter) {
        writer.write(tag.group, transferSyntaxEncoding.byteOrder)
        writer.write(tag.element, transferSyntaxEncoding.byteOrder)
    }
}
