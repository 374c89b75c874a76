import CaptureModel
import Monitor
import Store

/// The second step before another patient's exam, while captures of the former one are arriving.
struct ChangeConfirmation {
    let station: StationFacts
    let former: Patient
    let next: PatientListEntry
    let choice: ExamChoice
    let report: AgentReport
    let moment: ViewMoment

    var html: HTML {
        """
        <h1>Change the patient?</h1>
        \(report.feedLine(moment))
        <p>Captures of <b>\(former.name.display)</b>, \(PatientBanner.born(former, moment)), \
        \(PatientBanner.grouped(former.identifier.value)), are still arriving at \(station.title). The exam is to be opened for:</p>
        \(PatientBanner(patient: next.patient, encounter: next.encounter?.encounter, moment: moment).html)
        <form method="post" action="/stations/\(station.name)/exam">
        \(fields)<input type="hidden" name="confirmed" value="yes">
        <button>Open for \(next.patient.name.display)</button>
        <a class="button quiet" href="/stations/\(station.name)">Wait</a>
        </form>
        """
    }

    private var fields: [HTML] {
        [
            ("patient", choice.patient), ("order", choice.order?.description), ("descriptor", choice.descriptor),
            ("visit", choice.visit),
            ("laterality", choice.laterality), ("region", choice.region), ("operator", choice.operator),
        ].compactMap { name, value in
            value.map { "<input type=\"hidden\" name=\"\(name)\" value=\"\($0)\">" }
        }
    }
}
