import CaptureModel
import Monitor

/// What surrounds every page: head, bar, and the notice of a lost connection.
struct PageFrame {
    let settings: WebSettings
    let report: AgentReport
    let moment: ViewMoment

    /// The whole document; its title never names a patient, for titles stay in histories.
    func document(title: String, current: StationName? = nil, main: HTML) -> HTML {
        let held = report.held.reduce(0) { $0 + $1.captures }
        let corrections = report.corrections + report.unclearAdmissions
        return """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(title) · Vignette</title>
            <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/assets/page.css">
            <script src="/assets/page.js" defer></script>
            </head>
            <body>
            <a class="skip" href="#main">To the contents</a>
            <header class="bar">
            <a class="brand" href="/"><img src="/assets/icon.svg" alt="" width="28" height="28">Vignette</a>
            <nav aria-label="Stations">\(settings.stations.map { link($0, isCurrent: $0.name == current) })</nav>
            <a class="heldlink\(held > 0 ? " some" : "")" href="/held">Held <b>\(held)</b></a>
            <a class="heldlink\(corrections > 0 ? " some" : "")" href="/corrections">Corrections <b>\(corrections)</b></a>
            <span class="site">\(settings.facility)<small>\(settings.agent)</small></span>
            </header>
            <p class="lost" id="lost" role="status" hidden>No connection to the agent. What you see here is old.</p>
            <main id="main">\(main)</main>
            </body>
            </html>
            """
    }

    private func link(_ station: StationFacts, isCurrent: Bool) -> HTML {
        let mark: HTML = isCurrent ? " aria-current=\"page\"" : ""
        return "<a href=\"/stations/\(station.name)\"\(mark)>\(station.title)</a>"
    }
}

extension AgentReport {
    /// How fresh the patient list is: on every page where a patient is chosen or shown.
    func feedLine(_ moment: ViewMoment) -> HTML {
        let age = admissions.age { moment.ago($0.moment) }
        guard admissions.isStale else {
            return "<p class=\"feed\" id=\"feed\">Patient list · \(admissions.patients) people · \(age)</p>"
        }
        return """
            <p class="feed stale" id="feed" role="status"><strong>The patient list may be old</strong> · \(admissions.patients) people · \
            \(age). Somebody who came since then may be missing: ask admissions.</p>
            """
    }
}
