import ByteCodec

/// The metadata that a TIFF has in its own directories, as EXIF has them in a TIFF of its own (EXIF 2.32 §4.6).
///
/// The small values are copied into a TIFF in memory, since those of a file may lie gigabytes apart.
struct TIFFMetadata {
    private static let maximumValueLength = 4096
    private static let maximumFieldCount = 200

    private struct Value {
        let tag: UInt16
        let type: UInt16
        let count: UInt32
        let bytes: [UInt8]
    }

    /// What the directory, and the one of EXIF that it names, say; nil for a BigTIFF, which EXIF does not know.
    static func read(
        _ directory: TIFFDirectory, _ layout: TIFFLayout, _ window: inout MediaWindow
    ) throws(MediaError) -> ExifMetadata? {
        guard !layout.isBig else { return nil }
        var detail: [Value] = []
        if let place = try directory.number(.exifDirectory, &window),
            let inner = try TIFFDirectory(at: place, layout, &window)
        {
            detail = try values(inner, &window)
        }
        var main = try values(directory, &window)
        main.removeAll { $0.tag == TIFFTag.exifDirectory.rawValue }
        let mainLength = 2 + 12 * (main.count + 1) + 4
        let detailPlace = 8 + mainLength
        var pointer = ByteWriter()
        pointer.write(UInt32(detailPlace), layout.order)
        main.append(Value(tag: TIFFTag.exifDirectory.rawValue, type: 4, count: 1, bytes: pointer.bytes))

        var writer = ByteWriter()
        writer.write(contentsOf: layout.order == .big ? [0x4D, 0x4D] : [0x49, 0x49])
        writer.write(UInt16(42), layout.order)
        writer.write(UInt32(8), layout.order)
        var pool: [UInt8] = []
        let poolPlace = detailPlace + 2 + 12 * detail.count + 4
        for values in [main, detail] {
            writer.write(UInt16(values.count), layout.order)
            for value in values {
                writer.write(value.tag, layout.order)
                writer.write(value.type, layout.order)
                writer.write(value.count, layout.order)
                if value.bytes.count <= 4 {
                    writer.write(contentsOf: value.bytes + Array(repeating: 0, count: 4 - value.bytes.count))
                } else {
                    writer.write(UInt32(poolPlace + pool.count), layout.order)
                    pool += value.bytes
                }
            }
            writer.write(UInt32(0), layout.order)
        }
        writer.write(contentsOf: pool)
        return ExifReader.metadata(in: writer.bytes)
    }

    private static func values(
        _ directory: TIFFDirectory, _ window: inout MediaWindow
    ) throws(MediaError) -> [Value] {
        var values: [Value] = []
        for (tag, field) in directory.fields.sorted(by: { $0.key < $1.key }).prefix(maximumFieldCount) {
            guard let length = field.valueLength, field.count > 0, field.count <= UInt64(maximumValueLength / length),
                let bytes = try window.bytes(at: field.place, count: Int(field.count) * length)
            else { continue }
            values.append(Value(tag: tag, type: field.type, count: UInt32(field.count), bytes: bytes))
        }
        return values
    }
}
