/// The headers by which sound describes itself at the beginning of each of its frames.
enum AudioFrameHeader: CaseIterable {
    case mpegAudio
    case adts
    case latm
    case ac3

    /// Reads a header at the beginning of `bytes`: the sound, and the frame's length in bytes (zero when unknown).
    func read(_ bytes: ArraySlice<UInt8>) -> (track: AudioTrack, length: Int)? {
        let head = Array(bytes.prefix(24))
        guard head.count >= 8 else { return nil }
        return switch self {
        case .mpegAudio: Self.readMPEGAudio(head)
        case .adts: Self.readADTS(head)
        case .latm: Self.readLATM(head)
        case .ac3: Self.readAC3(head)
        }
    }

    /// The first header in `bytes` after which another frame follows, or that stands at the beginning.
    func find(in bytes: [UInt8]) -> AudioTrack? {
        for place in bytes.indices {
            guard let found = read(bytes[place...]) else { continue }
            let following = place + found.length
            if found.length > 0, following + 8 <= bytes.count {
                if read(bytes[following...]) != nil { return found.track }
            } else if place == 0 {
                return found.track
            }
        }
        return nil
    }

    /// MPEG audio (ISO/IEC 11172-3 §2.4.1.3, ISO/IEC 13818-3).
    private static func readMPEGAudio(_ head: [UInt8]) -> (track: AudioTrack, length: Int)? {
        guard head[0] == 0xFF, head[1] & 0xE0 == 0xE0 else { return nil }
        let (version, layer) = (Int(head[1] >> 3 & 3), Int(head[1] >> 1 & 3))
        let (bitRate, rate) = (Int(head[2] >> 4), Int(head[2] >> 2 & 3))
        guard version != 1, layer != 0, bitRate != 15, rate != 3 else { return nil }
        let sampleRate = [44_100, 48_000, 32_000][rate] >> (version == 3 ? 0 : version == 2 ? 1 : 2)
        let kilobits: [Int] =
            switch (version == 3, layer) {
            case (true, 3): [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448]
            case (true, 2): [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384]
            case (true, _): [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
            case (false, 3): [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256]
            case (false, _): [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
            }
        let bitsPerSecond = kilobits[bitRate] * 1000
        let padding = Int(head[2] >> 1 & 1)
        let length =
            switch layer {
            case 3: (12 * bitsPerSecond / sampleRate + padding) * 4
            case 1 where version != 3: 72 * bitsPerSecond / sampleRate + padding
            default: 144 * bitsPerSecond / sampleRate + padding
            }
        let codec: AudioCodec = layer == 1 ? .mp3 : layer == 2 ? .mpegLayer2 : .other(".mp1")
        let track = AudioTrack(codec: codec, channelCount: head[3] >> 6 == 3 ? 1 : 2, sampleRate: sampleRate)
        return (track, bitsPerSecond == 0 ? 0 : length)
    }

    private static let samplingRates = [
        96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350,
    ]

    /// AAC in ADTS (ISO/IEC 14496-3 §1.A.2).
    private static func readADTS(_ head: [UInt8]) -> (track: AudioTrack, length: Int)? {
        guard head[0] == 0xFF, head[1] & 0xF6 == 0xF0 else { return nil }
        let rate = Int(head[2] >> 2 & 15)
        let length = Int(head[3] & 3) << 11 | Int(head[4]) << 3 | Int(head[5] >> 5)
        guard samplingRates.indices.contains(rate), length > 7 else { return nil }
        let channels = Int(head[2] & 1) << 2 | Int(head[3] >> 6)
        return (
            AudioTrack(
                codec: .aac, channelCount: channels == 7 ? 8 : channels, sampleRate: samplingRates[rate]),
            length
        )
    }

    /// AAC in LATM with synchronization (ISO/IEC 14496-3 §1.7.2).
    private static func readLATM(_ head: [UInt8]) -> (track: AudioTrack, length: Int)? {
        guard head[0] == 0x56, head[1] & 0xE0 == 0xE0 else { return nil }
        let length = 3 + (Int(head[1] & 0x1F) << 8 | Int(head[2]))
        var track = AudioTrack(codec: .aac, channelCount: 0, sampleRate: 0)
        var bits = BitReader(Array(head.dropFirst(3)))
        do throws(BitReaderError) {
            // useSameStreamMux and audioMuxVersion are zero where a plain configuration follows.
            if try bits.bits(2) == 0 {
                try bits.skip(14)
                if try bits.bits(5) == 31 { try bits.skip(6) }
                let rate = try bits.bits(4)
                if rate == 15 {
                    track.sampleRate = try bits.bits(24)
                } else if samplingRates.indices.contains(rate) {
                    track.sampleRate = samplingRates[rate]
                }
                let channels = try bits.bits(4)
                track.channelCount = channels == 7 ? 8 : channels < 7 ? channels : 0
            }
        } catch {
            return nil
        }
        return (track, length)
    }

    /// AC-3 and Enhanced AC-3 (ETSI TS 102 366 §4.4, Annex E).
    private static func readAC3(_ head: [UInt8]) -> (track: AudioTrack, length: Int)? {
        guard head[0] == 0x0B, head[1] == 0x77 else { return nil }
        let channels = [2, 1, 2, 3, 3, 4, 4, 5]
        let rates = [48_000, 44_100, 32_000]
        let version = Int(head[5] >> 3)
        var bits = BitReader(Array(head.dropFirst(version > 10 ? 2 : 4)))
        do throws(BitReaderError) {
            if version > 10 {
                guard version <= 16 else { return nil }
                try bits.skip(5)
                let length = (try bits.bits(11) + 1) * 2
                let code = try bits.bits(2)
                let second = try bits.bits(2)
                guard code < 3 || second < 3 else { return nil }
                let mode = try bits.bits(3)
                let low = try bits.bits(1)
                return (
                    AudioTrack(
                        codec: .other("ec-3"), channelCount: channels[mode] + low,
                        sampleRate: code < 3 ? rates[code] : rates[second] / 2), length
                )
            }
            let code = try bits.bits(2)
            guard code < 3 else { return nil }
            let size = try bits.bits(6)
            try bits.skip(8)
            let mode = try bits.bits(3)
            if mode & 1 != 0, mode != 1 { try bits.skip(2) }
            if mode & 4 != 0 { try bits.skip(2) }
            if mode == 2 { try bits.skip(2) }
            let low = try bits.bits(1)
            let kilobits = [
                32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512, 576, 640,
            ]
            guard kilobits.indices.contains(size / 2) else { return nil }
            var words = kilobits[size / 2] * 96_000 / rates[code]
            if code == 1 { words += size % 2 }
            let rate = rates[code] >> max(0, version - 8)
            return (AudioTrack(codec: .ac3, channelCount: channels[mode] + low, sampleRate: rate), words * 2)
        } catch {
            return nil
        }
    }
}
