import CaptureModel
import Store

/// The scheduled procedures that a station's exam can be opened for; a tap on one chooses patient and order.
struct OrderChooser {
    let station: StationFacts
    let orders: [OrderListEntry]
    let worklists: [WorklistState]
    let moment: ViewMoment

    /// The list, with how fresh it is; nothing where no worklist is asked and no order is known.
    var html: HTML? {
        guard !orders.isEmpty || !worklists.isEmpty else { return nil }
        let rows: HTML =
            orders.isEmpty
            ? "<p class=\"empty\">Nothing is scheduled here. Choose the patient from the list.</p>"
            : "<ul class=\"people orders\">\(orders.map(row))</ul>"
        return """
            <section class="chooser scheduled" aria-label="Scheduled procedures">
            <h2>Scheduled</h2>\(worklists.map(state))
            \(rows)</section>
            """
    }

    private func state(_ worklist: WorklistState) -> HTML {
        let age = worklist.heard.map { "answered \(moment.ago($0))" } ?? "has not answered yet"
        guard worklist.failure != nil else { return "<p class=\"feed\">Worklist \(worklist.name) · \(age)</p>" }
        return """
            <p class="feed stale" role="status"><strong>The worklist \(worklist.name) does not answer</strong> · \(age). \
            Orders that came since then may be missing: choose the patient from the list.</p>
            """
    }

    private func row(_ entry: OrderListEntry) -> HTML {
        let patient = entry.person.patient
        return """
            <li><form method="post" action="/stations/\(station.name)/choose">
            <input type="hidden" name="patient" value="\(patient.identifier.hl7)">
            <input type="hidden" name="order" value="\(entry.id)">
            <button class="person"><b>\(patient.name.display)</b>
            <span>\(PatientBanner.born(patient, moment))</span><span>\(PatientBanner.gender(patient.sex))</span>
            <span class="number">\(PatientBanner.grouped(patient.identifier.value))</span>
            <span class="why">\(entry.procedure.title)</span>
            <span class="place">\(Self.when(entry.procedure, moment))</span></button>
            </form></li>
            """
    }

    /// When it is scheduled, with its accession number.
    static func when(_ procedure: ScheduledProcedure, _ moment: ViewMoment) -> String {
        let number = procedure.accessionNumber
        return [procedure.scheduled.map(moment.clock) ?? "", number.isEmpty ? "" : "No. \(number)"]
            .filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
