import CaptureModel
import Store

/// Asks the list whom a claim means: exactly one live person, or nobody.
struct ClaimResolver {
    let reading: PlacementReads
    let rules: SiteRules
    /// How the claim is called in a sentence, such as “The sidecar”.
    let subject: String
    /// When the capture was taken, as far as it is certain.
    let moment: Timestamp?

    /// The target of a claim that names somebody.
    ///
    /// - Throws: `ClaimRefusal` with the candidates, and what the store throws.
    func target(_ claim: CaptureClaim) throws -> NamedTarget {
        let order = try order(claim)
        let named = try person(claim)
        guard let person = named ?? order?.person else {
            throw ClaimRefusal(.unknownPatient, "\(subject) names nobody. Choose the patient by hand.")
        }
        if let order, order.person.id != person.id {
            throw ClaimRefusal(
                .contradiction, "\(subject) names a patient and an order of somebody else. See whose the capture is.",
                candidates: [.init(patient: person.id), .init(patient: order.person.id, order: order.id)])
        }
        let encounter = try visit(claim, of: person, order)
        let target = NamedTarget(person: person, encounter: encounter, order: order)
        if PersonContradiction.isThere(claim, person.patient) {
            throw ClaimRefusal(
                .contradiction,
                "\(subject) gives another name or date of birth than admissions for this identifier. See whose the capture is.",
                candidates: [target.candidate])
        }
        return target
    }

    private func person(_ claim: CaptureClaim) throws -> PatientListEntry? {
        if let written = claim.patient { return try person(rules.identifiers.complete(written)) }
        guard let number = claim.visit, claim.accession == nil else { return nil }
        let visits = try reading.visits(number)
        let people = Set(visits.map(\.patient))
        guard people.count < 2 else {
            throw ClaimRefusal(
                .ambiguous, "\(subject) names a visit, and several patients have one of that number. Choose by hand.",
                candidates: visits.map { .init(patient: $0.patient, encounter: $0.id) })
        }
        guard let id = people.first, let person = try reading.person(id) else {
            throw ClaimRefusal(
                .unknownVisit, "\(subject) names a visit that admissions does not know. Choose the patient by hand.")
        }
        return person
    }

    private func person(_ identifier: PatientIdentifier) throws -> PatientListEntry {
        guard rules.identifiers.isWellFormed(identifier) else {
            throw ClaimRefusal(
                .wrongIdentifier,
                "\(subject) gives an identifier whose check digit is wrong: it was mistyped or misread. Choose the patient by hand."
            )
        }
        let people = try reading.people(identifier, alsoBy: rules.identifiers.others)
        guard people.count < 2 else {
            throw ClaimRefusal(
                .ambiguous,
                "\(subject) gives an identifier that several patients have. Choose by hand.",
                candidates: people.map { .init(patient: $0.entry.id) })
        }
        guard let person = people.first else {
            throw ClaimRefusal(
                .unknownPatient,
                "\(subject) names a patient who is not in the admissions list. Wait for the admission, or choose the patient by hand."
            )
        }
        guard !person.isFormer else {
            throw ClaimRefusal(
                .formerIdentifier,
                "\(subject) gives an identifier that admissions has replaced. See whether the patient who has it now is meant.",
                candidates: [.init(patient: person.entry.id)])
        }
        return person.entry
    }

    // MARK: Orders

    private func order(_ claim: CaptureClaim) throws -> OrderListEntry? {
        guard let accession = claim.accession else { return nil }
        let orders = try reading.orders(accession: accession)
        guard let first = orders.first else {
            let known = try? person(claim)
            throw ClaimRefusal(
                .unknownOrder,
                "\(subject) names an order that no worklist has. Wait for the worklist, or choose the patient by hand.",
                candidates: known.map { [.init(patient: $0.id)] } ?? [])
        }
        // The steps of one order are one order, as long as they ask for one procedure.
        let isOne = orders.allSatisfy { entry in
            entry.person.id == first.person.id && entry.procedure.key.order == first.procedure.key.order
                && rules.descriptor(of: entry.procedure) == rules.descriptor(of: first.procedure)
        }
        guard isOne else {
            throw ClaimRefusal(
                .ambiguous, "\(subject) names an accession number that several orders have. Choose by hand.",
                candidates: orders.map { .init(patient: $0.person.id, order: $0.id) })
        }
        return first
    }

    // MARK: Visits

    private func visit(_ claim: CaptureClaim, of person: PatientListEntry, _ order: OrderListEntry?) throws
        -> EncounterID?
    {
        guard let number = claim.visit else {
            let visits = try reading.visits(of: person.id)
            if let own = order?.person.encounter, own.encounter.status.isLive { return own.id }
            if let usable = visits.first(where: isUsable) { return usable.id }
            guard let last = visits.first else { return nil }
            throw ended(person, last)
        }
        let visits = try reading.visits(number, of: person.id)
        guard visits.count < 2 else {
            throw ClaimRefusal(
                .ambiguous, "\(subject) names a visit, and the patient has several of that number. Choose by hand.",
                candidates: visits.map { .init(patient: person.id, encounter: $0.id) })
        }
        guard let visit = visits.first else {
            throw ClaimRefusal(
                .unknownVisit,
                "\(subject) names a visit that admissions does not know for this patient. Choose the patient by hand.",
                candidates: [.init(patient: person.id)])
        }
        guard isUsable(visit) else { throw ended(person, visit) }
        return visit.id
    }

    private func ended(_ person: PatientListEntry, _ visit: MeantVisit) -> ClaimRefusal {
        ClaimRefusal(
            .endedVisit,
            "\(subject) names a patient whose visit has ended or was taken back. See whether the capture is still of it.",
            // An exam cannot be of a visit that was taken back.
            candidates: [
                .init(patient: person.id, encounter: visit.encounter.status == .discharged ? visit.id : nil)
            ])
    }

    /// A visit counts while it is live, and for what was taken before it ended, or so long after as the site allows.
    private func isUsable(_ visit: MeantVisit) -> Bool {
        switch visit.encounter.status {
        case .planned, .open, .onLeave: return true
        case .cancelled, .deleted: return false
        case .discharged:
            guard let end = visit.encounter.discharged, let moment else { return false }
            return moment <= end.adding(milliseconds: rules.lateness)
        }
    }
}
