public import CaptureModel
public import MediaInspection

/// The name of a device profile, such as `scope-processor`.
public struct ProfileName: SiteName {
    /// The text of the name.
    public let text: String
    /// Makes the name without a check; use `init(_:)`.
    public init(unchecked text: String) { self.text = text }
}

/// What all devices of a kind have in common, and what the standard demands of their objects.
public struct DeviceProfile: Hashable, Sendable {
    /// The name by which devices refer to it.
    public let name: ProfileName
    /// The name for people.
    public let title: LocalizedText
    /// Manufacturer, model and software; a device may state its own.
    public let equipment: Equipment
    /// What every picture of such a device becomes, whatever the descriptor says.
    public let stills: ObjectKind?
    /// What every film of such a device becomes, whatever the descriptor says.
    public let video: ObjectKind?
    /// What every PDF of such a device becomes, whatever the descriptor says.
    public let documents: ObjectKind?
    /// Whether letters are burnt into pictures and films: BurnedInAnnotation (0028,0301); nothing where nobody knows.
    public let hasBurnedInAnnotation: Bool?
    /// Whether a PDF says whose it is: BurnedInAnnotation of documents.
    public let documentsNamePatient: Bool
    /// How PDFs and screens came to be files: ConversionType (0008,0064); nothing where nobody said.
    public let conversion: Conversion?
    /// How captures are wrapped; `wrapPolicy(under:)` adds what the descriptor wants.
    public var wrapping: WrapPolicy
    /// Whether DICOM files of such a device keep their own SOPInstanceUID; nothing where nobody said.
    public let keepsInstanceUID: Bool?
    /// What a dermatoscope states.
    public let dermoscopic: DermoscopicAttributes?
    /// What an ophthalmic camera states.
    public let ophthalmic: OphthalmicAttributes?

    /// Makes a profile; `ProfileDocument` checks that its parts fit each other.
    public init(
        name: ProfileName, title: LocalizedText, equipment: Equipment, stills: ObjectKind? = nil,
        video: ObjectKind? = nil, documents: ObjectKind? = nil, hasBurnedInAnnotation: Bool? = nil,
        documentsNamePatient: Bool = true, conversion: Conversion? = nil, wrapping: WrapPolicy = .standard,
        keepsInstanceUID: Bool? = nil, dermoscopic: DermoscopicAttributes? = nil,
        ophthalmic: OphthalmicAttributes? = nil
    ) {
        self.name = name
        self.title = title
        self.equipment = equipment
        self.stills = stills
        self.video = video
        self.documents = documents
        self.hasBurnedInAnnotation = hasBurnedInAnnotation
        self.documentsNamePatient = documentsNamePatient
        self.conversion = conversion
        self.wrapping = wrapping
        self.keepsInstanceUID = keepsInstanceUID
        self.dermoscopic = dermoscopic
        self.ophthalmic = ophthalmic
    }

    /// What a capture of such a device becomes under a descriptor.
    ///
    /// Nothing for a DICOM file, which is an object already, and for a kind without a form.
    public func objectKind(for kind: CaptureKind, under descriptor: Descriptor) -> ObjectKind? {
        switch kind {
        case .still: stills ?? descriptor.stills
        case .video: video ?? descriptor.video
        case .document: documents ?? descriptor.documents
        case .instance, .rejection, .other: nil
        }
    }

    /// How captures of such a device are wrapped under a descriptor.
    public func wrapPolicy(under descriptor: Descriptor) -> WrapPolicy {
        var policy = wrapping
        policy.prefersBluRay = descriptor.prefersBluRay
        return policy
    }

    /// Whether a DICOM file of such a device keeps its own SOPInstanceUID: the descriptor decides before the profile.
    public func keepsInstanceUID(under descriptor: Descriptor) -> Bool {
        descriptor.keepsInstanceUID ?? keepsInstanceUID ?? true
    }

    /// The type of the acquiring device for an ophthalmic object: the profile knows it before the descriptor.
    public func ophthalmicDeviceType(under descriptor: Descriptor) -> CodedConcept? {
        ophthalmic?.deviceType ?? descriptor.deviceType
    }
}
