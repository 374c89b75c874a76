/// What may become of a held capture once admissions or a worklist say more than they had said when it came.
public enum LateMatch: Hashable, Sendable {
    /// It is matched again by its claim, and goes to its exam where that is certain now.
    case placed
    /// It is matched again and stays held: what is found is shown as its candidates.
    case shown
    /// It waits as it is.
    case nothing
}

extension HeldReason.Code {
    /// What becomes of a capture that is held for this reason.
    ///
    /// Only where the list did not have what the claim names can the list's growing be the answer. Everything that
    /// spoke against a person, and everything that a person decided, stays until a person says otherwise; of exams at
    /// the station nothing is learned later, because one that is opened now was not open then.
    public var lateMatch: LateMatch {
        switch self {
        case .unknownPatient, .unknownVisit, .unknownOrder: .placed
        // One of two people who leaves the list is no proof that the other was meant; a visit that begins later is
        // another one than that which had ended.
        case .ambiguous, .formerIdentifier, .endedVisit: .shown
        case .contradiction, .wrongIdentifier, .takenBack: .nothing
        case .noExam, .otherExam, .label: .nothing
        case .unknownDescriptor, .noLaterality, .brokenSidecar, .unsuitableMedia, .noRoute, .notComposed: .nothing
        }
    }
}
