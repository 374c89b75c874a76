import CaptureModel
import Store

/// The way for a patient whom nobody can name, and those who are known by a number only so far.
struct EmergencyChooser {
    let station: StationFacts
    let identities: [EmergencyIdentity]
    /// The titles of the stations.
    let titles: [StationName: String]
    let moment: ViewMoment

    /// Shown at most; the others are in the patient list.
    static let limit = 12

    /// The choice; nothing where no identities are set aside for the station.
    var html: HTML? {
        guard !identities.isEmpty else { return nil }
        let button: HTML =
            hasFree
            ? "<button>Patient not identified</button>"
            : "<p class=\"feed stale\" role=\"status\"><strong>No emergency identity is free</strong> · tell IT.</p>"
        return """
            <section class="emergency" aria-label="Patient not identified">
            <form method="post" action="/stations/\(station.name)/emergency">\(button)
            <small>Nobody knows who it is, or admissions is down: captures go out under a number that admissions names \
            later.</small></form>
            \(inUse)
            </section>
            """
    }

    /// Those who have a number: a second exam of the same patient is of the same one.
    var inUse: HTML? {
        let taken = identities.compactMap { identity -> (EmergencyIdentity, EmergencyIdentity.Use)? in
            // Whom admissions knows stands in the patient list as it calls them.
            guard case .inUse(let use) = identity.state, !use.isAdmitted else { return nil }
            return (identity, use)
        }
        guard !taken.isEmpty else { return nil }
        let newest = taken.sorted { $0.1.since > $1.1.since }.prefix(Self.limit)
        return "<h3>Not identified yet</h3><ul class=\"people\">\(newest.map { row($0.0, $0.1) })</ul>"
    }

    private var hasFree: Bool { identities.contains { $0.state == .free } }

    private func row(_ identity: EmergencyIdentity, _ use: EmergencyIdentity.Use) -> HTML {
        """
        <li><form method="post" action="/stations/\(station.name)/choose">
        <input type="hidden" name="patient" value="\(identity.identifier.hl7)">
        <button class="person"><b>\(identity.name.display)</b>
        <span>not known</span><span>not known</span>
        <span class="number">\(identity.identifier.value)</span>
        <span class="why">since \(moment.clock(use.since)) at \(titles[use.station] ?? use.station.text)</span>
        <span class="place">\(use.exams == 1 ? "1 exam" : "\(use.exams) exams")</span></button>
        </form></li>
        """
    }
}
