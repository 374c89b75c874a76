package import CaptureModel

/// An identity that was set aside for a patient whom nobody can name, and what became of it.
package struct EmergencyIdentity: Hashable, Sendable {
    /// How an identity was taken.
    package struct Use: Hashable, Sendable {
        /// When.
        package let since: Timestamp
        /// Where.
        package let station: StationName
        /// Who.
        package let author: String
        /// Whom it means in the patient list.
        package let person: PatientID
        /// How many exams were opened with it.
        package let exams: Int
        /// Whether admissions has told of the number itself since.
        package let isAdmitted: Bool
    }

    /// Who an identity turned out to be.
    package struct Naming: Hashable, Sendable {
        /// The identifier that the person has now, all later merges followed.
        package let identifier: PatientIdentifier
        /// When admissions said so; nothing where the journal does not have it.
        package let at: Timestamp?
        /// The number of the stored message that said so.
        package let message: Int64?
        /// Its sender, control ID and event.
        package let source: String?
    }

    /// What became of an identity.
    package enum State: Hashable, Sendable {
        /// Nobody has it.
        case free
        /// Admissions or an order has told of the number although it was not taken here: it is never handed out.
        case elsewhere
        /// Somebody has it, and admissions has not said who.
        case inUse(Use)
        /// Admissions gave the number up for the patient's own, by a merge or a change.
        case reconciled(Use, Naming)
        /// It was taken, and admissions deleted the number.
        case withdrawn(Use)

        /// The word for it.
        package var word: String {
            switch self {
            case .free: "free"
            case .elsewhere: "elsewhere"
            case .inUse: "in-use"
            case .reconciled: "reconciled"
            case .withdrawn: "withdrawn"
            }
        }

        /// How it was taken; nothing where it was not.
        package var use: Use? {
            switch self {
            case .free, .elsewhere: nil
            case .inUse(let use), .reconciled(let use, _), .withdrawn(let use): use
            }
        }
    }

    /// The pool that it is of.
    package let pool: EmergencyPoolName
    /// The identity.
    package let identifier: PatientIdentifier
    /// What its patient is called until admissions says more; what admissions says, where it has.
    package let name: PersonName
    /// What became of it.
    package let state: State
}
