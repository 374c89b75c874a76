import DICOMCore
import MediaInspection

extension WrapPlan {
    /// How the file is wrapped, in one line for people.
    var sentence: String {
        var words = rewrite?.words ?? "as it is"
        if let transferSyntax { words += ": \(transferSyntax.title)" }
        if let photometric { words += ", \(photometric.rawValue)" }
        return words
    }
}

extension Rewrite {
    /// What is done, in a few words.
    var words: String {
        switch self {
        case .baselineJPEG(.none): "rewritten without loss as baseline JPEG"
        case .baselineJPEG: "turned upright without loss"
        case .samples: "decoded to its samples"
        case .container(.mp4): "put into MP4, its pictures untouched"
        case .container(.transportStream): "put into a transport stream, its pictures untouched"
        case .transcoding: "coded anew, with loss, as the profile says"
        case .cut: "cut at key frames, its pictures untouched"
        }
    }
}
