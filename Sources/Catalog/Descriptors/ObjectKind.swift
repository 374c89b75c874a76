public import CaptureModel
public import DICOMCore

/// The DICOM object that a capture becomes (PS3.3 §A.8.5, §A.32, §A.41, §A.45).
public enum ObjectKind: String, Hashable, Sendable, CaseIterable {
    /// VL Endoscopic Image.
    case vlEndoscopic = "vl-endoscopic"
    /// VL Microscopic Image: of the patient; a slide would need a specimen.
    case vlMicroscopic = "vl-microscopic"
    /// VL Photographic Image.
    case vlPhotographic = "vl-photographic"
    /// Dermoscopic Photography Image.
    case dermoscopic
    /// Ophthalmic Photography 8 Bit Image.
    case ophthalmicPhotography8Bit = "ophthalmic-photography-8-bit"
    /// Multi-frame True Color Secondary Capture Image: the screen of a device that makes no pictures of the patient.
    case trueColorSecondaryCapture = "true-color-secondary-capture"
    /// Video Endoscopic Image.
    case videoEndoscopic = "video-endoscopic"
    /// Video Microscopic Image.
    case videoMicroscopic = "video-microscopic"
    /// Video Photographic Image.
    case videoPhotographic = "video-photographic"
    /// Encapsulated PDF.
    case encapsulatedPDF = "encapsulated-pdf"

    /// SOPClassUID (0008,0016).
    public var sopClassUID: UID {
        switch self {
        case .vlEndoscopic: .vlEndoscopicImageStorage
        case .vlMicroscopic: .vlMicroscopicImageStorage
        case .vlPhotographic: .vlPhotographicImageStorage
        case .dermoscopic: .dermoscopicPhotographyImageStorage
        case .ophthalmicPhotography8Bit: .ophthalmicPhotography8BitImageStorage
        case .trueColorSecondaryCapture: .multiFrameTrueColorSecondaryCaptureImageStorage
        case .videoEndoscopic: .videoEndoscopicImageStorage
        case .videoMicroscopic: .videoMicroscopicImageStorage
        case .videoPhotographic: .videoPhotographicImageStorage
        case .encapsulatedPDF: .encapsulatedPDFStorage
        }
    }

    /// Modality (0008,0060): the only value that the object's IOD allows, or the one that it recommends.
    public var modality: String {
        switch self {
        case .vlEndoscopic, .videoEndoscopic: "ES"
        case .vlMicroscopic, .videoMicroscopic: "GM"
        case .vlPhotographic, .videoPhotographic: "XC"
        case .dermoscopic: "DMS"
        case .ophthalmicPhotography8Bit: "OP"
        case .trueColorSecondaryCapture: "OT"
        case .encapsulatedPDF: "DOC"
        }
    }

    /// What captures become this object.
    public var captureKind: CaptureKind {
        switch self {
        case .vlEndoscopic, .vlMicroscopic, .vlPhotographic, .dermoscopic, .ophthalmicPhotography8Bit,
            .trueColorSecondaryCapture:
            .still
        case .videoEndoscopic, .videoMicroscopic, .videoPhotographic: .video
        case .encapsulatedPDF: .document
        }
    }

    /// The object's name for people, as the standard's.
    public var title: String {
        switch self {
        case .vlEndoscopic: "VL Endoscopic Image"
        case .vlMicroscopic: "VL Microscopic Image"
        case .vlPhotographic: "VL Photographic Image"
        case .dermoscopic: "Dermoscopic Photography Image"
        case .ophthalmicPhotography8Bit: "Ophthalmic Photography 8 Bit Image"
        case .trueColorSecondaryCapture: "Multi-frame True Color Secondary Capture Image"
        case .videoEndoscopic: "Video Endoscopic Image"
        case .videoMicroscopic: "Video Microscopic Image"
        case .videoPhotographic: "Video Photographic Image"
        case .encapsulatedPDF: "Encapsulated PDF"
        }
    }

    /// The sides that ImageLaterality (0020,0062) can state in the object.
    ///
    /// An eye is right, left or both (PS3.3 §C.8.17.5); skin also lies in the middle. A document states none, so that
    /// it never narrows a choice.
    public var lateralities: [Laterality] {
        switch self {
        case .vlEndoscopic, .ophthalmicPhotography8Bit, .videoEndoscopic: [.right, .left, .both]
        case .vlMicroscopic, .vlPhotographic, .dermoscopic, .trueColorSecondaryCapture, .videoMicroscopic,
            .videoPhotographic, .encapsulatedPDF:
            [.right, .left, .both, .unpaired]
        }
    }
}
