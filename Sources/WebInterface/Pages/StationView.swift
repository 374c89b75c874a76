import CaptureModel
import Catalog
import Monitor
import Store

/// A station at one moment: the exam that is open, its captures, and what is held.
struct StationView {
    let station: StationFacts
    let report: AgentReport
    let exam: ExamSnapshot?
    let captures: [CaptureListEntry]
    let held: [CaptureListEntry]
    let candidates: [CaptureID: [ShownCandidate]]
    let procedures: [ProcedureOption]
    let moment: ViewMoment

    /// The station's page; the chooser stands there while no exam is open.
    func html(_ catalog: Catalog, language: String, chooser: HTML?) -> HTML {
        """
        \(exam == nil ? title : nil)
        \(exam.map { open($0, catalog, language) })
        \(report.feedLine(moment))
        \(chooser)
        \(lists)
        """
    }

    /// What changes while nobody touches the page.
    var live: HTML { "\(report.feedLine(moment))\(lists)" }

    /// The exam's number lets the page see that another exam is open than the one that it shows.
    private var lists: HTML {
        """
        <div id="live" data-live="/stations/\(station.name)/live" data-exam="\(exam.map { $0.exam.id.description } ?? "")">
        \(heldList)
        \(captureList)
        </div>
        """
    }

    private var title: HTML { "<h1>\(station.title)</h1>" }

    private func open(_ snapshot: ExamSnapshot, _ catalog: Catalog, _ language: String) -> HTML {
        let exam = snapshot.exam
        let descriptor = catalog[exam.descriptor]
        let region = exam.region.flatMap { key in descriptor?.finerRegion(key)?.title.text(in: language) }
        let parts = [
            region, exam.laterality?.words, "since \(moment.clock(exam.opened))", exam.operatorName.map { "by \($0)" },
        ]
        return """
            \(PatientBanner(patient: snapshot.patient, encounter: snapshot.encounter, moment: moment).html)
            <section class="exam" aria-label="Exam">
            <div><h1>\(descriptor?.title.text(in: language) ?? exam.descriptor.text)</h1>
            <p>\(station.title) · \(parts.compactMap { $0 }.joined(separator: " · "))</p></div>
            <div class="row"><a class="button quiet" href="/exams/\(exam.id)/correct">Wrong patient?</a>
            <form method="post" action="/stations/\(station.name)/end"><button class="end">End exam</button></form></div>
            </section>
            """
    }

    private var captureList: HTML {
        let proven = captures.filter { StateWords($0, moment: moment).mark == .proven }.count
        let heading: HTML =
            exam == nil
            ? "<h2>Last captures here</h2>"
            : "<h2>Captures <small>\(captures.count) taken, \(proven) proven</small></h2>"
        let empty: HTML =
            exam == nil
            ? "<p class=\"empty\">No captures in the last 24 hours.</p>"
            : "<p class=\"empty\">No captures yet. They appear here as \(devices) takes them.</p>"
        return """
            <section class="captures" aria-label="Captures">\(heading)
            \(captures.isEmpty ? empty : "<ul>\(captures.map { CaptureRow(entry: $0, moment: moment).html })</ul>")
            </section>
            """
    }

    private var devices: String {
        station.devices.isEmpty ? "a device" : station.devices.map(\.text).joined(separator: ", ")
    }

    private var heldList: HTML? {
        guard !held.isEmpty else { return nil }
        let rows = held.map { entry in
            HeldRow(
                entry: entry, exams: exam.map { [$0] } ?? [], candidates: candidates[entry.capture.id] ?? [],
                procedures: procedures, titles: [station.name: station.title],
                back: "/stations/\(station.name)", moment: moment
            ).html
        }
        return """
            <section class="captures attention" aria-label="Held">
            <h2>Held <small>\(PlainAmount.count(held.count, "capture")) cannot be sent before somebody decides</small></h2>
            <ul>\(rows)</ul></section>
            """
    }
}
