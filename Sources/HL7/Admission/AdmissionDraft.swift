/// The plain values of an ADT message that is to be sent.
///
/// The agent sends none in service; its demonstration and its tests play a hospital with it.
public struct AdmissionDraft: Sendable {
    /// Sender or receiver: an application and its facility (MSH-3 to MSH-6).
    public struct Party: Hashable, Sendable {
        /// The application.
        public let application: String
        /// The facility.
        public let facility: String

        /// Names a party.
        public init(application: String, facility: String) {
            self.application = application
            self.facility = facility
        }
    }

    /// A patient's values.
    public struct Patient: Hashable, Sendable {
        /// The identifier with its authority and type.
        public let identifier: HL7Identifier
        /// The name.
        public let name: HL7PersonName?
        /// The date of birth.
        public let birthDate: HL7Date?
        /// The sex.
        public let sex: AdministrativeSex?

        /// Collects the values.
        public init(
            identifier: HL7Identifier, name: HL7PersonName? = nil, birthDate: HL7Date? = nil,
            sex: AdministrativeSex? = nil
        ) {
            self.identifier = identifier
            self.name = name
            self.birthDate = birthDate
            self.sex = sex
        }
    }

    /// A visit's values.
    public struct Visit: Hashable, Sendable {
        /// The visit number.
        public let number: HL7Identifier?
        /// The class: `I`, `O`, `E`.
        public let patientClass: String
        /// Where the patient is.
        public let location: HL7Location?
        /// The attending doctor.
        public let attending: HL7Clinician?
        /// The hospital service.
        public let hospitalService: String?
        /// When the patient was admitted.
        public let admitted: HL7Timestamp?
        /// When the patient was discharged.
        public let discharged: HL7Timestamp?
        /// The reason for the visit.
        public let reason: String?

        /// Collects the values.
        public init(
            number: HL7Identifier?, patientClass: String, location: HL7Location? = nil,
            attending: HL7Clinician? = nil, hospitalService: String? = nil, admitted: HL7Timestamp? = nil,
            discharged: HL7Timestamp? = nil, reason: String? = nil
        ) {
            self.number = number
            self.patientClass = patientClass
            self.location = location
            self.attending = attending
            self.hospitalService = hospitalService
            self.admitted = admitted
            self.discharged = discharged
            self.reason = reason
        }
    }

    /// What the message tells.
    public enum Content: Hashable, Sendable {
        /// An event of one visit.
        case visit(VisitEvent, Patient, Visit)
        /// A merge: the surviving patient, and the identifier that is merged into it.
        case merge(surviving: Patient, prior: HL7Identifier)
    }

    /// MSH-10: different in each message of a sender.
    public let controlID: String
    /// MSH-7 and EVN-2.
    public let time: HL7Timestamp
    /// MSH-3 and MSH-4.
    public let sender: Party
    /// MSH-5 and MSH-6.
    public let receiver: Party
    /// What the message tells.
    public let content: Content

    /// Collects the values.
    public init(controlID: String, time: HL7Timestamp, sender: Party, receiver: Party, content: Content) {
        self.controlID = controlID
        self.time = time
        self.sender = sender
        self.receiver = receiver
        self.content = content
    }
}
