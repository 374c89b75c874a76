package import CaptureModel
package import HL7

extension AdmissionMapping {
    /// The orders of a message, one for each step of each; none where it says nothing of any.
    ///
    /// An order that names no number at all is left out, because nothing later could be told of it. Throws `dataType`
    /// where an identifier of the patient or the visit cannot be one in DICOM.
    package func orders(of message: OrderMessage) throws(HL7Error) -> [OrderStatement] {
        let patient = try statement(of: message.patient)
        let visit = try statement(of: message.visit)
        let header = message.header
        let source = "\(header.sendingApplication)|\(header.sendingFacility)"
        let referring = message.visit.referring.content.flatMap(PersonName.init(clinician:))
        var statements: [OrderStatement] = []
        for group in message.groups {
            guard let status = status(of: group) else { continue }
            let steps: [ImagingProcedure?] = group.steps.isEmpty ? [nil] : group.steps
            for step in steps {
                guard var procedure = procedure(of: group, step, from: source) else { continue }
                procedure.status = status
                procedure.referringPhysician = referring
                statements.append(OrderStatement(procedure: procedure, patient: patient, visit: visit))
            }
        }
        return statements
    }

    /// How far an order is; nil where the message does not say.
    ///
    /// Of ORC-1 and ORC-5 the one counts that takes the order further from being done.
    private func status(of group: OrderGroup) -> ScheduledProcedure.Status? {
        switch (group.control, group.progress) {
        case (.silent, _): nil
        case (.ended, _), (_, .ended): .cancelled
        case (.held, _), (_, .held), (_, .completed): .closed
        case (.stands, _), (.status, .open): .scheduled
        case (.status, nil): nil
        }
    }

    private func procedure(
        of group: OrderGroup, _ step: ImagingProcedure?, from source: String
    ) -> ScheduledProcedure? {
        let accession = accession(of: group, step)
        let number = accession?.id ?? group.fillerNumber?.id ?? group.detailFillerNumber?.id ?? group.placerNumber?.id
        let stepID = step?.step?.id ?? group.fillerField1
        guard
            let key = OrderKey(
                source: source, order: Self.number(number, 64), step: Self.number(stepID, 64))
        else { return nil }
        var procedure = ScheduledProcedure(key: key)
        procedure.accessionNumber = Self.number(accession?.id, 16)
        procedure.accessionIssuer =
            procedure.accessionNumber.isEmpty ? "" : Self.number(accession?.authority?.name, 64)
        procedure.requestedProcedureID = Self.number(step?.requestedProcedure?.id ?? group.placerField2, 16)
        procedure.scheduledProcedureStepID = Self.number(stepID, 16)
        let requested = group.procedure ?? group.service
        procedure.requestedProcedureCode = requested.flatMap(OrderCode.init)
        procedure.requestedProcedureDescription = Self.text(requested?.title)
        let protocols = step?.protocols ?? [group.alternateService].compactMap { $0 }
        procedure.protocolCodes = protocols.compactMap(OrderCode.init)
        procedure.scheduledProcedureStepDescription = Self.text(protocols.first?.title)
        procedure.studyInstanceUID = (step?.study?.id ?? group.study).flatMap { UniqueIdentifier($0) }
        procedure.modality = Self.code(step?.modality ?? group.section)
        procedure.stationAETitle = Self.number(step?.stationAETitle, 16)
        procedure.location = Self.number(step?.location, 16)
        procedure.scheduled = group.scheduled.flatMap(moment)
        procedure.performingPhysician = group.performer.flatMap(PersonName.init(clinician:))
        procedure.requestingPhysician = group.requester.flatMap(PersonName.init(clinician:))
        procedure.placerOrderNumber = Self.number(group.placerNumber?.id, 64)
        procedure.fillerOrderNumber = Self.number((group.fillerNumber ?? group.detailFillerNumber)?.id, 64)
        procedure.reason = Self.text(group.reason?.title)
        return procedure
    }

    /// The accession number: that of the first configured field that says anything, even where it cannot be one in
    /// DICOM, because a number from the next field would be another order's.
    private func accession(
        of group: OrderGroup, _ step: ImagingProcedure?
    ) -> (id: String, authority: HL7Authority?)? {
        for source in accessionSources {
            let number: HL7EntityIdentifier?
            switch source {
            case .imagingProcedure: number = step?.accession
            case .placerField:
                if let text = group.placerField1 { return (text, nil) }
                continue
            case .fillerNumber: number = group.fillerNumber
            case .detailFillerNumber: number = group.detailFillerNumber
            case .placerNumber: number = group.placerNumber
            }
            if let number { return (number.id, number.authority) }
        }
        return nil
    }

    /// A number of at most so many characters that DICOM can carry whole; else empty: a part of it is another number.
    private static func number(_ text: String?, _ longest: Int) -> String {
        guard let text, text.unicodeScalars.count <= longest,
            text.unicodeScalars.allSatisfy({
                $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0 != "\\" && $0 != "\u{FFFD}"
            })
        else { return "" }
        return text
    }

    /// A text that people read, cut to the 64 characters of a description (LO).
    private static func text(_ text: String?) -> String {
        let clean = LegibleText.clean(text ?? "").map { $0 == "\\" ? "/" : $0 }
        return String(String.UnicodeScalarView(String(clean).unicodeScalars.prefix(64)))
    }

    /// A code of a defined term (CS): at most 16 capitals, digits, blanks and underscores; else empty.
    private static func code(_ text: String?) -> String {
        let code = (text ?? "").uppercased()
        let isCode = code.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) || $0 == 32 || $0 == 95 }
        return isCode && code.utf8.count <= 16 ? code : ""
    }
}

extension OrderCode {
    /// The coded term of a message; nil where it is only a text.
    init?(_ element: HL7CodedElement) {
        guard !element.code.isEmpty else { return nil }
        self.init(
            value: LegibleText.clean(element.code), scheme: LegibleText.clean(element.system),
            meaning: LegibleText.clean(element.text))
    }
}
