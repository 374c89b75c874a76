import ByteCodec

/// Builds small MP4 files that are right in structure; their pictures are arbitrary bytes.
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

    private func zeros(_ count: Int) -> [UInt8] { Array(repeating: 0, count: count) }

    var mediaData: [UInt8] { Self.box("mdat", zeros(Int(isFragmented ? 0 : sampleCount * sampleSize))) }

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
            let header = Self.box("tfhd", Self.words(0x8, 1, duration))
            let run = Self.box("trun", Self.words(0, count))
            return Self.box("moof", Self.box("mfhd", Self.words(0, 1)), Self.box("traf", header, run)) + mediaData
        }
    }

    func movie(dataPlace: UInt32) -> [UInt8] {
        var content = Self.box("mvhd", zeros(12) + Self.words(1000, 0) + zeros(80))
        for number in 1...UInt32(videoTracks) { content += videoTrack(number, dataPlace) }
        if audio { content += audioTrack(dataPlace) }
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
        let table = entries.flatMap { Self.words($0.0, $0.1) }
        let count = isFragmented ? 0 : sizeCount ?? sampleCount
        var tables = Self.box("stsd", Self.words(0, 1), description)
        tables += Self.box("stts", Self.words(0, UInt32(entries.count)), table)
        tables += Self.box("stsz", Self.words(0, sampleSize, count))
        if isFragmented {
            tables += Self.box("stsc", Self.words(0, 0)) + Self.box("stco", Self.words(0, 0))
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
        configuration +=
            includesParameterSets ? [0xE1, UInt8(unit.count >> 8), UInt8(unit.count & 0xFF)] + unit : [0xE0]
        configuration += [0]
        let protection =
            encrypted ? Self.box("sinf", Self.box("frma", Array(codec.utf8)), Self.box("schm", zeros(12))) : []
        let isHEVC = codec.hasPrefix("h")
        let box = isHEVC ? Self.box("hvcC", Self.hevcConfiguration) : Self.box("avcC", configuration)
        return Self.box(encrypted ? "encv" : codec, zeros(24) + size.bytes + zeros(50), box, protection)
    }

    /// An hvcC of Main profile, Main tier, level 4, 4:2:0, 8 bit.
    static let hevcConfiguration: [UInt8] =
        [1, 1] + Array(repeating: 0, count: 10) + [120, 0xF0, 0, 0xFC, 0xFD, 0xF8, 0xF8, 0, 0, 0, 0]
}
