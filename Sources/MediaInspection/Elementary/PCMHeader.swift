/// The headers that stand before uncompressed sound in packets.
enum PCMHeader {
    /// Of a DVD's private stream 1, from its sub-stream number A0 to A7 on.
    static func readDVD(_ bytes: [UInt8]) -> AudioTrack? {
        guard bytes.count >= 7, bytes[0] & 0xF8 == 0xA0 else { return nil }
        let rates = [48_000, 96_000, 44_100, 32_000]
        return AudioTrack(
            codec: .linearPCM, channelCount: Int(bytes[5] & 7) + 1, sampleRate: rates[Int(bytes[5] >> 4 & 3)])
    }

    /// Of a Blu-ray or AVCHD transport stream (stream type 80).
    static func readBluray(_ bytes: [UInt8]) -> AudioTrack? {
        guard bytes.count >= 4 else { return nil }
        let channels = [0, 1, 0, 2, 3, 3, 4, 4, 5, 6, 7, 8]
        let layout = Int(bytes[2] >> 4)
        let rate =
            switch bytes[2] & 15 {
            case 1: 48_000
            case 4: 96_000
            case 5: 192_000
            default: 0
            }
        guard channels.indices.contains(layout), channels[layout] > 0, rate > 0 else { return nil }
        return AudioTrack(codec: .linearPCM, channelCount: channels[layout], sampleRate: rate)
    }

    /// Of SMPTE ST 302, which is always 48 kHz.
    static func readBroadcast(_ bytes: [UInt8]) -> AudioTrack? {
        guard bytes.count >= 4 else { return nil }
        return AudioTrack(codec: .linearPCM, channelCount: (Int(bytes[2] >> 6) + 1) * 2, sampleRate: 48_000)
    }
}
