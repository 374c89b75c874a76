import Monitor
import Identification
import CaptureModel
import Hummingbird
import Store

/// A station's page: find the patient, choose the procedure, start, watch, end.
///
/// People are searched and chosen by POST, so that no name or number ever stands in an address.
struct StationRoutes {
    let clinic: Clinic

    func add(to router: Router<WebContext>) {
        let station = router.group("/stations/:station")
        station.get("") { _, context in
            try await page(of: try Self.station(clinic, context))
        }
        station.get("/live") { _, context in
            Response.page(try await clinic.view(of: try Self.station(clinic, context)).live)
        }
        station.post("/search") { request, context in
            try await search(request, at: try Self.station(clinic, context))
        }
        station.post("/choose") { request, context in
            let station = try Self.station(clinic, context)
            let form = try await request.form()
            guard let identifier = PatientIdentifier(hl7: form["patient"] ?? ""),
                let entry = try await clinic.store.patient(identifier)
            else {
                throw Problem(
                    .unprocessableContent, "The patient is not in the list any more.", "Search the list again.")
            }
            var order: OrderListEntry?
            if let id = Int64(form["order"] ?? "").map(OrderID.init) {
                order = try await clinic.store.order(id)
                guard order?.person.id == entry.id else {
                    throw Problem(
                        .unprocessableContent, "The order is not this patient's any more.",
                        "Look at the list of orders again.")
                }
            }
            return try await procedures(
                for: order?.person ?? entry, order: order, at: station, matching: form["procedure"] ?? "")
        }
        station.post("/exam") { request, context in
            let station = try Self.station(clinic, context)
            let form = try await request.form()
            let choice = ExamChoice(
                patient: form["patient"], order: Int64(form["order"] ?? "").map(OrderID.init),
                descriptor: form["descriptor"], visit: form["visit"],
                laterality: form["laterality"], region: form["region"], operator: form["operator"],
                confirmed: form["confirmed"] == "yes")
            let wish = try choice.request(at: station.name)
            do {
                _ = try await clinic.desk.open(wish)
            } catch let error as IdentificationError where error.code == .capturesArriving {
                return try await confirmation(of: choice, for: wish.patient, at: station)
            }
            return Response.next("/stations/\(station.name)")
        }
        EmergencyPages(clinic: clinic).add(to: station)
        station.post("/end") { _, context in
            let station = try Self.station(clinic, context)
            try await clinic.desk.close(station: station.name)
            return Response.next("/stations/\(station.name)")
        }
    }

    static func station(_ clinic: Clinic, _ context: WebContext) throws -> StationFacts {
        try clinic.station(try context.parameters.require("station"))
    }

    private func page(of station: StationFacts, query: String = "") async throws -> Response {
        let view = try await clinic.view(of: station)
        var chooser: HTML?
        if view.exam == nil {
            let people = try await clinic.patients(matching: query, at: station, limit: PatientChooser.limit + 1)
            let list = PatientChooser(station: station, way: "/stations/\(station.name)", moment: view.moment).html(
                people, query: query)
            let orders = OrderChooser(
                station: station, orders: try await clinic.orders(at: station),
                worklists: try await clinic.store.worklists(), moment: view.moment)
            let emergency = EmergencyChooser(
                station: station, identities: try await clinic.desk.emergencyIdentities(at: station.name),
                titles: clinic.stationTitles, moment: view.moment)
            chooser =
                query.isEmpty && clinic.offersOrdersFirst(at: station)
                ? "\(emergency.html)\(orders.html)\(list)" : "\(emergency.html)\(list)\(orders.html)"
        }
        let frame = PageFrame(settings: clinic.settings, report: view.report, moment: view.moment)
        let main = view.html(clinic.catalog, language: clinic.settings.language, chooser: chooser)
        return .page(frame.document(title: station.title, current: station.name, main: main))
    }

    /// Asks whether the change of patient is meant, with both names in sight.
    private func confirmation(
        of choice: ExamChoice, for patient: PatientIdentifier, at station: StationFacts
    ) async throws -> Response {
        guard let entry = try await clinic.store.patient(patient),
            let last = try await clinic.store.lastExam(at: station.name)
        else { return Response.next("/stations/\(station.name)") }
        let report = try await clinic.reporter.report()
        let frame = PageFrame(settings: clinic.settings, report: report, moment: clinic.moment)
        let view = ChangeConfirmation(
            station: station, former: last.patient, next: entry, choice: choice, report: report,
            moment: clinic.moment)
        return .page(frame.document(title: station.title, current: station.name, main: view.html))
    }

    /// The list alone where the script asks; else the page, or the procedures at once where a scan found one person.
    private func search(_ request: Request, at station: StationFacts) async throws -> Response {
        let query = String((try await request.form()["text"] ?? "").prefix(100))
        let people = try await clinic.patients(matching: query, at: station, limit: PatientChooser.limit + 1)
        if request.headers[.vignette] != nil {
            let chooser = PatientChooser(station: station, way: "/stations/\(station.name)", moment: clinic.moment)
            return .page(chooser.list(people, query: query))
        }
        let scanned = people.filter { entry in
            let visit = entry.encounter?.encounter.visitNumber.value
            return [entry.patient.identifier.value, entry.patient.identifier.hl7, visit].contains(query)
        }
        if scanned.count == 1, let entry = scanned.first, try await clinic.view(of: station).exam == nil {
            return try await procedures(for: entry, at: station)
        }
        if people.isEmpty, try await clinic.view(of: station).exam == nil,
            let question = try await EmergencyPages(clinic: clinic).confirmation(ofScanned: query, at: station)
        {
            return question
        }
        return try await page(of: station, query: query)
    }

    private func procedures(
        for entry: PatientListEntry, order: OrderListEntry? = nil, at station: StationFacts, matching query: String = ""
    ) async throws -> Response {
        let report = try await clinic.reporter.report()
        let frame = PageFrame(settings: clinic.settings, report: report, moment: clinic.moment)
        let chooser = ProcedureChooser(
            station: station, entry: entry, catalog: clinic.catalog,
            department: station.department ?? clinic.settings.department,
            language: clinic.settings.language, moment: clinic.moment, query: query,
            order: order)
        return .page(
            frame.document(
                title: station.title, current: station.name,
                main: "\(chooser.banner)\(report.feedLine(clinic.moment))\(chooser.cards)"))
    }
}
