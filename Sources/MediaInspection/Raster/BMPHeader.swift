import ByteCodec

/// The headers of a Windows bitmap: all that is needed to find its rows and to know what their bits mean.
///
/// BITMAPCOREHEADER, BITMAPINFOHEADER and its versions up to 5, and that of OS/2 2.
public struct BMPHeader: Sendable, Equatable {
    /// How the rows are coded.
    public enum Coding: UInt32, Sendable, Equatable {
        /// Rows of samples, each filled up to four bytes.
        case plain = 0
        /// Runs of 8-bit indices.
        case runs8 = 1
        /// Runs of 4-bit indices.
        case runs4 = 2
        /// Plain rows whose colours lie where masks say.
        case masks = 3
        /// Plain rows whose colours and alpha lie where masks say.
        case alphaMasks = 6
    }

    /// Columns.
    public let width: Int
    /// Rows.
    public let height: Int
    /// Whether the first row of the file is the upper one.
    public let isTopDown: Bool
    /// Bits of a pixel: 1, 2, 4, 8, 16, 24 or 32.
    public let bitsPerPixel: Int
    /// How the rows are coded; nil for a coding that is none of a bitmap's own.
    public let coding: Coding?
    /// Where red, green, blue and alpha lie in a pixel of 16 or 32 bits; zero for what there is not.
    public let masks: [UInt32]
    /// Where the table of colours stands, in bytes from the start of the file.
    public let tableOffset: Int
    /// The number of colours in it.
    public let tableCount: Int
    /// Bytes of one colour: 3 or 4.
    public let tableStride: Int
    /// Where the rows begin, in bytes from the start of the file.
    public let dataOffset: Int64
    /// Bytes of coded rows, where the coding is of runs; 0 when it is not told.
    public let dataByteCount: Int64

    /// The most bytes that the headers, with masks, can have.
    public static let maximumLength = 14 + 124 + 16

    /// Bytes of one row of the file, filled up to four.
    public var stride: Int64 { (Int64(width) * Int64(bitsPerPixel) + 31) / 32 * 4 }

    /// Reads the headers at the start of a file; nil when they end early or say what cannot be.
    public init?(_ bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        do throws(TruncationError) {
            try reader.skip(10)
            dataOffset = Int64(try reader.readUInt32(.little))
            let length = Int(try reader.readUInt32(.little))
            let isCore = length == 12
            guard isCore || (16...124).contains(length) else { return nil }
            let rows: Int
            let planes: UInt16
            var codingNumber: UInt32 = 0
            var colours: UInt32 = 0
            var size: UInt32 = 0
            if isCore {
                width = Int(try reader.readUInt16(.little))
                rows = Int(try reader.readUInt16(.little))
                planes = try reader.readUInt16(.little)
                bitsPerPixel = Int(try reader.readUInt16(.little))
            } else {
                width = Int(Int32(bitPattern: try reader.readUInt32(.little)))
                rows = Int(Int32(bitPattern: try reader.readUInt32(.little)))
                planes = try reader.readUInt16(.little)
                bitsPerPixel = Int(try reader.readUInt16(.little))
                if length >= 36 {
                    codingNumber = try reader.readUInt32(.little)
                    size = try reader.readUInt32(.little)
                    try reader.skip(8)
                    colours = try reader.readUInt32(.little)
                }
            }
            dataByteCount = Int64(size)
            isTopDown = rows < 0
            height = abs(rows)
            guard width > 0, height > 0, planes == 1 else { return nil }
            // OS/2 uses 3 and 4 for codings of its own; only its header has 64 bytes.
            coding = length == 64 && codingNumber > 2 ? nil : Coding(rawValue: codingNumber)
            let told = try Self.readMasks(&reader, coding, length)
            masks = told ?? Self.usualMasks(bitsPerPixel)
            let masksLength = length == 40 ? (coding == .masks ? 12 : coding == .alphaMasks ? 16 : 0) : 0
            tableOffset = 14 + length + masksLength
            tableStride = isCore ? 3 : 4
            let mostColours = bitsPerPixel <= 8 ? 1 << max(0, bitsPerPixel) : 0
            tableCount = colours == 0 ? mostColours : min(mostColours, Int(colours))
        } catch {
            return nil
        }
    }

    private static func readMasks(
        _ reader: inout ByteReader, _ coding: Coding?, _ length: Int
    ) throws(TruncationError) -> [UInt32]? {
        guard coding == .masks || coding == .alphaMasks else { return nil }
        try reader.seek(to: 14 + 40)
        let hasAlpha = length >= 56 || coding == .alphaMasks
        var masks: [UInt32] = []
        for _ in 0..<(hasAlpha ? 4 : 3) { masks.append(try reader.readUInt32(.little)) }
        return masks + (hasAlpha ? [] : [0])
    }

    private static func usualMasks(_ bits: Int) -> [UInt32] {
        bits == 16 ? [0x7C00, 0x3E0, 0x1F, 0] : [0xFF_0000, 0xFF00, 0xFF, 0]
    }
}
