import CaptureModel
import DICOMCore

/// What an answer of a worklist says (PS3.4 §K.6.1.2.2), and why it cannot be used where it cannot.
///
/// An answer without a patient identifier, or with neither accession number nor step, is of no use to anybody: it is
/// counted and left out, and never shown half.
struct WorklistReading {
    let settings: WorklistSettings
    /// Minutes east of UTC at a moment of local time; a worklist's times have no zone.
    let offsetMinutes: @Sendable (Timestamp) -> Int

    /// The order of each step of an answer; throws where the answer names no patient.
    func orders(in answer: DataSet) throws(WorklistError) -> [OrderStatement] {
        let patient = try patient(in: answer)
        let visit = visit(in: answer)
        return answer.sequence(.scheduledProcedureStepSequence).compactMap { step in
            procedure(answer, step).map { OrderStatement(procedure: $0, patient: patient, visit: visit) }
        }
    }

    private func patient(in answer: DataSet) throws(WorklistError) -> PatientStatement {
        let authority = answer.text(.issuerOfPatientID).nonEmpty ?? settings.assumedAuthority
        guard let value = answer.text(.patientID).nonEmpty,
            let identifier = PatientIdentifier(value: value, authority: authority, type: settings.identifierType)
        else { throw WorklistError(.noPatient, "An answer of the worklist names no patient that can be used.") }
        var others: [PatientIdentifier] = []
        for item in answer.sequence(.otherPatientIDsSequence) {
            guard let value = item.text(.patientID).nonEmpty,
                let other = PatientIdentifier(value: value, authority: item.text(.issuerOfPatientID) ?? ""),
                other != identifier, !others.contains(other)
            else { continue }
            others.append(other)
        }
        // Silence changes nothing: a worklist is asked for a patient that admissions may know better.
        return PatientStatement(
            identifier: identifier, otherIdentifiers: others.isEmpty ? .unchanged : .set(others),
            name: answer.text(.patientName).flatMap(PersonName.init(dicom:)).amendment,
            birthDate: answer.text(.patientBirthDate).flatMap(BirthDate.init).amendment,
            sex: answer.text(.patientSex).flatMap(Sex.init(rawValue:)).amendment)
    }

    private func visit(in answer: DataSet) -> EncounterStatement? {
        func issuer(_ tag: Tag) -> String {
            let item = answer.sequence(tag).first
            return item?.text(.localNamespaceEntityID).nonEmpty ?? item?.text(.universalEntityID) ?? ""
        }
        guard let value = answer.text(.admissionID).nonEmpty,
            let number = VisitNumber(value: value, authority: issuer(.issuerOfAdmissionIDSequence))
        else { return nil }
        let account = answer.text(.serviceEpisodeID).nonEmpty.flatMap {
            VisitNumber(value: $0, authority: issuer(.issuerOfServiceEpisodeIDSequence))
        }
        return EncounterStatement(
            visitNumber: number, account: account.amendment,
            location: answer.text(.currentPatientLocation).nonEmpty.map { Location(pointOfCare: $0) }.amendment,
            referring: answer.text(.referringPhysicianName).flatMap(PersonName.init(dicom:)).amendment)
    }

