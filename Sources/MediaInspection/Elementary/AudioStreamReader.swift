/// Keeps the beginning of a stream of sound, until it is known what it is.
struct AudioStreamReader {
    private var kept: [UInt8] = []
    private static let keptCount = 8192

    /// Takes the next piece; only the first few kilobytes are kept.
    mutating func feed(_ bytes: ArraySlice<UInt8>) {
        let missing = Self.keptCount - kept.count
        if missing > 0 { kept += bytes.prefix(missing) }
    }

    /// The sound by its own headers, searched in the order that the container suggests; where there are none, by what the
    /// container says alone; nil when neither tells of sound.
    func track(_ claim: StreamClaim?) -> AudioTrack? {
        switch claim {
        case .sound(let codec, let headers):
            for header in headers {
                if let track = header.find(in: kept) { return track }
            }
            return AudioTrack(codec: codec, channelCount: 0, sampleRate: 0)
        case .pcm(let read): return read(kept) ?? AudioTrack(codec: .linearPCM, channelCount: 0, sampleRate: 0)
        case .picture, .other: return nil
        case nil:
            for header in AudioFrameHeader.allCases {
                if let track = header.find(in: kept) { return track }
            }
            return nil
        }
    }
}
