import Identification
import Store
import CaptureModel
import Hummingbird

/// Held captures: who they belong to, or that they shall not be sent.
struct CaptureRoutes {
    let clinic: Clinic

    func add(to router: Router<WebContext>) {
        router.get("/held") { [clinic] _, _ in
            let view = try await clinic.heldView()
            let frame = PageFrame(settings: clinic.settings, report: view.report, moment: view.moment)
            return Response.page(frame.document(title: "Held", main: view.html))
        }
        router.get("/held/live") { [clinic] _, _ in Response.page(try await clinic.heldView().live) }
        router.post("/captures/:capture/assign") { [clinic] request, context in
            let capture = try Self.capture(context)
            let form = try await request.form()
            if let number = form["candidate"].flatMap({ Int($0) }) {
                try await clinic.assign(capture, toCandidate: number, form)
                return Response.next(clinic.way(back: form["back"]))
            }
            let station = try clinic.station(form["station"] ?? "")
            // The page showed a person's name: if another exam was opened since, the capture must not go there.
            let open = try await clinic.store.openExams().first { $0.exam.station == station.name }
            guard let open, open.exam.id.description == form["exam"] else {
                throw Problem(
                    .conflict, "Another exam is open at \(station.title) now than the page showed.",
                    "Look at who is open there, and give the capture again.")
            }
            try await clinic.desk.assign(capture, toExamAt: station.name, expecting: open.exam.id)
            return Response.next(clinic.way(back: form["back"]))
        }
        router.post("/captures/:capture/discard") { [clinic] request, context in
            let capture = try Self.capture(context)
            let form = try await request.form()
            try await clinic.discard(capture, DiscardChoice(by: form["by"] ?? "", why: form["why"] ?? ""))
            return Response.next(clinic.way(back: form["back"]))
        }
    }

    static func capture(_ context: WebContext) throws -> CaptureID {
        guard let number = Int64(try context.parameters.require("capture")) else {
            throw Problem(.notFound, "There is no such capture.", "Look at the list of captures.")
        }
        return CaptureID(number)
    }
}

extension Clinic {
    /// Gives a capture to one of its candidates, where it is still the one that the page showed.
    fileprivate func assign(_ capture: CaptureID, toCandidate number: Int, _ form: [String: String]) async throws {
        let held = try await store.capture(capture).map { [$0] } ?? []
        let shown = try await candidates(of: held)[capture]?.first { $0.number == number }
        guard let shown, shown.person.id.description == form["person"] else {
            throw Problem(
                .conflict, "The capture may belong to others now than the page showed.",
                "Look at the candidates, and give the capture again.")
        }
        let choice = ExamChoice(descriptor: form["descriptor"], laterality: form["laterality"])
        try await desk.assign(capture, toCandidate: number, procedure: try choice.procedure)
    }

    /// Discards a capture; a name and a reason must stand there.
    func discard(_ capture: CaptureID, _ choice: DiscardChoice) async throws {
        let (person, why) = (Self.words(choice.by, limit: 64), Self.words(choice.why, limit: 200))
        guard !person.isEmpty, !why.isEmpty else {
            throw Problem(
                .unprocessableContent, "A capture is discarded only with a name and a reason.", "Fill in both.")
        }
        try await desk.discard(capture, by: person, why: why)
    }

    /// The page that a form came from: one of ours, whatever the form says.
    func way(back: String?) -> String {
        let stations = settings.stations.map { "/stations/\($0.name)" }
        return (stations + ["/held"]).first { $0 == back } ?? "/"
    }

    /// Words on one line, without blanks at the ends.
    private static func words(_ text: String, limit: Int) -> String {
        String(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(limit))
    }
}
