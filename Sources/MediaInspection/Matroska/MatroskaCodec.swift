extension MatroskaTrack {
    /// How the pictures are coded, by the track's header.
    var videoFormat: StoredVideoFormat {
        switch codecName {
        case "V_MPEG4/ISO/AVC": .h264(header: codecHeader)
        case "V_MPEGH/ISO/HEVC": .hevc(header: codecHeader)
        case "V_MPEG1", "V_MPEG2": .mpeg2(header: codecHeader)
        case "V_MS/VFW/FOURCC": BitmapHeader(codecHeader)?.format ?? .other("....")
        default: .other(Self.videoCodes.first { codecName.hasPrefix($0.name) }?.code ?? "....")
        }
    }

    private static let videoCodes: [(name: String, code: FourCharacterCode)] = [
        ("V_MPEG4", "mp4v"), ("V_VP8", "vp08"), ("V_VP9", "vp09"), ("V_AV1", "av01"), ("V_MJPEG", "mjpg"),
        ("V_PRORES", "apcn"), ("V_THEORA", "theo"), ("V_FFV1", "FFV1"), ("V_UNCOMPRESSED", "raw "),
    ]

    /// How the sound is coded.
    var audioTrack: AudioTrack {
        let codec: AudioCodec =
            if codecName.hasPrefix("A_AAC") {
                .aac
            } else if codecName.hasPrefix("A_PCM") {
                .linearPCM
            } else if codecName == "A_MS/ACM" {
                WaveFormat(codecHeader)?.codec ?? .other("....")
            } else {
                switch codecName {
                case "A_MPEG/L3": .mp3
                case "A_MPEG/L2": .mpegLayer2
                case "A_AC3": .ac3
                case "A_EAC3": .other("ec-3")
                case "A_OPUS": .other("Opus")
                case "A_VORBIS": .other("vorb")
                case "A_FLAC": .other("fLaC")
                case "A_ALAC": .other("alac")
                case "A_DTS": .other("dtsc")
                default: .other("....")
                }
            }
        return AudioTrack(codec: codec, channelCount: channelCount, sampleRate: sampleRate)
    }
}
