import CaptureModel
import Catalog
import Monitor

/// All stations and the lines to the destinations, at one moment.
struct Overview {
    let report: AgentReport
    let stations: [StationFacts]
    let exams: [ExamSnapshot]
    let moment: ViewMoment

    func html(_ catalog: Catalog, language: String) -> HTML { "<h1>Stations</h1>\(live(catalog, language: language))" }

    /// What changes while nobody touches the page.
    func live(_ catalog: Catalog, language: String) -> HTML {
        """
        \(report.feedLine(moment))
        <div id="live" data-live="/live" data-exam="">
        \(alarms)
        <div class="stations">\(stations.map { card($0, catalog, language) })</div>
        <section class="lines" aria-label="Archives"><h2>Getting through <small>\(today)</small></h2>
        <ul>\(report.destinations.map(line))</ul></section>
        <section class="lines" aria-label="Devices"><h2>Devices</h2><ul>\(report.devices.map(device))</ul></section>
        </div>
        """
    }

    private var alarms: HTML? {
        guard !report.alarms.isEmpty else { return nil }
        let items: [HTML] = report.alarms.map { alarm in
            "<li class=\"\(alarm.severity.rawValue)\">\(alarm.message) <small>since \(moment.clock(alarm.since.moment))</small></li>"
        }
        return "<ul class=\"alarms\" role=\"status\">\(items)</ul>"
    }

    private func card(_ station: StationFacts, _ catalog: Catalog, _ language: String) -> HTML {
        let snapshot = exams.first { $0.exam.station == station.name }
        let inside: HTML
        if let snapshot {
            let title = catalog[snapshot.exam.descriptor]?.title.text(in: language) ?? snapshot.exam.descriptor.text
            inside = """
                <b>\(snapshot.patient.name.display)</b><span>\(title)</span><small>since \(moment.clock(snapshot.exam.opened))</small>
                """
        } else {
            inside = "<span>No exam open</span>"
        }
        return """
            <a class="station\(snapshot == nil ? "" : " open")" href="/stations/\(station.name)"><h2>\(station.title)</h2>\(inside)</a>
            """
    }

    private var today: String {
        var text = "\(report.today.proven) of \(report.today.captures) proven today"
        if let median = report.today.medianMilliseconds { text += ", usually within \(PlainAmount.time(median))" }
        return text
    }

    private func line(_ destination: AgentReport.Destination) -> HTML {
        let words: String
        switch destination.state {
        case .idle:
            words =
                destination.lastProof.map { "Ready. Last proof \(moment.ago($0.moment))." }
                ?? "Ready. Nothing sent yet."
        case .sending: words = "Sending, \(PlainAmount.rate(destination.bitsPerSecond))."
        case .held:
            let since = destination.since.map { " since \(moment.clock($0.moment))" } ?? ""
            let next = destination.nextTry.map { " It is tried again at \(moment.exactClock($0.moment))." } ?? ""
            words = "Does not take captures\(since): \(destination.reason ?? "held"). Nothing is lost.\(next)"
        }
        let refused: HTML? =
            destination.refused > 0
            ? "<span class=\"state trouble\">\(destination.refused) refused</span>" : nil
        return """
            <li><b>\(destination.name)</b><span>\(words)</span>\(refused)
            <small>\(counts(destination))</small>
            \(resuming(destination))</li>
            """
    }

    private func counts(_ destination: AgentReport.Destination) -> String {
        let counts = [
            (destination.waiting, "waiting"), (destination.accepted, "not yet proven"),
            (destination.provenToday, "proven today"),
        ]
        return counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " · ")
    }

    private func resuming(_ destination: AgentReport.Destination) -> HTML? {
        guard destination.state == .held || destination.refused > 0 else { return nil }
        return """
            <form method="post" action="/destinations/\(destination.name)/resume"><button class="quiet">Try again now</button></form>
            """
    }

    private func device(_ device: AgentReport.Device) -> HTML {
        let last = device.lastCapture.map { "Last capture \(moment.ago($0.moment))." } ?? "No capture yet."
        let state: HTML = device.fault.map { "<span class=\"state trouble\">\($0)</span>" } ?? "<span>\(last)</span>"
        return "<li><b>\(device.name)</b>\(state)<small>\(device.today) today</small></li>"
    }
}
