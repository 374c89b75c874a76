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
            writer.append("MRG", [1: fields(of: prior)])
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
            1: "1", 3: fields(of: patient.identifier),
            5: patient.name.map { .components(components(of: $0) + [.absent, "L"]) } ?? .absent,
            7: .optional(patient.birthDate?.description), 8: .optional(patient.sex?.rawValue),
        ]
    }

    private func fields(of visit: Visit) -> [Int: HL7Content] {
        [
            1: "1", 2: .optional(visit.patientClass),
            3: visit.location.map { place in
                .components([
                    .optional(place.pointOfCare), .optional(place.room), .optional(place.bed),
                    .optional(place.facility),
                ])
            } ?? .absent,
            7: visit.attending.map { person in
                .components(
                    [.optional(person.id)] + (person.name.map { components(of: $0) } ?? Self.noName)
                        + [.absent, .absent, fields(of: person.authority)])
            } ?? .absent,
            10: .optional(visit.hospitalService), 19: visit.number.map { fields(of: $0) } ?? .absent,
            44: .optional(visit.admitted?.description), 45: .optional(visit.discharged?.description),
        ]
    }

    private func fields(of identifier: HL7Identifier) -> HL7Content {
        .components([
            .optional(identifier.id), .absent, .absent, fields(of: identifier.authority),
            .optional(identifier.type), fields(of: identifier.facility),
        ])
    }

    private func fields(of authority: HL7Authority?) -> HL7Content {
        .components([
            .optional(authority?.namespace), .optional(authority?.universalID),
            .optional(authority?.universalIDType),
        ])
    }

    /// Family, given, middle, suffix, prefix.
    private func components(of name: HL7PersonName) -> [HL7Content] {
        [
            .optional(name.family), .optional(name.given), .optional(name.middle), .optional(name.suffix),
            .optional(name.prefix),
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
