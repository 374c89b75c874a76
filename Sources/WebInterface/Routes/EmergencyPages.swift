import CaptureModel
import Hummingbird
import Identification
import Monitor
import Store

/// The two steps at a station for a patient whom nobody can name: which identity is next, and taking it.
///
/// It is taken before anybody writes it on a wristband: what was only shown could be another station's a moment later.
struct EmergencyPages {
    let clinic: Clinic

    func add(to station: RouterGroup<WebContext>) {
        station.post("/emergency") { request, context in
            try await confirmation(at: try StationRoutes.station(clinic, context))
        }
        station.post("/emergency/take") { request, context in
            let station = try StationRoutes.station(clinic, context)
            let form = try await request.form()
            let wish = try clinic.wish(form["number"] ?? "")
            do {
                let taken = try await clinic.desk.takeEmergencyIdentity(
                    wish, at: station.name, by: Clinic.person(form["by"]))
                return try await procedures(for: taken, at: station)
            } catch let error as StoreError where error.code == .examRefused {
                return try await confirmation(at: station, missed: form["number"] ?? "")
            }
        }
    }

    /// Asks about a free number that was scanned from a wristband; nothing where it is none.
    func confirmation(ofScanned text: String, at station: StationFacts) async throws -> Response? {
        let identities = try await clinic.desk.emergencyIdentities(at: station.name)
        guard identities.contains(where: { $0.state == .free && $0.identifier.value == text }) else { return nil }
        return try await confirmation(at: station, wanted: text)
    }

    /// Shows the next free identity, or the one that is wanted, and what to do before it is taken.
    private func confirmation(
        at station: StationFacts, wanted: String? = nil, missed: String? = nil
    ) async throws -> Response {
        let view = EmergencyConfirmation(
            station: station, identities: try await clinic.desk.emergencyIdentities(at: station.name),
            titles: clinic.stationTitles, wanted: wanted, missed: missed, moment: clinic.moment)
        guard let html = view.html else {
            throw Problem(
                .conflict, "No emergency identity is free.",
                "Choose the patient from the list, or tell IT: more identities have to be set aside.")
        }
        let report = try await clinic.reporter.report()
        let frame = PageFrame(settings: clinic.settings, report: report, moment: clinic.moment)
        return .page(frame.document(title: station.title, current: station.name, main: html))
    }

    /// The number to write down, and the procedures as for every patient.
    private func procedures(for identity: EmergencyIdentity, at station: StationFacts) async throws -> Response {
        guard let entry = try await clinic.store.patient(identity.identifier) else {
            throw Problem(.conflict, "Admissions took the number away.", "Take the next one.")
        }
        let report = try await clinic.reporter.report()
        let frame = PageFrame(settings: clinic.settings, report: report, moment: clinic.moment)
        let chooser = ProcedureChooser(
            station: station, entry: entry, catalog: clinic.catalog,
            department: station.department ?? clinic.settings.department, language: clinic.settings.language,
            moment: clinic.moment)
        let ticket: HTML = """
            <section class="ticket" role="status"><p>Write this number on the wristband and on every sheet</p>
            <p class="number">\(identity.identifier.value)</p>
            <p>\(entry.patient.name.display) · later captures of this patient: choose this name again</p></section>
            """
        return .page(
            frame.document(
                title: station.title, current: station.name,
                main: "\(chooser.banner)\(ticket)\(report.feedLine(clinic.moment))\(chooser.cards)"))
    }
}
