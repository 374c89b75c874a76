extension StudyNotification {
    /// The message in version 2.5.1 and the envelope's character set, without a frame.
    ///
    /// Throws `characterSet` where something that finds the patient, the visit, the order or the study cannot be written
    /// in that set; of names and meanings, what cannot be written is a question mark.
    public func encode() throws(HL7Error) -> [UInt8] {
        try checkKeys()
        var writer = HL7MessageWriter()
        writer.append("MSH", header)
        writer.append("PID", patientFields)
        writer.append("PV1", visitFields)
        if order != nil { writer.append("ORC", orderFields) }
        writer.append("OBR", requestFields)
        writer.append("TQ1", [1: "1", 9: Self.routine])
        writer.append(
            "OBX",
            [
                1: "1", 2: "ST", 3: .components(["113014", "DICOM Study", "DCM"]), 5: .text(studyInstanceUID),
                // Table 0085: O describes the order and is no finding; W takes back what was posted wrongly.
                11: availability == .available ? "O" : "W",
            ])
        return envelope.characterSet.encode(String(decoding: writer.bytes, as: UTF8.self))
    }

    private func checkKeys() throws(HL7Error) {
        let keys: [(HL7Place, String?)] = [
            (HL7Place("PID", 3), patient.identifier.id),
            (HL7Place("PID", 3), patient.identifier.authority?.description),
            (HL7Place("PV1", 19), visit?.number.id), (HL7Place("PV1", 19), visit?.number.authority?.description),
            (HL7Place("OBR", 2), order?.placerNumber?.id), (HL7Place("OBR", 3), order?.fillerNumber?.id),
            (HL7Place("OBR", 18), order?.accessionNumber), (HL7Place("OBR", 4), procedure.code.code),
            (HL7Place("OBX", 5), studyInstanceUID),
        ]
        for (place, text) in keys {
            guard let text, !envelope.characterSet.canWrite(text) else { continue }
            throw HL7Error(
                .characterSet, at: place, expected: "characters that \(envelope.characterSet.rawValue) has",
                found: "others")
        }
    }

    private var header: [Int: HL7Content] {
        [
            3: .optional(envelope.sender.application), 4: .optional(envelope.sender.facility),
            5: .optional(envelope.receiver.application), 6: .optional(envelope.receiver.facility),
            7: .text(time.description), 9: .components(["ORU", "R01", "ORU_R01"]), 10: .text(controlID),
            11: .optional(envelope.processingID), 12: "2.5.1", 18: .text(envelope.characterSet.rawValue),
        ]
    }

    private var patientFields: [Int: HL7Content] {
        var names: [HL7Content] = []
        func add(_ name: HL7PersonName?, _ representation: HL7PersonName.Representation) {
            guard let name else { return }
            // The name type L (legal) and the representation, components 7 and 8 of XPN.
            names.append(
                .components(HL7Content.parts(of: name) + [.absent, "L", .text(representation.rawValue)]))
        }
        add(patient.name?.alphabetic, .alphabetic)
        add(patient.name?.ideographic, .ideographic)
        add(patient.name?.phonetic, .phonetic)
        return [
            1: "1", 3: .identifier(patient.identifier), 5: names.isEmpty ? .absent : .repetitions(names),
            7: .optional(patient.birthDate?.description), 8: .optional(patient.sex?.rawValue),
            18: .identifier(visit?.account),
        ]
    }

    /// PV1-2 is required: without a visit, or without its class, it is unknown (table 0004).
    private var visitFields: [Int: HL7Content] {
        let patientClass = visit?.patientClass ?? ""
        return [
            1: "1", 2: .text(patientClass.isEmpty ? "U" : patientClass), 3: .location(visit?.location),
            10: .optional(visit?.hospitalService), 19: .identifier(visit?.number), 51: visit == nil ? .absent : "V",
        ]
    }

    /// The status of the order changed: it is done.
    ///
    /// Of a study that is withdrawn nothing is said of the order.
    private var orderFields: [Int: HL7Content] {
        [
            1: "SC", 2: entity(order?.placerNumber), 3: entity(fillerNumber),
            5: availability == .available ? "CM" : .absent,
        ]
    }

    private var requestFields: [Int: HL7Content] {
        let code = coded(procedure.code)
        return [
            1: "1", 2: entity(order?.placerNumber), 3: entity(fillerNumber), 4: code,
            7: .text(procedure.observed.description), 18: .optional(order?.accessionNumber),
            19: .optional(order?.requestedProcedureID), 22: .text(time.description),
            24: .optional(envelope.serviceSection),
            // Table 0123: R, stored and not yet verified, since nobody has written findings; C, corrected.
            25: availability == .available ? "R" : "C",
            27: .components([.absent, .absent, .absent, .absent, .absent, "R"]), 44: code,
            47: procedure.modifiers.isEmpty ? .absent : .repetitions(procedure.modifiers.map(coded)),
        ]
    }

    /// Without an order the study's own identifier is the number under which the record finds the result again.
    private var fillerNumber: HL7EntityIdentifier? {
        if let known = order?.fillerNumber { return known }
        let sender = HL7Authority(namespace: envelope.sender.application)
        if let accession = order?.accessionNumber, !accession.isEmpty {
            return HL7EntityIdentifier(id: accession, authority: sender)
        }
        return HL7EntityIdentifier(id: studyInstanceUID, authority: sender)
    }

    private func entity(_ number: HL7EntityIdentifier?) -> HL7Content {
        guard let number else { return .absent }
        return .components([
            .text(number.id), .optional(number.authority?.namespace), .optional(number.authority?.universalID),
            .optional(number.authority?.universalIDType),
        ])
    }

    private func coded(_ term: HL7CodedElement) -> HL7Content {
        .components([.optional(term.code), .optional(term.text), .optional(term.system)])
    }

    private static let routine = HL7Content.components(["R", "Routine", "HL70078"])
}
