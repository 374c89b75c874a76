public import CaptureModel
public import Catalog
public import MediaInspection

/// Everything that an instance is made of besides the capture's bytes.
public struct CompositionRequest: Sendable {
    /// The exam with patient and visit, as they stand now.
    public var exam: ExamSnapshot
    /// The exam's descriptor.
    public var descriptor: Descriptor
    /// The descriptor's department, by its title.
    public var departmentTitle: String
    /// The device, for sentences that name it; nothing where it has no name.
    public var device: DeviceName?
    /// What the configuration says of the device, its serial number included.
    public var profile: DeviceProfile
    /// Manufacturer, model, serial number and software as they shall stand in the instance.
    public var equipment: Equipment
    /// InstitutionName.
    public var institution: String
    /// The station's title, or the agent's name where there is no station.
    public var stationTitle: String
    /// SOPInstanceUID.
    public var sopInstanceUID: UniqueIdentifier
    /// Series and numbers.
    public var place: SeriesPlace
    /// When the capture was taken.
    public var taken: Timestamp
    /// When the instance is made.
    public var created: Timestamp
    /// Local time, in minutes east of UTC.
    public var offsetMinutes: Int
    /// The agent's version.
    public var agentVersion: String
    /// How the capture stands in its object.
    public var media: MediaEncoding
    /// What the camera wrote beside the picture: its exposure goes where the object has a place for it.
    public var exif: ExifMetadata?
    /// The colour profile that stands in the picture; only one of an input device is stated (PS3.3 §C.11.15).
    public var iccProfile: [UInt8]?
    /// Whether EncapsulatedPixelDataValueTotalLength states a film's exact length; off for archives that refuse it.
    public var statesExactLength: Bool

    /// Puts the parts together.
    public init(
        exam: ExamSnapshot, descriptor: Descriptor, departmentTitle: String, device: DeviceName? = nil,
        profile: DeviceProfile, equipment: Equipment, institution: String, stationTitle: String,
        sopInstanceUID: UniqueIdentifier, place: SeriesPlace, taken: Timestamp, created: Timestamp,
        offsetMinutes: Int, agentVersion: String, media: MediaEncoding, exif: ExifMetadata? = nil,
        iccProfile: [UInt8]? = nil, statesExactLength: Bool = true
    ) {
        self.exam = exam
        self.descriptor = descriptor
        self.departmentTitle = departmentTitle
        self.device = device
        self.profile = profile
        self.equipment = equipment
        self.institution = institution
        self.stationTitle = stationTitle
        self.sopInstanceUID = sopInstanceUID
        self.place = place
        self.taken = taken
        self.created = created
        self.offsetMinutes = offsetMinutes
        self.agentVersion = agentVersion
        self.media = media
        self.exif = exif
        self.iccProfile = iccProfile
        self.statesExactLength = statesExactLength
    }
}
