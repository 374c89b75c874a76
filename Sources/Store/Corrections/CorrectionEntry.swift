package import CaptureModel

/// A correction with all that a person wants to know of it.
package struct CorrectionEntry: Hashable, Sendable {
    /// The correction.
    package let correction: Correction
    /// The exam as which was sent, with the patient as the list has them now.
    package let exam: ExamSnapshot
    /// The exam as which is sent now.
    package let successor: ExamSnapshot?
    /// How many captures are concerned.
    package let captures: Int
    /// Of these, how many are proven under the right patient.
    package let proven: Int
    /// How many rejection notes there are.
    package let notes: Int
    /// Of these, how many are proven.
    package let notesProven: Int
}

/// What a person says who corrects whose captures are.
package struct MoveOrder: Sendable {
    /// The exam that they belong to.
    package let choice: Placement.ExamChoice
    /// Where each goes.
    package let destinations: @Sendable (Capture) -> [DestinationName]
    /// With which reason archives are to reject what was sent.
    package let reason: RejectionReason
    /// In the person's words.
    package let why: String
    /// Who.
    package let person: String

    /// Puts the parts together.
    package init(
        choice: Placement.ExamChoice, destinations: @escaping @Sendable (Capture) -> [DestinationName],
        reason: RejectionReason, why: String, person: String
    ) {
        self.choice = choice
        self.destinations = destinations
        self.reason = reason
        self.why = why
        self.person = person
    }
}

/// What a move came to.
package struct MoveOutcome: Hashable, Sendable {
    /// The exam that the captures belong to now.
    package let exam: ExamID
    /// Captures that no archive had: they simply moved.
    package let moved: [CaptureID]
    /// Captures in whose place others are sent now.
    package let superseded: [CaptureID]
    /// The corrections that this opened, one for each exam of before.
    package let corrections: [CorrectionID]
}
