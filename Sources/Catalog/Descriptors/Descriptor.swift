public import CaptureModel

/// What is done at an exam, in codes: a capture without one never leaves.
public struct Descriptor: Hashable, Sendable {
    /// The name by which exams, sidecars and routes know it.
    public let name: DescriptorName
    /// The department that uses it.
    public let department: DepartmentName
    /// The name for people; the English one is SeriesDescription (0008,103E).
    public let title: LocalizedText
    /// ProcedureCodeSequence (0008,1032); its meaning is StudyDescription (0008,1030).
    public let procedure: CodedConcept
    /// AnatomicRegionSequence (0008,2218): always exactly one item.
    public let region: CodedConcept
    /// Finer sites that the page offers; may be empty.
    public let finerRegions: [Region]
    /// Whether a side has to be chosen.
    public let laterality: LateralityRule
    /// What a picture becomes.
    public let stills: ObjectKind
    /// What a film becomes.
    public let video: ObjectKind
    /// What a PDF becomes.
    public let documents: ObjectKind
    /// ConceptNameCodeSequence (0040,A043) of a PDF; without it a PDF is held.
    public let documentTitle: CodedConcept?
    /// Whether a film goes under the BD-compatible transfer syntax where it is one of its eight formats.
    public let prefersBluRay: Bool
    /// Whether a DICOM file of a device keeps its own SOPInstanceUID; nothing leaves it to the device's profile.
    public let keepsInstanceUID: Bool?
    /// AcquisitionDeviceTypeCodeSequence (0022,0015) where the device's profile names none; ophthalmic objects only.
    public let deviceType: CodedConcept?
    /// Short words that find it, such as `c` or `colo`; each unique within the department.
    public let keys: [String]

    /// Makes a descriptor; `CatalogDocument` checks that its parts fit each other.
    public init(
        name: DescriptorName, department: DepartmentName, title: LocalizedText, procedure: CodedConcept,
        region: CodedConcept, finerRegions: [Region] = [], laterality: LateralityRule, stills: ObjectKind,
        video: ObjectKind, documents: ObjectKind = .encapsulatedPDF, documentTitle: CodedConcept? = nil,
        prefersBluRay: Bool = false, keepsInstanceUID: Bool? = nil, deviceType: CodedConcept? = nil,
        keys: [String] = []
    ) {
        self.name = name
        self.department = department
        self.title = title
        self.procedure = procedure
        self.region = region
        self.finerRegions = finerRegions
        self.laterality = laterality
        self.stills = stills
        self.video = video
        self.documents = documents
        self.documentTitle = documentTitle
        self.prefersBluRay = prefersBluRay
        self.keepsInstanceUID = keepsInstanceUID
        self.deviceType = deviceType
        self.keys = keys
    }

    /// What a capture of this kind becomes, unless the device's profile knows better.
    ///
    /// Nothing for a DICOM file, which is an object already, and for a kind without a form.
    public func objectKind(for kind: CaptureKind) -> ObjectKind? {
        switch kind {
        case .still: stills
        case .video: video
        case .document: documents
        case .instance, .rejection, .other: nil
        }
    }

    /// Whether it is of an eye, which is right, left or both and never unpaired.
    public var isOphthalmic: Bool { OphthalmicRegion.contains(region) }

    /// The sides that can be chosen; none where the procedure has no side.
    public var lateralities: [Laterality] {
        switch laterality {
        case .none: []
        case .optional, .required:
            stills.lateralities.filter { video.lateralities.contains($0) && !(isOphthalmic && $0 == .unpaired) }
        }
    }

    /// Whether an exam of this descriptor may have that side, or be without one.
    public func accepts(_ side: Laterality?) -> Bool {
        guard let side else { return laterality != .required }
        return lateralities.contains(side)
    }

    /// The finer site with that key.
    public func finerRegion(_ key: String) -> Region? {
        finerRegions.first { $0.key == key }
    }
}
