import MediaInspection

extension LossyCompression {
    /// How a device compressed a film that was then coded anew.
    ///
    /// The standard names no method for codecs that it does not carry; theirs is the codec's four-character code.
    init(of film: VideoDescription) {
        let method =
            switch film.codec {
            case .h264: "ISO_14496_10"
            case .hevc: "ISO_23008_2"
            case .mpeg2(let stream): stream.profileAndLevel == nil ? "ISO_11172_2" : "ISO_13818_2"
            case .other(let code): Self.method(ofCode: code.description)
            }
        // A film of 4:2:0 and 8 bits is taken, as decoders give it: three samples of a byte for every pixel.
        let samples = Double(film.width) * Double(film.height) * 3 * Double(film.frameCount)
        self.init(method: method, samples: samples, bytes: film.byteCount)
    }

    private static func method(ofCode code: String) -> String {
        switch code.lowercased() {
        case "jpeg", "mjpg", "mjpa", "mjpb": return "ISO_10918_1"
        case "mp4v", "xvid", "divx", "dx50", "fmp4": return "ISO_14496_2"
        default:
            let term = code.uppercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
            return term.isEmpty ? "UNKNOWN" : String(term.prefix(16))
        }
    }
}
