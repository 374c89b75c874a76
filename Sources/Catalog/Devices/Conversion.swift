/// How something that no camera took came to be a file: ConversionType (0008,0064) of PDFs and secondary captures.
///
/// The words of PS3.3 §C.8.6.1 without digitized film, which would have to state the scanner's pixel spacing too.
public enum Conversion: String, Hashable, Sendable, CaseIterable {
    /// A workstation or the device itself wrote it.
    case workstation
    /// A video signal was digitized.
    case digitizedVideo = "digitized-video"
    /// It came over a digital interface.
    case digitalInterface = "digital-interface"
    /// A sheet of paper was scanned.
    case scannedDocument = "scanned-document"
    /// A picture was scanned.
    case scannedImage = "scanned-image"
    /// Somebody drew it.
    case drawing
    /// It was computed, as a model is.
    case synthetic

    /// The value in the object.
    public var codeString: String {
        switch self {
        case .workstation: "WSD"
        case .digitizedVideo: "DV"
        case .digitalInterface: "DI"
        case .scannedDocument: "SD"
        case .scannedImage: "SI"
        case .drawing: "DRW"
        case .synthetic: "SYN"
        }
    }
}
