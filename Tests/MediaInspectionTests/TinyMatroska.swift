/// Builds small Matroska files that are right in structure; of their pictures only the headers are.
struct TinyMatroska {
    var sps = TinySequence()
    var codec = "V_MPEG4/ISO/AVC"
    /// Whether the header describes the pictures; otherwise they do it themselves.
    var hasCodecHeader = true
    var clusterCount = 2
    var blocksPerCluster = 5
    /// Milliseconds from one picture to the next.
    var distance = 40
    /// Nanoseconds of a picture by the header.
    var frameDuration: Int? = 40_000_000
    /// Whether lengths of segment and clusters are left open, as live recorders do.
    var hasUnknownLengths = false
    /// Frames that share one block.
    var laced = 1
    var hasGroups = false
    var sound: String?
    var shown: (Int, Int)?
    var isEncrypted = false

    static func element(_ identifier: [UInt8], _ content: [UInt8], length: Int? = nil) -> [UInt8] {
        identifier + number(length ?? content.count) + content
    }

    /// A length in eight bytes.
    static func number(_ value: Int) -> [UInt8] {
        [1] + (0..<7).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    static func unsigned(_ identifier: [UInt8], _ value: Int) -> [UInt8] {
        element(identifier, (0..<8).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) })
    }

    private func open(_ identifier: [UInt8], _ content: [UInt8]) -> [UInt8] {
        hasUnknownLengths
            ? identifier + [0x01] + Array(repeating: 0xFF, count: 7) + content : Self.element(identifier, content)
    }

    private var codecHeader: [UInt8] {
        let unit = sps.networkUnit
        return [1, sps.profile, sps.constraints, sps.level, 0xFF, 0xE1, 0, UInt8(unit.count)] + unit + [0]
    }

    private var videoTrack: [UInt8] {
        var video = Self.unsigned([0xB0], sps.width) + Self.unsigned([0xBA], sps.height)
        if let shown { video += Self.unsigned([0x54, 0xB0], shown.0) + Self.unsigned([0x54, 0xBA], shown.1) }
        var content = Self.unsigned([0xD7], 1) + Self.unsigned([0x83], 1) + Self.element([0x86], Array(codec.utf8))
        if hasCodecHeader { content += Self.element([0x63, 0xA2], codecHeader) }
        if let frameDuration { content += Self.unsigned([0x23, 0xE3, 0x83], frameDuration) }
        content += Self.element([0xE0], video)
        if isEncrypted {
            content += Self.element([0x6D, 0x80], Self.element([0x62, 0x40], Self.unsigned([0x50, 0x33], 1)))
        }
        return Self.element([0xAE], content)
    }

    private var soundTrack: [UInt8] {
        guard let sound else { return [] }
        let bits = Double(48_000).bitPattern
        let rate = Self.element([0xB5], (0..<8).reversed().map { UInt8(truncatingIfNeeded: bits >> ($0 * 8)) })
        let audio = Self.element([0xE1], rate + Self.unsigned([0x9F], 2))
        return Self.element(
            [0xAE],
            Self.unsigned([0xD7], 2) + Self.unsigned([0x83], 2) + Self.element([0x86], Array(sound.utf8)) + audio)
    }

    /// A slice behind its length, or behind start codes with the parameter set in front.
    private var frame: [UInt8] {
        hasCodecHeader
            ? [0, 0, 0, 9, 0x65] + Array(repeating: 0, count: 8)
            : [0, 0, 0, 1] + sps.networkUnit + [0, 0, 1, 0x65, 0, 0, 0x80]
    }

    private func block(_ number: Int) -> [UInt8] {
        let time = number * laced * distance
        let flags: UInt8 = laced > 1 ? 0x04 : 0
        let head: [UInt8] = [0x81, UInt8(time >> 8), UInt8(time & 0xFF), flags] + (laced > 1 ? [UInt8(laced - 1)] : [])
        let content = head + Array(repeating: frame, count: laced).flatMap { $0 }
        return hasGroups ? Self.element([0xA0], Self.element([0xA1], content)) : Self.element([0xA3], content)
    }

    private var clusters: [UInt8] {
        (0..<clusterCount).flatMap { cluster -> [UInt8] in
            let sounds = sound == nil ? [] : Self.element([0xA3], [0x82, 0, 0, 0, 1, 2, 3])
            let blocks = (0..<blocksPerCluster).flatMap { block($0) + sounds }
            return open(
                [0x1F, 0x43, 0xB6, 0x75],
                Self.unsigned([0xE7], cluster * blocksPerCluster * laced * distance) + blocks)
        }
    }

    var bytes: [UInt8] {
        let header = Self.element([0x1A, 0x45, 0xDF, 0xA3], Self.element([0x42, 0x82], Array("matroska".utf8)))
        let information = Self.element([0x15, 0x49, 0xA9, 0x66], Self.unsigned([0x2A, 0xD7, 0xB1], 1_000_000))
        let tracks = Self.element([0x16, 0x54, 0xAE, 0x6B], videoTrack + soundTrack)
        return header + open([0x18, 0x53, 0x80, 0x67], information + tracks + clusters)
    }
}