    private func procedure(_ answer: DataSet, _ step: DataSet) -> ScheduledProcedure? {
        let accession = answer.text(.accessionNumber) ?? ""
        let request = answer.text(.requestedProcedureID) ?? ""
        let key = OrderKey(
            source: settings.name, order: accession.isEmpty ? request : accession,
            step: step.text(.scheduledProcedureStepID) ?? "")
        guard let key else { return nil }
        var procedure = ScheduledProcedure(key: key)
        let issuer = answer.sequence(.issuerOfAccessionNumberSequence).first
        procedure.accessionNumber = accession
        procedure.accessionIssuer = issuer?.text(.localNamespaceEntityID) ?? issuer?.text(.universalEntityID) ?? ""
        procedure.requestedProcedureID = request
        procedure.requestedProcedureDescription = answer.text(.requestedProcedureDescription) ?? ""
        procedure.requestedProcedureCode = codes(answer, .requestedProcedureCodeSequence).first
        procedure.scheduledProcedureStepID = key.step
        procedure.scheduledProcedureStepDescription = step.text(.scheduledProcedureStepDescription) ?? ""
        procedure.protocolCodes = codes(step, .scheduledProtocolCodeSequence)
        procedure.studyInstanceUID = answer.text(.studyInstanceUID).flatMap { UniqueIdentifier($0) }
        procedure.modality = step.text(.modality) ?? ""
        procedure.stationAETitle = step.texts(.scheduledStationAETitle).first ?? ""
        procedure.location = step.text(.scheduledProcedureStepLocation) ?? ""
        procedure.scheduled = moment(step)
        procedure.performingPhysician = step.text(.scheduledPerformingPhysicianName).flatMap(PersonName.init(dicom:))
        procedure.requestingPhysician = answer.text(.requestingPhysician).flatMap(PersonName.init(dicom:))
        procedure.referringPhysician = answer.text(.referringPhysicianName).flatMap(PersonName.init(dicom:))
        procedure.placerOrderNumber = answer.text(.placerOrderNumberImagingServiceRequest) ?? ""
        procedure.fillerOrderNumber = answer.text(.fillerOrderNumberImagingServiceRequest) ?? ""
        procedure.reason = answer.text(.reasonForTheRequestedProcedure) ?? ""
        procedure.status = status(step.text(.scheduledProcedureStepStatus) ?? "")
        return procedure
    }

    /// ScheduledProcedureStepStatus (PS3.3 §C.4.10); a term of the site's own is taken as to be done.
    private func status(_ term: String) -> ScheduledProcedure.Status {
        switch term {
        case "DEPARTED", "COMPLETED": .closed
        case "CANCELLED", "CANCELED", "DISCONTINUED": .cancelled
        default: .scheduled
        }
    }

    private func codes(_ dataSet: DataSet, _ tag: Tag) -> [OrderCode] {
        dataSet.sequence(tag).compactMap { item in
            guard let value = item.text(.codeValue).nonEmpty ?? item.text(.longCodeValue).nonEmpty else { return nil }
            return OrderCode(
                value: value, scheme: item.text(.codingSchemeDesignator) ?? "", meaning: item.text(.codeMeaning) ?? "")
        }
    }

    private func moment(_ step: DataSet) -> Timestamp? {
        guard let date = step.text(.scheduledProcedureStepStartDate), date.utf8.count == 8, let day = Int(date) else {
            return nil
        }
        let digits = (step.text(.scheduledProcedureStepStartTime) ?? "").utf8.prefix { (48...57).contains($0) }
        let time = Int(String(decoding: digits.prefix(6), as: UTF8.self)) ?? 0
        let scale = digits.count >= 6 ? 1 : digits.count >= 4 ? 100 : 10_000
        let (hour, minute, second) = (time * scale / 10_000, time * scale / 100 % 100, time * scale % 100)
        let local = CivilTime.moment(
            year: day / 10_000, month: day / 100 % 100, day: day % 100, hour: hour, minute: minute, second: second)
        guard let local else { return nil }
        // The zone of a local time is that of the moment a first guess leads to; it is wrong for one hour a year.
        return local.adding(milliseconds: -Int64(offsetMinutes(local)) * 60_000)
    }
}

extension String? {
    /// The text, if it says anything.
    fileprivate var nonEmpty: String? { flatMap { $0.isEmpty ? nil : $0 } }
}

extension Optional where Wrapped: Hashable & Sendable {
    /// A value that is there is set; silence changes nothing.
    fileprivate var amendment: Amendment<Wrapped> { map { .set($0) } ?? .unchanged }
}
