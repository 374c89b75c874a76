/// What a container says of one of its streams; the stream's own headers have the last word.
enum StreamClaim {
    /// Pictures, by the code of the codec.
    case picture(FourCharacterCode)
    /// Sound of a codec, and the headers by which it can describe itself.
    case sound(AudioCodec, headers: [AudioFrameHeader])
    /// Uncompressed sound, and how its packets describe it.
    case pcm(@Sendable ([UInt8]) -> AudioTrack?)
    /// Neither pictures nor sound, such as subtitles.
    case other(FourCharacterCode)

    /// The code of a stream that adds views or layers to the pictures of another.
    static let secondView: FourCharacterCode = "view"

    /// Whether the stream is said to hold pictures.
    var isPicture: Bool {
        switch self {
        case .picture: true
        case .sound, .pcm, .other: false
        }
    }

    /// By the stream_type of a program map (ISO/IEC 13818-1 Table 2-34, and the usual private ones) and its descriptors.
    init?(streamType: UInt8, descriptors: Descriptors) {
        switch streamType {
        case 0x01, 0x02: self = .picture("mp2v")
        case 0x10: self = .picture("mp4v")
        case 0x1B, 0x1F, 0x27: self = .picture("avc1")
        case 0x20, 0x25...0x26, 0x28...0x2A: self = .other(Self.secondView)
        case 0x24: self = .picture("hvc1")
        case 0x21: self = .picture("mjp2")
        case 0x33: self = .picture("vvc1")
        case 0x42, 0xD2, 0xD4: self = .picture("avs2")
        case 0xEA: self = .picture("vc-1")
        case 0x03, 0x04: self = .sound(.mpegLayer2, headers: [.mpegAudio, .adts])
        case 0x0F: self = .sound(.aac, headers: [.adts, .latm, .mpegAudio])
        case 0x11, 0x1C: self = .sound(.aac, headers: [.latm, .adts])
        case 0x2D, 0x2E: self = .sound(.other("mhm1"), headers: [])
        case 0x80 where descriptors.registration != "HDMV" && descriptors.registration != nil: return nil
        case 0x80: self = .pcm(PCMHeader.readBluray)
        case 0x81: self = .sound(.ac3, headers: [.ac3])
        case 0x84, 0x87, 0xA1: self = .sound(.other("ec-3"), headers: [.ac3])
        case 0x82, 0x85, 0x86, 0x8A, 0xA2:
            // SCTE 35 shares number 86 with a kind of DTS.
            if streamType == 0x86, descriptors.registration != "HDMV" {
                self = .other("scte")
            } else {
                self = .sound(.other("dtsc"), headers: [])
            }
        case 0x83: self = .sound(.other("mlpa"), headers: [.ac3])
        case 0x90: self = .other("pgs ")
        case 0x06: self.init(privateData: descriptors)
        default: return nil
        }
    }

    /// By the descriptors of a stream of private data (ETSI EN 300 468 §6.2, Annex D).
    private init?(privateData descriptors: Descriptors) {
        switch descriptors.registration {
        case "HEVC": self = .picture("hvc1")
        case "H264", "AVC1": self = .picture("avc1")
        case "VVC ": self = .picture("vvc1")
        case "VC-1": self = .picture("vc-1")
        case "AV01": self = .picture("av01")
        case "drac": self = .picture("drac")
        case "AC-3": self = .sound(.ac3, headers: [.ac3])
        case "EAC3": self = .sound(.other("ec-3"), headers: [.ac3])
        case "Opus": self = .sound(.other("Opus"), headers: [])
        case "DTS1", "DTS2", "DTS3": self = .sound(.other("dtsc"), headers: [])
        case "BSSD": self = .pcm(PCMHeader.readBroadcast)
        default:
            let tags = descriptors.tags
            if tags.contains(0x6A) {
                self = .sound(.ac3, headers: [.ac3])
            } else if tags.contains(0x7A) {
                self = .sound(.other("ec-3"), headers: [.ac3])
            } else if tags.contains(0x7B) {
                self = .sound(.other("dtsc"), headers: [])
            } else if tags.contains(0x7C) {
                self = .sound(.aac, headers: [.latm, .adts])
            } else if tags.contains(0x59) {
                self = .other("dvbs")
            } else if tags.contains(0x56) || tags.contains(0x46) {
                self = .other("ttxt")
            } else {
                return nil
            }
        }
    }

    /// The descriptors of a stream, as far as they tell what it holds.
    struct Descriptors {
        /// format_identifier of the registration descriptor (ISO/IEC 13818-1 §2.6.8).
        private(set) var registration: FourCharacterCode?
        /// The tags of all descriptors.
        private(set) var tags: Set<UInt8> = []

        /// Takes over the program's registration where the stream has none.
        mutating func inherit(_ program: Descriptors) {
            registration = registration ?? program.registration
        }

        /// Reads a loop of descriptors up to the first that is cut off.
        init(_ loop: ArraySlice<UInt8>) {
            var rest = loop
            while rest.count >= 2 {
                let (tag, length) = (rest[rest.startIndex], Int(rest[rest.startIndex + 1]))
                rest = rest.dropFirst(2)
                guard length <= rest.count else { return }
                tags.insert(tag)
                if tag == 5, length >= 4, registration == nil {
                    registration = FourCharacterCode(UInt32(truncatingIfNeeded: bigEndian(rest.prefix(4))))
                }
                rest = rest.dropFirst(length)
            }
        }
    }
}
