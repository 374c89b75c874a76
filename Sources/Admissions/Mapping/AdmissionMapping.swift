package import CaptureModel
package import HL7

/// Says what a message means for the patient list.
///
/// A message about a visit without any visit number (neither PV1-19 nor PID-18) is taken as a message about the
/// person alone: refusing it would stop the feed of a sender that never sends one, and keep its patients from the list.
package struct AdmissionMapping: Sendable {
    /// Minutes east of UTC at a moment, for times that do not say their own offset.
    let localOffsetMinutes: @Sendable (Timestamp) -> Int

    /// Makes the mapping of a site.
    package init(localOffsetMinutes: @escaping @Sendable (Timestamp) -> Int) {
        self.localOffsetMinutes = localOffsetMinutes
    }

    /// The event of a message.
    ///
    /// Throws `dataType` where an identifier of the patient or the visit cannot be one in DICOM: longer than 64
    /// characters, with a backslash or a control character.
    package func event(of message: HL7.AdmissionMessage) throws(HL7Error) -> CaptureModel.AdmissionEvent {
        switch message.content {
        case .visit(let event, let patient, let visit):
            let person = try statement(of: patient)
            guard let encounter = try statement(of: visit) else { return .updated(person, nil) }
            return switch event {
            case .admit, .register: .admitted(person, encounter)
            case .update: .updated(person, encounter)
            case .discharge: .discharged(person, encounter)
            case .cancelAdmit: .admissionCancelled(person, encounter)
            }
        case .merge(let pairs):
            var merges: [CaptureModel.AdmissionEvent.Merge] = []
            for pair in pairs {
                merges.append(
                    .init(
                        surviving: try statement(of: pair.surviving),
                        prior: try identifier(pair.prior, at: HL7Place("MRG", 1))))
            }
            return .merged(merges)
        case .unsupported(let code):
            return .noted(code: code)
        }
    }

    /// Whether the message begins, ends or undoes a visit that it does not name.
    package func lacksVisitNumber(_ message: HL7.AdmissionMessage) -> Bool {
        switch message.content {
        case .visit(.update, _, _), .merge, .unsupported: false
        case .visit(.admit, _, let visit), .visit(.register, _, let visit), .visit(.discharge, _, let visit),
            .visit(.cancelAdmit, _, let visit):
            visit.number == nil
        }
    }

    private func statement(of patient: AdmissionPatient) throws(HL7Error) -> PatientStatement {
        let chosen = try identifier(patient.identifier, at: HL7Place("PID", 3))
        var others: [PatientIdentifier] = []
        for source in patient.identifiers where source != patient.identifier.source {
            // An identifier that DICOM cannot carry is of no use beside the one that the site goes by.
            guard
                let other = PatientIdentifier(
                    value: source.id, authority: source.authority?.name ?? "", type: source.type ?? ""),
                other != chosen, !others.contains(other)
            else { continue }
            others.append(other)
        }
        return PatientStatement(
            identifier: chosen, otherIdentifiers: others.isEmpty ? .unchanged : .set(others),
            name: patient.name.amendment(PersonName.init(admission:)),
            birthDate: patient.birthDate.amendment { BirthDate($0.description) },
            sex: patient.sex.amendment { Sex(rawValue: $0.rawValue) })
    }

    private func statement(of visit: AdmissionVisit) throws(HL7Error) -> EncounterStatement? {
        guard let number = visit.number else { return nil }
        guard let visitNumber = VisitNumber(value: number.id, authority: number.authority?.name ?? "") else {
            throw unusable(at: HL7Place("PV1", 19))
        }
        return EncounterStatement(
            visitNumber: visitNumber, patientClass: visit.patientClass.text,
            location: visit.location.amendment(Location.init(admission:)),
            attending: visit.attending.amendment(PersonName.init(clinician:)),
            referring: visit.referring.amendment(PersonName.init(clinician:)),
            hospitalService: visit.hospitalService.text, reason: visit.reason.text,
            admitted: visit.admitted.amendment(moment), discharged: visit.discharged.amendment(moment))
    }

    private func identifier(
        _ selected: SelectedIdentifier, at place: HL7Place
    ) throws(HL7Error) -> PatientIdentifier {
        let identifier = PatientIdentifier(
            value: selected.id, authority: selected.authority, type: selected.type ?? "")
        guard let identifier else { throw unusable(at: place) }
        return identifier
    }

    private func unusable(at place: HL7Place) -> HL7Error {
        HL7Error(
            .dataType, at: place, expected: "an identifier of at most 64 characters without a backslash",
            found: "one that is longer, empty or has one")
    }
}
