import CaptureModel
import Monitor
import Store

/// Everything that waits for a person, at one moment.
struct HeldView {
    let report: AgentReport
    let held: [CaptureListEntry]
    let exams: [ExamSnapshot]
    let stations: [StationFacts]
    let candidates: [CaptureID: [ShownCandidate]]
    let procedures: [ProcedureOption]
    let moment: ViewMoment

    var html: HTML { "<h1>Held</h1>\(live)" }

    /// What changes while nobody touches the page.
    var live: HTML {
        let titles = Dictionary(stations.map { ($0.name, $0.title) }, uniquingKeysWith: { first, _ in first })
        let rows = held.map { entry -> HTML in
            let own = stations.first { $0.devices.contains(entry.capture.device) }
            // The station of the device is the likeliest place, so its exam comes first.
            let offered = exams.filter { $0.exam.station == own?.name } + exams.filter { $0.exam.station != own?.name }
            return HeldRow(
                entry: entry, exams: offered, candidates: candidates[entry.capture.id] ?? [], procedures: procedures,
                titles: titles, back: "/held", moment: moment
            ).html
        }
        let empty: HTML = "<p class=\"empty\">Nothing waits for a person.</p>"
        return """
            \(report.feedLine(moment))<div id="live" data-live="/held/live" data-exam="">
            <section class="captures\(held.isEmpty ? "" : " attention")" aria-label="Held">\
            \(held.isEmpty ? empty : "<ul>\(rows)</ul>")</section></div>
            """
    }
}
