import CaptureModel
import Store

/// The search field and the people that fit it; a tap on one chooses.
struct PatientChooser {
    /// Whoever is expected there comes first.
    let station: StationFacts?
    /// The page whose `search` and `choose` the forms go to.
    let way: String
    let moment: ViewMoment

    /// Shown at most; whoever is not among them is searched for.
    static let limit = 40

    /// The field, with the list under it.
    func html(_ patients: [PatientListEntry], query: String = "") -> HTML {
        """
        <section class="chooser" aria-label="Choose a patient">
        <form class="search" method="post" action="\(way)/search" role="search" autocomplete="off">
        <label for="q">Patient</label>
        <input id="q" name="text" type="search" value="\(query)" placeholder="Name, number or visit – or scan the wristband" \
        autofocus autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="100">
        <button class="quiet">Search</button>
        </form>
        <div id="patients" aria-live="polite">\(list(patients, query: query))</div>
        </section>
        """
    }

    /// The list alone, for a search while typing.
    func list(_ patients: [PatientListEntry], query: String) -> HTML {
        guard !patients.isEmpty else {
            return query.isEmpty
                ? "<p class=\"empty\">The patient list is empty. It fills as admissions sends its messages.</p>"
                : """
                <p class="empty">Nobody in the patient list fits. Check the spelling, or ask admissions to send the \
                patient; names cannot be typed in here.</p>
                """
        }
        let shown = patients.prefix(Self.limit)
        let here =
            station?.location.map { place in
                shown.filter { $0.encounter?.encounter.location?.lies(within: place) == true }
            } ?? []
        let others = shown.filter { entry in !here.contains { $0.id == entry.id } }
        let more: HTML =
            patients.count > Self.limit
            ? "<p class=\"empty\">There are more. Type a part of the name or number.</p>" : ""
        return
            "\(group("Expected in \(station?.title ?? "")", here))\(group(here.isEmpty ? "Patients" : "Elsewhere", others))\(more)"
    }

    private func group(_ title: String, _ entries: [PatientListEntry]) -> HTML {
        entries.isEmpty ? "" : "<h3>\(title)</h3><ul class=\"people\">\(entries.map(row))</ul>"
    }

    private func row(_ entry: PatientListEntry) -> HTML {
        let patient = entry.patient
        let visit = entry.encounter?.encounter
        let reason = visit.flatMap { $0.reason.isEmpty ? nil : $0.reason } ?? ""
        let place = visit?.location.map { place in
            [place.pointOfCare, place.room, place.bed].filter { !$0.isEmpty }.joined(separator: " ")
        }
        return """
            <li><form method="post" action="\(way)/choose">
            <input type="hidden" name="patient" value="\(patient.identifier.hl7)">
            <button class="person"><b>\(patient.name.display)</b>
            <span>\(PatientBanner.born(patient, moment))</span><span>\(PatientBanner.gender(patient.sex))</span>
            <span class="number">\(PatientBanner.grouped(patient.identifier.value))</span>
            <span class="why">\(reason)</span><span class="place">\(place ?? "no open visit")</span></button>
            </form></li>
            """
    }
}
