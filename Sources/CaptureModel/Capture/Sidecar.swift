/// What a device's software wrote beside a capture: `IMG_0042.json` for `IMG_0042.jpg`.
public struct Sidecar: Hashable, Sendable {
    /// The patient, as `4711^^^NORTHSIDE`.
    public var patient: PatientIdentifier
    /// The procedure descriptor.
    public var descriptor: String
    /// The visit's number.
    public var visit: String?
    /// The finer region's key.
    public var region: String?
    /// The side.
    public var laterality: Laterality?
    /// Who took the picture.
    public var operatorName: String?
    /// When it was taken.
    public var taken: Timestamp?

    /// Makes a sidecar's contents.
    public init(
        patient: PatientIdentifier, descriptor: String, visit: String? = nil, region: String? = nil,
        laterality: Laterality? = nil, operatorName: String? = nil, taken: Timestamp? = nil
    ) {
        self.patient = patient
        self.descriptor = descriptor
        self.visit = visit
        self.region = region
        self.laterality = laterality
        self.operatorName = operatorName
        self.taken = taken
    }
}

/// What was found where a sidecar may stand.
public enum SidecarReading: Hashable, Sendable {
    /// There is none.
    case absent
    /// It was read.
    case read(Sidecar)
    /// It is there and cannot be understood; why, without its contents.
    case broken(String)
}
