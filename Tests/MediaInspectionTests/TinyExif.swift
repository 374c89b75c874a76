import ByteCodec

/// Builds a little-endian or big-endian TIFF with EXIF's two directories.
struct TinyExif {
    var order = ByteOrder.little
    /// Tag, type and value of each entry of the first directory; texts are of type 2, numbers of type 3.
    var main: [(UInt16, String)] = []
    var detail: [(UInt16, String)] = []
    var orientation: UInt16?

    var segment: [UInt8] {
        var writer = ByteWriter()
        writer.write(utf8: order == .little ? "II" : "MM")
        writer.write(UInt16(42), order)
        writer.write(UInt32(8), order)
        let mainCount = main.count + (orientation == nil ? 0 : 1) + (detail.isEmpty ? 0 : 1)
        let detailPlace = 8 + 2 + mainCount * 12 + 4
        var textPlace = detailPlace + (detail.isEmpty ? 0 : 2 + detail.count * 12 + 4)
        var texts: [UInt8] = []
        func write(_ tag: UInt16, _ text: String) {
            let bytes = Array(text.utf8) + [0]
            writer.write(tag, order)
            writer.write(UInt16(2), order)
            writer.write(UInt32(bytes.count), order)
            if bytes.count <= 4 {
                writer.write(contentsOf: bytes + Array(repeating: 0, count: 4 - bytes.count))
            } else {
                writer.write(UInt32(textPlace), order)
                textPlace += bytes.count
                texts += bytes
            }
        }
        func write(_ tag: UInt16, type: UInt16, _ value: UInt32) {
            writer.write(tag, order)
            writer.write(type, order)
            writer.write(UInt32(1), order)
            if type == 3 {
                writer.write(UInt16(truncatingIfNeeded: value), order)
                writer.write(UInt16(0), order)
            } else {
                writer.write(value, order)
            }
        }
        writer.write(UInt16(mainCount), order)
        if let orientation { write(0x0112, type: 3, UInt32(orientation)) }
        for (tag, text) in main { write(tag, text) }
        if !detail.isEmpty { write(0x8769, type: 4, UInt32(detailPlace)) }
        writer.write(UInt32(0), order)
        if !detail.isEmpty {
            writer.write(UInt16(detail.count), order)
            for (tag, text) in detail { write(tag, text) }
            writer.write(UInt32(0), order)
        }
        return TinyJPEG.segment(0xE1, Array("Exif\0\0".utf8) + writer.bytes + texts)
    }
}
