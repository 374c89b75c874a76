import CaptureModel
import Catalog
import Monitor
import Store

/// What was sent as another person's, what admissions said that nobody could follow, and exams to correct.
struct CorrectionsView {
    let report: AgentReport
    let corrections: [CorrectionEntry]
    let unclear: [AdmissionAttention]
    /// Those with captures of the last day, the newest first.
    let exams: [ExamSnapshot]
    let catalog: Catalog
    let language: String
    let stations: [StationFacts]
    let moment: ViewMoment

    var html: HTML { "<h1>Corrections</h1>\(live)" }

    /// What changes while nobody touches the page.
    var live: HTML {
        """
        \(report.feedLine(moment))
        <div id="live" data-live="/corrections/live" data-exam="">
        \(waiting)\(messages)\(recent)\(ended)</div>
        """
    }

    private var waiting: HTML {
        let rows = corrections.filter { !$0.correction.state.hasEnded }
        let attention = rows.contains { $0.correction.state == .open } ? " attention" : ""
        let empty: HTML = "<p class=\"empty\">Nothing that was sent waits for a decision.</p>"
        return """
            <section class="captures\(attention)" aria-label="To correct"><h2>Sent as another person’s</h2>
            \(rows.isEmpty ? empty : "<ul>\(rows.map(row))</ul>")</section>
            """
    }

    private var messages: HTML? {
        guard !unclear.isEmpty else { return nil }
        let rows: [HTML] = unclear.map { waiting in
            """
            <li class="capture held"><span class="kind other" aria-hidden="true"></span>
            <span class="what"><b>\(waiting.reason)</b><small>\(waiting.message.code) \(waiting.message.controlID) of \
            \(waiting.message.sender) · \(moment.clock(waiting.message.received))</small></span>
            <span class="actions"><details><summary>Looked at…</summary>
            <form method="post" action="/corrections/messages/\(String(waiting.message.number))" class="discard">
            <label>Your name<input name="by" required maxlength="64" autocomplete="name"></label>
            <button class="quiet">I have looked at it</button></form></details></span></li>
            """
        }
        return """
            <section class="captures attention" aria-label="Messages of admissions">
            <h2>Admissions <small>said what the patient list cannot follow by itself</small></h2><ul>\(rows)</ul></section>
            """
    }

    private var recent: HTML {
        let rows: [HTML] = exams.map { snapshot in
            let exam = snapshot.exam
            let place = exam.station.flatMap { name in stations.first { $0.name == name }?.title }
            return """
                <li class="capture"><span class="kind" aria-hidden="true"></span>
                <span class="what"><b>\(snapshot.patient.name.display)</b><small>\(title(exam)) · \
                \([place, moment.clock(exam.opened)].compactMap { $0 }.joined(separator: " · "))</small></span>
                <a class="button quiet" href="/exams/\(exam.id)/correct">Correct…</a></li>
                """
        }
        let empty: HTML = "<p class=\"empty\">No captures in the last 24 hours.</p>"
        return """
            <section class="captures" aria-label="Exams"><h2>Exams <small>of the last 24 hours</small></h2>
            \(rows.isEmpty ? empty : "<ul>\(rows)</ul>")</section>
            """
    }

    private var ended: HTML? {
        let rows = corrections.filter(\.correction.state.hasEnded)
        return rows.isEmpty
            ? nil
            : """
            <section class="captures" aria-label="Ended"><h2>Ended</h2><ul>\(rows.map(row))</ul></section>
            """
    }

    private func row(_ entry: CorrectionEntry) -> HTML {
        CorrectionRow(entry: entry, procedure: title(entry.exam.exam), moment: moment).html
    }

    private func title(_ exam: Exam) -> String {
        catalog[exam.descriptor]?.title.text(in: language) ?? exam.descriptor.text
    }
}

extension Correction.State {
    /// Whether nothing more happens.
    fileprivate var hasEnded: Bool {
        switch self {
        case .open, .underway: false
        case .closed, .dismissed: true
        }
    }
}
