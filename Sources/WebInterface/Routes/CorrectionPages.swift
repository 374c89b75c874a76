import CaptureModel
import Hummingbird
import Monitor
import Store

/// The pages of corrections: what waits for a decision, and an exam that was given to the wrong patient.
struct CorrectionPages {
    let clinic: Clinic

    func add(to router: Router<WebContext>) {
        router.get("/corrections") { _, _ in
            let view = try await clinic.correctionsView()
            return try await page("Corrections", view.html)
        }
        router.get("/corrections/live") { _, _ in Response.page(try await clinic.correctionsView().live) }
        router.post("/corrections/:correction") { request, context in
            let id = CorrectionID(try Self.number("correction", context))
            let form = try await request.form()
            try await clinic.decide(
                id,
                CorrectionDecision(
                    decision: form["decision"] ?? "", by: form["by"] ?? "", why: form["why"],
                    reason: form["reason"].flatMap(RejectionReason.init(rawValue:))))
            return Response.next("/corrections")
        }
        router.post("/corrections/messages/:message") { request, context in
            let form = try await request.form()
            try await clinic.attend(try Self.number("message", context), by: form["by"] ?? "")
            return Response.next("/corrections")
        }
        let exam = router.group("/exams/:exam")
        exam.get("/correct") { _, context in
            try await search("", for: try await clinic.correction(of: try Self.number("exam", context)))
        }
        exam.post("/correct/search") { request, context in
            let correction = try await clinic.correction(of: try Self.number("exam", context))
            let query = String((try await request.form()["text"] ?? "").prefix(100))
            guard request.headers[.vignette] != nil else { return try await search(query, for: correction) }
            let people = try await clinic.patients(matching: query, at: nil, limit: PatientChooser.limit + 1)
            return Response.page(chooser(for: correction).list(people, query: query))
        }
        exam.post("/correct/choose") { request, context in
            let correction = try await clinic.correction(of: try Self.number("exam", context))
            guard let identifier = PatientIdentifier(hl7: try await request.form()["patient"] ?? ""),
                let right = try await clinic.store.patient(identifier)
            else {
                throw Problem(
                    .unprocessableContent, "The patient is not in the list any more.", "Search the list again.")
            }
            return try await page("Correct an exam", correction.confirmation(right))
        }
        exam.post("/move") { request, context in
            let exam = ExamID(try Self.number("exam", context))
            try await clinic.move(exam, try await request.form())
            return Response.next("/corrections")
        }
    }

    private static func number(_ name: String, _ context: WebContext) throws -> Int64 {
        guard let number = Int64(try context.parameters.require(name)) else {
            throw Problem(.notFound, "There is no such \(name).", "Look at the list of corrections.")
        }
        return number
    }

    private func chooser(for correction: ExamCorrection) -> PatientChooser {
        PatientChooser(station: nil, way: "/exams/\(correction.snapshot.exam.id)/correct", moment: clinic.moment)
    }

    private func search(_ query: String, for correction: ExamCorrection) async throws -> Response {
        let people = try await clinic.patients(matching: query, at: nil, limit: PatientChooser.limit + 1)
        let list = chooser(for: correction).html(people, query: query)
        return try await page("Correct an exam", correction.search(list))
    }

    private func page(_ title: String, _ main: HTML) async throws -> Response {
        let frame = PageFrame(
            settings: clinic.settings, report: try await clinic.reporter.report(), moment: clinic.moment)
        return .page(frame.document(title: title, main: main))
    }
}

extension Clinic {
    /// What the page of corrections shows at this moment.
    fileprivate func correctionsView() async throws -> CorrectionsView {
        var exams: [ExamSnapshot] = []
        for entry in try await store.captures(.recent, limit: 1_000) where entry.capture.state.isMovable {
            guard let exam = entry.exam, !exams.contains(where: { $0.exam.id == exam.exam.id }) else { continue }
            exams.append(exam)
        }
        return CorrectionsView(
            report: try await reporter.report(), corrections: try await store.corrections(limit: 60),
            unclear: try await store.admissionsForAttention(limit: 60), exams: Array(exams.prefix(60)),
            catalog: catalog, language: settings.language, stations: settings.stations, moment: moment)
    }

    /// What the page of one exam's correction shows at this moment.
    fileprivate func correction(of number: Int64) async throws -> ExamCorrection {
        guard let snapshot = try await store.exam(ExamID(number)) else {
            throw Problem(.notFound, "There is no such exam.", "Look at the list of exams under “Corrections”.")
        }
        let captures = try await store.captures(.exam(snapshot.exam.id), limit: 5_000)
        return ExamCorrection(
            snapshot: snapshot, captures: captures.filter(\.capture.state.isMovable), procedures: procedures,
            report: try await reporter.report(), moment: moment)
    }

    /// Moves what the form names: all that the page showed is the whole exam, and what came since goes with it.
    fileprivate func move(_ exam: ExamID, _ form: [String: String]) async throws {
        let shown = Set((form["shown"] ?? "").split(separator: " ").compactMap { Int64($0) })
        let chosen = Set(
            form.keys.compactMap { key in key.hasPrefix("capture-") ? Int64(key.dropFirst(8)) : nil })
        let isWhole = chosen == shown
        guard !chosen.isEmpty || isWhole else {
            throw Problem(.unprocessableContent, "No capture is chosen.", "Tick those that belong to somebody else.")
        }
        let wrong = try await store.exam(exam)?.exam
        let isSameProcedure = wrong?.descriptor.text == form["descriptor"]
        let to = ExamChoice(
            station: wrong?.station?.text, patient: form["patient"], descriptor: form["descriptor"],
            laterality: form["laterality"], region: isSameProcedure ? wrong?.region : nil)
        _ = try await move(
            MoveChoice(
                captures: isWhole ? nil : chosen.sorted().map(CaptureID.init), exam: isWhole ? exam : nil, to: to,
                reason: form["reason"].flatMap(RejectionReason.init(rawValue:)), by: form["by"] ?? "",
                why: form["why"] ?? ""),
            seen: MoveSight(exam: exam, captures: shown.sorted().map(CaptureID.init)))
    }
}

extension CaptureState {
    /// Whether the capture belongs to an exam that a person can correct.
    fileprivate var isMovable: Bool {
        switch self {
        case .ready, .delivering, .proven, .released: true
        case .received, .held, .discarded, .superseded: false
        }
    }
}
