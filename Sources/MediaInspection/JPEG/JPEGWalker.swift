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

    /// Walks from behind the SOI to the end.
    mutating func walk(_ window: inout MediaWindow) throws(MediaError) -> Ending {
        window.readAhead = 1 << 18
        while true {
            guard let marker = try nextMarker(&window) else { return .endOfFile(.endsBeforeEndOfImage) }
            switch marker {
            case 0xD9: return .endOfImage(place)
            case 0xD8: return .broken(.secondStartOfImage, place - 2)
            case 0x01, 0xD0...0xD7: continue
            case 0x02...0xBF: return .broken(.garbageInScan, place - 2)
            default: break
            }
            if let ending = try readSegment(marker, &window) { return ending }
        }
    }

    /// Finds the next marker and steps over it; bytes that belong to nothing are noted.
    private mutating func nextMarker(_ window: inout MediaWindow) throws(MediaError) -> UInt8? {
        var previousIsFill = false
        while true {
            let run = try window.run(at: place, minimum: 2)
            if run.isEmpty { return nil }
            for byte in run {
                place += 1
                if byte == 0xFF {
                    previousIsFill = true
                } else if previousIsFill && byte != 0 {
                    return byte
                } else {
                    previousIsFill = false
                    structure.note(.strayBytesBetweenMarkers, at: place - 1)
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
        guard let payload = try window.bytes(at: place + 2, count: length - 2) else {
            return .endOfFile(.endsInsideSegment)
        }
        let start = place - 2
        place += Int64(length)
        switch marker {
        case 0xC4:
            structure.readHuffmanTables(payload)
        case 0xDB:
            structure.readQuantizationTables(payload)
        case 0xDC:
            if structure.frame?.height == 0, payload.count >= 2 {
                structure.frame?.height = Int(payload[0]) << 8 | Int(payload[1])
                structure.heightIsInDNL = true
            }
        case 0xDD:
            if payload.count >= 2 { structure.restartInterval = Int(payload[0]) << 8 | Int(payload[1]) }
        case 0xDA:
            return try readScan(payload, startingAt: start, &window)
        case 0xE0...0xEF:
            structure.readApplicationSegment(marker, payload)
        default:
            guard let process = JPEGProcess(rawValue: marker) else { return nil }
            return readFrame(process, payload, startingAt: start)
        }
        return nil
    }

    private mutating func readFrame(
        _ process: JPEGProcess, _ payload: [UInt8], startingAt start: Int64
    ) -> Ending? {
        guard structure.frame == nil else { return .broken(.secondFrameHeader, start) }
        guard let frame = JPEGFrameHeader(process: process, payload: payload) else {
            return .broken(.frameHeaderMalformed, start)
        }
        structure.frame = frame
        return frame.isWellFormed ? nil : .broken(.frameHeaderMalformed, start)
    }

    private mutating func readScan(
        _ payload: [UInt8], startingAt start: Int64, _ window: inout MediaWindow
    ) throws(MediaError) -> Ending? {
        guard let frame = structure.frame else { return .broken(.frameHeaderMissing, start) }
        guard
            var scan = JPEGScanHeader(
                payload: payload, restartInterval: structure.restartInterval, dataStart: place)
        else { return .broken(.scanHeaderMalformed, start) }
        guard
            scan.selections.allSatisfy({ selection in
                frame.components.contains { $0.identifier == selection.identifier }
            })
        else { return .broken(.scanHeaderMalformed, start) }
        guard structure.scans.count < window.limits.maximumScanCount else {
            return .broken(.tooManyScans, start)
        }
        if !structure.hasTables(for: scan, of: frame) { structure.note(.tableMissing, at: start) }
        let foundMarker = try skipData(of: &scan, &window)
        scan.dataByteCount = place - scan.dataStart
        structure.scans.append(scan)
        return foundMarker ? nil : .endOfFile(.endsBeforeEndOfImage)
    }

    /// Steps over entropy-coded data to the marker that ends them; false when the file ends first.
    ///
    /// FF 00 is a data byte, FF FF a fill, FF D0 to D7 a restart (ITU-T T.81 §B.1.1.5); JPEG-LS stuffs a bit instead
    /// of a byte, so there FF 00 to 7F are data (ITU-T T.87 §A.1).
    private mutating func skipData(
        of scan: inout JPEGScanHeader, _ window: inout MediaWindow
    ) throws(MediaError) -> Bool {
        let dataAfterFill: UInt8 = structure.frame?.process == .jpegLS ? 0x7F : 0
        while true {
            let run = try window.run(at: place, minimum: 2)
            guard run.count >= 2 else {
                place += Int64(run.count)
                return false
            }
            var index = run.startIndex
            let last = run.endIndex - 1
            while index < last {
                guard run[index] == 0xFF else {
                    index += 1
                    continue
                }
                let next = run[index + 1]
                if next <= dataAfterFill {
                    index += 2
                } else if next == 0xFF {
                    index += 1
                } else if (0xD0...0xD7).contains(next) {
                    scan.restartCount += 1
                    index += 2
                } else {
                    place += Int64(index - run.startIndex)
                    return true
                }
            }
            if index == last && run[last] != 0xFF { index += 1 }
            place += Int64(index - run.startIndex)
        }
    }
}
