import ByteCodec

/// A TIFF structure in memory, whose directories are read where a tag names them (TIFF 6.0 §2).
struct ExifStructure {
    let bytes: [UInt8]
    let order: ByteOrder

    /// Takes the bytes from the byte order mark on; nil unless they begin as a TIFF does.
    init?(_ bytes: [UInt8]) {
        switch bytes.prefix(2) {
        case [0x49, 0x49]: order = .little
        case [0x4D, 0x4D]: order = .big
        default: return nil
        }
        self.bytes = bytes
    }

    /// The unsigned integer at a place; nil past the end.
    func integer<Value: FixedWidthInteger & UnsignedInteger>(at place: Int, as type: Value.Type) -> Value? {
        var reader = ByteReader(bytes)
        do throws(TruncationError) {
            try reader.seek(to: place)
            return try reader.readInteger(order)
        } catch {
            return nil
        }
    }

    /// The directory at a place; an empty one where there is none.
    func directory(at place: Int) -> ExifDirectory { ExifDirectory(self, at: place) }
}

/// One directory of a TIFF structure, by tag.
///
/// What cannot be read, is not of a fitting type or reaches past the end is as if it were not there.
struct ExifDirectory {
    private struct Entry {
        let type: UInt16
        let count: Int
        /// Where the value or the offset to it stands.
        let place: Int
    }

    private let structure: ExifStructure
    private var entries: [UInt16: Entry] = [:]
    /// Where the next directory begins; zero for none.
    let next: Int

    fileprivate init(_ structure: ExifStructure, at place: Int) {
        self.structure = structure
        guard let count = structure.integer(at: place, as: UInt16.self) else {
            next = 0
            return
        }
        next = structure.integer(at: place + 2 + Int(count) * 12, as: UInt32.self).map(Int.init) ?? 0
        for index in 0..<Int(count) {
            let start = place + 2 + index * 12
            guard start + 12 <= structure.bytes.count, let tag = structure.integer(at: start, as: UInt16.self),
                let type = structure.integer(at: start + 2, as: UInt16.self),
                let count = structure.integer(at: start + 4, as: UInt32.self)
            else { break }
            // The first entry of a tag counts: writers that append their own leave the camera's in front.
            if entries[tag] == nil {
                entries[tag] = Entry(type: type, count: Int(count), place: start + 8)
            }
        }
    }

    /// Whether the tag is there, whatever its value is.
    func has(_ tag: UInt16) -> Bool { entries[tag] != nil }

    /// The first whole number of a value that is no negative one.
    func number(_ tag: UInt16) -> Int? {
        guard let entry = entries[tag], entry.count > 0 else { return nil }
        return switch entry.type {
        case 1, 7: structure.integer(at: entry.place, as: UInt8.self).map(Int.init)
        case 3:
            place(of: entry, size: 2).flatMap { structure.integer(at: $0, as: UInt16.self) }.map(Int.init)
        case 4, 13:
            place(of: entry, size: 4).flatMap { structure.integer(at: $0, as: UInt32.self) }.map(Int.init)
        default: nil
        }
    }

    /// The fractions of a value, signed or not; nil for each whose denominator is zero.
    func fractions(_ tag: UInt16, maximumCount: Int = 4) -> [Double?] {
        guard let entry = entries[tag], entry.type == 5 || entry.type == 10, entry.count > 0,
            let start = place(of: entry, size: 8)
        else { return [] }
        return (0..<min(entry.count, maximumCount)).map { index in
            guard let above = structure.integer(at: start + index * 8, as: UInt32.self),
                let below = structure.integer(at: start + index * 8 + 4, as: UInt32.self), below != 0
            else { return nil }
            return entry.type == 5
                ? Double(above) / Double(below)
                : Double(Int32(bitPattern: above)) / Double(Int32(bitPattern: below))
        }
    }

    /// The first fraction of a value; nil when its denominator is zero.
    func fraction(_ tag: UInt16) -> Double? { fractions(tag, maximumCount: 1).first ?? nil }

    /// The printable ASCII of a value, trimmed, at most 64 characters (the length of a DICOM LO); nil when empty.
    func text(_ tag: UInt16) -> String? {
        guard let entry = entries[tag], entry.type == 2 || entry.type == 129, entry.count > 0,
            let start = place(of: entry, size: 1)
        else { return nil }
        return printable(start, min(entry.count, 64))
    }

    /// The printable ASCII of a value of bytes, such as the version of EXIF.
    func letters(_ tag: UInt16, count: Int) -> String? {
        guard let entry = entries[tag], entry.type == 7, entry.count == count, let start = place(of: entry, size: 1)
        else { return nil }
        return printable(start, count)
    }

    private func printable(_ start: Int, _ count: Int) -> String? {
        let bytes = structure.bytes
        guard start < bytes.count else { return nil }
        let raw = bytes[start..<min(bytes.count, start + count)].prefix { $0 != 0 }
        let printable = raw.filter { (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }
        let trimmed = printable.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed()
        return trimmed.isEmpty ? nil : String(decoding: Array(trimmed), as: UTF8.self)
    }

    /// Where a value of elements of `size` bytes stands: in its entry when it fits four bytes, else where that points.
    private func place(of entry: Entry, size: Int) -> Int? {
        let (length, isTooLong) = entry.count.multipliedReportingOverflow(by: size)
        guard !isTooLong, length > 4 else { return isTooLong ? nil : entry.place }
        return structure.integer(at: entry.place, as: UInt32.self).map(Int.init)
    }
}
