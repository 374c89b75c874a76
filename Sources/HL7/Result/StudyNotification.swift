/// The plain values of a message that tells a record of a study: ORU^R01 in the shape that IHE RAD-132 (EBIW) shares
/// with RAD-128.
///
/// The record learns that the study is in the archive, or is not to be used any more: of whom, of which visit or order,
/// and what was done. No pictures and no findings are in it.
public struct StudyNotification: Sendable {
    /// Whether the study can be shown.
    public enum Availability: Hashable, Sendable {
        /// It is in the archive.
        case available
        /// It was told of wrongly, for instance of another patient, and is rejected in the archive.
        case withdrawn
    }

    /// Header values that the site's configuration gives.
    public struct Envelope: Hashable, Sendable {
        /// MSH-3 and MSH-4.
        public let sender: AdmissionDraft.Party
        /// MSH-5 and MSH-6.
        public let receiver: AdmissionDraft.Party
        /// MSH-11: `P`, `T` or `D`.
        public let processingID: String
        /// MSH-18, one of ``HL7CharacterSet/writable``.
        public let characterSet: HL7CharacterSet
        /// OBR-24 (HL7 table 0074), such as `RAD`.
        public let serviceSection: String

        /// Collects the values.
        public init(
            sender: AdmissionDraft.Party, receiver: AdmissionDraft.Party, processingID: String = "P",
            characterSet: HL7CharacterSet = .utf8, serviceSection: String = "RAD"
        ) {
            self.sender = sender
            self.receiver = receiver
            self.processingID = processingID
            self.characterSet = characterSet
            self.serviceSection = serviceSection
        }
    }

    /// A patient's values.
    public struct Patient: Hashable, Sendable {
        /// PID-3: the identifier that the site knows its patients by.
        public let identifier: HL7Identifier
        /// PID-5.
        public let name: PatientName?
        /// PID-7.
        public let birthDate: HL7Date?
        /// PID-8.
        public let sex: AdministrativeSex?

        /// Collects the values.
        public init(
            identifier: HL7Identifier, name: PatientName? = nil, birthDate: HL7Date? = nil,
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
        /// PV1-19: the admission ID with its issuer.
        public let number: HL7Identifier
        /// PID-18: the account, in DICOM the service episode.
        public let account: HL7Identifier?
        /// PV1-2; empty where not known.
        public let patientClass: String
        /// PV1-3.
        public let location: HL7Location?
        /// PV1-10; empty where not known.
        public let hospitalService: String

        /// Collects the values.
        public init(
            number: HL7Identifier, account: HL7Identifier? = nil, patientClass: String = "",
            location: HL7Location? = nil, hospitalService: String = ""
        ) {
            self.number = number
            self.account = account
            self.patientClass = patientClass
            self.location = location
            self.hospitalService = hospitalService
        }
    }

    /// The order of a study that somebody ordered.
    public struct Order: Hashable, Sendable {
        /// ORC-2, OBR-2.
        public let placerNumber: HL7EntityIdentifier?
        /// ORC-3, OBR-3.
        public let fillerNumber: HL7EntityIdentifier?
        /// OBR-18: the accession number; empty where there is none.
        public let accessionNumber: String
        /// OBR-19; empty where there is none.
        public let requestedProcedureID: String

        /// Collects the values.
        public init(
            placerNumber: HL7EntityIdentifier? = nil, fillerNumber: HL7EntityIdentifier? = nil,
            accessionNumber: String = "", requestedProcedureID: String = ""
        ) {
            self.placerNumber = placerNumber
            self.fillerNumber = fillerNumber
            self.accessionNumber = accessionNumber
            self.requestedProcedureID = requestedProcedureID
        }
    }

    /// What was done.
    public struct Procedure: Hashable, Sendable {
        /// OBR-4, OBR-44: the descriptor's procedure.
        public let code: HL7CodedElement
        /// OBR-47: where on the body, and on which side.
        public let modifiers: [HL7CodedElement]
        /// OBR-7: when the first capture was taken.
        public let observed: HL7Timestamp

        /// Collects the values.
        public init(code: HL7CodedElement, modifiers: [HL7CodedElement] = [], observed: HL7Timestamp) {
            self.code = code
            self.modifiers = modifiers
            self.observed = observed
        }
    }

    /// MSH-10: 1 to 20 characters, different in each message of a sender.
    public let controlID: String
    /// MSH-7 and OBR-22.
    public let time: HL7Timestamp
    /// Header values.
    public let envelope: Envelope
    /// What is said of the study.
    public let availability: Availability
    /// Whose it is.
    public let patient: Patient
    /// Of which visit, if any.
    public let visit: Visit?
    /// Of which order, if any.
    public let order: Order?
    /// What was done.
    public let procedure: Procedure
    /// OBX-5: StudyInstanceUID, as it is in the objects.
    public let studyInstanceUID: String

    /// Collects the values.
    public init(
        controlID: String, time: HL7Timestamp, envelope: Envelope, availability: Availability, patient: Patient,
        visit: Visit?, order: Order?, procedure: Procedure, studyInstanceUID: String
    ) {
        self.controlID = controlID
        self.time = time
        self.envelope = envelope
        self.availability = availability
        self.patient = patient
        self.visit = visit
        self.order = order
        self.procedure = procedure
        self.studyInstanceUID = studyInstanceUID
    }
}
