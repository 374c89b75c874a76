import ByteCodec

/// Builds small MP4 files that are right in structure; of their pictures only the headers are.
struct TinyMP4 {
    var brand = "isom"
    var compatible = ["isom", "mp41"]
    var sps = TinySequence()
    var codec = "avc1"
    var timescale: UInt32 = 600
    /// Sample count and duration of each entry of the table of times.
    var times: [(UInt32, UInt32)] = [(10, 24)]
    var sampleSize: UInt32 = 20
    /// Samples that the table of sizes claims; as many as the times when nil.
    var sizeCount: UInt32?
    var matrix: [Int32] = [1, 0, 0, 1]
    var edits: [(duration: UInt32, start: UInt32)] = []
    var audio = false
    var videoTracks = 1
    var encrypted = false
    var movieFirst = false
    var isFragmented = false
    var includesParameterSets = true
    var hevc = TinyHEVCSequence()
    /// Units in the header beside the sequence parameter set, such as a second layer's.
    var headerUnits: [[UInt8]] = []
    /// Units in front of the first slice of every sample.
    var sampleUnits: [[UInt8]] = []
    /// The same, of the last sample alone.
    var lastSampleUnits: [[UInt8]]?
    /// Boxes within the description of the pictures.
    var entryBoxes: [UInt8] = []
    /// Boxes at the end of the movie.
    var movieBoxes: [UInt8] = []
    var hasStill = false
    /// The code of a track that holds neither pictures nor sound.
    var dataTrack: String?
    /// Whether each sample has a chunk, a size and a time of its own, as in a recording of uneven pictures.
    var isSpreadOut = false
    /// The compact table of sizes, of 4, 8 or 16 bits.
    var compactSizes: UInt8?

    var sampleCount: UInt32 { times.reduce(0) { $0 + $1.0 } }

    static func box(_ type: String, _ content: [UInt8]...) -> [UInt8] {
        let body = content.flatMap { $0 }
        var writer = ByteWriter()
        writer.write(UInt32(body.count + 8), .big)
        writer.write(utf8: type)
        writer.write(contentsOf: body)
        return writer.bytes
    }

    static func words(_ values: UInt32...) -> [UInt8] {
        var writer = ByteWriter()
        for value in values { writer.write(value, .big) }
        return writer.bytes
    }

    /// So many entries of a table.
    static func words(_ count: UInt32, _ entry: (UInt32) -> [UInt32]) -> [UInt8] {
        var writer = ByteWriter()
        for number in 0..<count { for value in entry(number) { writer.write(value, .big) } }
        return writer.bytes
    }

    private func zeros(_ count: Int) -> [UInt8] { Array(repeating: 0, count: count) }

    private var isHEVC: Bool { codec.hasPrefix("h") }

    /// The samples: their units, each behind its length, and a slice with nothing in it that fills the rest.
    private var samples: [UInt8] {
        func prefix(_ units: [[UInt8]]) -> [UInt8] {
            units.flatMap { Self.words(UInt32($0.count)) + $0 }
        }
        let usual = prefix(sampleUnits)
        let last = lastSampleUnits.map(prefix) ?? usual
        let size = sampleLength
        return (0..<Int(sampleCount)).flatMap { number -> [UInt8] in
            let units = number == Int(sampleCount) - 1 ? last : usual
            let slice: [UInt8] = isHEVC ? [0x26, 1] : [0x65]
            let filling = zeros(size - units.count - 4 - slice.count)
            return units + Self.words(UInt32(size - units.count - 4)) + slice + filling
        }
    }

    private var sampleLength: Int {
        let units = (sampleUnits + (lastSampleUnits ?? [])).reduce(0) { $0 + $1.count + 4 }
        return max(Int(sampleSize), units + 8)
    }

    var mediaData: [UInt8] { Self.box("mdat", isFragmented ? [] : samples) }

    var fileType: [UInt8] {
        Self.box("ftyp", Array(brand.utf8), Self.words(0x200), compatible.flatMap { Array($0.utf8) })
    }

