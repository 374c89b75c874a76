/// A visit's number and who gave it: PV1-19, in DICOM AdmissionID and its issuer.
public struct VisitNumber: Hashable, Sendable, Codable {
    /// The number, at most 64 characters.
    public let value: String
    /// Who gave it; empty where not said.
    public let authority: String

    /// Makes the number, or nothing where it breaks the rule of ``PatientIdentifier``.
    public init?(value: String, authority: String = "") {
        guard let checked = PatientIdentifier(value: value, authority: authority) else { return nil }
        self.value = checked.value
        self.authority = checked.authority
    }

    /// Decodes a number that the rule above allows.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let number = VisitNumber(
            value: try container.decode(String.self, forKey: .value),
            authority: try container.decode(String.self, forKey: .authority))
        guard let number else {
            throw DecodingError.dataCorruptedError(
                forKey: .value, in: container, debugDescription: "not a number of a visit")
        }
        self = number
    }
}

/// Where a patient is: the HL7 PL of PV1-3.
public struct Location: Hashable, Sendable, Codable {
    /// Ward, clinic or department.
    public var pointOfCare: String
    /// Room.
    public var room: String
    /// Bed.
    public var bed: String
    /// Facility.
    public var facility: String

    /// Makes a location.
    public init(pointOfCare: String, room: String = "", bed: String = "", facility: String = "") {
        self.pointOfCare = pointOfCare
        self.room = room
        self.bed = bed
        self.facility = facility
    }

    /// Reads `ENDO^R1^^NORTHSIDE` as the configuration writes it.
    public init(hl7 text: String) {
        let parts = text.split(separator: "^", omittingEmptySubsequences: false).map(String.init)
        func part(_ index: Int) -> String { index < parts.count ? parts[index] : "" }
        self.init(pointOfCare: part(0), room: part(1), bed: part(2), facility: part(3))
    }

    /// The HL7 form without trailing delimiters.
    public var hl7: String {
        var parts = [pointOfCare, room, bed, facility]
        while let last = parts.last, last.isEmpty { parts.removeLast() }
        return parts.joined(separator: "^")
    }

    /// Whether this is the other place or lies within it: what the other leaves empty is not compared.
    public func lies(within other: Location) -> Bool {
        func agrees(_ mine: String, _ theirs: String) -> Bool { theirs.isEmpty || mine == theirs }
        return agrees(pointOfCare, other.pointOfCare) && agrees(room, other.room) && agrees(bed, other.bed)
            && agrees(facility, other.facility)
    }
}

/// A visit of a patient, from admission or registration to discharge.
public struct Encounter: Hashable, Sendable, Codable {
    /// How far the visit is.
    public enum Status: String, Sendable, Codable {
        /// The patient is expected (A05, A14).
        case planned
        /// The patient is here.
        case open
        /// The patient is away for a while (A21).
        case onLeave
        /// Admissions said that the patient has left (A03).
        case discharged
        /// Admissions took the visit back (A11, A27, A38).
        case cancelled
        /// Admissions deleted what was known of the visit (A23).
        case deleted

        /// Whether the visit can be chosen: it has not ended, and was not taken back.
        public var isLive: Bool { self == .planned || self == .open || self == .onLeave }
    }

    /// The visit's number.
    public var visitNumber: VisitNumber
    /// The account that the visit belongs to (PID-18), in DICOM ServiceEpisodeID.
    public var account: VisitNumber?
    /// The visit's other number (PV1-50).
    public var alternateVisit: VisitNumber?
    /// Inpatient, outpatient, emergency …: the code of PV1-2.
    public var patientClass: String
    /// Where the patient is.
    public var location: Location?
    /// The attending physician (PV1-7).
    public var attending: PersonName?
    /// The referring physician (PV1-8).
    public var referring: PersonName?
    /// The hospital service (PV1-10).
    public var hospitalService: String
    /// Why the patient comes (PV2-3).
    public var reason: String
    /// When the visit began, as admissions says.
    public var admitted: Timestamp?
    /// When the visit ended, as admissions says.
    public var discharged: Timestamp?
    /// How far the visit is.
    public var status: Status

    /// Makes a visit.
    public init(
        visitNumber: VisitNumber, account: VisitNumber? = nil, alternateVisit: VisitNumber? = nil,
        patientClass: String = "", location: Location? = nil, attending: PersonName? = nil,
        referring: PersonName? = nil, hospitalService: String = "", reason: String = "", admitted: Timestamp? = nil,
        discharged: Timestamp? = nil, status: Status = .open
    ) {
        self.visitNumber = visitNumber
        self.account = account
        self.alternateVisit = alternateVisit
        self.patientClass = patientClass
        self.location = location
        self.attending = attending
        self.referring = referring
        self.hospitalService = hospitalService
        self.reason = reason
        self.admitted = admitted
        self.discharged = discharged
        self.status = status
    }
}
