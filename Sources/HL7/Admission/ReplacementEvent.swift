/// An event in which an identifier of MRG gives way to one of PID or PV1, or what it names moves to another.
public enum ReplacementEvent: String, Sendable, CaseIterable {
    /// A18: patients, accounts or visits are merged, as early versions said it.
    case mergeOfAnyKind = "A18"
    /// A34: patients are merged, by one identifier.
    case mergePatient = "A34"
    /// A35: accounts of a patient are merged.
    case mergeAccountOnly = "A35"
    /// A36: patients and their accounts are merged.
    case mergePatientAndAccount = "A36"
    /// A39: persons are merged, by the identifier of an enterprise (PID-2, MRG-4).
    case mergePerson = "A39"
    /// A40: patients are merged, by lists of identifiers.
    case mergePatients = "A40"
    /// A41: accounts are merged.
    case mergeAccount = "A41"
    /// A42: visits are merged.
    case mergeVisit = "A42"
    /// A44: an account moves to another patient.
    case moveAccount = "A44"
    /// A45: visits move to another account.
    case moveVisit = "A45"
    /// A47: a patient gets another identifier.
    case changeIdentifier = "A47"
    /// A49: an account gets another number.
    case changeAccount = "A49"
    /// A50: a visit gets another number.
    case changeVisit = "A50"
    /// A51: a visit gets another alternate identifier.
    case changeAlternateVisit = "A51"

    /// Whether MRG-1 is what gives way: the message is nothing without it.
    var replacesPatient: Bool {
        switch self {
        case .mergePatient, .mergePatientAndAccount, .mergePatients, .changeIdentifier: true
        case .mergeOfAnyKind, .mergePerson, .mergeAccountOnly, .mergeAccount, .mergeVisit, .moveAccount, .moveVisit,
            .changeAccount, .changeVisit, .changeAlternateVisit:
            false
        }
    }
}
