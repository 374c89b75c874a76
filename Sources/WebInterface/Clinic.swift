import HTTPTypes
package import CaptureModel
package import Catalog
package import Identification
package import Monitor
package import Store

/// All that the page and the control socket stand on.
package struct Clinic: Sendable {
    let settings: WebSettings
    let catalog: Catalog
    let store: Store
    let desk: ExamDesk
    let reporter: AgentReporter
    let now: @Sendable () -> Timestamp
    let resumeDestination: @Sendable (DestinationName) async throws -> Int

    /// Puts the parts together.
    package init(
        settings: WebSettings, catalog: Catalog, store: Store, desk: ExamDesk, reporter: AgentReporter,
        now: @escaping @Sendable () -> Timestamp, resume: @escaping @Sendable (DestinationName) async throws -> Int
    ) {
        self.settings = settings
        self.catalog = catalog
        self.store = store
        self.desk = desk
        self.reporter = reporter
        self.now = now
        resumeDestination = resume
    }

    /// The present moment, as the page says others beside it.
    var moment: ViewMoment {
        let now = now()
        return ViewMoment(now: now, offsetMinutes: settings.offsetMinutes(now))
    }

    /// The station of that name.
    func station(_ text: String) throws(Problem) -> StationFacts {
        guard let station = settings.stations.first(where: { $0.name.text == text }) else {
            throw Problem(.notFound, "There is no such station.", "Choose one from the list of stations.")
        }
        return station
    }

    /// The people that fit a text, those of the station's room first.
    func patients(matching text: String, at station: StationFacts?, limit: Int) async throws -> [PatientListEntry] {
        let wanted = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return try await store.patients(
            matching: wanted.isEmpty ? nil : wanted, at: station?.location, limit: min(max(limit, 1), 500))
    }

    /// The orders that are offered at a station, or all of them: from the day before to two days ahead.
    func orders(at station: StationFacts?) async throws -> [OrderListEntry] {
        var filter = station?.orders ?? OrderFilter()
        let day: Int64 = 86_400_000
        filter.from = now().adding(milliseconds: -day)
        filter.until = now().adding(milliseconds: 2 * day)
        return try await store.orders(filter)
    }

    /// A choice with the patient of its order, where it names only that.
    func complete(_ choice: ExamChoice) async throws -> ExamChoice {
        guard choice.patient?.isEmpty ?? true, let id = choice.order else { return choice }
        guard let order = try await store.order(id) else {
            throw Problem(.unprocessableContent, "There is no such order.", "Look at the list of orders again.")
        }
        var choice = choice
        choice.patient = order.person.patient.identifier.hl7
        return choice
    }

    /// Whether orders are offered before visits at a station.
    func offersOrdersFirst(at station: StationFacts) -> Bool {
        let name = station.department ?? settings.department
        return catalog.departments.first { $0.name == name }?.opening == .ordersFirst
    }

    /// What a station's page shows at this moment.
    func view(of station: StationFacts) async throws -> StationView {
        let exams = try await store.openExams()
        let recent = try await store.captures(.recent, limit: 300)
        let held = try await store.captures(.held, limit: 200)
        let exam = exams.first { $0.exam.station == station.name }
        let here = recent.filter { entry in
            guard let exam else { return station.devices.contains(entry.capture.device) }
            return entry.capture.exam == exam.exam.id
        }
        return StationView(
            station: station, report: try await reporter.report(), exam: exam,
            captures: exam == nil ? Array(here.prefix(12)) : here,
            held: held.filter { station.devices.contains($0.capture.device) },
            candidates: try await candidates(of: held), procedures: procedures, moment: moment)
    }

    /// What the first page shows at this moment.
    func overview() async throws -> Overview {
        Overview(
            report: try await reporter.report(), stations: settings.stations, exams: try await store.openExams(),
            moment: moment)
    }

    /// The procedures that a held capture can be given, the agent's own department first.
    var procedures: [ProcedureOption] {
        let own = catalog.descriptors.filter { $0.department == settings.department }
        let others = catalog.descriptors.filter { $0.department != settings.department }
        return (own + others).map {
            ProcedureOption(name: $0.name, title: $0.title.text(in: settings.language), sides: $0.lateralities)
        }
    }

    /// What the page of held captures shows at this moment.
    func heldView() async throws -> HeldView {
        let held = try await store.captures(.held, limit: 200)
        return HeldView(
            report: try await reporter.report(), held: held, exams: try await store.openExams(),
            stations: settings.stations, candidates: try await candidates(of: held), procedures: procedures,
            moment: moment)
    }
}
