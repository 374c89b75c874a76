/// How the NAL units of a sample are parted from each other.
enum UnitFraming: Equatable {
    /// Each begins with its length in so many bytes (ISO/IEC 14496-15).
    case lengths(Int)
    /// Each begins after 00 00 01 (ITU-T H.264 Annex B).
    case startCodes
}

/// The units in a run of bytes whose units begin after 00 00 01; the last one may be cut off.
///
/// Zeros that stand before the next start code stay at a unit's end: nothing tells them from its own.
struct NetworkUnits: Sequence, IteratorProtocol {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = Self.afterStartCode(bytes) ?? []
    }

    mutating func next() -> ArraySlice<UInt8>? {
        guard !rest.isEmpty else { return nil }
        var unit = rest
        if let following = Self.afterStartCode(rest) {
            unit = rest[..<(following.startIndex - 3)]
            rest = following
        } else {
            rest = []
        }
        return unit
    }

    private static func afterStartCode(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var place = bytes.startIndex
        while place + 2 < bytes.endIndex {
            if bytes[place + 2] > 1 {
                place += 3
            } else if bytes[place] == 0, bytes[place + 1] == 0, bytes[place + 2] == 1 {
                return bytes[(place + 3)...]
            } else {
                place += 1
            }
        }
        return nil
    }
}

extension MPEG2Stream {
    /// Reads the sequence header and its extensions at the start of a first picture, or of a header kept beside the
    /// pictures; nil where there is none, or where the bytes are MPEG-4 Part 2.
    init?(header: [UInt8]) {
        var reader = MPEG2StreamReader()
        for unit in NetworkUnits(header[...]) {
            guard let first = unit.first else { continue }
            let wanted = reader.headLength(ofUnitBeginningWith: first)
            if wanted > 0 { reader.read(Array(unit.prefix(wanted)), nil) }
        }
        reader.interrupt()
        guard case .mpeg2(let stream)? = reader.findings?.codec else { return nil }
        self = stream
    }
}
