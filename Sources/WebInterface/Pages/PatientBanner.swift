import CaptureModel

/// Who is being examined, laid out as the NHS Common User Interface guidance asks for a patient banner: no colon
/// after a label, values heavier than labels, every label with its definition, and the unknown said in words.
struct PatientBanner {
    let patient: Patient
    let encounter: Encounter?
    let moment: ViewMoment

    var html: HTML {
        """
        <section class="banner" aria-label="Patient">
        <h2>\(patient.name.display)</h2>
        <dl>
        \(item("Born", "Date of birth, with the age today", born))
        \(item("Gender", "Administrative gender, as admissions sent it", gender))
        \(item(identifierLabel, "Patient identifier", Self.grouped(patient.identifier.value)))
        \(visit)
        </dl>
        </section>
        """
    }

    private func item(_ label: String, _ definition: String, _ value: String) -> HTML {
        "<div><dt><abbr title=\"\(definition)\">\(label)</abbr></dt><dd>\(value)</dd></div>"
    }

    private var born: String { Self.born(patient, moment) }

    private var gender: String { Self.gender(patient.sex) }

    private var identifierLabel: String {
        patient.identifier.authority.isEmpty ? "Patient No." : patient.identifier.authority
    }

    private var visit: HTML? {
        encounter.map { item("Visit", "Number of the visit, as admissions gave it", $0.visitNumber.value) }
    }

    /// As in `12-Mar-1984 (42y)`.
    static func born(_ patient: Patient, _ moment: ViewMoment) -> String {
        guard let date = patient.birthDate else { return "not known" }
        let today = moment.now.civil(offsetMinutes: moment.offsetMinutes)
        return date.display + (PatientAge(born: date, today: today).map { " (\($0.text))" } ?? "")
    }

    /// The word for a sex.
    static func gender(_ sex: Sex?) -> String {
        switch sex {
        case .female: "Female"
        case .male: "Male"
        case .other: "Other"
        case nil: "not known"
        }
    }

    /// Ten digits in the groups of an NHS number; any other identifier as it is.
    static func grouped(_ value: String) -> String {
        guard value.utf8.count == 10, value.utf8.allSatisfy({ (48...57).contains($0) }) else { return value }
        return "\(value.prefix(3)) \(value.dropFirst(3).prefix(3)) \(value.suffix(4))"
    }
}
