import CaptureModel

extension AgentReport {
    /// How fresh the patient list is, in a sentence: it stands at every choice of a patient.
    package var feedSentence: String {
        let age = admissions.age { PlainAmount.ago(made.moment.milliseconds(since: $0.moment)) }
        guard admissions.isStale else { return "Patient list: \(admissions.patients) people, \(age)." }
        return "The patient list may be old: \(admissions.patients) people, \(age). "
            + "Somebody who came since then may be missing: ask admissions."
    }
}
