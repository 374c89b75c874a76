package import CaptureModel
package import Monitor
import Store

/// What was sent wrongly and what is done about it, as our JSON shows it.
package struct CorrectionDocument: Hashable, Sendable, Codable {
    /// Which correction.
    package var id: CorrectionID
    /// `admissions` or `person`.
    package var cause: Correction.Cause
    /// `open`, `underway`, `closed` or `dismissed`.
    package var state: String
    /// As whose it was sent.
    package var sentAs: PatientDocument
    /// Whose it is.
    package var patient: PatientDocument
    /// The exam as which it was sent.
    package var exam: ExamID
    /// The exam as which it is sent now.
    package var successor: ExamID?
    /// How many captures are concerned, and how many of them are proven under the right patient.
    package var captures: Int
    /// Of these, how many are proven.
    package var proven: Int
    /// Rejection notes, and how many of them are proven.
    package var notes: Int
    /// Of these, how many are proven.
    package var notesProven: Int
    /// When it was opened.
    package var opened: WrittenTime
    /// Who opened it.
    package var author: String
    /// In a person's words; absent where nobody said anything.
    package var why: String?

    init(_ entry: CorrectionEntry) {
        let correction = entry.correction
        id = correction.id
        cause = correction.cause
        sentAs = PatientDocument(correction.sentAs.patient, encounter: nil)
        patient = PatientDocument((entry.successor ?? entry.exam).patient, encounter: nil)
        exam = correction.exam
        successor = correction.successor
        captures = entry.captures
        proven = entry.proven
        notes = entry.notes
        notesProven = entry.notesProven
        opened = WrittenTime(correction.opened)
        author = correction.author
        why = correction.why.isEmpty ? nil : correction.why
        state =
            switch correction.state {
            case .open: "open"
            case .underway: "underway"
            case .closed: "closed"
            case .dismissed: "dismissed"
            }
    }
}

/// Corrections: those that wait first.
package struct CorrectionList: Hashable, Sendable, Codable {
    /// Those that wait, the oldest first, then those that ended.
    package var corrections: [CorrectionDocument]
}

/// What a person decides of a correction that is open.
package struct CorrectionDecision: Hashable, Sendable, Codable {
    /// `resend` or `dismiss`.
    package var decision: String
    /// Who.
    package var by: String
    /// Why; needed to dismiss.
    package var why: String?
    /// `wrong-worklist-entry` or `patient-safety` (without it); with `resend`.
    package var reason: RejectionReason?

    /// Puts the parts together.
    package init(decision: String, by: String, why: String? = nil, reason: RejectionReason? = nil) {
        self.decision = decision
        self.by = by
        self.why = why
        self.reason = reason
    }
}

/// Whose captures are, after somebody chose wrongly.
package struct MoveChoice: Hashable, Sendable, Codable {
    /// The captures; or an exam.
    package var captures: [CaptureID]?
    /// The exam whose captures are all moved.
    package var exam: ExamID?
    /// Where they belong.
    package var to: ExamChoice
    /// With which reason archives reject what was sent; `wrong-worklist-entry` without it.
    package var reason: RejectionReason?
    /// Who.
    package var by: String
    /// Why.
    package var why: String

    /// Puts the parts together.
    package init(
        captures: [CaptureID]? = nil, exam: ExamID? = nil, to: ExamChoice, reason: RejectionReason? = nil, by: String,
        why: String
    ) {
        self.captures = captures
        self.exam = exam
        self.to = to
        self.reason = reason
        self.by = by
        self.why = why
    }
}

/// What a move came to.
package struct MoveAnswer: Hashable, Sendable, Codable {
    /// The exam that the captures belong to now.
    package var exam: ExamID
    /// Captures that no archive had.
    package var moved: [CaptureID]
    /// Captures in whose place others are sent.
    package var superseded: [CaptureID]
    /// The corrections that began.
    package var corrections: [CorrectionID]

    init(_ outcome: MoveOutcome) {
        exam = outcome.exam
        moved = outcome.moved
        superseded = outcome.superseded
        corrections = outcome.corrections
    }
}
