/// The BITMAPINFOHEADER by which AVI, and Matroska for old codecs, describe pictures.
struct BitmapHeader {
    /// Columns.
    let width: Int
    /// Rows; they are stored negative where the topmost comes first.
    let height: Int
    /// The compression, by its four characters.
    let compression: FourCharacterCode
    /// What follows the header: for some codecs their own header.
    let codecHeader: [UInt8]

    /// Reads a header; nil when it is too short.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 40 else { return nil }
        width = Int(Int32(bitPattern: littleEndian(bytes[4..<8])).magnitude)
        height = Int(Int32(bitPattern: littleEndian(bytes[8..<12])).magnitude)
        compression = FourCharacterCode(UInt32(truncatingIfNeeded: bigEndian(bytes[16..<20])))
        codecHeader = Array(bytes[40...])
    }

    /// How the pictures are coded; writers spell the codes in either case.
    var format: StoredVideoFormat {
        switch compression.description.lowercased() {
        case "h264", "x264", "avc1", "davc", "vssh", "smv2": .h264(header: codecHeader)
        case "hevc", "h265", "x265", "hvc1", "hev1": .hevc(header: codecHeader)
        case "mpg2", "mpeg", "m2v1", "mp2v", "mpg1", "mp1v", "pim1", "mpgv": .mpeg2(header: codecHeader)
        default: .other(compression)
        }
    }
}

/// The value of a run of at most four bytes, the least significant first.
func littleEndian(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
}
