package import CaptureModel

/// One line of the journal of identities, which is only ever written on.
package struct IdentityJournalEntry: Hashable, Sendable {
    /// What happened.
    package enum Kind: String, Sendable, CaseIterable {
        /// What is known of a person changed.
        case demographics
        /// `other` was given up for `person`.
        case merged
        /// The person got another identifier: `other` was given up for `person`.
        case renamed
        /// Admissions deleted the person.
        case deleted
        /// A deleted person was told of again.
        case restored
        /// `person` and `other` are one, says somebody; they stay two.
        case linked
        /// They are not.
        case unlinked
        /// A visit of `other` is `person`'s.
        case visitMoved
        /// A visit has another number.
        case visitRenumbered
        /// An account has another number.
        case accountRenumbered
        /// An exam of `other` is `person`'s.
        case examMoved
        /// A capture of `other`, or of nobody until then, is `person`'s.
        case captureMoved
        /// What was sent was corrected.
        case corrected
        /// An emergency identity was taken for a patient whom nobody can name.
        case emergencyTaken
        /// A person looked at a message that the list could not follow.
        case attended
        /// The list was folded again from the stored messages.
        case rebuilt
        /// Stored messages were forgotten.
        case forgotten
    }

    /// Identifiers and demographics at one moment; a part that does not matter is left out.
    package struct State: Hashable, Sendable, Codable {
        /// The person.
        package var patient: Patient?
        /// The visit.
        package var visit: VisitNumber?
        /// The account.
        package var account: VisitNumber?
        /// The exam.
        package var exam: Int64?
        /// The capture.
        package var capture: Int64?
        /// What else there is to say.
        package var remark: String?

        /// Puts the parts together.
        package init(
            patient: Patient? = nil, visit: VisitNumber? = nil, account: VisitNumber? = nil, exam: Int64? = nil,
            capture: Int64? = nil, remark: String? = nil
        ) {
            self.patient = patient
            self.visit = visit
            self.account = account
            self.exam = exam
            self.capture = capture
            self.remark = remark
        }
    }

    /// Counts up in the order of writing.
    package let number: Int64
    /// When it was written.
    package let at: Timestamp
    /// Who did it: `admissions` for the feed, else a person or the agent.
    package let author: String
    /// The stored message that said so, which may be forgotten by now.
    package let message: Int64?
    /// The message's sender, control ID and event, joined by blanks.
    package let source: String?
    /// What happened.
    package let kind: Kind
    /// To whom, as the identifier was then.
    package let person: PatientID?
    /// Who else is named.
    package let other: PatientID?
    /// What was.
    package let before: State?
    /// What is.
    package let after: State?
}
