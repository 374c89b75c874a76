/// Makes a description of a PNG from its header and a walk over its chunks (ISO/IEC 15948 §5); no picture is decoded.
enum PNGInspection {
    /// Describes the PNG at the start of the window.
    static func describe(_ window: inout MediaWindow) throws(MediaError) -> MediaDescription {
        let head = Array(try window.run(at: 8, minimum: PNGHeader.chunkLength).prefix(PNGHeader.chunkLength))
        let header: PNGHeader
        switch PNGHeader.read(head) {
        case .failure(let fault): return .unsupported(kind: .png, reason: fault.defect.sentence + ".")
        case .success(let found): header = found
        }
        let walk = try PNGWalk(&window)
        var picture = RasterDescription(
            format: .png, width: header.width, height: header.height, colour: header.colour,
            bitsPerSample: header.bitDepth, byteCount: window.length)
        picture.isInterlaced = header.isInterlaced
        picture.hasTransparency = header.hasAlpha || walk.hasTransparency
        picture.pictureCount = walk.frameCount
        picture.codedByteCount = walk.dataByteCount
        picture.exif = walk.exif
        picture.orientation = walk.exif?.orientation
        picture.integrity = integrity(header, walk, length: window.length)
        return .raster(picture)
    }

    private static func integrity(_ header: PNGHeader, _ walk: PNGWalk, length: Int64) -> MediaIntegrity {
        if let defect = walk.defect { return .damaged(defect: defect, at: walk.end) }
        guard walk.hasEnd else {
            let defect: MediaDefect = walk.dataByteCount == 0 ? .headerCutOff : .pictureDataCutOff
            return .truncated(bytesPresent: length, defect: defect)
        }
        guard walk.dataByteCount > 0 else { return .damaged(defect: .pictureDataMissing, at: walk.end) }
        guard header.colourType != 3 || walk.hasColourTable else {
            return .damaged(defect: .colourTableMissing, at: walk.end)
        }
        guard let unpacked = header.unpackedByteCount,
            RasterPlausibility.canHold(unpacked, in: walk.dataByteCount, expansion: .deflate)
        else { return .damaged(defect: .pictureDataTooFew, at: walk.end) }
        return .complete
    }
}

/// What stands in the chunks of a PNG behind its header.
private struct PNGWalk {
    var hasTransparency = false
    var hasColourTable = false
    var frameCount = 1
    var dataByteCount: Int64 = 0
    var exif: ExifMetadata?
    var hasEnd = false
    var defect: MediaDefect?
    /// Where the walk ended, in bytes from the start.
    var end = Int64(8 + PNGHeader.chunkLength)

    init(_ window: inout MediaWindow) throws(MediaError) {
        while !hasEnd, let head = try window.bytes(at: end, count: 8) {
            try window.countBox(at: end)
            let length = Int64(bigEndian(head[0..<4]))
            guard length <= Int64(Int32.max), head[4...].allSatisfy(Self.isLetter) else {
                defect = .chunkMalformed
                return
            }
            // A chunk that the file's end cuts leaves the walk without an end.
            guard end + 12 + length <= window.length else { return }
            try take(String(decoding: head[4...], as: UTF8.self), at: end + 8, length, &window)
            end += 12 + length
        }
    }

    private mutating func take(
        _ name: String, at place: Int64, _ length: Int64, _ window: inout MediaWindow
    ) throws(MediaError) {
        switch name {
        case "IDAT": dataByteCount += length
        case "IEND": hasEnd = true
        case "PLTE": hasColourTable = length > 0 && length <= 768 && length % 3 == 0
        case "tRNS": hasTransparency = true
        case "acTL":
            guard length >= 8, let content = try window.bytes(at: place, count: 4) else { break }
            frameCount = max(1, Int(bigEndian(content[...])))
        case "eXIf":
            guard exif == nil, length <= Int64(window.limits.maximumBoxPayload),
                let content = try window.bytes(at: place, count: Int(length))
            else { break }
            exif = ExifReader.metadata(in: content)
        default: break
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
