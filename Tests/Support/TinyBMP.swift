import ByteCodec

/// Builds small Windows bitmaps.
public struct TinyBMP: Sendable {
    /// Columns.
    public var width: Int32
    /// Rows: fewer than zero for an upper row that comes first.
    public var height: Int32
    /// Bits of a pixel.
    public var bitsPerPixel: UInt16
    /// How the rows are coded: 0 plain, 1 and 2 run lengths, 3 masks.
    public var coding: UInt32 = 0
    /// Bytes of the header: 12, 40, 108 or 124.
    public var headerLength: UInt32 = 40
    /// Where red, green, blue and alpha lie; empty for none.
    public var masks: [UInt32] = []
    /// Blue, green, red of each colour.
    public var colours: [[UInt8]] = []
    /// The rows as stored, or the run lengths.
    public var data: [UInt8]

    /// Makes a bitmap of its stored rows.
    public init(_ width: Int, _ height: Int, bitsPerPixel: Int, data: [UInt8]) {
        self.width = Int32(width)
        self.height = Int32(height)
        self.bitsPerPixel = UInt16(bitsPerPixel)
        self.data = data
    }

    /// The file.
    public var bytes: [UInt8] {
        var header = ByteWriter()
        header.write(headerLength, .little)
        if headerLength == 12 {
            header.write(UInt16(truncatingIfNeeded: width), .little)
            header.write(UInt16(truncatingIfNeeded: height), .little)
        } else {
            header.write(UInt32(bitPattern: width), .little)
            header.write(UInt32(bitPattern: height), .little)
        }
        header.write(UInt16(1), .little)
        header.write(bitsPerPixel, .little)
        if headerLength > 12 {
            for value in [coding, UInt32(data.count), 2835, 2835, UInt32(colours.count), 0] {
                header.write(value, .little)
            }
            for mask in masks { header.write(mask, .little) }
            let filled = Int(headerLength) - header.count
            if filled > 0 { header.write(contentsOf: Array(repeating: 0, count: filled)) }
        }
        for colour in colours { header.write(contentsOf: headerLength == 12 ? colour : colour + [0]) }
        var file = ByteWriter()
        file.write(utf8: "BM")
        file.write(UInt32(14 + header.count + data.count), .little)
        file.write(UInt32(0), .little)
        file.write(UInt32(14 + header.count), .little)
        return file.bytes + header.bytes + data
    }
}
