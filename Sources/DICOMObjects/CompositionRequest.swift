public import CaptureModel
public import Catalog

/// Everything that an instance is made of besides the capture's bytes.
public struct CompositionRequest: Sendable {
    /// The exam with patient and visit, as they stand now.
    public var exam: ExamSnapshot
    /// The exam's descriptor.
    public var descriptor: Descriptor
    /// The descriptor's department, by its title.
    public var departmentTitle: String
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
    /// The picture or film.
    public var media: ImageEncoding

    /// Puts the parts together.
    public init(
        exam: ExamSnapshot, descriptor: Descriptor, departmentTitle: String, profile: DeviceProfile,
        equipment: Equipment, institution: String, stationTitle: String, sopInstanceUID: UniqueIdentifier,
        place: SeriesPlace, taken: Timestamp, created: Timestamp, offsetMinutes: Int, agentVersion: String,
        media: ImageEncoding
    ) {
        self.exam = exam
        self.descriptor = descriptor
        self.departmentTitle = departmentTitle
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
    }
}
