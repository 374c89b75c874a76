/// The coding process of a JPEG, which its frame header's marker names (ITU-T T.81 Table B.1; SOF55: ITU-T T.87).
public enum JPEGProcess: UInt8, Sendable, Equatable, CaseIterable {
    /// Huffman coding in order, 8 bit: SOF0.
    case baseline = 0xC0
    /// Huffman coding in order, 8 or 12 bit: SOF1.
    case extendedSequential = 0xC1
    /// Huffman coding in passes: SOF2.
    case progressive = 0xC2
    /// Prediction instead of a transform: SOF3.
    case lossless = 0xC3
    /// A later frame of a hierarchical picture: SOF5.
    case differentialSequential = 0xC5
    /// A later frame of a hierarchical picture: SOF6.
    case differentialProgressive = 0xC6
    /// A later frame of a hierarchical picture: SOF7.
    case differentialLossless = 0xC7
    /// Arithmetic coding in order: SOF9.
    case arithmeticSequential = 0xC9
    /// Arithmetic coding in passes: SOF10.
    case arithmeticProgressive = 0xCA
    /// Arithmetic coding with prediction: SOF11.
    case arithmeticLossless = 0xCB
    /// A later frame of a hierarchical picture: SOF13.
    case differentialArithmeticSequential = 0xCD
    /// A later frame of a hierarchical picture: SOF14.
    case differentialArithmeticProgressive = 0xCE
    /// A later frame of a hierarchical picture: SOF15.
    case differentialArithmeticLossless = 0xCF
    /// JPEG-LS, near-lossless or lossless: SOF55.
    case jpegLS = 0xF7

    /// The process in plain words.
    public var name: String {
        switch self {
        case .baseline: "baseline"
        case .extendedSequential: "extended sequential"
        case .progressive: "progressive"
        case .lossless: "lossless"
        case .differentialSequential, .differentialProgressive, .differentialLossless: "hierarchical"
        case .arithmeticSequential: "arithmetic-coded"
        case .arithmeticProgressive: "arithmetic-coded progressive"
        case .arithmeticLossless: "arithmetic-coded lossless"
        case .differentialArithmeticSequential, .differentialArithmeticProgressive,
            .differentialArithmeticLossless:
            "arithmetic-coded hierarchical"
        case .jpegLS: "JPEG-LS"
        }
    }

    /// Whether the picture is coded by prediction, with samples instead of blocks.
    var isLossless: Bool {
        switch self {
        case .lossless, .differentialLossless, .arithmeticLossless, .differentialArithmeticLossless, .jpegLS: true
        case .baseline, .extendedSequential, .progressive, .differentialSequential, .differentialProgressive,
            .arithmeticSequential, .arithmeticProgressive, .differentialArithmeticSequential,
            .differentialArithmeticProgressive:
            false
        }
    }

    /// Whether the picture comes in passes, each finer than the one before.
    var isProgressive: Bool {
        switch self {
        case .progressive, .differentialProgressive, .arithmeticProgressive, .differentialArithmeticProgressive: true
        case .baseline, .extendedSequential, .lossless, .differentialSequential, .differentialLossless,
            .arithmeticSequential, .arithmeticLossless, .differentialArithmeticSequential,
            .differentialArithmeticLossless, .jpegLS:
            false
        }
    }
}
