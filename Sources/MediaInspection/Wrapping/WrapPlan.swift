/// How a capture becomes a DICOM object.
public struct WrapPlan: Sendable, Equatable {
    /// What is done to the file first; nil where its own bitstream is sent.
    public var rewrite: Rewrite?
    /// The transfer syntax of what is sent; nil where the object brings its own (a device's DICOM file).
    public var transferSyntax: TransferSyntaxChoice?
    /// The photometric interpretation of what is sent; nil for what is no picture.
    public var photometric: PhotometricChoice?
    /// The parts of the file that are sent, in order, in bytes of the file; of a rewritten file all is sent.
    public var body: [Range<Int64>]
    /// What is sent in the place of some of these bytes, in the order of the file.
    public var masks: [WrapMask]
    /// What a person should know.
    public var warnings: [WrapWarning]

    /// Makes a plan.
    public init(
        rewrite: Rewrite? = nil, transferSyntax: TransferSyntaxChoice?, photometric: PhotometricChoice?,
        body: [Range<Int64>], masks: [WrapMask] = [], warnings: [WrapWarning] = []
    ) {
        self.rewrite = rewrite
        self.transferSyntax = transferSyntax
        self.photometric = photometric
        self.body = body
        self.masks = masks
        self.warnings = warnings
    }

    /// The outcome as the decision tables name it.
    public var outcome: WrapOutcome {
        switch (rewrite, warnings.isEmpty) {
        case (nil, true): .asIs
        case (nil, false): .asIsWithWarning
        case (.some, true): .rewritten
        case (.some, false): .rewrittenWithWarning
        }
    }
}

/// The outcomes of the decision tables, in their words.
public enum WrapOutcome: String, Sendable, Equatable, CaseIterable {
    case asIs = "as it is"
    case asIsWithWarning = "as it is, with a warning"
    case rewritten = "rewritten"
    case rewrittenWithWarning = "rewritten, with a warning"
    case held = "held"
}

extension WrapDecision {
    /// Which of the outcomes it is.
    public var outcome: WrapOutcome {
        switch self {
        case .wrapped(let plan): plan.outcome
        case .held: .held
        }
    }
}
