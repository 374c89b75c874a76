import CaptureModel
import Hummingbird
import Identification
import Monitor
import Store

/// The JSON API, which the command line speaks over the Unix socket.
struct ControlRoutes {
    let clinic: Clinic

    func add(to router: Router<WebContext>) {
        let api = router.group("/api")
        addReads(to: api)
        addExams(to: api)
        addCaptures(to: api)
        CorrectionRoutes(clinic: clinic).add(to: api)
        EmergencyRoutes(clinic: clinic).add(to: api)
        NotificationRoutes(store: clinic.store).add(to: api)
    }

    private func addReads(to api: RouterGroup<WebContext>) {
        api.get("/status") { [clinic] request, _ in
            let report = try await clinic.reporter.report()
            guard request.headers[.accept]?.hasPrefix("text/plain") == true else {
                return try JSONAnswer.response(report)
            }
            let text = StatusText(report, offsetMinutes: clinic.moment.offsetMinutes).text
            return Response(
                status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: text + "\n")))
        }
        api.post("/patients/search") { [clinic] request, _ in
            let search = try await JSONAnswer.read(PatientSearch.self, from: request)
            let station = try search.station.map { text throws(Problem) in try clinic.station(text) }
            let people = try await clinic.patients(
                matching: search.text ?? "", at: station, limit: search.limit ?? 200)
            return try JSONAnswer.response(
                PatientList(
                    patients: people.map { PatientDocument($0.patient, encounter: $0.encounter?.encounter) }))
        }
        api.get("/orders") { [clinic] request, _ in
            let station = try request.uri.queryParameters.get("station").map { text throws(Problem) in
                try clinic.station(text)
            }
            return try JSONAnswer.response(
                OrderList(
                    orders: try await clinic.orders(at: station).map(OrderDocument.init),
                    worklists: try await clinic.store.worklists().map(OrderList.Worklist.init)))
        }
        api.post("/destinations/:destination/resume") { [clinic] _, context in
            let count = try await clinic.resume(try context.parameters.require("destination"))
            return try JSONAnswer.response(ResumeAnswer(resumed: count))
        }
    }

    private func addExams(to api: RouterGroup<WebContext>) {
        api.get("/exams") { [clinic] _, _ in
            let exams = try await clinic.store.openExams()
            return try JSONAnswer.response(ExamList(exams: exams.map { clinic.document(of: $0) }))
        }
        api.post("/exams") { [clinic] request, _ in
            let choice = try await JSONAnswer.read(ExamChoice.self, from: request)
            let station = try clinic.station(choice.station ?? "")
            let exam = try await clinic.open(choice, at: station.name)
            return try JSONAnswer.response(clinic.document(of: exam), status: .created)
        }
        api.delete("/exams/:station") { [clinic] _, context in
            let station = try clinic.station(try context.parameters.require("station"))
            try await clinic.desk.close(station: station.name)
            return Response(status: .noContent)
        }
    }

    private func addCaptures(to api: RouterGroup<WebContext>) {
        api.get("/captures") { [clinic] request, _ in
            let filter = try CaptureFilter(word: request.uri.queryParameters.get("filter") ?? "recent")
            let limit = request.uri.queryParameters.get("limit", as: Int.self) ?? 200
            let entries = try await clinic.store.captures(filter, limit: min(max(limit, 1), 1_000))
            let moment = clinic.moment
            let candidates = try await clinic.candidates(of: entries)
            return try JSONAnswer.response(
                CaptureList(
                    captures: entries.map {
                        CaptureDocument(
                            $0, candidates: candidates[$0.capture.id] ?? [], catalog: clinic.catalog,
                            language: clinic.settings.language, moment: moment)
                    }))
        }
        api.post("/captures/:capture/assign") { [clinic] request, context in
            let capture = try CaptureRoutes.capture(context)
            let choice = try await JSONAnswer.read(ExamChoice.self, from: request)
            if let number = choice.candidate {
                try await clinic.desk.assign(capture, toCandidate: number, procedure: try choice.procedure)
            } else if choice.patient != nil {
                let station = try await clinic.station(of: capture, named: choice.station)
                try await clinic.desk.assign(capture, to: try choice.request(at: station))
            } else {
                let station = try clinic.station(choice.station ?? "")
                try await clinic.desk.assign(capture, toExamAt: station.name)
            }
            return Response(status: .noContent)
        }
        api.post("/captures/:capture/discard") { [clinic] request, context in
            let capture = try CaptureRoutes.capture(context)
            try await clinic.discard(capture, try await JSONAnswer.read(DiscardChoice.self, from: request))
            return Response(status: .noContent)
        }
    }
}

extension Clinic {
    /// Opens the exam of a choice, with a new emergency identity where that is asked for.
    fileprivate func open(_ choice: ExamChoice, at station: StationName) async throws -> ExamSnapshot {
        guard let text = choice.emergency, !text.isEmpty else {
            return try await desk.open(try await complete(choice).request(at: station))
        }
        return try await desk.open(try wish(text), try choice.emergencyProcedure(at: station))
    }

    fileprivate func document(of exam: ExamSnapshot) -> ExamDocument {
        ExamDocument(exam, catalog: catalog, language: settings.language)
    }

    /// The station that a capture counts to for its routes: the named one, or its device's.
    fileprivate func station(of id: CaptureID, named text: String?) async throws -> StationName {
        if let text { return try station(text).name }
        let device = try await store.capture(id)?.capture.device
        guard let found = settings.stations.first(where: { $0.devices.contains { $0 == device } }) else {
            throw Problem(.badRequest, "The capture's device stands at no station.", "Name the station as well.")
        }
        return found.name
    }
}

extension CaptureFilter {
    /// The filter of that name.
    fileprivate init(word: String) throws(Problem) {
        switch word {
        case "all": self = .all
        case "held": self = .held
        case "waiting": self = .waiting
        case "recent": self = .recent
        default: throw Problem(.badRequest, "There is no such filter.", "It is all, held, waiting or recent.")
        }
    }
}
