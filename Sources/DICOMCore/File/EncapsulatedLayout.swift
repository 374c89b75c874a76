internal import ByteCodec

/// What stands before, within and after a stream that is encapsulated as Pixel Data (PS3.5 §A.4).
///
/// The Basic Offset Table is there and empty; the stream is one fragment, or several where it is too long for that or
/// the caller wants them shorter. The stream itself is only counted, never held.
public struct EncapsulatedLayout: Sendable, Equatable {
    /// How the stream is cut.
    public enum FragmentPolicy: Sendable, Equatable {
        /// Not at all: what transfer syntaxes demand that are not fragmentable.
        case single
        /// Into fragments of at most this many bytes; an odd number is taken as the even one below it.
        case limited(to: UInt32)
    }

    /// A run of the encoded value.
    public enum Piece: Sendable, Equatable {
        /// These bytes.
        case bytes([UInt8])
        /// This part of the stream, counted in bytes from its start.
        case body(Range<UInt64>)
    }

    /// The longest stream of a single fragment, in bytes.
    public static let maximumFragmentLength: UInt64 = ElementLength.maximum

    /// The whole element (7FE0,0010), in order.
    public let pieces: [Piece]
    /// How long the element is, in bytes.
    public let encodedLength: UInt64

    /// Lays out a stream of `bodyLength` bytes.
    ///
    /// - Throws: `emptyValue` for an empty stream, `valueTooLong` for one that its only fragment cannot count, and
    ///   `invalidLength` for fragments below 2 bytes, or so short that there were more than a million.
    public init(bodyLength: UInt64, fragments: FragmentPolicy = .single) throws(DICOMEncodingError) {
        guard bodyLength > 0 else {
            throw DICOMEncodingError(.emptyValue, "a stream to encapsulate has at least 1 byte", tag: .pixelData)
        }
        let longest: UInt64
        switch fragments {
        case .single:
            guard bodyLength <= ElementLength.maximum else {
                throw DICOMEncodingError(
                    .valueTooLong, "\(bodyLength) bytes, where one fragment has at most \(ElementLength.maximum)",
                    tag: .pixelData)
            }
            longest = ElementLength.maximum
        case .limited(let limit):
            longest = UInt64(limit & ~1)
            guard longest >= 2, bodyLength / longest < EncapsulatedLayout.maximumFragments else {
                throw DICOMEncodingError(
                    .invalidLength, "\(bodyLength) bytes cannot be cut into fragments of \(limit)", tag: .pixelData)
            }
        }
        (pieces, encodedLength) = EncapsulatedLayout.lay(out: bodyLength, longest: longest)
    }

    /// What stands before the stream, or before its first fragment.
    public var prefix: [UInt8] {
        guard case .bytes(let bytes)? = pieces.first else { return [] }
        return bytes
    }

    /// What stands after the stream, or after its last fragment.
    public var suffix: [UInt8] {
        guard case .bytes(let bytes)? = pieces.last else { return [] }
        return bytes
    }

    private static let maximumFragments: UInt64 = 1_000_000

    private static func lay(out bodyLength: UInt64, longest: UInt64) -> ([Piece], UInt64) {
        var pieces: [Piece] = []
        var structure = header()
        var length = bodyLength
        var start: UInt64 = 0
        while start < bodyLength {
            let count = min(longest, bodyLength - start)
            // Only the last fragment can be odd, because all others have the longest, even length.
            let isOdd = !count.isMultiple(of: 2)
            write(.item, length: UInt32(truncatingIfNeeded: isOdd ? count + 1 : count), to: &structure)
            length += UInt64(structure.count)
            pieces += [.bytes(structure.bytes), .body(start..<start + count)]
            structure = ByteWriter()
            if isOdd { structure.write(0) }
            start += count
        }
        write(.sequenceDelimitation, length: 0, to: &structure)
        pieces.append(.bytes(structure.bytes))
        return (pieces, length + UInt64(structure.count))
    }

    /// The element's tag, OB, undefined length, and the item of the empty Basic Offset Table.
    private static func header() -> ByteWriter {
        var writer = ByteWriter()
        writer.write(Tag.pixelData.group, .little)
        writer.write(Tag.pixelData.element, .little)
        writer.write(contentsOf: VR.ob.letters + [0, 0])
        writer.write(ElementLength.undefined, .little)
        write(.item, length: 0, to: &writer)
        return writer
    }

    private static func write(_ tag: Tag, length: UInt32, to writer: inout ByteWriter) {
        writer.write(tag.group, .little)
        writer.write(tag.element, .little)
        writer.write(length, .little)
    }
}
