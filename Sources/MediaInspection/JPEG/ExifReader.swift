import ByteCodec

/// Reads a TIFF structure as EXIF holds it: two directories, each visited once, nothing followed in a circle.
///
/// What cannot be read is left out; EXIF never makes a picture unusable. (EXIF 2.32 §4.6)
struct ExifReader {
    private enum Tag {
        static let make: UInt16 = 0x010F
        static let model: UInt16 = 0x0110
        static let orientation: UInt16 = 0x0112
        static let exifDirectory: UInt16 = 0x8769
        static let locationDirectory: UInt16 = 0x8825
        static let dateTimeOriginal: UInt16 = 0x9003
        static let offsetTimeOriginal: UInt16 = 0x9011
        static let subSecTimeOriginal: UInt16 = 0x9291
        static let bodySerialNumber: UInt16 = 0xA431
    }

    private struct Entry {
        let type: UInt16
        let count: Int
        /// Where the value or the offset to it stands.
        let place: Int
    }

    private let tiff: [UInt8]
    private let order: ByteOrder

    /// Takes the bytes after "Exif" and its two zeros; nil unless they begin as a TIFF does.
    private init?(_ tiff: [UInt8]) {
        switch tiff.prefix(2) {
        case [0x49, 0x49]: order = .little
        case [0x4D, 0x4D]: order = .big
        default: return nil
        }
        self.tiff = tiff
    }

    /// What the TIFF says; nil when it is not one.
    static func metadata(in tiff: [UInt8]) -> ExifMetadata? {
        guard let reader = ExifReader(tiff), let first = reader.integer(at: 4, as: UInt32.self) else {
            return nil
        }
        let main = reader.directory(at: Int(first))
        var metadata = ExifMetadata()
        metadata.orientation = main[Tag.orientation].flatMap(reader.number).flatMap {
            (1...8).contains($0) ? $0 : nil
        }
        metadata.make = main[Tag.make].flatMap(reader.text)
        metadata.model = main[Tag.model].flatMap(reader.text)
        metadata.hasLocation = main[Tag.locationDirectory] != nil
        guard let place = main[Tag.exifDirectory].flatMap(reader.number) else { return metadata }
        let detail = reader.directory(at: place)
        metadata.bodySerialNumber = detail[Tag.bodySerialNumber].flatMap(reader.text)
        if let taken = detail[Tag.dateTimeOriginal].flatMap(reader.text) {
            metadata.takenAt = ExifDateTime(
                text: taken, subSeconds: detail[Tag.subSecTimeOriginal].flatMap(reader.text),
                offset: detail[Tag.offsetTimeOriginal].flatMap(reader.text))
        }
        return metadata
    }

    private func integer<Value: FixedWidthInteger & UnsignedInteger>(
        at place: Int, as type: Value.Type
    ) -> Value? {
        var reader = ByteReader(tiff)
        do throws(TruncationError) {
            try reader.seek(to: place)
            return try reader.readInteger(order)
        } catch {
            return nil
        }
    }

    private func directory(at place: Int) -> [UInt16: Entry] {
        guard let count = integer(at: place, as: UInt16.self) else { return [:] }
        var entries: [UInt16: Entry] = [:]
        for index in 0..<Int(count) {
            let start = place + 2 + index * 12
            guard let tag = integer(at: start, as: UInt16.self),
                let type = integer(at: start + 2, as: UInt16.self),
                let count = integer(at: start + 4, as: UInt32.self), start + 12 <= tiff.count
            else { break }
            // The first entry of a tag counts: writers that append their own leave the camera's in front.
            if entries[tag] == nil {
                entries[tag] = Entry(type: type, count: Int(count), place: start + 8)
            }
        }
        return entries
    }

    private func number(_ entry: Entry) -> Int? {
        switch entry.type {
        case 1, 7: integer(at: entry.place, as: UInt8.self).map(Int.init)
        case 3: integer(at: entry.place, as: UInt16.self).map(Int.init)
        case 4, 13: integer(at: entry.place, as: UInt32.self).map(Int.init)
        default: nil
        }
    }

    /// The printable ASCII of a value, trimmed, at most 64 characters (the length of a DICOM LO); nil when empty.
    private func text(_ entry: Entry) -> String? {
        guard entry.type == 2, entry.count > 0 else { return nil }
        var place = entry.place
        if entry.count > 4 {
            guard let offset = integer(at: entry.place, as: UInt32.self) else { return nil }
            place = Int(offset)
        }
        guard place < tiff.count else { return nil }
        let raw = tiff[place..<min(tiff.count, place + min(entry.count, 64))].prefix { $0 != 0 }
        let printable = raw.filter { (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }
        let trimmed = printable.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed()
        return trimmed.isEmpty ? nil : String(decoding: Array(trimmed), as: UTF8.self)
    }
}
