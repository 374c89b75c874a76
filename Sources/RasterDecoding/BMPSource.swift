import MediaInspection
import SystemPackage

/// The rows of a Windows bitmap: of plain rows each is read where it stands, of run lengths all at once.
struct BMPSource: RasterSource {
    private let input: FileDescriptor
    private let header: BMPHeader
    private let table: [UInt8]
    private let fields: [BMPField]
    private var stored: [UInt8]
    /// The indices of a picture of run lengths, the lower row first.
    private var indices: [UInt8]?
    private var row = 0

    init(_ input: FileDescriptor) throws(RasterDecodingError) {
        self.input = input
        let head = try input.bytes(at: 0, count: BMPHeader.maximumLength, isShortAllowed: true)
        guard let header = BMPHeader(head), header.width <= 65535, header.height <= 65535, let coding = header.coding
        else {
            throw .changed
        }
        self.header = header
        stored = Array(repeating: 0, count: Int(header.stride))
        fields = header.bitsPerPixel == 16 || header.bitsPerPixel == 32 ? header.masks.map(BMPField.init) : []
        table = header.bitsPerPixel <= 8 ? try Self.table(input, header) : []
        switch coding {
        case .runs8, .runs4: indices = try BMPRuns(input, header).indices()
        case .plain, .masks, .alphaMasks: indices = nil
        }
    }

    var width: Int { header.width }
    var height: Int { header.height }
    var channels: Int { header.masks.last == 0 || header.bitsPerPixel <= 24 ? 3 : 4 }
    var ignoresEmptyAlpha: Bool { true }

    /// The colours as red, green and blue, filled up with black to the number of possible indices.
    private static func table(_ input: FileDescriptor, _ header: BMPHeader) throws(RasterDecodingError) -> [UInt8] {
        let room = max(0, (Int(header.dataOffset) - header.tableOffset) / header.tableStride)
        let count = min(header.tableCount, room)
        let stored = try input.bytes(at: Int64(header.tableOffset), count: count * header.tableStride)
        var table = [UInt8](repeating: 0, count: 256 * 3)
        for index in 0..<count {
            for part in 0..<3 { table[index * 3 + part] = stored[index * header.tableStride + 2 - part] }
        }
        return table
    }

    mutating func readRow(into out: inout [UInt8]) throws(RasterDecodingError) {
        guard row < height, out.count == width * channels else { throw .changed }
        let place = header.isTopDown ? row : height - 1 - row
        row += 1
        if let indices {
            for column in 0..<width { paint(Int(indices[place * width + column]), column, &out) }
            return
        }
        try input.read(at: header.dataOffset + Int64(place) * header.stride, into: &stored)
        switch header.bitsPerPixel {
        case 24:
            for column in 0..<width {
                out[column * 3] = stored[column * 3 + 2]
                out[column * 3 + 1] = stored[column * 3 + 1]
                out[column * 3 + 2] = stored[column * 3]
            }
        case 16, 32: readFields(&out)
        case let bits:
            let mask = UInt8((1 << bits) - 1)
            for column in 0..<width {
                let shift = UInt8(8 - bits - column * bits % 8)
                paint(Int(stored[column * bits / 8] >> shift & mask), column, &out)
            }
        }
    }

    private func paint(_ index: Int, _ column: Int, _ out: inout [UInt8]) {
        out[column * 3] = table[index * 3]
        out[column * 3 + 1] = table[index * 3 + 1]
        out[column * 3 + 2] = table[index * 3 + 2]
    }

    private func readFields(_ out: inout [UInt8]) {
        let length = header.bitsPerPixel / 8
        let channels = channels
        for column in 0..<width {
            var pixel: UInt32 = 0
            for byte in 0..<length { pixel |= UInt32(stored[column * length + byte]) << UInt32(8 * byte) }
            for channel in 0..<channels { out[column * channels + channel] = fields[channel].value(in: pixel) }
        }
    }
}

/// Where a colour lies in a pixel, and how it is spread to 8 bits.
struct BMPField {
    private let mask: UInt32
    private let shift: UInt32
    private let bits: UInt32

    init(_ mask: UInt32) {
        self.mask = mask
        shift = mask == 0 ? 0 : UInt32(mask.trailingZeroBitCount)
        bits = UInt32(mask.nonzeroBitCount)
    }

    /// The colour in 8 bits: its bits are repeated below themselves, so that all ones become 255.
    func value(in pixel: UInt32) -> UInt8 {
        let raw = (pixel & mask) >> shift
        guard bits > 0, bits < 8 else { return UInt8(truncatingIfNeeded: raw) }
        var value = raw << (8 - bits)
        var filled = bits
        while filled < 8 {
            value |= value >> filled
            filled *= 2
        }
        return UInt8(truncatingIfNeeded: value)
    }
}
