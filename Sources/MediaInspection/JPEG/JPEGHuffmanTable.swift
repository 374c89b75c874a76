/// A Huffman table as a DHT segment defines it (ITU-T T.81 §B.2.4.2).
struct JPEGHuffmanTable: Equatable {
    /// The number of codes of each length, 1 to 16 bits.
    let counts: [UInt8]
    /// The symbols in the order of their codes.
    let symbols: [UInt8]
}

/// Decodes a Huffman table's symbols from the next 16 bits of a stream (ITU-T T.81 §C, F.2.2.3).
struct JPEGHuffmanDecoder {
    /// By the next nine bits: the symbol below, the length of its code above; zero where the code is longer or none.
    private(set) var short = [UInt16](repeating: 0, count: 512)
    /// By length: one past the last code, in the upper bits of 16.
    private var limits = [UInt32](repeating: 0, count: 17)
    /// By length: what is added to a code to have its symbol's place.
    private var offsets = [Int](repeating: 0, count: 17)
    private let symbols: [UInt8]

    /// Builds the decoder; nil when the codes are more than their lengths allow, of which all ones is none.
    init?(_ table: JPEGHuffmanTable) {
        guard table.counts.count == 16 else { return nil }
        symbols = table.symbols
        var code = 0
        var place = 0
        for length in 1...16 {
            let count = Int(table.counts[length - 1])
            guard code + count < 1 << length, place + count <= symbols.count else { return nil }
            offsets[length] = place - code
            if length <= 9 {
                for index in 0..<count {
                    let entry = UInt16(length) << 8 | UInt16(symbols[place + index])
                    let first = (code + index) << (9 - length)
                    for each in first..<first + 1 << (9 - length) { short[each] = entry }
                }
            }
            code += count
            place += count
            limits[length] = UInt32(code) << UInt32(16 - length)
            code <<= 1
        }
    }

    /// The symbol and the length of the code of ten bits or more that `bits`, the next sixteen of the stream, begin with; a
    /// length of zero for no code of the table.
    func decodeLong(_ bits: UInt32) -> (symbol: Int, length: Int) {
        for length in 10...16 where bits < limits[length] {
            let place = Int(bits >> UInt32(16 - length)) + offsets[length]
            guard symbols.indices.contains(place) else { return (0, 0) }
            return (Int(symbols[place]), length)
        }
        return (0, 0)
    }
}
