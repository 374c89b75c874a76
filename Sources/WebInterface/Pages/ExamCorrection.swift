import CaptureModel
import Monitor
import Store

/// The way from the wrong patient of an exam to the right one: first who they belong to, then everything in sight.
struct ExamCorrection {
    let snapshot: ExamSnapshot
    /// Those that can be moved, the newest first.
    let captures: [CaptureListEntry]
    let procedures: [ProcedureOption]
    let report: AgentReport
    let moment: ViewMoment

    private var exam: Exam { snapshot.exam }
    private var way: String { "/exams/\(exam.id)/correct" }

    /// The first step: whose it is, under whose it was.
    func search(_ chooser: HTML) -> HTML {
        """
        <h1>Who do these captures belong to?</h1>
        \(report.feedLine(moment))
        \(PatientBanner(patient: snapshot.patient, encounter: snapshot.encounter, moment: moment).html)
        <section class="exam" aria-label="Exam"><p>\(title), \(moment.clock(exam.opened)) · \
        \(PlainAmount.count(captures.count, "capture")), \(elsewhere)</p>
        <form method="post" action="\(way)/choose">
        <input type="hidden" name="patient" value="\(snapshot.patient.identifier.hl7)">
        <button class="quiet">The patient is right, the procedure is wrong</button></form></section>
        \(chooser)
        """
    }

    /// The second step: both people, the captures, and why.
    func confirmation(_ right: PatientListEntry) -> HTML {
        let isSame = right.id == exam.patient
        let ids = captures.map(\.capture.id.description).joined(separator: " ")
        return """
            <h1>\(isSame ? "Change the procedure?" : "Give them to another patient?")</h1>
            \(report.feedLine(moment))
            <div class="sides"><div><h3>They were given to</h3>\
            \(PatientBanner(patient: snapshot.patient, encounter: snapshot.encounter, moment: moment).html)</div>
            <div><h3>They belong to</h3>\
            \(PatientBanner(patient: right.patient, encounter: right.encounter?.encounter, moment: moment).html)</div></div>
            <form method="post" action="/exams/\(exam.id)/move" class="captures move">
            <input type="hidden" name="patient" value="\(right.patient.identifier.hl7)">
            <input type="hidden" name="shown" value="\(ids)">
            <h2>Captures <small>\(elsewhere)</small></h2><ul>\(captures.map(row))</ul>
            \(procedure)
            <fieldset><legend>Archives are told</legend>
            <label class="tick"><input type="radio" name="reason" value="wrong-worklist-entry" checked>\
            The wrong entry was chosen</label>
            <label class="tick"><input type="radio" name="reason" value="patient-safety">\
            Rejected for patient safety</label></fieldset>
            <label>Your name<input name="by" required maxlength="64" autocomplete="name"></label>
            <label>What happened<input name="why" required maxlength="200"></label>
            <div class="row"><button>Give to \(right.patient.name.display)</button>
            <a class="button quiet" href="/corrections">Change nothing</a></div></form>
            """
    }

    private var title: String { procedures.first { $0.name == exam.descriptor }?.title ?? exam.descriptor.text }

    private var elsewhere: String {
        let count = captures.filter { $0.deliveries.contains(where: \.state.isElsewhere) }.count
        return count == 0
            ? "none of them is at an archive yet"
            : "\(count) of them \(count == 1 ? "is" : "are") at an archive or on the way: rejected there, and sent again"
    }

    private func row(_ entry: CaptureListEntry) -> HTML {
        let words = StateWords(entry, moment: moment)
        return """
            <li class="capture"><label class="tick"><input type="checkbox" name="capture-\(entry.capture.id)" checked>\
            <span class="what"><b>\(entry.capture.summary)</b><small>\(moment.exactClock(entry.capture.taken)) · \
            \(entry.capture.fileName)</small></span></label><span class="state \(words.mark.rawValue)">\(words.text)</span></li>
            """
    }

    /// The procedure was chosen once, so it stands there; where another is chosen, its side is too.
    private var procedure: HTML {
        let options = procedures.map { option -> HTML in
            let mark: HTML = option.name == exam.descriptor ? " selected" : ""
            return "<option value=\"\(option.name)\"\(mark)>\(option.title)</option>"
        }
        let sides = Laterality.allCases.map { side -> HTML in
            let mark: HTML = side == exam.laterality ? " selected" : ""
            return "<option value=\"\(side.rawValue)\"\(mark)>\(side.words)</option>"
        }
        return """
            <label>Procedure<select name="descriptor" required>\(options)</select></label>
            <label>Side<select name="laterality"><option value="">none</option>\(sides)</select></label>
            """
    }
}

extension DeliveryState {
    /// Whether the archive has the instance, or will in a moment.
    fileprivate var isElsewhere: Bool {
        switch self {
        case .sending, .accepted, .proven: true
        case .pending, .waiting, .refused, .withdrawn: false
        }
    }
}
