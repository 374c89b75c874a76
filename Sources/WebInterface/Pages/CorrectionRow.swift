import CaptureModel
import Monitor
import Store

/// A correction: as whose it was sent, whose it is, and what a person decides or how far it came.
struct CorrectionRow {
    let entry: CorrectionEntry
    /// The title of the exam's procedure.
    let procedure: String
    let moment: ViewMoment

    private var correction: Correction { entry.correction }

    var html: HTML {
        """
        <li class="correction" id="correction-\(correction.id)">
        <div class="sides">\(side("Was sent as", correction.sentAs.patient))\
        \(side("Is", (entry.successor ?? entry.exam).patient))</div>
        <p><b>\(procedure)</b> \(moment.clock(entry.exam.exam.opened)) · \
        \(PlainAmount.count(entry.captures, "capture")) · since \(moment.clock(correction.opened)), \(origin)</p>
        \(standing)</li>
        """
    }

    private func side(_ label: String, _ patient: Patient) -> HTML {
        """
        <div><small>\(label)</small><b>\(patient.name.display)</b>\
        <span>\(PatientBanner.born(patient, moment)) · \(PatientBanner.gender(patient.sex)) · \
        \(PatientBanner.grouped(patient.identifier.value))</span></div>
        """
    }

    private var origin: String {
        switch correction.cause {
        case .admissions: "because admissions said so"
        case .person: "moved by \(correction.author)\(correction.why.isEmpty ? "" : ": \(correction.why)")"
        }
    }

    private var standing: HTML {
        switch correction.state {
        case .open: "\(resending)\(dismissing)"
        case .underway:
            """
            <p class="state wait">\(entry.proven) of \(entry.captures) proven for the right patient; \
            \(entry.notesProven) of \(entry.notes) notes of rejection proven</p>
            """
        case .closed(let ended):
            "<p class=\"state proven\">\(closed), \(moment.clock(ended))</p>"
        case .dismissed(let ended, let person, let why):
            "<p class=\"state\">Nothing sent again: \(why) (\(person), \(moment.clock(ended)))</p>"
        }
    }

    private var closed: String {
        let missing = entry.captures - entry.proven
        return missing > 0
            ? "Corrected; \(missing) of \(entry.captures) discarded, the others proven" : "Corrected and proven"
    }

    private var resending: HTML {
        """
        <details><summary>The archive still shows the old patient: send again…</summary>
        <form method="post" action="/corrections/\(correction.id)" class="discard">
        <input type="hidden" name="decision" value="resend">
        <p class="hint">All of the exam is sent again as \((entry.successor ?? entry.exam).patient.name.display), and \
        what was sent before is rejected there.</p>
        <label>Your name<input name="by" required maxlength="64" autocomplete="name"></label>
        <button>Send again</button></form></details>
        """
    }

    private var dismissing: HTML {
        """
        <details><summary>The archive has it right: nothing to send…</summary>
        <form method="post" action="/corrections/\(correction.id)" class="discard">
        <input type="hidden" name="decision" value="dismiss">
        <label>Your name<input name="by" required maxlength="64" autocomplete="name"></label>
        <label>How you know<input name="why" required maxlength="200"></label>
        <button class="quiet">Nothing to send</button></form></details>
        """
    }
}
