import Admissions
import CaptureModel
import HL7

extension FHIRMapping {
    /// What a resource says of a person; silent about what it does not have.
    func statement(of patient: FHIRPatient) throws(FHIRAdmissionsError) -> PatientStatement {
        let (identifier, others) = try identifier(of: patient)
        var statement = PatientStatement(
            identifier: identifier, otherIdentifiers: others.isEmpty ? .unchanged : .set(others))
        if let name = name(of: patient) { statement.name = .set(name) }
        if let text = patient.birthDate {
            // A year or a month alone is no date of birth in DICOM.
            statement.birthDate = BirthDate(text.filter { $0 != "-" }).map { .set($0) } ?? .cleared
        }
        switch patient.gender {
        case "male": statement.sex = .set(.male)
        case "female": statement.sex = .set(.female)
        case "other": statement.sex = .set(.other)
        case .some: statement.sex = .cleared
        case nil: break
        }
        if let isDead = patient.deceasedBoolean {
            statement.isDead = .set(isDead)
        } else if patient.deceasedDateTime != nil {
            statement.isDead = .set(true)
        }
        return statement
    }

    /// The identifier that the site goes by, and the others.
    func identifier(
        of patient: FHIRPatient
    ) throws(FHIRAdmissionsError) -> (identifier: PatientIdentifier, others: [PatientIdentifier]) {
        let all = (patient.identifier ?? []).filter { $0.use != "old" }.compactMap { hl7($0) }
        let chosen: SelectedIdentifier
        do {
            chosen = try selection.select(from: all, at: HL7Place("PID", 3))
        } catch {
            throw FHIRAdmissionsError(
                .noIdentifier, "Patient.identifier: \(error.expected) expected, \(error.found) found")
        }
        let identifier = PatientIdentifier(
            value: chosen.id, authority: chosen.authority, type: chosen.type ?? "")
        guard let identifier else {
            throw FHIRAdmissionsError(
                .noIdentifier, "Patient.identifier: one that DICOM can carry expected, another found")
        }
        var others: [PatientIdentifier] = []
        for other in all where other != chosen.source && other.isLegible {
            guard
                let other = PatientIdentifier(
                    value: other.id, authority: other.authority?.name ?? "", type: other.type ?? ""),
                other != identifier, !others.contains(other)
            else { continue }
            others.append(other)
        }
        return (identifier, others)
    }

    /// An identifier as HL7 v2 has it, so that one choice serves both.
    ///
    /// A system that the site has no authority for stands for itself, an OID without its `urn:oid:`.
    func hl7(_ identifier: FHIRIdentifier) -> HL7Identifier? {
        guard let value = identifier.value else { return nil }
        let authority: HL7Authority? =
            if let system = identifier.system {
                if let name = authorities[system] {
                    HL7Authority(namespace: name)
                } else if system.hasPrefix("urn:oid:") {
                    HL7Authority(namespace: nil, universalID: String(system.dropFirst(8)), universalIDType: "ISO")
                } else {
                    HL7Authority(namespace: nil, universalID: system, universalIDType: "URI")
                }
            } else {
                nil
            }
        return HL7Identifier(id: value, authority: authority, type: identifier.type?.codes.first?.uppercased())
    }

    /// The official name, without one the usual one, and else the first that was not given up.
    private func name(of patient: FHIRPatient) -> PersonName? {
        let names = patient.name ?? []
        let chosen =
            names.first { $0.use == "official" } ?? names.first { $0.use == "usual" }
            ?? names.first { $0.use != "old" && $0.use != "maiden" && $0.use != "nickname" }
        guard let chosen else { return nil }
        func joined(_ parts: (some Sequence<String>)?) -> String {
            LegibleText.clean(parts?.joined(separator: " ") ?? "")
        }
        let name = PersonName(
            family: LegibleText.clean(chosen.family ?? ""), given: joined(chosen.given?.prefix(1)),
            middle: joined(chosen.given?.dropFirst()), prefix: joined(chosen.prefix), suffix: joined(chosen.suffix))
        if !name.isEmpty { return name }
        // A name in one piece cannot be taken apart.
        return chosen.text.map { PersonName(family: LegibleText.clean($0)) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
