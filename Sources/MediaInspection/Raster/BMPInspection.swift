/// Makes a description of a Windows bitmap from its headers; no row is read.
enum BMPInspection {
    /// Describes the bitmap at the start of the window.
    static func describe(_ window: inout MediaWindow) throws(MediaError) -> MediaDescription {
        let head = Array(try window.run(at: 0, minimum: BMPHeader.maximumLength).prefix(BMPHeader.maximumLength))
        guard let header = BMPHeader(head) else {
            let defect: MediaDefect = head.count < 54 ? .headerCutOff : .headerMalformed
            return .unsupported(kind: .bmp, reason: defect.sentence + ".")
        }
        var picture = RasterDescription(
            format: .bmp, width: header.width, height: header.height,
            colour: header.bitsPerPixel <= 8 ? .palette : .rgb,
            bitsPerSample: header.sampleBits, byteCount: window.length)
        picture.hasTransparency = header.masks.last != 0
        picture.compression = header.coding.map(name) ?? "an unknown way"
        picture.obstacle = obstacle(header)
        picture.integrity = integrity(header, length: window.length)
        return .raster(picture)
    }

    private static func name(_ coding: BMPHeader.Coding) -> String {
        switch coding {
        case .plain, .masks, .alphaMasks: "none"
        case .runs8, .runs4: "run lengths"
        }
    }

    private static func obstacle(_ header: BMPHeader) -> String? {
        let allowed: [Int] =
            switch header.coding {
            case .plain: [1, 2, 4, 8, 16, 24, 32]
            case .runs8: [8]
            case .runs4: [4]
            case .masks, .alphaMasks: [16, 32]
            case nil: []
            }
        if header.coding == nil { return "is compressed in a way that is foreign to BMP" }
        return allowed.contains(header.bitsPerPixel)
            ? nil : "has \(header.bitsPerPixel) bits a pixel, which BMP does not know"
    }

    private static func integrity(_ header: BMPHeader, length: Int64) -> MediaIntegrity {
        let tableEnd = Int64(header.tableOffset + header.tableCount * header.tableStride)
        guard length > header.dataOffset else { return .truncated(bytesPresent: length, defect: .headerCutOff) }
        if header.bitsPerPixel <= 8 {
            // Writers that count the colours wrongly put the rows over the table's end: what is there is taken.
            guard header.tableCount > 0, header.dataOffset > Int64(header.tableOffset) else {
                return .damaged(defect: .colourTableMissing, at: min(tableEnd, length))
            }
        }
        let present = length - header.dataOffset
        switch header.coding {
        case .runs8, .runs4:
            guard header.dataByteCount <= present else {
                return .truncated(bytesPresent: length, defect: .pictureDataCutOff)
            }
            let (pixels, overflow) = Int64(header.width).multipliedReportingOverflow(by: Int64(header.height))
            // A run of nothing but skips may leave most of a picture empty; twice the ordinary is let pass.
            guard !overflow, RasterPlausibility.canHold(pixels / 2, in: present, expansion: .runLength) else {
                return .damaged(defect: .pictureDataTooFew, at: header.dataOffset)
            }
        case .plain, .masks, .alphaMasks, nil:
            let (bytes, overflow) = header.stride.multipliedReportingOverflow(by: Int64(header.height))
            guard !overflow, bytes <= present else {
                return .truncated(bytesPresent: length, defect: .pictureDataCutOff)
            }
        }
        return .complete
    }
}

extension BMPHeader {
    /// Bits of the widest sample of a pixel, or of an index.
    fileprivate var sampleBits: Int {
        if bitsPerPixel <= 8 { return bitsPerPixel }
        // Fewer than eight are spread to eight, so that only more are told.
        return max(8, masks.map(\.nonzeroBitCount).max() ?? 8)
    }
}
