import ByteCodec

/// The header of a PNG (IHDR, ISO/IEC 15948 §11.2.2).
struct PNGHeader {
    let width: Int
    let height: Int
    let bitDepth: Int
    let colourType: UInt8
    let isInterlaced: Bool

    /// Bytes of the chunk, with its length, name and checksum.
    static let chunkLength = 25

    /// Reads the chunk; a value that the format does not allow is a defect.
    static func read(_ chunk: [UInt8]) -> Result<PNGHeader, RasterFault> {
        guard chunk.count >= chunkLength else { return .failure(RasterFault(.headerCutOff)) }
        guard chunk.starts(with: [0, 0, 0, 13] + Array("IHDR".utf8)) else {
            return .failure(RasterFault(.headerMalformed))
        }
        guard UInt64(CyclicRedundancyCheck.checksum(chunk[4..<21])) == bigEndian(chunk[21..<25]) else {
            return .failure(RasterFault(.headerChecksumWrong))
        }
        let header = PNGHeader(
            width: Int(bigEndian(chunk[8..<12])), height: Int(bigEndian(chunk[12..<16])), bitDepth: Int(chunk[16]),
            colourType: chunk[17], isInterlaced: chunk[20] == 1)
        let depths: [UInt8: [Int]] = [0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16]]
        let sides = 1...Int(Int32.max)
        guard sides.contains(header.width), sides.contains(header.height),
            depths[header.colourType]?.contains(header.bitDepth) == true, chunk[18] == 0, chunk[19] == 0, chunk[20] <= 1
        else { return .failure(RasterFault(.headerMalformed)) }
        return .success(header)
    }

    /// What the samples mean.
    var colour: RasterDescription.Colour {
        switch colourType {
        case 0, 4: .grey
        case 3: .palette
        default: .rgb
        }
    }

    /// Whether each pixel has an alpha of its own.
    var hasAlpha: Bool { colourType == 4 || colourType == 6 }

    private var bitsPerPixel: Int64 {
        let channels: Int64 =
            switch colourType {
            case 2: 3
            case 4: 2
            case 6: 4
            default: 1
            }
        return channels * Int64(bitDepth)
    }

    /// Bytes of all rows with their filter bytes, before compression (ISO/IEC 15948 §7.2, §8.2); nil when it has no number.
    var unpackedByteCount: Int64? {
        guard isInterlaced else { return Self.bytes(Int64(width), Int64(height), bitsPerPixel) }
        let passes: [(x: Int64, y: Int64, stepX: Int64, stepY: Int64)] = [
            (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
        ]
        var sum: Int64 = 0
        for pass in passes {
            let columns = (Int64(width) - pass.x + pass.stepX - 1) / pass.stepX
            let rows = (Int64(height) - pass.y + pass.stepY - 1) / pass.stepY
            guard columns > 0, rows > 0 else { continue }
            guard let bytes = Self.bytes(columns, rows, bitsPerPixel) else { return nil }
            let (total, overflow) = sum.addingReportingOverflow(bytes)
            guard !overflow else { return nil }
            sum = total
        }
        return sum
    }

    private static func bytes(_ columns: Int64, _ rows: Int64, _ bits: Int64) -> Int64? {
        let (product, overflow) = ((columns * bits + 7) / 8 + 1).multipliedReportingOverflow(by: rows)
        return overflow ? nil : product
    }
}

/// A defect that ends the reading of a picture's header.
struct RasterFault: Error {
    let defect: MediaDefect

    init(_ defect: MediaDefect) { self.defect = defect }
}
