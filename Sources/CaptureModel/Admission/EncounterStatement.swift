/// What a message says of a visit.
public struct EncounterStatement: Hashable, Sendable {
    /// Which visit.
    public var visitNumber: VisitNumber
    /// The account (PID-18), in DICOM ServiceEpisodeID.
    public var account: Amendment<VisitNumber>
    /// PV1-50.
    public var alternateVisit: Amendment<VisitNumber>
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
        visitNumber: VisitNumber, account: Amendment<VisitNumber> = .unchanged,
        alternateVisit: Amendment<VisitNumber> = .unchanged, patientClass: Amendment<String> = .unchanged,
        location: Amendment<Location> = .unchanged, attending: Amendment<PersonName> = .unchanged,
        referring: Amendment<PersonName> = .unchanged, hospitalService: Amendment<String> = .unchanged,
        reason: Amendment<String> = .unchanged, admitted: Amendment<Timestamp> = .unchanged,
        discharged: Amendment<Timestamp> = .unchanged
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
    }

    /// The visit after the statement, where `current` is what the list held before it.
    public func applied(to current: Encounter?, status: Encounter.Status?) -> Encounter {
        Encounter(
            visitNumber: visitNumber, account: account.applied(to: current?.account),
            alternateVisit: alternateVisit.applied(to: current?.alternateVisit),
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
