import CaptureModel
import HL7

extension AdmissionMapping {
    /// What gives way to what.
    func event(
        of event: ReplacementEvent, _ replacements: [AdmissionReplacement]
    ) throws(HL7Error) -> CaptureModel.AdmissionEvent {
        switch event {
        case .mergeOfAnyKind, .mergePerson:
            guard replacements.allSatisfy({ !$0.changesMoreThanPatient && !$0.prior.isEmpty }) else {
                return .needsPerson(code: event.rawValue)
            }
            return .merged(try merges(replacements, withAccounts: false))
        case .mergePatient, .mergePatients: return .merged(try merges(replacements, withAccounts: false))
        case .mergePatientAndAccount: return .merged(try merges(replacements, withAccounts: true))
        case .changeIdentifier: return .identifierChanged(try merges(replacements, withAccounts: false))
        case .mergeAccountOnly, .mergeAccount, .changeAccount:
            let changes = try accounts(replacements, moving: false).filter { $0.account.prior != $0.account.surviving }
            return changes.isEmpty ? .noted(code: event.rawValue) : .accountChanged(changes)
        case .moveAccount: return .accountMoved(try accounts(replacements, moving: true))
        case .mergeVisit, .changeVisit:
            let changes = try visits(replacements, moving: false).filter { $0.visit.prior != $0.visit.surviving }
            return changes.isEmpty ? .noted(code: event.rawValue) : .visitChanged(changes)
        case .moveVisit: return .visitMoved(try visits(replacements, moving: true))
        case .changeAlternateVisit:
            let changes = try alternates(replacements).filter { $0.visit.prior != $0.visit.surviving }
            return changes.isEmpty ? .noted(code: event.rawValue) : .alternateVisitChanged(changes)
        }
    }

    private func merges(
        _ replacements: [AdmissionReplacement], withAccounts: Bool
    ) throws(HL7Error) -> [CaptureModel.AdmissionEvent.Merge] {
        var merges: [CaptureModel.AdmissionEvent.Merge] = []
        for replacement in replacements {
            let surviving = try statement(of: replacement.surviving)
            for (index, prior) in replacement.prior.enumerated() {
                var merge = CaptureModel.AdmissionEvent.Merge(
                    surviving: surviving, prior: try identifier(prior, at: HL7Place("MRG", 1)))
                if withAccounts, index == 0, let prior = replacement.priorAccount,
                    let account = replacement.surviving.account.content
                {
                    merge.account = try self.replacement(
                        prior, at: Self.priorAccount, by: account, at: Self.account)
                }
                merges.append(merge)
            }
        }
        return merges
    }

    /// The accounts; one that `moving` only changes hands may be named once.
    private func accounts(
        _ replacements: [AdmissionReplacement], moving: Bool
    ) throws(HL7Error) -> [CaptureModel.AdmissionEvent.AccountChange] {
        var changes: [CaptureModel.AdmissionEvent.AccountChange] = []
        for replacement in replacements {
            let surviving = replacement.surviving.account.content
            changes.append(
                .init(
                    person: try statement(of: replacement.surviving),
                    priorPerson: try onlyPrior(of: replacement),
                    account: try self.replacement(
                        replacement.priorAccount ?? (moving ? surviving : nil), at: Self.priorAccount,
                        by: surviving ?? (moving ? replacement.priorAccount : nil), at: Self.account)))
        }
        return changes
    }

    /// The visits; one that `moving` only changes hands may be named once.
    private func visits(
        _ replacements: [AdmissionReplacement], moving: Bool
    ) throws(HL7Error) -> [CaptureModel.AdmissionEvent.VisitNumberChange] {
        var changes: [CaptureModel.AdmissionEvent.VisitNumberChange] = []
        for replacement in replacements {
            let surviving = replacement.visit.ownNumber
            var account: VisitNumber?
            if let source = replacement.surviving.account.content { account = try number(source, at: Self.account) }
            changes.append(
                .init(
                    person: try statement(of: replacement.surviving),
                    visit: try self.replacement(
                        replacement.priorVisit ?? (moving ? surviving : nil), at: Self.priorVisit,
                        by: surviving ?? (moving ? replacement.priorVisit : nil), at: Self.visit),
                    account: account))
        }
        return changes
    }

    private func alternates(
        _ replacements: [AdmissionReplacement]
    ) throws(HL7Error) -> [CaptureModel.AdmissionEvent.VisitNumberChange] {
        var changes: [CaptureModel.AdmissionEvent.VisitNumberChange] = []
        for replacement in replacements {
            changes.append(
                .init(
                    person: try statement(of: replacement.surviving),
                    visit: .init(
                        prior: try needed(replacement.priorAlternateVisit, at: HL7Place("MRG", 6)),
                        surviving: try needed(replacement.visit.alternate.content, at: HL7Place("PV1", 50)))))
        }
        return changes
    }

    /// Whose it was, where MRG-1 names exactly one.
    private func onlyPrior(of replacement: AdmissionReplacement) throws(HL7Error) -> PatientIdentifier? {
        guard let prior = replacement.prior.first, replacement.prior.count == 1 else { return nil }
        return try identifier(prior, at: HL7Place("MRG", 1))
    }

    /// The change of number that an A06 or A07 carries; nothing where the number stays, or PV1-19 gives none.
    func reclassification(
        of visit: AdmissionVisit, person: PatientStatement
    ) throws(HL7Error) -> CaptureModel.AdmissionEvent.VisitNumberChange? {
        guard let prior = visit.priorNumber, let surviving = visit.ownNumber else { return nil }
        let numbers = try replacement(prior, at: Self.priorVisit, by: surviving, at: Self.visit)
        guard numbers.prior != numbers.surviving else { return nil }
        return .init(person: person, visit: numbers)
    }

    /// One number in the place of another.
    ///
    /// A prior number without an authority is of the site's, where the site names it and the surviving one is of it too:
    /// never of whichever authority happens to have one of that value.
    private func replacement(
        _ prior: HL7Identifier?, at priorPlace: HL7Place, by surviving: HL7Identifier?, at place: HL7Place
    ) throws(HL7Error) -> CaptureModel.AdmissionEvent.Replacement {
        let surviving = try needed(surviving, at: place)
        let bare = try needed(prior, at: priorPlace)
        guard bare.authority.isEmpty, !priorAuthority.isEmpty, surviving.authority == priorAuthority,
            let prior = VisitNumber(value: bare.value, authority: priorAuthority)
        else { return .init(prior: bare, surviving: surviving) }
        return .init(prior: prior, surviving: surviving)
    }

    private func needed(_ source: HL7Identifier?, at place: HL7Place) throws(HL7Error) -> VisitNumber {
        guard let source else {
            throw HL7Error(.requiredField, at: place, expected: "a number", found: "none")
        }
        return try number(source, at: place)
    }

    private static let account = HL7Place("PID", 18)
    private static let visit = HL7Place("PV1", 19)
    private static let priorAccount = HL7Place("MRG", 3)
    private static let priorVisit = HL7Place("MRG", 5)
}
