extension AdmissionDraft {
    /// The message in version 2.5.1 and UTF-8, without a frame.
    public func encode() -> [UInt8] {
        var writer = HL7MessageWriter()
        let (code, structure) = event
        writer.append(
            "MSH",
            [
                3: .optional(sender.application), 4: .optional(sender.facility), 5: .optional(receiver.application),
                6: .optional(receiver.facility), 7: .text(time.description),
                9: .components(["ADT", .text(code), .text(structure)]), 10: .optional(controlID), 11: "P", 12: "2.5.1",
                18: .text(HL7CharacterSet.utf8.rawValue),
            ])
        writer.append("EVN", [1: .text(code), 2: .text(time.description)])
        switch content {
        case .visit(_, let patient, let visit):
            writer.append("PID", fields(of: patient))
            writer.append("PV1", fields(of: visit))
            if let reason = visit.reason { writer.append("PV2", [3: .components([.absent, .text(reason)])]) }
        case .merge(let surviving, let prior):
            writer.append("PID", fields(of: surviving))
            writer.append("MRG", [1: .identifier(prior)])
        }
        return writer.bytes
    }

    /// The event's code and its message structure (HL7 table 0354).
    private var event: (code: String, structure: String) {
        switch content {
        case .visit(let event, _, _): (event.rawValue, event.structure)
        case .merge: ("A40", "ADT_A39")
        }
    }

    private func fields(of patient: Patient) -> [Int: HL7Content] {
        [
            1: "1", 3: .identifier(patient.identifier),
            5: patient.name.map { .components(HL7Content.parts(of: $0) + [.absent, "L"]) } ?? .absent,
            7: .optional(patient.birthDate?.description), 8: .optional(patient.sex?.rawValue),
        ]
    }

    private func fields(of visit: Visit) -> [Int: HL7Content] {
        [
            1: "1", 2: .optional(visit.patientClass),
            3: .location(visit.location),
            7: visit.attending.map { person in
                .components(
                    [.optional(person.id)] + (person.name.map { HL7Content.parts(of: $0) } ?? Self.noName)
                        + [.absent, .absent, HL7Content.authority(person.authority)])
            } ?? .absent,
            10: .optional(visit.hospitalService), 19: .identifier(visit.number),
            44: .optional(visit.admitted?.description), 45: .optional(visit.discharged?.description),
        ]
    }

    private static let noName = [HL7Content](repeating: .absent, count: 5)
}

extension VisitEvent {
    /// The message structure of version 2.5.1 (HL7 table 0354).
    fileprivate var structure: String {
        switch self {
        case .admit, .register, .update, .cancelDischarge: "ADT_A01"
        case .transfer: "ADT_A02"
        case .discharge: "ADT_A03"
        case .preAdmit, .pendingAdmit: "ADT_A05"
        case .outpatientToInpatient, .inpatientToOutpatient: "ADT_A06"
        case .depart, .arrive, .cancelAdmit: "ADT_A09"
        case .cancelTransfer: "ADT_A12"
        case .leave, .returnFromLeave, .delete, .cancelPendingAdmit, .cancelArrive, .cancelDepart: "ADT_A21"
        case .cancelPreAdmit: "ADT_A38"
        case .cancelLeave, .cancelReturn, .cancelChangeAttending: "ADT_A52"
        case .changeAttending: "ADT_A54"
        }
    }
}
