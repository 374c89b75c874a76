import ByteCodec

/// The layout of a TIFF: its byte order, and whether places have 32 bits or 64 (BigTIFF).
struct TIFFLayout {
    let order: ByteOrder
    let isBig: Bool
    /// Where the first directory stands.
    let first: Int64

    /// Reads the first 16 bytes of a file; nil when they are no TIFF's (TIFF 6.0 §2, BigTIFF).
    init?(_ head: [UInt8]) {
        switch head.prefix(2) {
        case [0x49, 0x49]: order = .little
        case [0x4D, 0x4D]: order = .big
        default: return nil
        }
        var reader = ByteReader(head)
        do throws(TruncationError) {
            try reader.skip(2)
            switch try reader.readUInt16(order) {
            case 42:
                isBig = false
                first = Int64(try reader.readUInt32(order))
            case 43:
                isBig = true
                guard try reader.readUInt16(order) == 8, try reader.readUInt16(order) == 0 else { return nil }
                guard let place = Int64(exactly: try reader.readUInt64(order)) else { return nil }
                first = place
            default: return nil
            }
        } catch {
            return nil
        }
    }

    /// An unsigned number of the bytes, at most eight of them.
    func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        order == .big ? bigEndian(bytes) : bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}

/// One directory of a TIFF (TIFF 6.0 §2): which fields it has, their values being read when they are asked for.
struct TIFFDirectory {
    /// A field's type, number of values and the place of the first.
    struct Field {
        let type: UInt16
        let count: UInt64
        let place: Int64

        /// Bytes of one value; nil for a type that is none.
        var valueLength: Int? {
            switch type {
            case 1, 2, 6, 7: 1
            case 3, 8: 2
            case 4, 9, 11, 13: 4
            case 5, 10, 12, 16, 17, 18: 8
            default: nil
            }
        }
    }

    private let layout: TIFFLayout
    /// The fields by their tags.
    private(set) var fields: [UInt16: Field] = [:]
    /// Where the next directory stands; 0 for none.
    private(set) var next: Int64 = 0

    /// Reads the directory at a place; nil when the file ends inside it.
    init?(at place: Int64, _ layout: TIFFLayout, _ window: inout MediaWindow) throws(MediaError) {
        self.layout = layout
        let (countLength, entryLength, placeLength) = layout.isBig ? (8, 20, 8) : (2, 12, 4)
        guard place > 0, let head = try window.bytes(at: place, count: countLength) else { return nil }
        let count = layout.number(head[...])
        guard count > 0, count <= 65535,
            let entries = try window.bytes(at: place + Int64(countLength), count: Int(count) * entryLength)
        else { return nil }
        let start = place + Int64(countLength)
        for index in 0..<Int(count) {
            let entry = entries[index * entryLength..<(index + 1) * entryLength]
            let base = entry.startIndex
            let values = base + 4 + placeLength
            let tag = UInt16(truncatingIfNeeded: layout.number(entry[base..<base + 2]))
            var field = Field(
                type: UInt16(truncatingIfNeeded: layout.number(entry[base + 2..<base + 4])),
                count: layout.number(entry[base + 4..<values]), place: start + Int64(values))
            if let length = field.valueLength, field.count > UInt64(placeLength / length) {
                let far = layout.number(entry[values...])
                field = Field(type: field.type, count: field.count, place: Int64(exactly: far) ?? .max)
            }
            // The first field of a tag counts, as libtiff has it.
            if fields[tag] == nil { fields[tag] = field }
        }
        guard
            let link = try window.bytes(at: start + Int64(entries.count), count: placeLength)
        else { return }
        next = Int64(exactly: layout.number(link[...])) ?? 0
    }

    /// Whether there is such a field.
    func has(_ tag: TIFFTag) -> Bool { fields[tag.rawValue] != nil }

    /// How many values a field has; 0 without one.
    func count(_ tag: TIFFTag) -> UInt64 { fields[tag.rawValue]?.count ?? 0 }

    /// The first value of a field; nil without one, or where the file ends before it.
    func number(_ tag: TIFFTag, _ window: inout MediaWindow) throws(MediaError) -> Int64? {
        try numbers(tag, atMost: 1, &window)?.first
    }

    /// The first values of a field; nil without one, or where the file ends before them.
    func numbers(_ tag: TIFFTag, atMost limit: Int, _ window: inout MediaWindow) throws(MediaError) -> [Int64]? {
        guard let field = fields[tag.rawValue], [1, 3, 4, 13, 16, 18].contains(field.type),
            let length = field.valueLength, field.count > 0
        else { return nil }
        let count = Int(min(field.count, UInt64(limit)))
        guard let bytes = try window.bytes(at: field.place, count: count * length) else { return nil }
        return stride(from: 0, to: count * length, by: length).map {
            Int64(exactly: layout.number(bytes[$0..<$0 + length])) ?? .max
        }
    }

    /// Calls `body` with each value of a field in turn, read in pieces; false when the file ends before them.
    func forEach(
        _ tag: TIFFTag, count: Int, _ window: inout MediaWindow, _ body: (Int, Int64) -> Void
    ) throws(MediaError) -> Bool {
        guard let field = fields[tag.rawValue], [3, 4, 16, 18, 13].contains(field.type),
            let length = field.valueLength, field.count >= UInt64(count)
        else { return false }
        let step = 4096
        for first in stride(from: 0, to: count, by: step) {
            let number = min(step, count - first)
            let (place, overflow) = field.place.addingReportingOverflow(Int64(first * length))
            guard !overflow, let bytes = try window.bytes(at: place, count: number * length) else { return false }
            for index in 0..<number {
                let value = layout.number(bytes[index * length..<(index + 1) * length])
                body(first + index, Int64(exactly: value) ?? .max)
            }
        }
        return true
    }
}
