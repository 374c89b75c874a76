/// One page of a TIFF, read field by field into a description.
struct TIFFPage {
    private let directory: TIFFDirectory
    /// Whether its samples are those of a sensor, before they are made into a picture.
    private(set) var isRaw = false

    init(_ directory: TIFFDirectory) { self.directory = directory }

    /// The most strips or tiles of one page.
    private static let maximumPieceCount = 1 << 20

    /// Describes the page; nil when it lacks what every picture has.
    mutating func describe(_ window: inout MediaWindow) throws(MediaError) -> RasterDescription? {
        guard let width = try directory.number(.imageWidth, &window), (1...Int64(Int32.max)).contains(width),
            let height = try directory.number(.imageLength, &window), (1...Int64(Int32.max)).contains(height),
            let photometric = try directory.number(.photometricInterpretation, &window)
        else { return nil }
        isRaw = photometric == 32803 || photometric == 34892
        let samples = try directory.number(.samplesPerPixel, &window) ?? 1
        let bits = try directory.numbers(.bitsPerSample, atMost: 16, &window) ?? [1]
        guard (1...64).contains(samples), let depth = bits.first, (1...64).contains(depth) else { return nil }
        var picture = RasterDescription(
            format: .tiff, width: Int(width), height: Int(height), colour: Self.colour(photometric),
            bitsPerSample: Int(bits.max() ?? depth), byteCount: window.length)
        let coding = TIFFCoding(number: try directory.number(.compression, &window) ?? 1)
        let isPlanar = try directory.number(.planarConfiguration, &window) == 2
        let extra = samples - Self.colourSamples(photometric)
        picture.compression = coding.name
        picture.lossyMethod = coding == .jpeg ? "ISO_10918_1" : nil
        // What an extra sample means is often not said; then it is taken for an alpha, which is judged by its values.
        picture.hasTransparency = extra > 0
        picture.orientation = try directory.number(.orientation, &window).flatMap {
            (1...8).contains($0) ? Int($0) : nil
        }
        let format = try directory.numbers(.sampleFormat, atMost: 16, &window) ?? [1]
        picture.obstacle = Self.obstacle(
            picture, coding, extra: extra, isPlanar: isPlanar, isEven: Set(bits).count == 1,
            isUnsigned: format.allSatisfy { $0 == 1 || $0 == 4 })
        try judge(&picture, coding, samples: samples, isPlanar: isPlanar, &window)
        return picture
    }

    private static func colour(_ photometric: Int64) -> RasterDescription.Colour {
        switch photometric {
        case 0, 1: .grey
        case 2: .rgb
        case 3: .palette
        case 5: .cmyk
        case 6: .ycbcr
        default: .other
        }
    }

    private static func colourSamples(_ photometric: Int64) -> Int64 {
        switch photometric {
        case 0, 1, 3: 1
        case 5: 4
        default: 3
        }
    }

    private static func obstacle(
        _ picture: RasterDescription, _ coding: TIFFCoding, extra: Int64, isPlanar: Bool, isEven: Bool, isUnsigned: Bool
    ) -> String? {
        if !coding.isTaken { return "is compressed by \(coding.name), which is not taken" }
        if !isUnsigned { return "has samples that are no whole numbers from zero on" }
        if !isEven { return "has samples of different depth" }
        if extra < 0 || extra > 1 { return "has \(extra < 0 ? "too few" : "too many") samples a pixel for its colours" }
        let depths: [Int] = picture.colour == .grey || picture.colour == .palette ? [1, 2, 4, 8, 16] : [8, 16]
        if picture.bitsPerSample <= 8,
            !depths.contains(picture.bitsPerSample) || (extra > 0 && picture.bitsPerSample < 8)
        {
            return "has \(picture.bitsPerSample) bits a sample, which is unusual and not taken"
        }
        if picture.colour == .ycbcr, coding != .jpeg {
            return "holds YCbCr without JPEG compression, which is not taken"
        }
        if coding == .jpeg, isPlanar { return "holds each colour as a JPEG of its own, which is not taken" }
        return nil
    }

