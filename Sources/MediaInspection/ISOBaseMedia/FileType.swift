/// The brands of a file (ftyp, ISO/IEC 14496-12 §4.3).
struct FileType {
    let majorBrand: FourCharacterCode
    let compatibleBrands: [FourCharacterCode]

    /// Reads the content of a ftyp box; nil when it is too short.
    init?(_ content: [UInt8]) {
        guard content.count >= 4 else { return nil }
        majorBrand = FourCharacterCode(UInt32(truncatingIfNeeded: bigEndian(content[0..<4])))
        compatibleBrands = stride(from: 8, through: content.count - 4, by: 4).map {
            FourCharacterCode(UInt32(truncatingIfNeeded: bigEndian(content[$0..<$0 + 4])))
        }
    }

    /// The kind of still picture that the major brand names; nil for films.
    var stillKind: MediaKindName? {
        switch majorBrand {
        case "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1": .heic
        case "avif", "avis": .avif
        case "crx ": .cameraRaw
        default: nil
        }
    }

    var container: VideoContainer { majorBrand == "qt  " ? .quickTime : .mp4 }
}
