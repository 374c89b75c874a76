import CaptureModel
import Monitor
import Store

/// A held capture, with the actions that solve it.
struct HeldRow {
    let entry: CaptureListEntry
    /// The open exams that it can be given to.
    let exams: [ExamSnapshot]
    /// Where it may belong; a person picks.
    var candidates: [ShownCandidate] = []
    /// What it may be of, where a candidate has no exam.
    var procedures: [ProcedureOption] = []
    let titles: [StationName: String]
    /// Where the page goes when it is done.
    let back: String
    let moment: ViewMoment

    var html: HTML {
        guard case .held(let reason) = entry.capture.state else { return "" }
        return """
            <li class="capture held"><span class="kind \(entry.capture.kind.rawValue)" aria-hidden="true"></span>
            <span class="what"><b>\(entry.capture.summary)</b>
            <small>\(moment.exactClock(entry.capture.taken)) · \(entry.capture.fileName) · \(entry.capture.device)</small>
            \(CaptureRemarks(entry.capture).html)
            <span class="reason"><b>\(reason.code.words.capitalised).</b> \(reason.message)</span></span>
            <span class="actions">\(choices)\(assignments(reason.code))\(discarding)</span></li>
            """
    }

    private func assignments(_ code: HeldReason.Code) -> [HTML] {
        // What has no DICOM form belongs to nobody, whatever exam is open.
        guard code != .unsuitableMedia else { return [] }
        let exams = exams.filter { open in !candidates.contains { $0.exam?.exam.id == open.exam.id } }
        guard !exams.isEmpty || !candidates.isEmpty else {
            return ["<span class=\"hint\">Open the exam that it belongs to; then give it to that exam here.</span>"]
        }
        return exams.compactMap { snapshot in
            guard let station = snapshot.exam.station else { return nil }
            return """
                <form method="post" action="/captures/\(entry.capture.id)/assign">
                <input type="hidden" name="station" value="\(station)"><input type="hidden" name="back" value="\(back)">
                <input type="hidden" name="exam" value="\(snapshot.exam.id)">
                <button>Give to \(snapshot.patient.name.display)<small>\(titles[station] ?? station.text)</small></button>
                </form>
                """
        }
    }

    private var choices: [HTML] {
        candidates.map {
            CandidateForm(capture: entry.capture.id, shown: $0, procedures: procedures, back: back).html(moment)
        }
    }

    private var discarding: HTML {
        """
        <details><summary>Discard…</summary>
        <form method="post" action="/captures/\(entry.capture.id)/discard" class="discard">
        <input type="hidden" name="back" value="\(back)">
        <label>Your name<input name="by" required maxlength="64" autocomplete="name"></label>
        <label>Why it shall not be sent<input name="why" required maxlength="200"></label>
        <button class="danger">Discard</button>
        </form></details>
        """
    }
}

extension String {
    /// The text with its first letter large.
    fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