    var bytes: [UInt8] {
        if isFragmented { return fileType + movie(dataPlace: 0) + fragments }
        if movieFirst {
            let place = fileType.count + movie(dataPlace: 0).count + 8
            return fileType + movie(dataPlace: UInt32(place)) + mediaData
        }
        return fileType + mediaData + movie(dataPlace: UInt32(fileType.count + 8))
    }

    private var fragments: [UInt8] {
        times.flatMap { count, duration in
            let header = Self.box("tfhd", Self.words(0x18, 1, duration, UInt32(sampleLength)))
            let run = Self.box("trun", Self.words(1, count, 84))
            var pictures = self
            pictures.isFragmented = false
            pictures.times = [(count, duration)]
            return Self.box("moof", Self.box("mfhd", Self.words(0, 1)), Self.box("traf", header, run))
                + pictures.mediaData
        }
    }

    func movie(dataPlace: UInt32) -> [UInt8] {
        var content = Self.box("mvhd", zeros(12) + Self.words(1000, 0) + zeros(80))
        for number in 1...UInt32(videoTracks) { content += videoTrack(number, dataPlace) }
        if audio { content += audioTrack(dataPlace) }
        if hasStill { content += stillTrack(dataPlace) }
        if let dataTrack {
            let header = Self.box("tkhd", Self.words(7, 0, 0, 8, 0, 0) + zeros(60))
            content += Self.box(
                "trak", header, media("meta", 1000, description: Self.box(dataTrack, zeros(8)), dataPlace))
        }
        content += movieBoxes
        if isFragmented { content += Self.box("mvex", Self.box("trex", Self.words(0, 1, 1, 0, 0, 0))) }
        return Self.box("moov", content)
    }

    private func videoTrack(_ number: UInt32, _ dataPlace: UInt32) -> [UInt8] {
        let unit: Int32 = 0x10000
        let turn = [matrix[0] * unit, matrix[1] * unit, 0, matrix[2] * unit, matrix[3] * unit, 0, 0, 0, 0x4000_0000]
        let matrixBytes = turn.flatMap { Self.words(UInt32(bitPattern: $0)) }
        let header = Self.box("tkhd", Self.words(7, 0, 0, number, 0, 0) + zeros(16) + matrixBytes + zeros(8))
        var edts: [UInt8] = []
        if !edits.isEmpty {
            let list = edits.flatMap { Self.words($0.duration, $0.start, 0x10000) }
            edts = Self.box("edts", Self.box("elst", Self.words(0, UInt32(edits.count)) + list))
        }
        return Self.box("trak", header, edts, media("vide", timescale, description: visualEntry, dataPlace))
    }

    /// A cover picture: one sample of JPEG.
    private func stillTrack(_ dataPlace: UInt32) -> [UInt8] {
        var cover = self
        cover.times = [(1, 1)]
        cover.isFragmented = false
        let header = Self.box("tkhd", Self.words(7, 0, 0, 7, 0, 0) + zeros(60))
        let entry = Self.box("jpeg", zeros(78))
        return Self.box("trak", header, cover.media("vide", 600, description: entry, dataPlace))
    }

    private func audioTrack(_ dataPlace: UInt32) -> [UInt8] {
        // An AudioSpecificConfig of AAC-LC, 48 kHz, two channels.
        let specific: [UInt8] = [5, 2, 0x11, 0x90]
        let decoder: [UInt8] = [4, UInt8(13 + specific.count), 0x40] + zeros(12) + specific
        let stream: [UInt8] = [3, UInt8(3 + decoder.count), 0, 0, 0] + decoder
        let entry = Self.box(
            "mp4a", zeros(6) + [0, 1] + zeros(8) + [0, 2, 0, 16, 0, 0, 0, 0] + Self.words(48000 << 16),
            Self.box("esds", zeros(4) + stream))
        let header = Self.box("tkhd", Self.words(7, 0, 0, 9, 0, 0) + zeros(60))
        return Self.box("trak", header, media("soun", 48000, description: entry, dataPlace))
    }

