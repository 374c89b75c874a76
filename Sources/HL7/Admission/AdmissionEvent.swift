/// An event that concerns one visit of one patient.
public enum VisitEvent: String, Sendable, CaseIterable {
    /// A01: admitted; the visit is active.
    case admit = "A01"
    /// A03: discharged; the visit has ended.
    case discharge = "A03"
    /// A04: registered as an outpatient; the visit is active.
    case register = "A04"
    /// A08: patient or visit updated; never ends or cancels a visit.
    case update = "A08"
    /// A11: the admission or registration is undone; the patient stays.
    case cancelAdmit = "A11"
}

/// What an ADT message tells.
public enum AdmissionEvent: Hashable, Sendable {
    /// Something about a visit.
    case visit(VisitEvent)
    /// A40: identifiers of patients are merged.
    case mergePatients
    /// An event that is not applied, by its code (`A02`).
    case unsupported(String)

    /// The event of a trigger code; nil if it is not of the form of one, a letter and two digits.
    public init?(code: String) {
        let bytes = Array(code.utf8)
        guard bytes.count == 3, (0x41...0x5A).contains(bytes[0]), bytes[1...].allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        if let event = VisitEvent(rawValue: code) {
            self = .visit(event)
        } else if code == "A40" {
            self = .mergePatients
        } else {
            self = .unsupported(code)
        }
    }

    /// The trigger code: `A01`.
    public var code: String {
        switch self {
        case .visit(let event): event.rawValue
        case .mergePatients: "A40"
        case .unsupported(let code): code
        }
    }
}
