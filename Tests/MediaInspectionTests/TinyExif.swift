import ByteCodec

/// Builds a little-endian or big-endian TIFF with EXIF's two directories, and a third one of a thumbnail.
struct TinyExif {
    var order = ByteOrder.little
    /// Tag and text of entries of the first directory.
    var main: [(UInt16, String)] = []
    /// Tag and text of entries of EXIF's own directory.
    var detail: [(UInt16, String)] = []
    /// Tag, type and numbers of entries of EXIF's own directory; a fraction takes two numbers.
    var numbers: [(tag: UInt16, type: UInt16, values: [UInt32])] = []
    var orientation: UInt16?
    var hasLocation = false
    var hasThumbnail = false

    private struct Entry {
        let tag: UInt16
        let type: UInt16
        let count: Int
        let bytes: [UInt8]
    }

    /// An APP1 segment that holds it.
    var segment: [UInt8] { TinyJPEG.segment(0xE1, Array("Exif\0\0".utf8) + tiff) }

    /// The TIFF structure itself.
    var tiff: [UInt8] {
        var first = main.map { text($0.0, $0.1) }
        if let orientation { first.insert(number(0x0112, 3, [UInt32(orientation)]), at: 0) }
        if hasLocation { first.append(number(0x8825, 4, [0])) }
        let second = detail.map { text($0.0, $0.1) } + numbers.map { number($0.tag, $0.type, $0.values) }
        var writer = ByteWriter()
        writer.write(utf8: order == .little ? "II" : "MM")
        writer.write(UInt16(42), order)
        writer.write(UInt32(8), order)
        let firstLength = length(first) + (second.isEmpty ? 0 : 12)
        if !second.isEmpty { first.append(number(0x8769, 4, [UInt32(8 + firstLength)])) }
        let thumbnailPlace = 8 + length(first) + (second.isEmpty ? 0 : length(second))
        write(first, at: 8, next: hasThumbnail ? thumbnailPlace : 0, &writer)
        if !second.isEmpty { write(second, at: 8 + length(first), next: 0, &writer) }
        if hasThumbnail { write([number(0x0201, 4, [0])], at: thumbnailPlace, next: 0, &writer) }
        return writer.bytes
    }

    private func text(_ tag: UInt16, _ text: String) -> Entry {
        let bytes = Array(text.utf8) + [0]
        return Entry(tag: tag, type: 2, count: bytes.count, bytes: bytes)
    }

    private func number(_ tag: UInt16, _ type: UInt16, _ values: [UInt32]) -> Entry {
        var writer = ByteWriter()
        for value in values {
            switch type {
            case 3: writer.write(UInt16(truncatingIfNeeded: value), order)
            case 7: writer.write(UInt8(truncatingIfNeeded: value))
            default: writer.write(value, order)
            }
        }
        let isFraction = type == 5 || type == 10
        return Entry(tag: tag, type: type, count: isFraction ? values.count / 2 : values.count, bytes: writer.bytes)
    }

    /// A directory's own bytes and those of its values that do not fit their entry.
    private func length(_ entries: [Entry]) -> Int {
        2 + entries.count * 12 + 4 + entries.reduce(0) { $0 + ($1.bytes.count > 4 ? $1.bytes.count : 0) }
    }

    private func write(_ entries: [Entry], at start: Int, next: Int, _ writer: inout ByteWriter) {
        var valuePlace = start + 2 + entries.count * 12 + 4
        writer.write(UInt16(entries.count), order)
        for entry in entries {
            writer.write(entry.tag, order)
            writer.write(entry.type, order)
            writer.write(UInt32(entry.count), order)
            if entry.bytes.count <= 4 {
                writer.write(contentsOf: entry.bytes + Array(repeating: 0, count: 4 - entry.bytes.count))
            } else {
                writer.write(UInt32(valuePlace), order)
                valuePlace += entry.bytes.count
            }
        }
        writer.write(UInt32(next), order)
        for entry in entries where entry.bytes.count > 4 { writer.write(contentsOf: entry.bytes) }
    }
}
