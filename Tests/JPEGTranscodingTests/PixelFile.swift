import MediaInspection

/// A PPM or PGM of 8 bits.
struct PixelFile: Equatable {
    let width: Int
    let height: Int
    let samples: Int
    let pixels: [UInt8]

    init(width: Int, height: Int, samples: Int, pixels: [UInt8]) {
        self.width = width
        self.height = height
        self.samples = samples
        self.pixels = pixels
    }

    init(_ bytes: [UInt8]) throws {
        var numbers: [Int] = []
        var place = 2
        while numbers.count < 3, place < bytes.count {
            let digits = bytes[place...].prefix { (48...57).contains($0) }
            if let number = Int(String(decoding: digits, as: UTF8.self)) { numbers.append(number) }
            place += digits.count + 1
        }
        guard numbers.count == 3, bytes.starts(with: Array("P6".utf8)) || bytes.starts(with: Array("P5".utf8)) else {
            throw ToolFailure(words: "no PNM")
        }
        self.init(
            width: numbers[0], height: numbers[1], samples: bytes[1] == UInt8(ascii: "6") ? 3 : 1,
            pixels: Array(bytes[place...]))
        guard pixels.count == width * height * samples else { throw ToolFailure(words: "cut-off PNM") }
    }

    /// A picture of waves and noise in which no two turns are alike.
    static func test(width: Int, height: Int, samples: Int = 3, seed: UInt64 = 1) -> PixelFile {
        var random = seed
        var pixels: [UInt8] = []
        pixels.reserveCapacity(width * height * samples)
        for row in 0..<height {
            for column in 0..<width {
                for sample in 0..<samples {
                    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    let noise = Int(random >> 59)
                    let wave = column * 3 / (sample + 1) + row * row / (40 + 20 * sample)
                    pixels.append(UInt8(truncatingIfNeeded: wave & 0xFF > 127 ? wave ^ 0xFF : wave) &+ UInt8(noise))
                }
            }
        }
        return PixelFile(width: width, height: height, samples: samples, pixels: pixels)
    }

    /// The largest difference of a sample; nil when the sizes differ.
    ///
    /// An inverse transform rounds columns before rows, so that a picture turned by its coefficients may differ by one
    /// from its turned samples.
    func largestDifference(from other: PixelFile) -> Int? {
        guard width == other.width, height == other.height, samples == other.samples else { return nil }
        return zip(pixels, other.pixels).map { abs(Int($0) - Int($1)) }.max()
    }

    var bytes: [UInt8] { Array("\(samples == 3 ? "P6" : "P5")\n\(width) \(height)\n255\n".utf8) + pixels }

    /// The picture set upright by an EXIF orientation: by the table of EXIF 2.32 §4.6.4 A, pixel by pixel.
    func upright(_ orientation: Int) -> PixelFile {
        let isExchanged = orientation >= 5
        let (newWidth, newHeight) = isExchanged ? (height, width) : (width, height)
        var result: [UInt8] = []
        result.reserveCapacity(pixels.count)
        for y in 0..<newHeight {
            for x in 0..<newWidth {
                let (column, row) =
                    switch orientation {
                    case 2: (width - 1 - x, y)
                    case 3: (width - 1 - x, height - 1 - y)
                    case 4: (x, height - 1 - y)
                    case 5: (y, x)
                    case 6: (y, height - 1 - x)
                    case 7: (width - 1 - y, height - 1 - x)
                    case 8: (width - 1 - y, x)
                    default: (x, y)
                    }
                let place = (row * width + column) * samples
                result += pixels[place..<place + samples]
            }
        }
        return PixelFile(width: newWidth, height: newHeight, samples: samples, pixels: result)
    }
}
