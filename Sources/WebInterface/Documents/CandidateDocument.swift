import CaptureModel
import Catalog
import Store

/// Where a held capture may belong, as the page and the command line show it.
struct ShownCandidate {
    /// From 1: by what a person picks it.
    let number: Int
    /// As the capture's reason names it.
    let candidate: HeldReason.Candidate
    /// Whose.
    let person: PatientListEntry
    /// In which exam, where it has one.
    let exam: ExamSnapshot?
    /// For which order, where it is one.
    let order: ScheduledProcedure?
}

/// A candidate, as our JSON shows it.
package struct CandidateDocument: Hashable, Sendable, Codable {
    /// From 1: what `assign` takes.
    package var number: Int
    /// Whose.
    package var patient: PatientDocument
    /// The exam's procedure, where it has an exam; one without needs a descriptor.
    package var exam: ExamDocument?
    /// What the order asks for, where it is one.
    package var order: String?

    init(_ shown: ShownCandidate, catalog: Catalog, language: String) {
        number = shown.number
        patient = PatientDocument(shown.person.patient, encounter: shown.person.encounter?.encounter)
        exam = shown.exam.map { ExamDocument($0, catalog: catalog, language: language) }
        order = shown.order?.title
    }
}

extension Clinic {
    /// The candidates of a held capture whom the list still has.
    func candidates(of capture: Capture) async throws -> [ShownCandidate] {
        guard case .held(let reason) = capture.state else { return [] }
        var shown: [ShownCandidate] = []
        for (place, candidate) in reason.candidates.enumerated() {
            let exam = try await candidate.exam.asyncMap { try await store.exam($0) }
            guard let patient = exam?.exam.patient ?? candidate.patient, let person = try await store.patient(patient)
            else { continue }
            let order = try await candidate.order.asyncMap { try await store.order($0) }
            shown.append(
                ShownCandidate(
                    number: place + 1, candidate: candidate, person: person, exam: exam, order: order?.procedure))
        }
        return shown
    }

    /// The candidates of held captures, by capture.
    func candidates(of held: [CaptureListEntry]) async throws -> [CaptureID: [ShownCandidate]] {
        var shown: [CaptureID: [ShownCandidate]] = [:]
        for entry in held { shown[entry.capture.id] = try await candidates(of: entry.capture) }
        return shown
    }
}

extension Optional {
    /// What an asynchronous question about the value answers.
    fileprivate func asyncMap<Answer>(_ ask: (Wrapped) async throws -> Answer?) async throws -> Answer? {
        guard let value = self else { return nil }
        return try await ask(value)
    }
}
