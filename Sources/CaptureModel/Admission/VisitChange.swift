/// What happens to a visit (HL7 v2.5.1 chapter 3); what else the message says of it is in its ``EncounterStatement``.
public enum VisitChange: String, Hashable, Sendable, CaseIterable {
    /// A01, A04: the patient is here.
    case admitted
    /// A05, A14: the patient is expected.
    case planned
    /// A06, A07: the visit is of another class (PV1-2) from now on.
    case classChanged
    /// A02, A09, A10, A12, A32, A33: the patient is at another place (PV1-3).
    case relocated
    /// A08, A54, A55: something is known better; never ends, cancels or reopens a visit.
    case updated
    /// A03: the patient has left for good.
    case discharged
    /// A13: the discharge was a mistake.
    case dischargeCancelled
    /// A21, A53: the patient is away for a while.
    case leftOnLeave
    /// A22, A52: the patient is back.
    case returned
    /// A11: the admission was a mistake; the visit never was.
    case admissionCancelled
    /// A27, A38: the patient is not expected any more. Nothing becomes of a visit that has begun meanwhile.
    case planCancelled
    /// A23: what is known of the visit is deleted, and not the person; no word on whether it took place.
    case deleted
}
