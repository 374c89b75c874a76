/// Tells what a file is from its first bytes.
enum FileSignature {
    /// What the first bytes announce.
    enum Kind: Equatable {
        case jpeg
        case isoBaseMedia
        case raster(RasterDescription.Format)
        case document
        case instance
        case transportStream(TransportPacketLayout)
        case programStream
        case avi
        case matroska
        case elementaryStream(ElementaryStreamKind)
        case other(MediaKindName)
    }

    /// How many first bytes are looked at.
    static let headLength = 4096

    /// The kind of a file that begins with `head`.
    static func kind(of head: [UInt8]) -> Kind {
        if head.isEmpty { return .other(.empty) }
        if head.starts(with: [0xFF, 0xD8]) { return .jpeg }
        if isBox(head) { return .isoBaseMedia }
        if let match = table.first(where: { $0.matches(head) }) {
            return described[match.kind] ?? .other(match.kind)
        }
        if let layout = TransportPacketLayout(beginning: head) { return .transportStream(layout) }
        if isProgramStream(head) { return .programStream }
        if let kind = ElementaryStreamKind(head) { return .elementaryStream(kind) }
        if PDFInspection.headerPlace(in: head) != nil { return .document }
        if isText(head) { return .other(.text) }
        return TransportPacketLayout(behindGarbageIn: head).map(Kind.transportStream) ?? .other(.unknown)
    }

    private struct Entry {
        let kind: MediaKindName
        let place: Int
        let bytes: [UInt8]
        let second: (place: Int, bytes: [UInt8])?

        init(
            _ kind: MediaKindName, _ bytes: [UInt8], at place: Int = 0, and second: (place: Int, text: String)? = nil
        ) {
            self.kind = kind
            self.place = place
            self.bytes = bytes
            self.second = second.map { ($0.place, Array($0.text.utf8)) }
        }

        func matches(_ head: [UInt8]) -> Bool {
            head.dropFirst(place).starts(with: bytes)
                && second.map { head.dropFirst($0.place).starts(with: $0.bytes) } ?? true
        }
    }

    /// The kinds of the table that are described.
    private static let described: [MediaKindName: Kind] = [
        .png: .raster(.png), .bmp: .raster(.bmp), .tiff: .raster(.tiff), .pdf: .document, .dicom: .instance,
        .avi: .avi, .matroska: .matroska,
    ]

    private static let table: [Entry] = [
        Entry(.dicom, Array("DICM".utf8), at: 128),
        Entry(.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        Entry(.cameraRaw, [0x49, 0x49, 0x2A, 0x00], and: (8, "CR")),
        Entry(.cameraRaw, Array("IIRO".utf8)),
        Entry(.cameraRaw, Array("IIRS".utf8)),
        Entry(.cameraRaw, [0x49, 0x49, 0x55, 0x00]),
        Entry(.cameraRaw, Array("FUJIFILMCCD-RAW".utf8)),
        Entry(.tiff, [0x49, 0x49, 0x2A, 0x00]),
        Entry(.tiff, [0x4D, 0x4D, 0x00, 0x2A]),
        Entry(.tiff, [0x49, 0x49, 0x2B, 0x00]),
        Entry(.tiff, [0x4D, 0x4D, 0x00, 0x2B]),
        Entry(.webp, Array("RIFF".utf8), and: (8, "WEBP")),
        Entry(.avi, Array("RIFF".utf8), and: (8, "AVI ")),
        Entry(.soundOnly, Array("RIFF".utf8), and: (8, "WAVE")),
        Entry(.gif, Array("GIF87a".utf8)),
        Entry(.gif, Array("GIF89a".utf8)),
        Entry(.pdf, Array("%PDF-".utf8)),
        Entry(.jpeg2000, [0xFF, 0x4F, 0xFF, 0x51]),
        Entry(.jpeg2000, [0, 0, 0, 12, 0x6A, 0x50, 0x20, 0x20]),
        Entry(.jpegXL, [0xFF, 0x0A]),
        Entry(.jpegXL, [0, 0, 0, 12, 0x4A, 0x58, 0x4C, 0x20]),
        Entry(.matroska, [0x1A, 0x45, 0xDF, 0xA3]),
        Entry(.flashVideo, Array("FLV".utf8) + [1]),
        Entry(.windowsMedia, [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11]),
        Entry(.zip, [0x50, 0x4B, 0x03, 0x04]),
        Entry(.soundOnly, Array("ID3".utf8)),
        Entry(.bmp, Array("BM".utf8), and: (6, "\0\0\0\0")),
    ]

    /// Whether the file begins with a box of ISO base media or QuickTime.
    private static func isBox(_ head: [UInt8]) -> Bool {
        guard head.count >= 8 else { return false }
        let size = bigEndian(head[0..<4])
        let type = FourCharacterCode(UInt32(truncatingIfNeeded: bigEndian(head[4..<8])))
        let first: Set<FourCharacterCode> = [
            "ftyp", "moov", "mdat", "moof", "styp", "sidx", "free", "skip", "wide", "pnot",
        ]
        return (size >= 8 || size <= 1) && first.contains(type)
    }

    /// Whether the file begins with a pack, a system header or a packet of sound or pictures (ISO/IEC 13818-1 Table 2-22).
    private static func isProgramStream(_ head: [UInt8]) -> Bool {
        guard head.count >= 4, head.starts(with: [0, 0, 1]) else { return false }
        return [0xBA, 0xBB, 0xBC, 0xBD, 0xBE, 0xBF].contains(head[3]) || (0xC0...0xEF).contains(head[3])
    }

    /// Whether the bytes are text: UTF-8 with the usual control characters only, or UTF-16 with its mark.
    private static func isText(_ head: [UInt8]) -> Bool {
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return true }
        let controls: Set<UInt8> = [0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1B, 0x1C]
        let hasOnlyText = head.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || controls.contains($0) }
        guard hasOnlyText else { return false }
        let plain = head.count { $0 < 0x80 }
        return plain * 10 >= head.count * 7
    }
}
