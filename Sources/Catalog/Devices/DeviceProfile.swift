public import CaptureModel

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
    /// Whether letters are burnt into the picture: BurnedInAnnotation (0028,0301); nothing where nobody knows.
    public let hasBurnedInAnnotation: Bool?
    /// What a dermatoscope states.
    public let dermoscopic: DermoscopicAttributes?
    /// What an ophthalmic camera states.
    public let ophthalmic: OphthalmicAttributes?

    /// Makes a profile; `ProfileDocument` checks that its parts fit each other.
    public init(
        name: ProfileName, title: LocalizedText, equipment: Equipment, stills: ObjectKind? = nil,
        video: ObjectKind? = nil, hasBurnedInAnnotation: Bool? = nil, dermoscopic: DermoscopicAttributes? = nil,
        ophthalmic: OphthalmicAttributes? = nil
    ) {
        self.name = name
        self.title = title
        self.equipment = equipment
        self.stills = stills
        self.video = video
        self.hasBurnedInAnnotation = hasBurnedInAnnotation
        self.dermoscopic = dermoscopic
        self.ophthalmic = ophthalmic
    }

    /// What a capture of such a device becomes under a descriptor; nothing for a kind without a form.
    public func objectKind(for kind: CaptureKind, under descriptor: Descriptor) -> ObjectKind? {
        switch kind {
        case .still: stills ?? descriptor.stills
        case .video: video ?? descriptor.video
        case .other: nil
        }
    }

    /// The type of the acquiring device for an ophthalmic object: the profile knows it before the descriptor.
    public func ophthalmicDeviceType(under descriptor: Descriptor) -> CodedConcept? {
        ophthalmic?.deviceType ?? descriptor.deviceType
    }
}
