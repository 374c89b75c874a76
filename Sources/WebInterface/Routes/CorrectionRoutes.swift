import CaptureModel
import Hummingbird
import Identification
import Store

/// Corrections in the JSON API: listing, deciding, moving.
struct CorrectionRoutes {
    let clinic: Clinic

    func add(to api: RouterGroup<WebContext>) {
        api.get("/corrections") { [clinic] _, _ in
            let entries = try await clinic.store.corrections()
            return try JSONAnswer.response(CorrectionList(corrections: entries.map(CorrectionDocument.init)))
        }
        api.post("/corrections/:correction") { [clinic] request, context in
            let text = try context.parameters.require("correction")
            guard let id = Int64(text).map(CorrectionID.init) else {
                throw Problem(.notFound, "There is no such correction.", "Look at the list of corrections.")
            }
            try await clinic.decide(id, try await JSONAnswer.read(CorrectionDecision.self, from: request))
            return try JSONAnswer.response(CorrectionDocument(try await clinic.store.correction(id)))
        }
        api.post("/journal") { [clinic] request, _ in
            let search = try await JSONAnswer.read(JournalSearch.self, from: request)
            return try JSONAnswer.response(
                JournalList(lines: try await clinic.journal(search).map(JournalDocument.init)))
        }
        api.get("/admissions/unclear") { [clinic] _, _ in
            let waiting = try await clinic.store.admissionsForAttention()
            return try JSONAnswer.response(UnclearList(messages: waiting.map(UnclearDocument.init)))
        }
        api.post("/admissions/unclear/:message") { [clinic] request, context in
            guard let number = Int64(try context.parameters.require("message")) else { throw Problem.noMessage }
            try await clinic.attend(number, by: try await JSONAnswer.read(AttendChoice.self, from: request).by)
            return try JSONAnswer.response(
                UnclearList(messages: try await clinic.store.admissionsForAttention().map(UnclearDocument.init)))
        }
        api.post("/moves") { [clinic] request, _ in
            let choice = try await JSONAnswer.read(MoveChoice.self, from: request)
            return try JSONAnswer.response(MoveAnswer(try await clinic.move(choice)))
        }
    }
}

extension Problem {
    fileprivate static let noMessage = Problem(
        .notFound, "No such message waits for a person.", "Look at the list of messages again.")
}

/// What a page showed to the person who moves captures.
struct MoveSight {
    /// The exam.
    let exam: ExamID
    /// The captures in it.
    let captures: [CaptureID]
}

extension Clinic {
    /// Lines of the journal of identities, of one patient or of all.
    func journal(_ search: JournalSearch) async throws -> [IdentityJournalEntry] {
        guard let text = search.patient else { return try await store.journal() }
        guard let identifier = PatientIdentifier(hl7: text), let entry = try await store.patient(identifier) else {
            throw Problem(
                .unprocessableContent, "The patient is not in the list.", "Name one as NUMBER^^^AUTHORITY.")
        }
        return try await store.journal(of: entry.id)
    }

    /// Carries a correction out, or dismisses it.
    func decide(_ id: CorrectionID, _ decision: CorrectionDecision) async throws {
        let person = try Self.filled(decision.by, "Who decides is missing.")
        switch decision.decision {
        case "resend":
            _ = try await desk.carryOut(id, reason: decision.reason ?? .patientSafety, by: person)
        case "dismiss":
            let why = try Self.filled(decision.why ?? "", "Why nothing is to be sent is missing.")
            try await store.dismiss(id, by: person, why: why)
        default: throw Problem(.badRequest, "The decision is none that we know.", "It is resend or dismiss.")
        }
    }

    /// Says that a person has looked at a message which the list could not follow.
    func attend(_ message: Int64, by text: String) async throws {
        let person = try Self.filled(text, "Who looked at it is missing.")
        guard try await store.attend(message, by: person) else { throw Problem.noMessage }
    }

    /// Moves captures or an exam; nothing where a page showed them elsewhere than they are by now.
    func move(_ choice: MoveChoice, seen: MoveSight? = nil) async throws -> MoveOutcome {
        let correcting = ExamDesk.Correcting(
            reason: choice.reason ?? .wrongWorklistEntry, why: try Self.filled(choice.why, "The reason is missing."),
            person: try Self.filled(choice.by, "Who moves them is missing."))
        let completed = try await complete(choice.to)
        if let exam = choice.exam, choice.captures == nil {
            let station = try await store.exam(exam)?.exam.station?.text
            let request = try completed.request(at: try place(completed.station ?? station))
            return try await desk.move(exam, showing: seen?.captures ?? [], to: request, correcting)
        }
        guard let captures = choice.captures, !captures.isEmpty, choice.exam == nil else {
            throw Problem(.badRequest, "What is to be moved is missing.", "Name captures, or an exam.")
        }
        return try await desk.move(
            captures, of: seen?.exam, to: try completed.request(at: try place(completed.station)), correcting)
    }

    private func place(_ text: String?) throws(Problem) -> StationName {
        if let text { return try station(text).name }
        guard let first = settings.stations.first else {
            throw Problem(.badRequest, "The configuration has no station.", "Add one.")
        }
        return first.name
    }

    private static func filled(_ text: String, _ missing: String) throws(Problem) -> String {
        let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !trimmed.isEmpty else { throw Problem(.badRequest, missing, "Say it in a few words.") }
        return String(trimmed.prefix(200))
    }
}
