import CaptureModel

/// What a person should know of a capture, under its name: warnings, and what had to be rewritten.
struct CaptureRemarks {
    private let sentences: [String]

    init(_ capture: Capture) {
        sentences = (capture.rewrite.map { [$0.method.words] } ?? []) + capture.remarks
    }

    var html: [HTML] { sentences.map { "<span class=\"remark\">\($0)</span>" } }
}

extension RewrittenFile.Method {
    /// What was done, in a sentence for people.
    var words: String {
        switch self {
        case .baselineJPEG: "Rewritten without loss: no pixel was touched."
        case .samples: "Decoded, and sent without compression."
        case .container: "Put into another container: no picture was touched."
        case .transcoding: "Coded anew with loss, as the device's profile says."
        }
    }
}
