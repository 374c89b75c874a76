/// What was sent as another person's, or under former demographics, and what is done about it.
public struct Correction: Hashable, Sendable {
    /// Why what was sent is wrong.
    public enum Cause: String, Sendable, Codable {
        /// Admissions merged the patient, changed the identifier, or knows the person better now.
        case admissions
        /// A person chose wrongly, and said so.
        case person
    }

    /// How far it is.
    public enum State: Hashable, Sendable {
        /// Nobody has decided: the archive may follow admissions by itself.
        case open
        /// New instances are sent, and the old ones rejected.
        case underway
        /// Every new instance and every rejection is proven.
        case closed(Timestamp)
        /// Nothing is sent: who says so, and why.
        case dismissed(Timestamp, by: String, why: String)
    }

    /// Which correction.
    public let id: CorrectionID
    /// Why what was sent is wrong.
    public let cause: Cause
    /// The exam as which it was sent.
    public let exam: ExamID
    /// The exam as which it is sent now; nothing while nobody has decided.
    public let successor: ExamID?
    /// As whose it was sent.
    public let sentAs: SentIdentity
    /// With which reason the old instances are rejected; nothing while nobody has decided.
    public let reason: RejectionReason?
    /// What the person says of it; empty where nobody said anything.
    public let why: String
    /// Who opened it: `admissions`, or a person.
    public let author: String
    /// When it was opened.
    public let opened: Timestamp
    /// How far it is.
    public let state: State

    /// Makes a correction as the store holds it.
    public init(
        id: CorrectionID, cause: Cause, exam: ExamID, successor: ExamID?, sentAs: SentIdentity,
        reason: RejectionReason?, why: String, author: String, opened: Timestamp, state: State
    ) {
        self.id = id
        self.cause = cause
        self.exam = exam
        self.successor = successor
        self.sentAs = sentAs
        self.reason = reason
        self.why = why
        self.author = author
        self.opened = opened
        self.state = state
    }
}

/// Why an archive is to reject instances: the titles of rejection notes that IHE RAD IOCM knows for this
/// (PS3.16 CID 7010).
public enum RejectionReason: String, Hashable, Sendable, Codable, CaseIterable {
    /// (113038, DCM, "Incorrect Modality Worklist Entry"): another patient or procedure was chosen than was meant.
    case wrongWorklistEntry = "wrong-worklist-entry"
    /// (113037, DCM, "Rejected for Patient Safety Reasons"): nobody may see them as they are.
    case patientSafety = "patient-safety"
}
