import CaptureModel
import Store

/// A procedure that a capture can be given.
struct ProcedureOption {
    /// Its name in the catalog.
    let name: DescriptorName
    /// Its title.
    let title: String
    /// The sides of which one must be chosen; empty where it has none.
    let sides: [Laterality]
}

/// One of those to whom a held capture may belong: name, date of birth and identifier in sight before the tap.
struct CandidateForm {
    let capture: CaptureID
    let shown: ShownCandidate
    let procedures: [ProcedureOption]
    let back: String

    func html(_ moment: ViewMoment) -> HTML {
        let patient = shown.person.patient
        return """
            <form method="post" action="/captures/\(capture)/assign" class="candidate">
            <input type="hidden" name="candidate" value="\(shown.number)">
            <input type="hidden" name="person" value="\(shown.person.id)">
            <input type="hidden" name="back" value="\(back)">
            \(choice)
            <button>Give to \(patient.name.display)<small>\(PatientBanner.born(patient, moment)) · \
            \(PatientBanner.grouped(patient.identifier.value))\(place(moment))</small></button>
            </form>
            """
    }

    private func place(_ moment: ViewMoment) -> String {
        guard let exam = shown.exam?.exam else { return shown.order.map { " · \($0.title)" } ?? "" }
        let title = procedures.first { $0.name == exam.descriptor }?.title ?? exam.descriptor.text
        let end = exam.closed.map { "to \(moment.clock($0))" } ?? "open"
        return " · \(title), \(moment.clock(exam.opened)) \(end)"
    }

    /// Procedure and side, where no exam says them.
    private var choice: HTML? {
        guard shown.exam == nil else { return nil }
        let options = procedures.map { "<option value=\"\($0.name)\">\($0.title)</option>" as HTML }
        let sides = Laterality.allCases.map { "<option value=\"\($0.rawValue)\">\($0.words)</option>" as HTML }
        return """
            <label>Procedure<select name="descriptor" required><option value=""></option>\(options)</select></label>
            <label>Side<select name="laterality"><option value="">none</option>\(sides)</select></label>
            """
    }
}
