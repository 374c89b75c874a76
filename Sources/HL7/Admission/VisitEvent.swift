/// An event that concerns one visit of one patient (HL7 v2.5.1 chapter 3).
public enum VisitEvent: String, Sendable, CaseIterable {
    /// A01: admitted; the visit is active.
    case admit = "A01"
    /// A02: transferred to another place.
    case transfer = "A02"
    /// A03: discharged; the visit has ended.
    case discharge = "A03"
    /// A04: registered as an outpatient; the visit is active.
    case register = "A04"
    /// A05: expected to be admitted.
    case preAdmit = "A05"
    /// A06: an outpatient becomes an inpatient.
    case outpatientToInpatient = "A06"
    /// A07: an inpatient becomes an outpatient.
    case inpatientToOutpatient = "A07"
    /// A08: patient or visit updated; never ends or cancels a visit.
    case update = "A08"
    /// A09: on the way from a place.
    case depart = "A09"
    /// A10: arrived at a place.
    case arrive = "A10"
    /// A11: the admission or registration is undone; the patient stays.
    case cancelAdmit = "A11"
    /// A12: the transfer is undone.
    case cancelTransfer = "A12"
    /// A13: the discharge is undone.
    case cancelDischarge = "A13"
    /// A14: the admission is pending.
    case pendingAdmit = "A14"
    /// A21: away for a while.
    case leave = "A21"
    /// A22: back from leave.
    case returnFromLeave = "A22"
    /// A23: what is known of the visit is deleted, and not the person.
    case delete = "A23"
    /// A27: the pending admission is undone.
    case cancelPendingAdmit = "A27"
    /// A32: the arrival is undone.
    case cancelArrive = "A32"
    /// A33: the departure is undone.
    case cancelDepart = "A33"
    /// A38: the pre-admission is undone.
    case cancelPreAdmit = "A38"
    /// A52: the leave is undone.
    case cancelLeave = "A52"
    /// A53: the return from leave is undone.
    case cancelReturn = "A53"
    /// A54: another attending doctor.
    case changeAttending = "A54"
    /// A55: the change of the attending doctor is undone.
    case cancelChangeAttending = "A55"

    /// Whether the visit becomes one of another class, which may give it another number (MRG-5).
    var changesClass: Bool { self == .outpatientToInpatient || self == .inpatientToOutpatient }
}
