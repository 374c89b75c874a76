/// How the pictures of a video are coded.
public enum VideoCodec: Sendable, Equatable {
    /// H.264, with the profile and level of the container's header.
    case h264(H264Stream)
    /// HEVC, as the container's header describes it.
    case hevc(HEVCStream)
    /// Another codec, by its four-character code.
    case other(FourCharacterCode)

    /// The codec in plain words.
    public var name: String {
        switch self {
        case .h264: "H.264"
        case .hevc: "HEVC"
        case .other(let code):
            switch code.description {
            case "mp4v": "MPEG-4 Part 2 or MPEG-2"
            case "av01": "AV1"
            case "vp08": "VP8"
            case "vp09": "VP9"
            case "jpeg", "mjpa", "mjpb": "Motion JPEG"
            case "s263", "h263", "H263": "H.263"
            case "ap4h", "ap4x", "apch", "apcn", "apcs", "apco": "ProRes"
            default: "codec '\(code)'"
            }
        }
    }
}
