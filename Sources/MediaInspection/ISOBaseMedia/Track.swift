import ByteCodec

/// One track of a movie (trak, ISO/IEC 14496-12 §8.3).
struct Track {
    private(set) var identifier: UInt32 = 0
    private(set) var handler: FourCharacterCode = "none"
    private(set) var rotation = DisplayRotation.none
    private(set) var timescale: UInt32 = 0
    private(set) var edits = EditList()
    private(set) var entries: [SampleEntry] = []
    var table = SampleTable()

    /// Whether the track holds pictures.
    var isVideo: Bool { handler == "vide" || handler == "auxv" || handler == "pict" }
    /// Whether the track holds sound.
    var isAudio: Bool { handler == "soun" }

    /// Whether the track holds one still, such as a cover picture, and no film.
    var isStill: Bool {
        guard case .visual(let entry)? = entries.first else { return false }
        return entry.isStillCodec && table.timing.count <= 1
    }

    /// The most descriptions of samples that are read; a film that has more than one is held in any case.
    private static let maximumEntryCount = 64

    /// Reads a trak box; boxes that say where the film was made go to `locations`.
    init(_ box: Box, _ locations: inout LocationSearch, _ window: inout MediaWindow) throws(MediaError) {
        var children = BoxCursor(in: box)
        while let child = try children.next(&window) {
            switch child.type {
            case "tkhd": readHeader(try window.reader(of: child))
            case "edts": try readEdits(child, &window)
            case "mdia": try readMedia(child, &window)
            case "udta": try locations.readUserData(child, &window)
            case "meta": try locations.readMetadata(child, &window)
            default: break
            }
        }
    }

    private mutating func readHeader(_ content: ByteReader) {
        var reader = content
        do throws(TruncationError) {
            let isLong = try reader.readUInt8() == 1
            try reader.skip(isLong ? 19 : 11)
            identifier = try reader.readUInt32(.big)
            try reader.skip(isLong ? 28 : 24)
            var matrix: [Int32] = []
            for _ in 0..<5 { matrix.append(Int32(bitPattern: try reader.readUInt32(.big))) }
            rotation = DisplayRotation(matrix[0], matrix[1], matrix[3], matrix[4])
        } catch {
            // A header that is cut off leaves the picture unturned, as every player does.
        }
    }

    private mutating func readEdits(_ box: Box, _ window: inout MediaWindow) throws(MediaError) {
        var children = BoxCursor(in: box)
        while edits.isEmpty, let child = try children.next(&window) {
            if child.type == "elst" { edits = EditList(try window.content(of: child)) }
        }
    }

    private mutating func readMedia(_ box: Box, _ window: inout MediaWindow) throws(MediaError) {
        var children = BoxCursor(in: box)
        while let child = try children.next(&window) {
            let content = child.type == "minf" ? [] : try window.content(of: child)
            switch child.type {
            case "mdhd":
                let place = content.first == 1 ? 20 : 12
                if content.count >= place + 4 {
                    timescale = UInt32(truncatingIfNeeded: bigEndian(content[place..<place + 4]))
                }
            case "hdlr":
                if content.count >= 12 {
                    handler = FourCharacterCode(UInt32(truncatingIfNeeded: bigEndian(content[8..<12])))
                }
            case "minf": try readInformation(child, &window)
            default: break
            }
        }
    }

    private mutating func readInformation(_ box: Box, _ window: inout MediaWindow) throws(MediaError) {
        var children = BoxCursor(in: box)
        while let child = try children.next(&window) {
            guard child.type == "stbl" else { continue }
            var tables = BoxCursor(in: child)
            while let table = try tables.next(&window) {
                if table.type == "stsd" {
                    try readDescriptions(table, &window)
                } else {
                    try self.table.read(table, &window)
                }
            }
        }
    }

    private mutating func readDescriptions(_ box: Box, _ window: inout MediaWindow) throws(MediaError) {
        var children = BoxCursor(in: box, after: 8)
        while entries.count < Self.maximumEntryCount, let child = try children.next(&window) {
            if isVideo, let entry = try VisualSampleEntry.read(child, &window) {
                entries.append(.visual(entry))
            } else if isAudio, let entry = try AudioSampleEntry.read(child, &window) {
                entries.append(.audio(entry))
            } else {
                entries.append(.other(child.type))
            }
        }
    }
}
