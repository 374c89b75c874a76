/// Walks a JPEG from marker to marker, through its entropy-coded data, to its true end (ITU-T T.81 §B.1, B.2).
///
/// A picture inside a segment (an EXIF thumbnail) is never taken for the picture's end, since segments are stepped over.
struct JPEGWalker {
    /// How a walk ended.
    enum Ending {
        /// At the EOI, which ends before this place.
        case endOfImage(Int64)
        /// At the end of the file.
        case endOfFile(MediaDefect)
        /// At a place from which the structure cannot be followed any further.
        case broken(MediaDefect, Int64)
    }

    private(set) var structure = JPEGStructure()
    private var place: Int64 = 2
    /// Where the segment that is being read begins, fill bytes included.
    private var segmentStart: Int64 = 0

    /// Walks from behind the SOI to the end.
    mutating func walk(_ window: inout MediaWindow) throws(MediaError) -> Ending {
        window.readAhead = 1 << 18
        guard close(0xD8, .start) else { return tooManySegments }
        while true {
            guard let marker = try nextMarker(&window) else { return .endOfFile(.endsBeforeEndOfImage) }
            switch marker {
            case 0xD9: return close(marker, .end) ? .endOfImage(place) : tooManySegments
            case 0xD8: return .broken(.secondStartOfImage, place - 2)
            case 0x02...0xBF: return .broken(.garbageInScan, place - 2)
            case 0x01, 0xD0...0xD7:
                guard close(marker, .stray) else { return tooManySegments }
            default:
                if let ending = try readSegment(marker, &window) { return ending }
            }
        }
    }

    private var tooManySegments: Ending { .broken(.tooManySegments, place) }

    /// Ends the segment that was being read here; false when there are too many.
    private mutating func close(_ marker: UInt8, _ kind: JPEGSegment.Kind) -> Bool {
        defer { segmentStart = place }
        return structure.add(JPEGSegment(marker: marker, kind: kind, range: segmentStart..<place))
    }

    /// Finds the next marker and steps over it; bytes before it that belong to nothing become a segment of their own.
    private mutating func nextMarker(_ window: inout MediaWindow) throws(MediaError) -> UInt8? {
        var fillStart: Int64?
        while true {
            let run = try window.run(at: place, minimum: 2)
            if run.isEmpty { return nil }
            for byte in run {
                place += 1
                if byte == 0xFF {
                    if fillStart == nil { fillStart = place - 1 }
                } else if let start = fillStart, byte != 0 {
                    if start > segmentStart {
                        let stray = JPEGSegment(marker: 0, kind: .stray, range: segmentStart..<start)
                        segmentStart = start
                        // One more than there may be is found at the segment that follows.
                        _ = structure.add(stray)
                    }
                    return byte
                } else {
                    fillStart = nil
                }
            }
        }
    }

