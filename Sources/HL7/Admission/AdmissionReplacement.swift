/// One MRG segment with the PID before it and the PV1 beside it: what gives way, and to what.
public struct AdmissionReplacement: Hashable, Sendable {
    /// The patient of the PID segment, who survives.
    public let surviving: AdmissionPatient
    /// The identifiers of MRG-1 that this site knew the prior patient by; several where several patients are merged at
    /// once, none where the event is not about patients and MRG-1 names nobody of this site.
    public let prior: [SelectedIdentifier]
    /// Every identifier of MRG-1, in order.
    public let priorIdentifiers: [HL7Identifier]
    /// MRG-3: the prior account.
    public let priorAccount: HL7Identifier?
    /// MRG-4: the prior identifier of PID-2.
    public let priorExternal: HL7Identifier?
    /// MRG-5: the prior visit.
    public let priorVisit: HL7Identifier?
    /// MRG-6: the prior alternate visit identifier.
    public let priorAlternateVisit: HL7Identifier?
    /// What PV1 says; all of it absent where there is none.
    public let visit: AdmissionVisit
    /// Whether accounts, visits or identifiers other than those of MRG-1 give way too.
    public let changesMoreThanPatient: Bool

    /// Reads an MRG segment.
    ///
    /// A prior patient must be of the type and authority of the surviving one (HL7 v2.5.1 §3.3.40), which the same
    /// selection sees to. Where the event needs a prior patient this throws what the selection throws, and
    /// `circularMerge` for a patient merged into itself.
    init(
        _ segment: HL7Segment, surviving: AdmissionPatient, visit: AdmissionVisit, event: ReplacementEvent,
        selection: IdentifierSelection
    ) throws(HL7Error) {
        self.surviving = surviving
        self.visit = visit
        priorIdentifiers = HL7Identifier.all(in: segment.field(1))
        priorAccount = HL7Identifier(segment.field(3).first)
        priorExternal = HL7Identifier(segment.field(4).first)
        priorVisit = HL7Identifier(segment.field(5).first)
        priorAlternateVisit = HL7Identifier(segment.field(6).first)
        do {
            let priors = try selection.selectAll(from: priorIdentifiers, at: segment.place(1))
            prior = event.namesPatients ? try Self.partners(priors, of: surviving, at: segment.place(1)) : priors
        } catch {
            // An illegible identifier is an error in every event: whom it names cannot be left open.
            if event.replacesPatient || error.code == .dataType { throw error }
            prior = []
        }
        func differs(_ prior: HL7Identifier?, _ surviving: HL7Identifier?) -> Bool {
            prior != nil && prior?.id != surviving?.id
        }
        let giveWay = [
            differs(HL7Identifier(segment.field(2).first), nil) && event != .mergePerson,
            differs(priorExternal, surviving.external) && event != .mergePerson,
            differs(priorAccount, surviving.account.content), differs(priorVisit, visit.ownNumber),
            differs(priorAlternateVisit, visit.alternate.content),
        ]
        changesMoreThanPatient = giveWay.contains(true)
    }

    /// The prior identifiers that can be another name of the surviving patient.
    private static func partners(
        _ priors: [SelectedIdentifier], of surviving: AdmissionPatient, at place: HL7Place
    ) throws(HL7Error) -> [SelectedIdentifier] {
        let own = priors.filter { $0.authority == surviving.identifier.authority }
        guard !own.isEmpty else {
            throw HL7Error(
                .noIdentifier, at: place, expected: "the assigning authority of the surviving patient",
                found: "another")
        }
        let typed = own.filter { prior in
            guard let type = prior.type, let survivingType = surviving.identifier.type else { return true }
            return type == survivingType
        }
        guard !typed.isEmpty else {
            throw HL7Error(
                .noIdentifier, at: place, expected: "the identifier type of the surviving patient",
                found: "another")
        }
        let others = typed.filter { $0.id != surviving.identifier.id }
        guard !others.isEmpty else {
            throw HL7Error(
                .circularMerge, at: place, expected: "another identifier than the surviving patient's",
                found: "the same")
        }
        return others
    }
}

extension ReplacementEvent {
    /// Whether MRG-1 and PID-3 name two patients that become one, and not one patient twice.
    fileprivate var namesPatients: Bool {
        switch self {
        case .mergeOfAnyKind, .mergePatient, .mergePatientAndAccount, .mergePerson, .mergePatients,
            .changeIdentifier:
            true
        case .mergeAccountOnly, .mergeAccount, .mergeVisit, .moveAccount, .moveVisit, .changeAccount, .changeVisit,
            .changeAlternateVisit:
            false
        }
    }
}
