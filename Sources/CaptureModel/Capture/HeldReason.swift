/// Why a capture stays where it is until somebody acts.
public struct HeldReason: Hashable, Sendable, Codable {
    /// The kinds of reason, as they stand in the database, the heartbeat and the page.
    public enum Code: String, Sendable, Codable, CaseIterable {
        /// No exam is open at the station of the device.
        case noExam = "no-exam"
        /// The named patient is not in the admissions list.
        case unknownPatient = "unknown-patient"
        /// The named visit is not the patient's.
        case unknownVisit = "unknown-visit"
        /// The named descriptor is not in the catalog.
        case unknownDescriptor = "unknown-descriptor"
        /// The descriptor asks for a side and none was chosen.
        case noLaterality = "no-laterality"
        /// The sidecar beside the file cannot be read.
        case brokenSidecar = "broken-sidecar"
        /// What the file is has no DICOM form here, or the file is damaged.
        case unsuitableMedia = "unsuitable-media"
        /// No route of the configuration takes the capture anywhere.
        case noRoute = "no-route"
        /// The instance could not be composed.
        case notComposed = "not-composed"
        /// More than one patient, visit or order fits what is said.
        case ambiguous
        /// The identifier was given up by a merge or a change; the candidate is who has it now.
        case formerIdentifier = "former-identifier"
        /// The named visit was over when the capture was taken.
        case endedVisit = "ended-visit"
        /// A name or birth date beside the capture contradicts that of the patient whom the identifier names.
        case contradiction
        /// Another exam was open when the capture was taken than when it came.
        case otherExam = "other-exam"
        /// It is the picture of a label.
        case label
        /// The named order is not in any worklist.
        case unknownOrder = "unknown-order"
        /// The identifier's check digit is wrong.
        case wrongIdentifier = "wrong-identifier"
        /// It was given back: a person took it from its exam.
        case takenBack = "taken-back"
    }

    /// Where the capture may belong; a person chooses.
    public struct Candidate: Hashable, Sendable, Codable {
        /// Whose it may be.
        public var patient: PatientID?
        /// During which visit.
        public var encounter: EncounterID?
        /// In which exam.
        public var exam: ExamID?
        /// For which order.
        public var order: OrderID?

        /// Puts the parts together.
        public init(
            patient: PatientID? = nil, encounter: EncounterID? = nil, exam: ExamID? = nil, order: OrderID? = nil
        ) {
            self.patient = patient
            self.encounter = encounter
            self.exam = exam
            self.order = order
        }
    }

    /// Which kind.
    public let code: Code
    /// What happened and what to do, in a sentence without patient data.
    public let message: String
    /// Where it may belong, the likeliest first; empty where nothing is known.
    public let candidates: [Candidate]

    /// Makes a reason.
    public init(_ code: Code, _ message: String, candidates: [Candidate] = []) {
        self.code = code
        self.message = message
        self.candidates = candidates
    }
}
