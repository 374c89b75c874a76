import ByteCodec

/// Builds small PNGs whose data are stored, not compressed.
public struct TinyPNG: Sendable {
    /// Columns.
    public var width: Int
    /// Rows.
    public var height: Int
    /// Bits of a sample or of an index.
    public var bitDepth: UInt8
    /// The colour type as the header has it: 0 grey, 2 RGB, 3 palette, 4 and 6 with an alpha.
    public var colourType: UInt8
    /// Whether the rows are those of the seven passes.
    public var isInterlaced = false
    /// The rows as stored, packed, without their filter bytes.
    public var rows: [[UInt8]]
    /// Whole chunks between the header and the data.
    public var leading: [[UInt8]] = []
    /// Whether the last chunk is there.
    public var hasEnd = true

    /// Makes a picture of its stored rows.
    public init(width: Int, height: Int, bitDepth: UInt8 = 8, colourType: UInt8, rows: [[UInt8]]) {
        self.width = width
        self.height = height
        self.bitDepth = bitDepth
        self.colourType = colourType
        self.rows = rows
    }

    /// Makes an interlaced 8-bit picture of a function of its pixels.
    public init(interlaced width: Int, _ height: Int, colourType: UInt8, pixel: (Int, Int) -> [UInt8]) {
        var rows: [[UInt8]] = []
        for (x, y, stepX, stepY) in [
            (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
        ] where x < width {
            for line in stride(from: y, to: height, by: stepY) {
                rows.append(stride(from: x, to: width, by: stepX).flatMap { pixel($0, line) })
            }
        }
        self.init(width: width, height: height, colourType: colourType, rows: rows)
        isInterlaced = true
    }

    /// The file.
    public var bytes: [UInt8] {
        var header = ByteWriter()
        header.write(UInt32(width), .big)
        header.write(UInt32(height), .big)
        header.write(contentsOf: [bitDepth, colourType, 0, 0, isInterlaced ? 1 : 0])
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Self.chunk("IHDR", header.bytes)
            + leading.flatMap { $0 } + Self.chunk("IDAT", Self.stored(rows.flatMap { [0] + $0 }))
            + (hasEnd ? Self.chunk("IEND", []) : [])
    }

    /// A chunk with its checksum.
    public static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(UInt32(content.count), .big)
        let body = Array(name.utf8) + content
        writer.write(contentsOf: body)
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in body {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        writer.write(~sum, .big)
        return writer.bytes
    }

    /// The bytes as a zlib stream of stored blocks (RFC 1950, RFC 1951 §3.2.4).
    public static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(contentsOf: [0x78, 0x01])
        var place = 0
        repeat {
            let count = min(65535, bytes.count - place)
            writer.write(place + count == bytes.count ? 1 : 0)
            writer.write(UInt16(count), .little)
            writer.write(~UInt16(count), .little)
            writer.write(contentsOf: bytes[place..<place + count])
            place += count
        } while place < bytes.count
        var (low, high): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            low = (low + UInt32(byte)) % 65521
            high = (high + low) % 65521
        }
        writer.write(high << 16 | low, .big)
        return writer.bytes
    }
}
