/// The colours that a JPEG's components carry.
public enum JPEGColour: Sendable, Equatable {
    /// One component of brightness.
    case grey
    /// Brightness and two colour differences.
    case ycbcr
    /// Red, green and blue.
    case rgb
    /// Four printing inks.
    case cmyk
    /// Three inks as YCbCr, and black.
    case ycck
    /// A number of components to which no colours are assigned.
    case undefined(componentCount: Int)

    /// The colours in plain words.
    public var name: String {
        switch self {
        case .grey: "grey"
        case .ycbcr: "YCbCr"
        case .rgb: "RGB"
        case .cmyk: "CMYK"
        case .ycck: "YCCK"
        case .undefined(let count): "\(count) components without a known meaning"
        }
    }
}

/// What in the file told its colours.
public enum JPEGColourReason: Sendable, Equatable {
    /// The number of components left no choice.
    case componentCount
    /// The Adobe segment's transform flag.
    case adobeTransform(UInt8)
    /// The Adobe segment says RGB and the JFIF segment says YCbCr; decoders differ in whom they believe.
    case adobeContradictsJFIF
    /// The JFIF segment, which allows YCbCr only.
    case jfif
    /// The components are named R, G and B.
    case componentIdentifiers
    /// Nothing in the file told: the assumption of every decoder.
    case assumed
}