    /// Reads one segment with its length, and the data behind it when it begins a scan; gives an ending if it is one.
    private mutating func readSegment(_ marker: UInt8, _ window: inout MediaWindow) throws(MediaError)
        -> Ending?
    {
        guard let lengthField = try window.bytes(at: place, count: 2) else {
            return .endOfFile(.endsInsideSegment)
        }
        let length = Int(lengthField[0]) << 8 | Int(lengthField[1])
        guard length >= 2 else { return .broken(.segmentLengthTooShort, place) }
        try window.countBox(at: place)
        guard let payload = try window.bytes(at: place + 2, count: length - 2) else {
            return .endOfFile(.endsInsideSegment)
        }
        let start = place - 2
        let payloadStart = place + 2
        place += Int64(length)
        var kind = JPEGSegment.Kind.table
        switch marker {
        case 0xC4:
            structure.readHuffmanTables(payload, at: start)
        case 0xCC: break
        case 0xDB:
            structure.readQuantizationTables(payload, at: start)
        case 0xDC:
            kind = .lineCount
            readLineCount(payload, at: payloadStart)
        case 0xDD:
            if payload.count >= 2 { structure.restartInterval = Int(payload[0]) << 8 | Int(payload[1]) }
        case 0xDA:
            if let ending = try readScan(payload, startingAt: start, &window) { return ending }
            kind = .scan
        case 0xE0...0xEF:
            kind = JPEGSegment.kind(ofApplication: marker, payload)
            structure.readApplicationSegment(kind, payload, at: payloadStart)
        case 0xFE:
            kind = .comment
        case 0xDE:
            // A hierarchical picture's own header has the form of a frame header (ITU-T T.81 §B.3.2).
            structure.isHierarchical = true
            if let ending = readFrame(.differentialSequential, payload, startingAt: start) { return ending }
            kind = .frame
        case 0xF8 where structure.frame?.process == .jpegLS: break
        default:
            if let process = JPEGProcess(rawValue: marker) {
                if let ending = readFrame(process, payload, startingAt: start) { return ending }
                kind = .frame
            } else {
                kind = .unknown
                if !structure.isHierarchical { structure.note(.unknownSegment, at: start) }
            }
        }
        return close(marker, kind) ? nil : tooManySegments
    }

    private mutating func readLineCount(_ payload: [UInt8], at payloadStart: Int64) {
        guard structure.frame?.height == 0, payload.count >= 2, let header = structure.heightPlace else { return }
        structure.frame?.height = Int(payload[0]) << 8 | Int(payload[1])
        structure.heightPlaces = JPEGHeightPlaces(header: header, lineCount: payloadStart..<payloadStart + 2)
    }

    private mutating func readFrame(
        _ process: JPEGProcess, _ payload: [UInt8], startingAt start: Int64
    ) -> Ending? {
        if structure.isHierarchical && structure.frame != nil { return nil }
        guard structure.frame == nil else { return .broken(.secondFrameHeader, start) }
        guard let frame = JPEGFrameHeader(process: process, payload: payload) else {
            return .broken(.frameHeaderMalformed, start)
        }
        structure.frame = frame
        structure.heightPlace = start + 5..<start + 7
        return frame.isWellFormed ? nil : .broken(.frameHeaderMalformed, start)
    }

    private mutating func readScan(
        _ payload: [UInt8], startingAt start: Int64, _ window: inout MediaWindow
    ) throws(MediaError) -> Ending? {
        guard let frame = structure.frame else { return .broken(.frameHeaderMissing, start) }
        guard
            var scan = JPEGScanHeader(
                payload: payload, restartInterval: structure.restartInterval,
                huffmanTables: structure.huffmanTables, dataStart: place),
            scan.isWellFormed(in: frame)
        else { return .broken(.scanHeaderMalformed, start) }
        guard structure.scans.count < window.limits.maximumScanCount else {
            return .broken(.tooManyScans, start)
        }
        if !structure.hasTables(for: scan, of: frame) { structure.note(.tableMissing, at: start) }
        let foundMarker = try skipData(of: &scan, &window)
        structure.scans.append(scan)
        guard foundMarker else {
            return close(0xDA, .scan) ? .endOfFile(.endsBeforeEndOfImage) : tooManySegments
        }
        return nil
    }

    /// Steps over entropy-coded data to the marker that ends them; false when the file ends first.
    private mutating func skipData(
        of scan: inout JPEGScanHeader, _ window: inout MediaWindow
    ) throws(MediaError) -> Bool {
        let lastStuffed: UInt8 = structure.frame?.process == .jpegLS ? 0x7F : 0
        while true {
            let run = try window.run(at: place, minimum: 2)
            guard run.count >= 2 else {
                place += Int64(run.count)
                return false
            }
            let (count, isAtEnd) = scan.data.skip(run, lastStuffed: lastStuffed)
            place += Int64(count)
            if isAtEnd { return true }
        }
    }
}
