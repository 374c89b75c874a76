/// Whether a capture's own bitstream can become a DICOM object, and as what.
public enum WrapDecision: Sendable, Equatable {
    /// It can, untouched.
    case asIs(
        transferSyntax: TransferSyntaxChoice, photometric: PhotometricChoice, warnings: [WrapWarning])
    /// It cannot; nothing is sent until a person has decided.
    case held(HoldReason)

    /// Decides for a description; the same description gives the same decision.
    public init(for media: MediaDescription) {
        switch media {
        case .jpeg(let jpeg): self = Self.decide(jpeg)
        case .video(let video): self = Self.decide(video)
        case .unsupported(let kind, let reason):
            self = .held(HoldReason(kind.holdCode, reason, advice: kind.advice))
        }
    }

    /// The hold that an incomplete file deserves; nil for a complete one.
    static func hold(for integrity: MediaIntegrity, advice: String) -> WrapDecision? {
        switch integrity {
        case .complete: nil
        case .truncated: .held(HoldReason(.truncated, integrity.sentence, advice: advice))
        case .damaged: .held(HoldReason(.damaged, integrity.sentence, advice: advice))
        }
    }
}
