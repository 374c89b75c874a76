/// What a message says of a person.
public struct PatientStatement: Hashable, Sendable {
    /// Who.
    public var identifier: PatientIdentifier
    /// The person's other identifiers; silent where the message gives only the one.
    public var otherIdentifiers: Amendment<[PatientIdentifier]>
    /// The name.
    public var name: Amendment<PersonName>
    /// The date of birth.
    public var birthDate: Amendment<BirthDate>
    /// The sex.
    public var sex: Amendment<Sex>

    /// Makes a statement that is silent about all that is not given.
    public init(
        identifier: PatientIdentifier, otherIdentifiers: Amendment<[PatientIdentifier]> = .unchanged,
        name: Amendment<PersonName> = .unchanged, birthDate: Amendment<BirthDate> = .unchanged,
        sex: Amendment<Sex> = .unchanged
    ) {
        self.identifier = identifier
        self.otherIdentifiers = otherIdentifiers
        self.name = name
        self.birthDate = birthDate
        self.sex = sex
    }

    /// The person after the statement, where `current` is what the list held before it.
    public func applied(to current: Patient?) -> Patient {
        Patient(
            identifier: identifier,
            otherIdentifiers: otherIdentifiers.applied(to: current?.otherIdentifiers ?? [], empty: []),
            name: name.applied(to: current?.name ?? PersonName(family: ""), empty: PersonName(family: "")),
            birthDate: birthDate.applied(to: current?.birthDate),
            sex: sex.applied(to: current?.sex))
    }
}

/// What a message says of a visit.
public struct EncounterStatement: Hashable, Sendable {
    /// Which visit.
    public var visitNumber: VisitNumber
    /// PV1-2.
    public var patientClass: Amendment<String>
    /// PV1-3.
    public var location: Amendment<Location>
    /// PV1-7.
    public var attending: Amendment<PersonName>
    /// PV1-8.
    public var referring: Amendment<PersonName>
    /// PV1-10.
    public var hospitalService: Amendment<String>
    /// PV2-3.
    public var reason: Amendment<String>
    /// PV1-44.
    public var admitted: Amendment<Timestamp>
    /// PV1-45.
    public var discharged: Amendment<Timestamp>

    /// Makes a statement that is silent about all that is not given.
    public init(
        visitNumber: VisitNumber, patientClass: Amendment<String> = .unchanged,
        location: Amendment<Location> = .unchanged, attending: Amendment<PersonName> = .unchanged,
        referring: Amendment<PersonName> = .unchanged, hospitalService: Amendment<String> = .unchanged,
        reason: Amendment<String> = .unchanged, admitted: Amendment<Timestamp> = .unchanged,
        discharged: Amendment<Timestamp> = .unchanged
    ) {
        self.visitNumber = visitNumber
        self.patientClass = patientClass
        self.location = location
        self.attending = attending
        self.referring = referring
        self.hospitalService = hospitalService
        self.reason = reason
        self.admitted = admitted
        self.discharged = discharged
    }

    /// The visit after the statement, where `current` is what the list held before it.
    public func applied(to current: Encounter?, status: Encounter.Status?) -> Encounter {
        Encounter(
            visitNumber: visitNumber,
            patientClass: patientClass.applied(to: current?.patientClass ?? "", empty: ""),
            location: location.applied(to: current?.location),
            attending: attending.applied(to: current?.attending),
            referring: referring.applied(to: current?.referring),
            hospitalService: hospitalService.applied(to: current?.hospitalService ?? "", empty: ""),
            reason: reason.applied(to: current?.reason ?? "", empty: ""),
            admitted: admitted.applied(to: current?.admitted),
            discharged: discharged.applied(to: current?.discharged),
            status: status ?? current?.status ?? .open)
    }
}

/// What admissions reports, as the patient list understands it (HL7 v2.5.1 chapter 3).
public enum AdmissionEvent: Hashable, Sendable {
    /// A01 or A04: a visit begins.
    case admitted(PatientStatement, EncounterStatement)
    /// A08: what is known of the person, and of the current visit where the message names one.
    case updated(PatientStatement, EncounterStatement?)
    /// A03: the visit ended.
    case discharged(PatientStatement, EncounterStatement)
    /// A11: the admission was a mistake; the visit never was.
    case admissionCancelled(PatientStatement, EncounterStatement)
    /// A40: the prior identifier is the surviving person's from now on, and must never be used again.
    case merged([Merge])
    /// A well-formed event that the patient list does not follow yet.
    case noted(code: String)

    /// One pair of an A40.
    public struct Merge: Hashable, Sendable {
        /// Who remains, and what the message says of them.
        public var surviving: PatientStatement
        /// The identifier that is given up (MRG-1).
        public var prior: PatientIdentifier

        /// Makes the pair.
        public init(surviving: PatientStatement, prior: PatientIdentifier) {
            self.surviving = surviving
            self.prior = prior
        }
    }
}
