/// How the samples of a TIFF are compressed (TIFF 6.0 §8 “Compression”, and its supplements).
enum TIFFCoding: Equatable {
    case none
    case faxRuns
    case fax3
    case fax4
    case lzw
    case jpeg
    case deflate
    case packBits
    /// Another way, by its number.
    case other(Int64)

    init(number: Int64) {
        self =
            switch number {
            case 1: .none
            case 2: .faxRuns
            case 3: .fax3
            case 4: .fax4
            case 5: .lzw
            case 7: .jpeg
            case 8, 32946: .deflate
            case 32773: .packBits
            default: .other(number)
            }
    }

    /// The way in plain words.
    var name: String {
        switch self {
        case .none: "none"
        case .faxRuns: "CCITT runs"
        case .fax3: "CCITT group 3"
        case .fax4: "CCITT group 4"
        case .lzw: "LZW"
        case .jpeg: "JPEG"
        case .deflate: "Deflate"
        case .packBits: "PackBits"
        case .other(6): "the old kind of JPEG"
        case .other(34712): "JPEG 2000"
        case .other(34925): "LZMA"
        case .other(50000): "Zstandard"
        case .other(50001): "WebP"
        case .other(let number): "method \(number)"
        }
    }

    /// Whether pictures in it are decoded.
    var isTaken: Bool {
        switch self {
        case .none, .faxRuns, .fax3, .fax4, .lzw, .jpeg, .deflate, .packBits: true
        case .other: false
        }
    }

    var expansion: RasterPlausibility.Expansion {
        switch self {
        case .none: .none
        case .packBits: .packBits
        case .lzw: .lzw
        case .deflate: .deflate
        case .faxRuns, .fax3, .fax4, .jpeg, .other: .unbounded
        }
    }
}
