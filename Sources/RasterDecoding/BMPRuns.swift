import MediaInspection
import SystemPackage

/// The run lengths of a bitmap of 8 or 4 bits (RLE8, RLE4); pixels that are skipped have index 0.
struct BMPRuns {
    private let coded: [UInt8]
    private let width: Int
    private let height: Int
    private let isHalf: Bool

    init(_ input: FileDescriptor, _ header: BMPHeader) throws(RasterDecodingError) {
        width = header.width
        height = header.height
        isHalf = header.coding == .runs4
        // A row takes at most two bytes for each pixel and its end.
        let most = try heldByteCount(width * 2 + 2, height) + 2
        let length = try input.length() - header.dataOffset
        let wanted = header.dataByteCount > 0 ? min(length, header.dataByteCount) : length
        coded = try input.bytes(at: header.dataOffset, count: Int(max(0, min(wanted, Int64(most)))))
    }

    /// The index of each pixel, in the order of the file's rows.
    func indices() throws(RasterDecodingError) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: try heldByteCount(width, height))
        var (place, column, row) = (0, 0, 0)
        while place + 1 < coded.count {
            let (first, second) = (Int(coded[place]), coded[place + 1])
            place += 2
            if first > 0 {
                for step in 0..<first { put(isHalf ? nibble(second, step) : second, &column, row, &out) }
                continue
            }
            switch second {
            case 0:
                column = 0
                row += 1
            case 1: return out
            case 2:
                guard place + 1 < coded.count else { throw .damaged("a run ends early") }
                column += Int(coded[place])
                row += Int(coded[place + 1])
                place += 2
            default:
                let count = Int(second)
                let length = isHalf ? (count + 1) / 2 : count
                guard place + length <= coded.count else { throw .damaged("a run ends early") }
                for step in 0..<count {
                    let byte = coded[place + (isHalf ? step / 2 : step)]
                    put(isHalf ? nibble(byte, step) : byte, &column, row, &out)
                }
                place += length + length % 2
            }
        }
        // The mark of the end is left out by some writers, but never a row.
        guard row >= height - 1, column >= width || row >= height else { throw .damaged("rows are missing") }
        return out
    }

    private func nibble(_ byte: UInt8, _ step: Int) -> UInt8 { step % 2 == 0 ? byte >> 4 : byte & 15 }

    private func put(_ index: UInt8, _ column: inout Int, _ row: Int, _ out: inout [UInt8]) {
        if column < width, row < height { out[row * width + column] = index }
        column += 1
    }
}
