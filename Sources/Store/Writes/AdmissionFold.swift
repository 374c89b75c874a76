import CaptureModel
import GRDB

/// Folds one message into the admissions list.
///
/// What a person or a visit is like is said by the message that happened last, whenever it came. Who is who, and which
/// number stands for which, is said by every message about that, in the order in which they come.
struct AdmissionFold {
    let database: Database
    /// When it happened; when it came, where the message does not say.
    let occurred: Timestamp
    /// When it came.
    let received: Timestamp
    /// Where changes of known people are written down; nothing while the list is rebuilt.
    let journal: IdentityJournal?
    /// Whether exams are looked at that a message may make doubtful: when it comes, and not when it is folded again,
    /// because exams are no part of the list.
    var asksForExams: Bool { journal != nil }

    /// What folding came to.
    struct Result: Equatable {
        /// Whom the message speaks of, where the list knows one.
        var patient: PatientID?
        /// Why the list does not show all that the message says; without its contents.
        var note: String?
        /// Whether a person has to look at the message.
        var needsPerson = false

        /// The result of a message's parts: the last one's patient, and every trouble.
        func followed(by next: Result) -> Result {
            Result(
                patient: next.patient ?? patient, note: next.note ?? note,
                needsPerson: needsPerson || next.needsPerson)
        }
    }

    /// Folds the event.
    func fold(_ event: AdmissionEvent) throws -> Result {
        switch event {
        case .person(let statement): try tell(statement).result
        case .visit(let change, let person, let visit): try follow(change, of: person, visit)
        case .swapped(let first, let second):
            try follow(.relocated, of: first.person, first.visit)
                .followed(by: follow(.relocated, of: second.person, second.visit))
        case .personDeleted(let statement): try delete(statement)
        case .merged(let merges): try each(merges, merge)
        case .identifierChanged(let changes): try each(changes, rename)
        case .accountChanged(let changes): try each(changes, changeAccount)
        case .accountMoved(let changes): try each(changes, moveAccount)
        case .visitChanged(let changes): try each(changes, changeNumber)
        case .visitReclassified(let change, let visit):
            try changeNumber(change).followed(by: follow(.classChanged, of: change.person, visit))
        case .visitMoved(let changes): try each(changes, moveVisit)
        case .alternateVisitChanged(let changes): try each(changes, changeAlternateNumber)
        case .linked(let first, let second): try link(first, second, isLinked: true)
        case .unlinked(let first, let second): try link(first, second, isLinked: false)
        case .ordered(let orders): try each(orders, order)
        case .needsPerson(let code): Result(note: "\(code): the list cannot follow it by itself", needsPerson: true)
        case .noted: Result(note: "not followed")
        }
    }

    private func each<Part>(_ parts: [Part], _ fold: (Part) throws -> Result) throws -> Result {
        try parts.reduce(Result()) { result, part in result.followed(by: try fold(part)) }
    }

    /// A result that asks for a person.
    func asking(_ reason: String, about patient: PatientID?) -> Result {
        Result(patient: patient, note: reason, needsPerson: true)
    }
}
