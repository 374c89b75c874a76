public import CaptureModel
public import DICOMCore
public import MediaInspection

/// How a capture stands in its object: as an image or as a document.
public enum MediaEncoding: Hashable, Sendable {
    /// A picture or film, in Pixel Data.
    case image(ImageEncoding)
    /// A PDF, in EncapsulatedDocument; it goes under Explicit VR Little Endian.
    case document(MediaBody)

    /// How an inspected file, or what was made of it, stands in its object by the plan of a wrap decision.
    ///
    /// - Throws: `unsuitableMedia` where plan and files do not belong together, or where the file is a DICOM object
    ///   already; `notEncodable` for samples that do not make a picture of their size.
    public init(
        plan: WrapPlan, of media: MediaDescription, rewritten: RewrittenMedia? = nil
    ) throws(CompositionError) {
        switch media {
        case .document(let document):
            guard plan.rewrite == nil else { throw Self.mismatch }
            self = .document(MediaBody(ranges: plan.body.isEmpty ? [0..<document.byteCount] : plan.body, form: .value))
        case .jpeg, .raster, .video: self = .image(try ImageEncoding(plan: plan, of: media, rewritten: rewritten))
        case .instance, .unsupported:
            throw CompositionError(.unsuitableMedia, "The file is neither picture nor film nor PDF.")
        }
    }

    /// Picture, film or document.
    public var kind: CaptureKind {
        switch self {
        case .image(let image): image.kind
        case .document: .document
        }
    }

    /// The transfer syntax of the object.
    public var transferSyntax: UID {
        switch self {
        case .image(let image): image.transferSyntax
        case .document: .explicitVRLittleEndian
        }
    }

    /// The bytes that go into the object.
    public var body: MediaBody {
        switch self {
        case .image(let image): image.body
        case .document(let body): body
        }
    }

    /// The picture or film; nothing for a document.
    var image: ImageEncoding? {
        switch self {
        case .image(let image): image
        case .document: nil
        }
    }

    static var mismatch: CompositionError {
        CompositionError(
            .unsuitableMedia, "The plan of wrapping does not belong to this file, or to what was made of it.")
    }
}