    private func media(
        _ handler: String, _ timescale: UInt32, description: [UInt8], _ dataPlace: UInt32
    ) -> [UInt8] {
        let entries = isFragmented ? [] : times
        let count = isFragmented ? 0 : sizeCount ?? sampleCount
        let table =
            isSpreadOut
            ? Self.words(count) { [1, entries[0].1 + $0 % 2] } : entries.flatMap { Self.words($0.0, $0.1) }
        var tables = Self.box("stsd", Self.words(0, 1), description)
        tables += Self.box("stts", Self.words(0, UInt32(table.count / 8)), table)
        if let compactSizes {
            let size = UInt8(truncatingIfNeeded: sampleLength)
            let entries: [UInt8] =
                switch compactSizes {
                case 4: Array(repeating: (size & 0x0F) << 4 | size & 0x0F, count: Int(count + 1) / 2)
                case 8: Array(repeating: size, count: Int(count))
                default: (0..<count).flatMap { _ in [0, size] }
                }
            tables += Self.box("stz2", [0, 0, 0, 0, 0, 0, 0, compactSizes], Self.words(count), entries)
        } else if isSpreadOut {
            tables += Self.box("stsz", Self.words(0, 0, count), Self.words(count) { _ in [sampleSize] })
        } else {
            tables += Self.box("stsz", Self.words(0, UInt32(sampleLength), count))
        }
        if isFragmented {
            tables += Self.box("stsc", Self.words(0, 0)) + Self.box("stco", Self.words(0, 0))
        } else if isSpreadOut {
            tables += Self.box("stsc", Self.words(0, 1, 1, 1, 1))
            tables += Self.box(
                "stco", Self.words(0, count), Self.words(count) { [dataPlace + $0 * sampleSize] })
        } else {
            tables += Self.box("stsc", Self.words(0, 1, 1, sampleCount, 1))
            tables += Self.box("stco", Self.words(0, 1, dataPlace))
        }
        return Self.box(
            "mdia",
            Self.box("mdhd", Self.words(0, 0, 0, timescale, 0, 0)),
            Self.box("hdlr", Self.words(0, 0), Array(handler.utf8), zeros(13)),
            Self.box("minf", Self.box("stbl", tables)))
    }

    private var visualEntry: [UInt8] {
        var size = ByteWriter()
        size.write(UInt16(sps.width), .big)
        size.write(UInt16(sps.height), .big)
        let unit = sps.networkUnit
        var configuration: [UInt8] = [1, sps.profile, sps.constraints, sps.level, 0xFF]
        let units = (includesParameterSets ? [unit] : []) + headerUnits
        configuration += [0xE0 | UInt8(units.count)]
        for each in units { configuration += [UInt8(each.count >> 8), UInt8(each.count & 0xFF)] + each }
        configuration += [0]
        let protection =
            encrypted ? Self.box("sinf", Self.box("frma", Array(codec.utf8)), Self.box("schm", zeros(12))) : []
        let box = isHEVC ? Self.box("hvcC", hevcConfiguration) : Self.box("avcC", configuration)
        return Self.box(
            encrypted ? "encv" : codec, zeros(24) + size.bytes + zeros(50), box, entryBoxes, protection)
    }

    /// An hvcC that declares what the parameter set says.
    private var hevcConfiguration: [UInt8] {
        var record: [UInt8] = [1, (hevc.isHighTier ? 0x20 : 0) | hevc.profile]
        record += Self.words(hevc.compatibility ?? UInt32(1) << UInt32(31 - hevc.profile)) + zeros(6)
        record += [hevc.level, 0xF0, 0, 0xFC, 0xFC | UInt8(hevc.chroma), 0xF8 | UInt8(hevc.lumaDepth - 8)]
        record += [0xF8 | UInt8((hevc.chromaDepth ?? hevc.lumaDepth) - 8), 0, 0, 0x0F]
        let units = (includesParameterSets ? [hevc.networkUnit] : []) + headerUnits
        record += [UInt8(units.count)]
        for unit in units {
            record += [0x80 | unit[0] >> 1, 0, 1, UInt8(unit.count >> 8), UInt8(unit.count & 0xFF)] + unit
        }
        return record
    }
}
