import CRaster

/// How the samples of a TIFF become 8-bit grey or colours.
struct TIFFUnpacking {
    private let bits: Int
    private let samples: Int
    private let isWhiteZero: Bool
    /// The colours of a palette, three bytes each; nil for other pictures.
    private let table: [UInt8]?

    init(_ layout: vignette_tiff_layout, _ reader: OpaquePointer) throws(RasterDecodingError) {
        bits = Int(layout.bitsPerSample)
        samples = Int(layout.samplesPerPixel)
        isWhiteZero = layout.photometric == 0
        let base: Int
        switch layout.photometric {
        case 0, 1, 3: base = 1
        case 2: base = 3
        default: throw .changed
        }
        guard [1, 2, 4, 8].contains(bits), samples == base || samples == base + 1,
            bits == 8 || samples == 1, layout.width > 0, layout.width <= 65535, layout.height > 0,
            layout.height <= 65535, layout.pieceWidth > 0
        else { throw .changed }
        if layout.photometric == 3 {
            var colours = [UInt8](repeating: 0, count: 256 * 3)
            guard vignette_tiff_read_palette(reader, &colours, 1 << bits) == 0 else {
                throw .damaged(String(cString: vignette_tiff_message(reader)))
            }
            table = colours
        } else {
            table = nil
        }
    }

    /// Samples of a decoded pixel.
    var channels: Int { table == nil ? samples : samples + 2 }

    /// Spreads `count` packed samples to a byte each; greys to the whole range, indices as they are.
    func spread(_ packed: ArraySlice<UInt8>, count: Int, into out: inout [UInt8], at place: Int, step: Int) {
        let start = packed.startIndex
        if bits == 8, step == 1 {
            out.replaceSubrange(place..<place + count, with: packed[start..<start + count])
            return
        }
        let mask = UInt8(truncatingIfNeeded: (1 << bits) - 1)
        let factor: UInt8 = table == nil ? 255 / mask : 1
        for index in 0..<count {
            let shift = UInt8(8 - bits - index * bits % 8)
            out[place + index * step] = (packed[start + index * bits / 8] >> shift & mask) &* factor
        }
    }

    /// Gives a row of samples its colours.
    func colour(_ row: ArraySlice<UInt8>, _ out: inout [UInt8]) {
        let start = row.startIndex
        if let table {
            for column in 0..<row.count / samples {
                let index = Int(row[start + column * samples]) * 3
                for part in 0..<3 { out[column * channels + part] = table[index + part] }
                if samples == 2 { out[column * channels + 3] = row[start + column * 2 + 1] }
            }
            return
        }
        out.replaceSubrange(0..<row.count, with: row)
        guard isWhiteZero else { return }
        for place in stride(from: 0, to: row.count, by: samples) { out[place] = ~out[place] }
    }
}
