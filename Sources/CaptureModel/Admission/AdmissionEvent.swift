/// What admissions reports, as the patient list understands it (HL7 v2.5.1 chapter 3).
///
/// Which event a message is decides its trigger code alone, never the segments that happen to stand in it.
public enum AdmissionEvent: Hashable, Sendable {
    /// A28 or A31, and any event about a visit that names none: what is known of the person alone.
    case person(PatientStatement)
    /// An event of one visit of one person.
    case visit(VisitChange, PatientStatement, EncounterStatement)
    /// A17: two patients exchange their places; what each group of the message says is where they are now.
    case swapped(PersonAtVisit, PersonAtVisit)
    /// A29: the person is to leave the list; a tombstone stays where captures or exams name them.
    case personDeleted(PatientStatement)
    /// A34, A39, A40, and A18 and A36 as far as they merge patients: the prior identifier is the surviving person's from
    /// now on, and must never be used again.
    case merged([Merge])
    /// A47: the person gets a new identifier, which nobody has; the old one must never be used again.
    case identifierChanged([Merge])
    /// A35, A41 and A49: an account has another number from now on, for this person.
    case accountChanged([AccountChange])
    /// A44: an account with all its visits is another person's.
    case accountMoved([AccountChange])
    /// A42 and A50: a visit has another number from now on.
    case visitChanged([VisitNumberChange])
    /// A06 and A07 that name the number before (MRG-5): the visit has another number, and is of another class.
    case visitReclassified(VisitNumberChange, EncounterStatement)
    /// A45: visits are this person's, and belong to this account.
    case visitMoved([VisitNumberChange])
    /// A51: a visit's alternate identifier is another.
    case alternateVisitChanged([VisitNumberChange])
    /// A24: two people are one, says somebody; they stay two in the list.
    case linked(PatientStatement, PatientStatement)
    /// A37: the link was wrong. It never undoes a merge.
    case unlinked(PatientStatement, PatientStatement)
    /// ORM, OMI and OMG: procedures that are to be done, are done, or were taken back.
    case ordered([OrderStatement])
    /// A well-formed event that the list cannot follow by itself and that a person has to look at: A43, and an A18 or
    /// A39 that says more than which patients are one.
    case needsPerson(code: String)
    /// A well-formed event that changes nothing in the list: A16, A25, A26, A60 and those that are not known.
    case noted(code: String)

    /// A person and one of their visits.
    public struct PersonAtVisit: Hashable, Sendable {
        /// Who.
        public var person: PatientStatement
        /// Which visit, and what is known of it.
        public var visit: EncounterStatement

        /// Puts the two together.
        public init(person: PatientStatement, visit: EncounterStatement) {
            self.person = person
            self.visit = visit
        }
    }

    /// One pair of a merge, or of a change of identifier.
    public struct Merge: Hashable, Sendable {
        /// Who remains, and what the message says of them.
        public var surviving: PatientStatement
        /// The identifier that is given up (MRG-1).
        public var prior: PatientIdentifier
        /// A36: the account that is given up with it, and the one that takes its place.
        public var account: Replacement?

        /// Makes the pair.
        public init(surviving: PatientStatement, prior: PatientIdentifier, account: Replacement? = nil) {
            self.surviving = surviving
            self.prior = prior
            self.account = account
        }
    }

    /// One number in the place of another.
    public struct Replacement: Hashable, Sendable {
        /// The number that is given up (MRG-3, MRG-5 or MRG-6).
        public var prior: VisitNumber
        /// The number that holds from now on (PID-18, PV1-19 or PV1-50).
        public var surviving: VisitNumber

        /// Puts the two together.
        public init(prior: VisitNumber, surviving: VisitNumber) {
            self.prior = prior
            self.surviving = surviving
        }
    }

    /// What happens to an account.
    public struct AccountChange: Hashable, Sendable {
        /// Whose the account is from now on.
        public var person: PatientStatement
        /// Whose it was (MRG-1), where the message says so.
        public var priorPerson: PatientIdentifier?
        /// The account's number before and after; both the same where it only moves.
        public var account: Replacement

        /// Puts the parts together.
        public init(person: PatientStatement, priorPerson: PatientIdentifier? = nil, account: Replacement) {
            self.person = person
            self.priorPerson = priorPerson
            self.account = account
        }
    }

    /// What happens to a visit's number, or to whom a visit belongs.
    public struct VisitNumberChange: Hashable, Sendable {
        /// Whose the visit is from now on.
        public var person: PatientStatement
        /// Its number before and after; both the same where it only moves.
        public var visit: Replacement
        /// The account that the visit belongs to from now on (PID-18), where the message says so.
        public var account: VisitNumber?

        /// Puts the parts together.
        public init(person: PatientStatement, visit: Replacement, account: VisitNumber? = nil) {
            self.person = person
            self.visit = visit
            self.account = account
        }
    }
}
