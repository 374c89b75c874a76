/// What something beside, in or before a file says of it: a sidecar, the file's name, a label that was photographed.
///
/// A claim is held against the admissions list and the catalog before anything is made of it: it names, and never
/// describes. Name and birth date serve as a check only.
public struct CaptureClaim: Hashable, Sendable, Codable {
    /// The patient; without an authority the one that the site assumes.
    public var patient: PatientIdentifier?
    /// The visit's number.
    public var visit: String?
    /// The order, by its accession number.
    public var accession: String?
    /// The procedure descriptor.
    public var descriptor: String?
    /// The finer region's key.
    public var region: String?
    /// The side.
    public var laterality: Laterality?
    /// The patient's name: never a source of identity, only what may contradict one.
    public var name: PersonName?
    /// The patient's date of birth: as the name.
    public var birthDate: BirthDate?
    /// Who took the picture.
    public var operatorName: String?
    /// The picture's number in its series, as the device counts.
    public var sequence: Int?
    /// When it was taken.
    public var taken: Timestamp?

    /// Makes a claim.
    public init(
        patient: PatientIdentifier? = nil, visit: String? = nil, accession: String? = nil, descriptor: String? = nil,
        region: String? = nil, laterality: Laterality? = nil, name: PersonName? = nil, birthDate: BirthDate? = nil,
        operatorName: String? = nil, sequence: Int? = nil, taken: Timestamp? = nil
    ) {
        self.patient = patient
        self.visit = visit
        self.accession = accession
        self.descriptor = descriptor
        self.region = region
        self.laterality = laterality
        self.name = name
        self.birthDate = birthDate
        self.operatorName = operatorName
        self.sequence = sequence
        self.taken = taken
    }

    /// Whether it says whose the file is.
    public var namesSomebody: Bool { patient != nil || visit != nil || accession != nil }
}

/// What was found where a claim may stand.
public enum ClaimReading: Hashable, Sendable, Codable {
    /// There is none.
    case absent
    /// It was read.
    case read(CaptureClaim)
    /// It is there and cannot be understood; why, without its contents.
    case broken(String)

    /// The claim, where one was read.
    public var claim: CaptureClaim? {
        if case .read(let claim) = self { claim } else { nil }
    }
}
