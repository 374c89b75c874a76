public import CaptureModel
public import DICOMCore

/// The DICOM object that a capture becomes (PS3.3 §A.32, §A.41).
public enum ObjectKind: String, Hashable, Sendable, CaseIterable {
    /// VL Endoscopic Image.
    case vlEndoscopic = "vl-endoscopic"
    /// VL Photographic Image.
    case vlPhotographic = "vl-photographic"
    /// Dermoscopic Photography Image.
    case dermoscopic
    /// Ophthalmic Photography 8 Bit Image.
    case ophthalmicPhotography8Bit = "ophthalmic-photography-8-bit"
    /// Video Endoscopic Image.
    case videoEndoscopic = "video-endoscopic"
    /// Video Photographic Image.
    case videoPhotographic = "video-photographic"

    /// SOPClassUID (0008,0016).
    public var sopClassUID: UID {
        switch self {
        case .vlEndoscopic: .vlEndoscopicImageStorage
        case .vlPhotographic: .vlPhotographicImageStorage
        case .dermoscopic: .dermoscopicPhotographyImageStorage
        case .ophthalmicPhotography8Bit: .ophthalmicPhotography8BitImageStorage
        case .videoEndoscopic: .videoEndoscopicImageStorage
        case .videoPhotographic: .videoPhotographicImageStorage
        }
    }

    /// Modality (0008,0060): the only value that the object's IOD allows.
    public var modality: String {
        switch self {
        case .vlEndoscopic, .videoEndoscopic: "ES"
        case .vlPhotographic, .videoPhotographic: "XC"
        case .dermoscopic: "DMS"
        case .ophthalmicPhotography8Bit: "OP"
        }
    }

    /// What captures become this object.
    public var captureKind: CaptureKind {
        switch self {
        case .vlEndoscopic, .vlPhotographic, .dermoscopic, .ophthalmicPhotography8Bit: .still
        case .videoEndoscopic, .videoPhotographic: .video
        }
    }

    /// The object's name for people, as the standard's.
    public var title: String {
        switch self {
        case .vlEndoscopic: "VL Endoscopic Image"
        case .vlPhotographic: "VL Photographic Image"
        case .dermoscopic: "Dermoscopic Photography Image"
        case .ophthalmicPhotography8Bit: "Ophthalmic Photography 8 Bit Image"
        case .videoEndoscopic: "Video Endoscopic Image"
        case .videoPhotographic: "Video Photographic Image"
        }
    }

    /// The sides that ImageLaterality (0020,0062) can state in the object.
    ///
    /// An eye is right, left or both (PS3.3 §C.8.17.5); skin also lies in the middle.
    public var lateralities: [Laterality] {
        switch self {
        case .vlEndoscopic, .ophthalmicPhotography8Bit, .videoEndoscopic: [.right, .left, .both]
        case .vlPhotographic, .dermoscopic, .videoPhotographic: [.right, .left, .both, .unpaired]
        }
    }
}
