import CaptureModel
import Store

/// The question before an identity is taken, with name and number in sight.
struct EmergencyConfirmation {
    let station: StationFacts
    let identities: [EmergencyIdentity]
    let titles: [StationName: String]
    /// The number on the wristband; nothing for the next that is free.
    let wanted: String?
    /// A number that was asked for and is not free any more.
    let missed: String?
    let moment: ViewMoment

    /// The question; nothing where none is free.
    var html: HTML? {
        let free = identities.filter { $0.state == .free }
        guard let next = free.first(where: { $0.identifier.value == wanted }) ?? free.first else { return nil }
        let notice: HTML? = missed.map { number in
            """
            <p class="feed stale" role="status"><strong>\(number) is taken already.</strong> If this patient has it, choose \
            it from those below; otherwise do not write it on anything.</p>
            """
        }
        let chooser = EmergencyChooser(station: station, identities: identities, titles: titles, moment: moment)
        let others: HTML? = chooser.inUse.map {
            "<section class=\"chooser\" aria-label=\"Not identified yet\">\($0)</section>"
        }
        let patient = Patient(identifier: next.identifier, name: next.name)
        return """
            <h1>Patient not identified?</h1>
            \(notice)
            <p>The patient is called by a number until admissions says who it is. \
            \(wanted == nil ? "The next one is:" : "Nobody has the one that was scanned:")</p>
            \(PatientBanner(patient: patient, encounter: nil, moment: moment).html)
            <form class="take" method="post" action="/stations/\(station.name)/emergency/take">
            <input type="hidden" name="number" value="\(next.identifier.value)">
            <label>Who takes it<input name="by" maxlength="64" autocomplete="off" placeholder="Your name"></label>
            <button>Take \(next.identifier.value)</button>
            <a class="button quiet" href="/stations/\(station.name)">Back to the patient list</a>
            </form>
            \(others)
            """
    }
}
