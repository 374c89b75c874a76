import ByteCodec

/// Builds small AVI files that are right in structure; of their pictures only the headers are.
struct TinyAVI {
    var sps = TinySequence()
    var compression = "H264"
    /// What follows the description of the pictures, such as a codec's own header.
    var codecHeader: [UInt8] = []
    /// The pictures; the first ones bring the parameter set unless the header does.
    var pictureCount = 10
    /// Empty chunks, which repeat the picture before them.
    var emptyCount = 0
    var scale: UInt32 = 1
    var rate: UInt32 = 25
    /// The format tag of a sound stream; nil for none.
    var soundTag: UInt16?
    var hasIndex = true
    /// Whether the pictures stand in lists of their own (rec).
    var hasGroups = false
    /// Pictures in a second segment (OpenDML).
    var furtherPictures = 0
    var isFinished = true

    static func chunk(_ name: String, _ content: [UInt8]...) -> [UInt8] {
        let body = content.flatMap { $0 }
        return Array(name.utf8) + words(UInt32(body.count)) + body + (body.count % 2 == 0 ? [] : [0])
    }

    static func list(_ kind: String, _ name: String, _ content: [UInt8]...) -> [UInt8] {
        chunk(kind, Array(name.utf8), content.flatMap { $0 })
    }

    static func words(_ values: UInt32...) -> [UInt8] {
        var writer = ByteWriter()
        for value in values { writer.write(value, .little) }
        return writer.bytes
    }

    private func zeros(_ count: Int) -> [UInt8] { Array(repeating: 0, count: count) }

    /// Annex B: a parameter set and a slice.
    var picture: [UInt8] { [0, 0, 0, 1] + sps.networkUnit + [0, 0, 1, 0x65] + zeros(9) + [0x80] }

    private var headers: [UInt8] {
        let video = Self.chunk(
            "strh", Array("vids".utf8), Array(compression.utf8), zeros(12), Self.words(scale, rate, 0),
            Self.words(UInt32(pictureCount + emptyCount)), zeros(20))
        let format = Self.chunk(
            "strf", Self.words(40, UInt32(sps.width), UInt32(sps.height), 0x18_0001), Array(compression.utf8),
            zeros(20),
            codecHeader)
        let index = Self.chunk(
            "indx", [4, 0, 0, 0], Self.words(2, 0, 0, 0, 0), zeros(12), Self.words(UInt32(pictureCount)), zeros(12),
            Self.words(UInt32(furtherPictures)))
        var streams = Self.list("LIST", "strl", video, format, furtherPictures > 0 ? index : [])
        if let soundTag {
            let sound = Self.chunk("strh", Array("auds".utf8), zeros(44))
            let wave = Self.words(UInt32(soundTag) | 2 << 16, 48_000, 192_000, 0x10_0004)
            streams += Self.list("LIST", "strl", sound, Self.chunk("strf", wave))
        }
        return Self.list("LIST", "hdrl", Self.chunk("avih", zeros(56)), streams)
    }

    private func movie(_ count: Int) -> [UInt8] {
        var chunks: [UInt8] = []
        for _ in 0..<count {
            let each = Self.chunk("00dc", picture) + (soundTag == nil ? [] : Self.chunk("01wb", [1, 2, 3]))
            chunks += hasGroups ? Self.list("LIST", "rec ", each) : each
        }
        for _ in 0..<emptyCount { chunks += Self.chunk("00dc", []) }
        return Self.list("LIST", "movi", chunks)
    }

    private var index: [UInt8] {
        let each = Array("00dc".utf8) + Self.words(16, 4, UInt32(picture.count))
        return Self.chunk("idx1", (0..<pictureCount).flatMap { _ in each })
    }

    var bytes: [UInt8] {
        var file = Self.list("RIFF", "AVI ", headers, movie(pictureCount), hasIndex ? index : [])
        if !isFinished { file.replaceSubrange(4..<8, with: [0, 0, 0, 0]) }
        if furtherPictures > 0 { file += Self.list("RIFF", "AVIX", movie(furtherPictures)) }
        return file
    }
}
