/// How sound is coded.
public enum AudioCodec: Sendable, Equatable {
    /// MPEG-2 or MPEG-4 AAC.
    case aac
    /// MPEG Layer III.
    case mp3
    /// MPEG Layer II.
    case mpegLayer2
    /// Dolby AC-3.
    case ac3
    /// Uncompressed samples.
    case linearPCM
    /// Another codec, by its four-character code.
    case other(FourCharacterCode)

    /// The codec in plain words.
    public var name: String {
        switch self {
        case .aac: "AAC"
        case .mp3: "MP3"
        case .mpegLayer2: "MPEG Layer II"
        case .ac3: "AC-3"
        case .linearPCM: "PCM"
        case .other(let code):
            switch code.description {
            case "ec-3": "E-AC-3"
            case "Opus": "Opus"
            case "alac": "ALAC"
            case "fLaC": "FLAC"
            case "samr": "AMR"
            case "sawb": "AMR wideband"
            case "alaw", "ulaw": "G.711"
            case "ADPC", "ima4": "ADPCM"
            case "vorb": "Vorbis"
            case "dtsc", "dtsh", "dtse": "DTS"
            case "wma ": "Windows Media Audio"
            default: "sound codec '\(code)'"
            }
        }
    }

    init(_ code: FourCharacterCode) {
        switch code {
        case "mp4a": self = .aac
        case ".mp3", "mp3 ", FourCharacterCode(0x6D73_0055): self = .mp3
        case ".mp1", ".mp2": self = .mpegLayer2
        case "ac-3": self = .ac3
        case "sowt", "twos", "lpcm", "ipcm", "fpcm", "raw ", "in24", "in32", "fl32", "fl64":
            self = .linearPCM
        default: self = .other(code)
        }
    }
}
