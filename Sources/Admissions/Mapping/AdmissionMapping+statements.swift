import CaptureModel
import HL7

extension AdmissionMapping {
    /// What the message says of a person.
    func statement(of patient: AdmissionPatient) throws(HL7Error) -> PatientStatement {
        let chosen = try identifier(patient.identifier, at: HL7Place("PID", 3))
        var others: [PatientIdentifier] = []
        for source in patient.identifiers where source != patient.identifier.source && source.isLegible {
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
            sex: patient.sex.amendment { Sex(rawValue: $0.rawValue) }, isDead: isDead(patient))
    }

    /// What the message says of a visit; nil where it names none.
    func statement(of visit: AdmissionVisit) throws(HL7Error) -> EncounterStatement? {
        guard let number = visit.number else { return nil }
        return EncounterStatement(
            visitNumber: try self.number(number, at: HL7Place("PV1", 19)), account: amendment(visit.account),
            alternateVisit: amendment(visit.alternate), patientClass: visit.patientClass.text,
            location: visit.location.amendment(Location.init(admission:)),
            attending: visit.attending.amendment(PersonName.init(clinician:)),
            referring: visit.referring.amendment(PersonName.init(clinician:)),
            hospitalService: visit.hospitalService.text, reason: visit.reason.text,
            admitted: visit.admitted.amendment(moment), discharged: visit.discharged.amendment(moment))
    }

    /// The identifier that a person is known by.
    func identifier(_ selected: SelectedIdentifier, at place: HL7Place) throws(HL7Error) -> PatientIdentifier {
        let identifier = PatientIdentifier(
            value: selected.id, authority: selected.authority, type: selected.type ?? "")
        guard let identifier else { throw unusable(at: place) }
        return identifier
    }

    /// The number of a visit or account.
    func number(_ source: HL7Identifier, at place: HL7Place) throws(HL7Error) -> VisitNumber {
        guard source.isLegible, let number = VisitNumber(value: source.id, authority: source.authority?.name ?? "")
        else { throw unusable(at: place) }
        return number
    }

    /// PID-30, and without it a time of death in PID-29.
    private func isDead(_ patient: AdmissionPatient) -> Amendment<Bool> {
        guard case .absent = patient.isDead else { return patient.isDead.amendment { $0 } }
        return patient.deathTime.amendment { _ in true }
    }

    /// A number beside the visit's own; one that cannot be used changes nothing, and keeps nobody from the list.
    private func amendment(_ field: FieldValue<HL7Identifier>) -> Amendment<VisitNumber> {
        switch field {
        case .absent: .unchanged
        case .null: .cleared
        case .value(let source): (try? number(source, at: HL7Place("PV1"))).map { .set($0) } ?? .unchanged
        }
    }

    private func unusable(at place: HL7Place) -> HL7Error {
        HL7Error(
            .dataType, at: place, expected: "a legible identifier of at most 64 characters without a backslash",
            found: "one that is longer, empty, cut off, not legible or has one")
    }
}
