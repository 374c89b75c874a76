/// How a visit stands after what was said of it, told in the order in which it happened.
///
/// The order of arrival is another one: who folds a visit sorts what was said, and begins again when something older
/// comes, so that every order of arrival ends the same.
public struct VisitCourse: Hashable, Sendable {
    /// The visit; nothing before anything was said.
    public private(set) var encounter: Encounter?
    /// Whose it is.
    public private(set) var person: PatientID?
    /// Whether anybody said that there is such a visit: an end alone does not make one, and waits for it.
    public private(set) var isKnown: Bool

    /// A visit of which nothing is known.
    public init() {
        encounter = nil
        person = nil
        isKnown = false
    }

    /// A visit as it is known.
    public init(encounter: Encounter, person: PatientID) {
        self.encounter = encounter
        self.person = person
        isKnown = true
    }

    /// Takes in the next change.
    ///
    /// - Returns: whether it counts. The end of another person's visit does not, nor does a plan's end once the patient
    ///   is here.
    @discardableResult
    public mutating func take(
        _ change: VisitChange, of speaker: PatientID, saying statement: EncounterStatement
    ) -> Bool {
        if let person, person != speaker {
            // An end that waits for its visit is forgotten when the visit turns out to be another person's.
            if isKnown { guard !change.isEnd else { return false } } else { encounter = nil }
        }
        let status = encounter?.status
        if change == .planCancelled, let status, status != .planned { return false }
        let next = change.status(after: status)
        switch change {
        case .deleted: encounter = Encounter(visitNumber: statement.visitNumber, status: next)
        case .dischargeCancelled:
            var cleared = statement
            cleared.discharged = .cleared
            encounter = cleared.applied(to: encounter, status: next)
        case .admitted, .planned, .classChanged, .relocated, .updated, .discharged, .leftOnLeave, .returned,
            .admissionCancelled, .planCancelled:
            encounter = statement.applied(to: encounter, status: next)
        }
        person = speaker
        isKnown = isKnown || !change.isEnd
        return true
    }
}

extension VisitChange {
    /// Whether it ends a visit or takes it back; such a message never makes a visit of its own.
    public var isEnd: Bool {
        switch self {
        case .discharged, .admissionCancelled, .planCancelled, .deleted: true
        case .admitted, .planned, .classChanged, .relocated, .updated, .dischargeCancelled, .leftOnLeave, .returned:
            false
        }
    }

    /// The status after the change.
    func status(after status: Encounter.Status?) -> Encounter.Status {
        switch self {
        case .admitted, .returned: .open
        case .leftOnLeave: .onLeave
        case .discharged: .discharged
        case .admissionCancelled, .planCancelled: .cancelled
        case .deleted: .deleted
        // Who is here is not expected any more.
        case .planned: status == .open || status == .onLeave ? status ?? .open : .planned
        case .dischargeCancelled: status == .discharged ? .open : status ?? .open
        // A missed admission must not hide the patient.
        case .classChanged, .relocated, .updated: status ?? .open
        }
    }
}
