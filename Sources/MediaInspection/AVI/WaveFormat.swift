/// The WAVEFORMATEX by which AVI, and Matroska for old codecs, describe sound.
struct WaveFormat {
    /// The codec.
    let codec: AudioCodec
    /// The number of channels.
    let channelCount: Int
    /// Samples in a second.
    let sampleRate: Int

    /// Reads a description; nil when it is too short.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 14 else { return nil }
        var tag = littleEndian(bytes[0..<2])
        // The extensible form keeps the tag at the head of its identifier.
        if tag == 0xFFFE, bytes.count >= 26 { tag = littleEndian(bytes[24..<26]) }
        codec =
            switch tag {
            case 0x0001, 0x0003: .linearPCM
            case 0x0050: .mpegLayer2
            case 0x0055: .mp3
            case 0x00FF, 0x1600, 0x1601, 0x1602, 0x1610, 0x706D, 0x4143, 0xA106: .aac
            case 0x2000: .ac3
            case 0x0002, 0x0011: .other("ADPC")
            case 0x0006: .other("alaw")
            case 0x0007: .other("ulaw")
            case 0x0160, 0x0161, 0x0162, 0x0163: .other("wma ")
            default: .other(FourCharacterCode(0x6D73_0000 | (tag & 0xFFFF)))
            }
        channelCount = Int(littleEndian(bytes[2..<4]))
        sampleRate = Int(littleEndian(bytes[4..<8]))
    }
}
