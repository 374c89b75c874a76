/// The sizes of a track's samples (stsz, stz2, ISO/IEC 14496-12 §8.7.3), read from the file where they are asked for.
struct SampleSizes {
    /// The number of samples.
    let count: Int64
    /// The box, for saying where something is wrong.
    let box: Box
    /// The size of every sample in bytes; zero where the table gives each its own.
    private let constant: Int64
    /// Bits of one entry: 32, or in the compact table 4, 8 or 16.
    private let width: Int64

    /// Reads the head of a table; nil where the entries that it promises are not there.
    init?(_ box: Box, _ window: inout MediaWindow) throws(MediaError) {
        guard box.contentCount >= 12, let head = try window.bytes(at: box.content, count: 12) else { return nil }
        self.box = box
        count = Int64(bigEndian(head[8..<12]))
        if box.type == "stz2" {
            constant = 0
            width = Int64(head[7])
            guard [4, 8, 16].contains(width) else { return nil }
        } else {
            constant = Int64(bigEndian(head[4..<8]))
            width = 32
        }
        guard constant > 0 || (count * width + 7) / 8 <= box.contentCount - 12 else { return nil }
    }

    /// The size of one sample, counted from zero; nil past the end.
    func size(of number: Int64, _ window: inout MediaWindow) throws(MediaError) -> Int64? {
        guard (0..<count).contains(number) else { return nil }
        if constant > 0 { return constant }
        guard width >= 8 else {
            guard let pair = try window.bytes(at: box.content + 12 + number / 2, count: 1) else { return nil }
            return Int64(number % 2 == 0 ? pair[0] >> 4 : pair[0] & 0x0F)
        }
        guard let field = try window.bytes(at: box.content + 12 + number * (width / 8), count: Int(width / 8)) else {
            return nil
        }
        return Int64(bigEndian(field[...]))
    }

    /// The bytes of `number` samples from one on; the largest number where they cannot be summed.
    func sum(from first: Int64, count number: Int64, _ window: inout MediaWindow) throws(MediaError) -> Int64 {
        if constant > 0 {
            let (product, overflow) = constant.multipliedReportingOverflow(by: number)
            return overflow ? .max : product
        }
        var total: Int64 = 0
        if width >= 8 {
            try window.forEachEntry(
                at: box.content + 12 + first * (width / 8), width: Int(width / 8), count: number
            ) {
                total += Int64(bigEndian($0))
                return true
            }
        } else {
            for sample in first..<first + number { total += try size(of: sample, &window) ?? 0 }
        }
        return total
    }
}
