import CaptureModel
import Catalog
import Store

/// The procedures that a chosen patient's exam can be opened with; where a side is due, each side is a button.
struct ProcedureChooser {
    let station: StationFacts
    let entry: PatientListEntry
    let catalog: Catalog
    let department: DepartmentName?
    let language: String
    let moment: ViewMoment
    /// What a person searches a procedure by: a part of its title, or an abbreviation; empty for all.
    var query = ""
    /// The order that the exam is opened for, where one was chosen.
    var order: OrderListEntry?

    /// Who was chosen.
    var banner: HTML {
        PatientBanner(patient: entry.patient, encounter: entry.encounter?.encounter, moment: moment).html
    }

    /// What can be started.
    var cards: HTML {
        """
        <section class="procedures" aria-label="Choose a procedure">
        \(orderLine)
        <div class="row"><h2>What is being done?</h2><a class="button quiet" href="/stations/\(station.name)">Another patient</a></div>
        <form class="search" method="post" action="/stations/\(station.name)/choose" role="search" autocomplete="off">
        <input type="hidden" name="patient" value="\(entry.patient.identifier.hl7)">\(orderField)
        <label for="p">Procedure</label>
        <input id="p" name="procedure" type="search" value="\(query)" maxlength="100" \
        placeholder="Part of its name, or its abbreviation" autocomplete="off" autocapitalize="off" spellcheck="false">
        <button class="quiet">Search</button></form>
        \(found)
        </section>
        """
    }

    private var found: [HTML] {
        guard !query.isEmpty else { return [fittingOrder].compactMap { $0 } + departments.map(group) }
        let fitting = catalog.search(query, department: department, language: language)
        guard fitting.isEmpty else { return ["<div class=\"cards\">\(fitting.map(card))</div>"] }
        return ["<p>No procedure is called “\(query)”. These are all:</p>"] + departments.map(group)
    }

    private var orderField: HTML? {
        order.map { "<input type=\"hidden\" name=\"order\" value=\"\($0.id)\">" }
    }

    private var orderLine: HTML? {
        order.map { order in
            let when = OrderChooser.when(order.procedure, moment)
            return "<p class=\"order\">Ordered <b>\(order.procedure.title)</b> \(when)</p>"
        }
    }

    /// The procedures whose code is the order's; still a person chooses.
    private var fittingOrder: HTML? {
        guard let order = order?.procedure else { return nil }
        let codes = order.protocolCodes + [order.requestedProcedureCode].compactMap { $0 }
        let fitting = catalog.descriptors.filter { descriptor in
            codes.contains { $0.value == descriptor.procedure.value && $0.scheme == descriptor.procedure.scheme }
        }
        return fitting.isEmpty ? nil : "<h3>As ordered</h3><div class=\"cards\">\(fitting.map(card))</div>"
    }

    /// The station's own department before the others.
    private var departments: [Department] {
        catalog.departments.filter { $0.name == department } + catalog.departments.filter { $0.name != department }
    }

    private func group(_ part: Department) -> HTML {
        let cards = catalog.descriptors(of: part.name).map(card)
        guard !cards.isEmpty else { return "" }
        guard part.name == department || department == nil else {
            return """
                <details class="department"><summary>\(part.title.text(in: language))</summary>
                <div class="cards">\(cards)</div></details>
                """
        }
        return "<h3>\(part.title.text(in: language))</h3><div class=\"cards\">\(cards)</div>"
    }

    private func card(_ descriptor: Descriptor) -> HTML {
        """
        <form class="card" method="post" action="/stations/\(station.name)/exam">
        <input type="hidden" name="patient" value="\(entry.patient.identifier.hl7)">\(orderField)
        <input type="hidden" name="descriptor" value="\(descriptor.name)">
        <h4>\(descriptor.title.text(in: language))\(descriptor.lateralities.isEmpty ? nil : " <small>start with its side</small>")</h4>
        \(regions(descriptor))
        <div class="starts" role="group" aria-label="Start">\(starts(descriptor))</div>
        </form>
        """
    }

    private func regions(_ descriptor: Descriptor) -> HTML? {
        guard !descriptor.finerRegions.isEmpty else { return nil }
        let options: [HTML] = descriptor.finerRegions.map {
            "<option value=\"\($0.key)\">\($0.title.text(in: language))</option>"
        }
        return """
            <label>Site<select name="region"><option value="">\(descriptor.region.meaning)</option>\(options)</select></label>
            """
    }

    private func starts(_ descriptor: Descriptor) -> [HTML] {
        let plain: HTML = descriptor.lateralities.isEmpty ? "<button>Start</button>" : "<button>No side</button>"
        return (descriptor.accepts(nil) ? [plain] : [])
            + descriptor.lateralities.map { side in
                "<button name=\"laterality\" value=\"\(side.rawValue)\">\(side.words)</button>"
            }
    }
}

extension Laterality {
    /// The side as a button says it.
    var words: String {
        switch self {
        case .right: "Right"
        case .left: "Left"
        case .both: "Both"
        case .unpaired: "Middle"
        }
    }
}
