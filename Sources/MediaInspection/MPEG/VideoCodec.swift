/// How the pictures of a video are coded.
public enum VideoCodec: Sendable, Equatable {
    /// H.264, as the stream itself says, or without its word the container's header.
    case h264(H264Stream)
    /// HEVC, as the stream itself says, or without its word the container's header.
    case hevc(HEVCStream)
    /// MPEG-1 or MPEG-2 video.
    case mpeg2(MPEG2Stream)
    /// Another codec, by its four-character code.
    case other(FourCharacterCode)

    /// The codec in plain words.
    public var name: String {
        switch self {
        case .h264: "H.264"
        case .hevc: "HEVC"
        case .mpeg2(let stream): stream.profileAndLevel == nil ? "MPEG-1" : "MPEG-2"
        case .other(let code): Self.names[code.description.lowercased()] ?? "codec '\(code)'"
        }
    }

    /// The names of the codecs that captures come in, by their code in lower case; a container's own spelling does not count.
    private static let names: [String: String] = {
        let families: [(String, [String])] = [
            ("H.264", ["avc1", "avc2", "avc3", "avc4", "h264", "x264", "davc", "vssh"]),
            ("HEVC", ["hvc1", "hev1", "hevc", "h265", "x265"]),
            ("HEVC with Dolby Vision", ["dvh1", "dvhe"]),
            ("MPEG-1", ["mp1v", "m1v ", "m1v1", "mpg1", "pim1"]),
            ("MPEG-2", ["mp2v", "m2v1", "mpg2", "mpgv", "mpeg"]),
            (
                "MPEG-4 Part 2",
                ["mp4v", "xvid", "divx", "dx50", "fmp4", "mp4s", "m4s2", "3ivx", "div3", "mp43", "div4"]
            ),
            ("Motion JPEG", ["jpeg", "mjpa", "mjpb", "mjpg", "mp4l", "dmb1", "avrn", "ljpg"]),
            ("PNG", ["png ", "mpng", "mp4m"]),
            ("H.263", ["s263", "h263", "u263"]),
            ("ProRes", ["ap4h", "ap4x", "apch", "apcn", "apcs", "apco"]),
            ("DV", ["dvc ", "dvcp", "dvpp", "dv5n", "dv5p", "dvsd", "dvhd", "dvsl", "dv25", "dv50", "cdvc"]),
            ("Windows Media Video", ["wmv1", "wmv2", "wmv3", "wvc1", "wmva"]),
            ("AV1", ["av01"]), ("VP8", ["vp08", "vp80"]), ("VP9", ["vp09", "vp90"]),
            ("Theora", ["theo"]), ("FFV1", ["ffv1"]), ("Huffyuv", ["hfyu", "ffvh"]), ("Cinepak", ["cvid"]),
            (
                "uncompressed pictures",
                ["raw ", "dib ", "....", "rgb ", "yuy2", "uyvy", "2vuy", "yuvs", "i420", "yv12", "nv12", "v210"]
            ),
        ]
        var names: [String: String] = [:]
        for (name, codes) in families { for code in codes { names[code] = name } }
        return names
    }()
}
