/// A person's statement whose pictures these are and what is being done: without one no capture leaves.
public struct Exam: Hashable, Sendable {
    /// How the exam came to be.
    public enum Origin: String, Sendable, Codable {
        /// Opened at a station by a person.
        case station
        /// Named by a sidecar file beside a capture.
        case sidecar
        /// Named by a rule on the names of file and folder.
        case name
        /// Named by a label that was photographed before.
        case label
        /// A person gave captures a patient of their own, or corrected whose they are.
        case person
    }

    /// Which exam.
    public let id: ExamID
    /// How it came to be.
    public let origin: Origin
    /// Where it is open; nothing for an exam that a sidecar named.
    public let station: StationName?
    /// Whose.
    public let patient: PatientID
    /// During which visit, where one was chosen.
    public let encounter: EncounterID?
    /// For which order, where one was chosen.
    public let order: OrderID?
    /// What is being done.
    public let descriptor: DescriptorName
    /// On which side, where the descriptor asks.
    public let laterality: Laterality?
    /// The key of the finer region in the descriptor's list, where one was chosen.
    public let region: String?
    /// Who takes the pictures, where said.
    public let operatorName: String?
    /// Chosen once for the exam (StudyInstanceUID).
    public let studyInstanceUID: UniqueIdentifier
    /// When it was opened.
    public let opened: Timestamp
    /// When it was closed; nothing while it is open.
    public let closed: Timestamp?

    /// Makes an exam as the store holds it.
    public init(
        id: ExamID, origin: Origin, station: StationName?, patient: PatientID, encounter: EncounterID?,
        order: OrderID? = nil, descriptor: DescriptorName, laterality: Laterality?, region: String?,
        operatorName: String?,
        studyInstanceUID: UniqueIdentifier, opened: Timestamp, closed: Timestamp?
    ) {
        self.id = id
        self.origin = origin
        self.station = station
        self.patient = patient
        self.encounter = encounter
        self.order = order
        self.descriptor = descriptor
        self.laterality = laterality
        self.region = region
        self.operatorName = operatorName
        self.studyInstanceUID = studyInstanceUID
        self.opened = opened
        self.closed = closed
    }
}

/// An exam with the people and the visit that it names, as they stand at this moment.
public struct ExamSnapshot: Hashable, Sendable {
    /// The exam.
    public let exam: Exam
    /// Whose.
    public let patient: Patient
    /// During which visit.
    public let encounter: Encounter?
    /// For which order; nothing for an exam of an encounter.
    public let order: ScheduledProcedure?

    /// Puts the parts together.
    public init(exam: Exam, patient: Patient, encounter: Encounter?, order: ScheduledProcedure? = nil) {
        self.exam = exam
        self.patient = patient
        self.encounter = encounter
        self.order = order
    }
}

/// What a person or a sidecar chose, before the store made an exam of it.
public struct ExamDraft: Hashable, Sendable {
    /// How it came to be.
    public var origin: Exam.Origin
    /// Where; nothing for a sidecar.
    public var station: StationName?
    /// Whose.
    public var patient: PatientID
    /// During which visit.
    public var encounter: EncounterID?
    /// For which order; it gives the study's identifier, where it names one, before ``studyInstanceUID``.
    public var order: OrderID?
    /// What is being done.
    public var descriptor: DescriptorName
    /// On which side.
    public var laterality: Laterality?
    /// The finer region.
    public var region: String?
    /// Who takes the pictures.
    public var operatorName: String?
    /// The identifier for the study, already drawn.
    public var studyInstanceUID: UniqueIdentifier

    /// Makes a draft.
    public init(
        origin: Exam.Origin, station: StationName?, patient: PatientID, encounter: EncounterID? = nil,
        order: OrderID? = nil, descriptor: DescriptorName, laterality: Laterality? = nil, region: String? = nil,
        operatorName: String? = nil,
        studyInstanceUID: UniqueIdentifier
    ) {
        self.origin = origin
        self.station = station
        self.patient = patient
        self.encounter = encounter
        self.order = order
        self.descriptor = descriptor
        self.laterality = laterality
        self.region = region
        self.operatorName = operatorName
        self.studyInstanceUID = studyInstanceUID
    }
}
