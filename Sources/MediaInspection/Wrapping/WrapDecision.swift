/// Whether and how a capture can become a DICOM object: one of four outcomes.
///
/// As it is; after a lossless rewrite; either of them with warnings that a person sees; or held.
public enum WrapDecision: Sendable, Equatable {
    /// It can.
    case wrapped(WrapPlan)
    /// It cannot; nothing is sent until a person has decided.
    case held(HoldReason)

    /// Decides for a description; the same description and policy give the same decision.
    public init(for media: MediaDescription, under policy: WrapPolicy = .standard) {
        switch media {
        case .jpeg(let jpeg): self = Self.decide(jpeg, policy)
        case .raster(let picture): self = Self.decide(picture, policy)
        case .video(let video): self = Self.decide(video, policy)
        case .document(let document): self = Self.decide(document)
        case .instance(let file): self = Self.decide(file)
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
