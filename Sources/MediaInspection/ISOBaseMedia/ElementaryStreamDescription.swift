import ByteCodec

/// What an esds box says of a stream: its object type, its own header and, for AAC, channels and rate
/// (ISO/IEC 14496-1 §7.2.6).
struct ElementaryStreamDescription {
    /// objectTypeIndication (Table 5).
    let objectType: UInt8
    /// The codec's own header (DecoderSpecificInfo).
    let specific: [UInt8]
    /// The codec, if it is a sound's.
    let codec: AudioCodec
    private(set) var channelCount: Int?
    private(set) var sampleRate: Int?

    /// Reads the content of an esds box; nil when it holds no decoder configuration.
    init?(_ content: [UInt8]) {
        var reader = ByteReader(content)
        var objectType: UInt8?
        var specific: [UInt8] = []
        do throws(TruncationError) {
            try reader.skip(4)
            while !reader.isAtEnd {
                let tag = try reader.readUInt8()
                var length = 0
                for _ in 0..<4 {
                    let byte = try reader.readUInt8()
                    length = length << 7 | Int(byte & 0x7F)
                    if byte & 0x80 == 0 { break }
                }
                switch tag {
                case 3:
                    try reader.skip(2)
                    let flags = try reader.readUInt8()
                    if flags & 0x80 != 0 { try reader.skip(2) }
                    if flags & 0x40 != 0 { try reader.skip(Int(try reader.readUInt8())) }
                    if flags & 0x20 != 0 { try reader.skip(2) }
                case 4:
                    objectType = try reader.readUInt8()
                    try reader.skip(12)
                case 5:
                    specific = try reader.readBytes(min(length, reader.remaining))
                default:
                    try reader.skip(min(length, reader.remaining))
                }
            }
        } catch {
            // What was read before the end is enough, or nothing was.
        }
        guard let objectType else { return nil }
        self.objectType = objectType
        self.specific = specific
        switch objectType {
        case 0x40, 0x66, 0x67, 0x68: codec = .aac
        case 0x69: codec = .mpegLayer2
        case 0x6B: codec = .mp3
        case 0xA5: codec = .ac3
        default: codec = .other(FourCharacterCode(0x6D70_3400 | UInt32(objectType)))
        }
        if codec == .aac { readAudioConfiguration(specific) }
    }

    /// Reads the start of an AudioSpecificConfig (ISO/IEC 14496-3 §1.6.2.1).
    private mutating func readAudioConfiguration(_ bytes: [UInt8]) {
        let rates = [
            96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350,
        ]
        var bits = BitReader(bytes)
        do throws(BitReaderError) {
            if try bits.bits(5) == 31 { _ = try bits.bits(6) }
            let index = try bits.bits(4)
            let rate =
                index == 15 ? try bits.bits(24) : (rates.indices.contains(index) ? rates[index] : 0)
            let channels = try bits.bits(4)
            if rate > 0 { sampleRate = rate }
            switch channels {
            case 1...6: channelCount = channels
            case 7: channelCount = 8
            default: break
            }
        } catch {
            // The sample entry's own numbers stand.
        }
    }
}