    /// Sees whether the strips or tiles lie within the file and can hold the picture.
    private func judge(
        _ picture: inout RasterDescription, _ coding: TIFFCoding, samples: Int64, isPlanar: Bool,
        _ window: inout MediaWindow
    ) throws(MediaError) {
        if picture.colour == .palette {
            guard picture.bitsPerSample <= 8, directory.count(.colorMap) >= 3 << UInt64(picture.bitsPerSample) else {
                picture.integrity = .damaged(defect: .colourTableMissing, at: 0)
                return
            }
        }
        guard let pieces = try pieces(picture, samples: samples, isPlanar: isPlanar, &window) else {
            picture.integrity = .damaged(defect: .directoryMalformed, at: 0)
            return
        }
        // Tiles far larger than the picture are no device's, and a decoder would have to hold them.
        guard pieces.unpackedByteCount / 4 <= max(picture.decodedByteCount, 16 << 20) else {
            picture.integrity = .damaged(defect: .directoryMalformed, at: 0)
            return
        }
        guard pieces.count > 0, pieces.count <= Self.maximumPieceCount else {
            picture.integrity = .damaged(defect: .pictureDataTooFew, at: 0)
            return
        }
        var offsets: [Int64] = []
        var coded: Int64 = 0
        var end: Int64 = 0
        let isTiled = directory.has(.tileWidth)
        let hasOffsets = try directory.forEach(
            isTiled ? .tileOffsets : .stripOffsets, count: pieces.count, &window
        ) { offsets.append($1) }
        guard hasOffsets else {
            picture.integrity = .truncated(bytesPresent: window.length, defect: .pictureDataMissing)
            return
        }
        let hasCounts = try directory.forEach(
            isTiled ? .tileByteCounts : .stripByteCounts, count: pieces.count, &window
        ) { index, count in
            coded = Self.sum(coded, count)
            // The last piece of a file without compression may be declared longer than its rows.
            let isLastPlain = coding == .none && index == pieces.count - 1
            end = max(end, isLastPlain ? 0 : Self.sum(offsets[index], count))
        }
        guard hasCounts else {
            picture.integrity = .damaged(defect: .directoryMalformed, at: 0)
            return
        }
        picture.codedByteCount = coded
        if coding == .none { coded = min(coded, window.length) }
        if end > window.length || offsets.contains(where: { $0 >= window.length }) {
            picture.integrity = .truncated(bytesPresent: window.length, defect: .pictureDataCutOff)
        } else if !RasterPlausibility.canHold(
            pieces.unpackedByteCount, in: min(coded, window.length), expansion: coding.expansion)
        {
            picture.integrity = .damaged(defect: .pictureDataTooFew, at: 0)
        } else if coding == .none, let last = offsets.last, Self.sum(last, pieces.lastByteCount) > window.length {
            picture.integrity = .truncated(bytesPresent: window.length, defect: .pictureDataCutOff)
        }
    }

    private static func sum(_ left: Int64, _ right: Int64) -> Int64 {
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? .max : sum
    }

    /// How many strips or tiles there must be, and how many bytes they unpack to.
    private func pieces(
        _ picture: RasterDescription, samples: Int64, isPlanar: Bool, _ window: inout MediaWindow
    ) throws(MediaError) -> (count: Int, unpackedByteCount: Int64, lastByteCount: Int64)? {
        let width = Int64(picture.width)
        let height = Int64(picture.height)
        let planes: Int64 = isPlanar ? samples : 1
        let bits = Int64(picture.bitsPerSample) * (isPlanar ? 1 : samples)
        // Colour differences are stored at a half or a quarter, of which only the smallest is sure.
        let share: Int64 = picture.colour == .ycbcr ? 2 : 1
        var columns: Int64 = 1
        var rows: Int64
        var pieceRow = (width * bits + 7) / 8
        if directory.has(.tileWidth) {
            guard let tileWidth = try directory.number(.tileWidth, &window), (1...65536).contains(tileWidth),
                let tileLength = try directory.number(.tileLength, &window), (1...65536).contains(tileLength)
            else { return nil }
            columns = (width + tileWidth - 1) / tileWidth
            rows = tileLength
            pieceRow = (tileWidth * bits + 7) / 8
        } else {
            rows = try directory.number(.rowsPerStrip, &window) ?? height
            guard rows > 0 else { return nil }
            rows = min(rows, height)
        }
        let bands = (height + rows - 1) / rows
        let (count, overflow) = (columns * bands).multipliedReportingOverflow(by: planes)
        let lastRows = directory.has(.tileWidth) ? rows : height - (bands - 1) * rows
        let (row, second) = (pieceRow * columns * planes).multipliedReportingOverflow(
            by: directory.has(.tileWidth) ? bands * rows : height)
        guard !overflow, !second, let number = Int(exactly: count) else { return nil }
        return (number, row / share, pieceRow * lastRows)
    }
}
