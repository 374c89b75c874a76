package import CaptureModel
package import HL7

/// Says what a message means for the patient list.
///
/// A message about a visit without any visit number (neither PV1-19 nor PID-18) is taken as a message about the
/// person alone: refusing it would stop the feed of a sender that never sends one, and keep its patients from the list.
package struct AdmissionMapping: Sendable {
    /// Minutes east of UTC at a moment, for times that do not say their own offset.
    let localOffsetMinutes: @Sendable (Timestamp) -> Int
    /// Where the accession number of an order stands: the first of these that says anything counts.
    let accessionSources: [AccessionSource]
    /// Whose a prior number is that names no authority, beside a surviving one of this authority; empty where the site
    /// does not say: then it is a number without authority.
    let priorAuthority: String

    /// Makes the mapping of a site.
    package init(
        accessionSources: [AccessionSource] = AccessionSource.usual, priorAuthority: String = "",
        localOffsetMinutes: @escaping @Sendable (Timestamp) -> Int
    ) {
        self.localOffsetMinutes = localOffsetMinutes
        self.accessionSources = accessionSources
        self.priorAuthority = priorAuthority
    }

    /// The event of a message.
    ///
    /// Throws `dataType` where an identifier of the patient or the visit cannot be one in DICOM: longer than 64
    /// characters, with a backslash or a control character; `requiredField` where a change of numbers lacks one.
    package func event(of message: HL7.AdmissionMessage) throws(HL7Error) -> CaptureModel.AdmissionEvent {
        switch message.content {
        case .visit(let event, let patient, let visit):
            let person = try statement(of: patient)
            guard let encounter = try statement(of: visit) else { return .person(person) }
            if let change = try reclassification(of: visit, person: person) {
                return .visitReclassified(change, encounter)
            }
            return .visit(event.change, person, encounter)
        case .person(.add, let patient), .person(.update, let patient): return .person(try statement(of: patient))
        case .person(.delete, let patient): return .personDeleted(try statement(of: patient))
        case .swap(let first, let second):
            let people = (try statement(of: first.patient), try statement(of: second.patient))
            // Without both visits nobody can tell which places are exchanged.
            guard let visit = try statement(of: first.visit), let other = try statement(of: second.visit) else {
                return .needsPerson(code: message.event.code)
            }
            return .swapped(.init(person: people.0, visit: visit), .init(person: people.1, visit: other))
        case .link(.link, let patient, let other):
            return .linked(try statement(of: patient), try statement(of: other))
        case .link(.unlink, let patient, let other):
            return .unlinked(try statement(of: patient), try statement(of: other))
        case .replacement(let event, let replacements): return try self.event(of: event, replacements)
        case .needsPerson(let code): return .needsPerson(code: code)
        case .noted(let code): return .noted(code: code)
        }
    }

    /// Whether the message says what becomes of a visit that it does not name.
    package func lacksVisitNumber(_ message: HL7.AdmissionMessage) -> Bool {
        guard case .visit(let event, _, let visit) = message.content else { return false }
        return event.change != .updated && visit.number == nil
    }
}

extension VisitEvent {
    /// What becomes of the visit.
    var change: VisitChange {
        switch self {
        case .admit, .register: .admitted
        case .preAdmit, .pendingAdmit: .planned
        case .outpatientToInpatient, .inpatientToOutpatient: .classChanged
        case .transfer, .depart, .arrive, .cancelTransfer, .cancelArrive, .cancelDepart: .relocated
        case .update, .changeAttending, .cancelChangeAttending: .updated
        case .discharge: .discharged
        case .cancelDischarge: .dischargeCancelled
        case .leave, .cancelReturn: .leftOnLeave
        case .returnFromLeave, .cancelLeave: .returned
        case .cancelAdmit: .admissionCancelled
        case .cancelPendingAdmit, .cancelPreAdmit: .planCancelled
        case .delete: .deleted
        }
    }
}
