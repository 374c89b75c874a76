import CaptureModel
package import Monitor
import Store

/// A line of the journal of identities, as our JSON shows it.
package struct JournalDocument: Hashable, Sendable, Codable {
    /// Counts up in the order of writing.
    package var number: Int64
    /// When it was written.
    package var at: WrittenTime
    /// Who did it: `admissions`, `vignette`, a worklist, or a person.
    package var author: String
    /// The message that said so: sender, control ID and event.
    package var source: String?
    /// What happened, such as `merged` or `captureMoved`.
    package var kind: String
    /// What was.
    package var before: State?
    /// What is.
    package var after: State?

    /// Identifiers and demographics at one moment, as far as they matter.
    package struct State: Hashable, Sendable, Codable {
        /// The person.
        package var patient: PatientDocument?
        /// The visit's number.
        package var visit: String?
        /// The account's number.
        package var account: String?
        /// The exam.
        package var exam: Int64?
        /// The capture.
        package var capture: Int64?
        /// What else there is to say.
        package var remark: String?

        init(_ state: IdentityJournalEntry.State) {
            patient = state.patient.map { PatientDocument($0, encounter: nil) }
            visit = state.visit?.value
            account = state.account?.value
            exam = state.exam
            capture = state.capture
            remark = state.remark
        }

        /// The state in a line.
        package var text: String {
            [
                patient.map { "\($0.patient) \($0.name)" }, visit.map { "visit \($0)" },
                account.map { "account \($0)" }, exam.map { "exam \($0)" }, capture.map { "capture \($0)" }, remark,
            ].compactMap { $0 }.joined(separator: ", ")
        }
    }

    init(_ entry: IdentityJournalEntry) {
        number = entry.number
        at = WrittenTime(entry.at)
        author = entry.author
        source = entry.source
        kind = entry.kind.rawValue
        before = entry.before.map(State.init)
        after = entry.after.map(State.init)
    }
}

/// Lines of the journal, the newest first.
package struct JournalList: Hashable, Sendable, Codable {
    /// The newest first.
    package var lines: [JournalDocument]
}

/// Whose lines are asked for; in a body, because addresses end up in logs and histories.
package struct JournalSearch: Hashable, Sendable, Codable {
    /// The patient, as `4711^^^NORTHSIDE`; everybody without it.
    package var patient: String?

    /// Makes a search.
    package init(patient: String? = nil) { self.patient = patient }
}
