import Admissions
import CaptureModel
import HL7

extension FHIRMapping {
    /// What becomes of the visit (Encounter.status, R4 §8.11.3).
    func change(of encounter: FHIREncounter) -> VisitChange {
        switch encounter.status {
        case "planned": .planned
        case "arrived", "triaged", "in-progress": .admitted
        case "onleave": .leftOnLeave
        case "finished": .discharged
        case "cancelled": .admissionCancelled
        case "entered-in-error": .deleted
        default: .updated
        }
    }

    /// What a resource says of a visit; nil where it has no number that DICOM can carry.
    ///
    /// A visit is known by its number (type VN), without one by its first identifier of a system that the configuration
    /// names, then by its first one in use, and else by its id on the server, which gave it.
    func statement(of encounter: FHIREncounter, from server: String) -> EncounterStatement? {
        let inUse = (encounter.identifier ?? []).filter { $0.use != "old" }
        let best =
            inUse.first { $0.type?.codes.contains("VN") ?? false }
            ?? inUse.first { $0.system.map { authorities[$0] != nil } ?? false } ?? inUse.first
        let number =
            best.flatMap { hl7($0) }.flatMap { visitNumber($0) } ?? VisitNumber(value: encounter.id, authority: server)
        guard let number else { return nil }
        var statement = EncounterStatement(visitNumber: number)
        if let other = encounter.hospitalization?.preAdmissionIdentifier.flatMap({ hl7($0) }).flatMap({
            visitNumber($0)
        }) {
            statement.alternateVisit = .set(other)
        }
        if let code = encounter.class?.code { statement.patientClass = .set(Self.patientClass(code)) }
        if let place = place(of: encounter) { statement.location = .set(place) }
        if let name = participant("ATND", of: encounter) { statement.attending = .set(name) }
        if let name = participant("REF", of: encounter) { statement.referring = .set(name) }
        if let service = encounter.serviceType?.title { statement.hospitalService = .set(LegibleText.clean(service)) }
        if let reason = encounter.reasonCode?.first?.title { statement.reason = .set(LegibleText.clean(reason)) }
        if let start = encounter.period?.start.flatMap({ Timestamp(iso8601: $0) }) { statement.admitted = .set(start) }
        if let end = encounter.period?.end.flatMap({ Timestamp(iso8601: $0) }) {
            statement.discharged = .set(end)
        } else if ["planned", "arrived", "triaged", "in-progress", "onleave"].contains(encounter.status) {
            // A visit that goes on has not ended, whatever was said before.
            statement.discharged = .cleared
        }
        return statement
    }

    private func visitNumber(_ identifier: HL7Identifier) -> VisitNumber? {
        guard identifier.isLegible else { return nil }
        return VisitNumber(value: identifier.id, authority: identifier.authority?.name ?? "")
    }

    /// The class as PV1-2 has it (HL7 table 0004), so that the list shows one code for one thing.
    private static func patientClass(_ code: String) -> String {
        switch code {
        case "IMP", "ACUTE", "NONAC": "I"
        case "AMB", "SS", "VR", "HH", "FLD", "OBSENC": "O"
        case "EMER": "E"
        case "PRENC": "P"
        default: LegibleText.clean(code)
        }
    }

    /// Where the patient is: of the places in use, by the kind of each (R4 value set location-physical-type).
    private func place(of encounter: FHIREncounter) -> Location? {
        var place = Location(pointOfCare: "")
        for part in encounter.location ?? [] where part.status == nil || part.status == "active" {
            guard let name = part.location?.display.map({ LegibleText.clean($0) }), !name.isEmpty else { continue }
            switch part.physicalType?.codes.first {
            case "ro": place.room = name
            case "bd": place.bed = name
            case "si", "bu": place.facility = name
            default: if place.pointOfCare.isEmpty { place.pointOfCare = name }
            }
        }
        return place == Location(pointOfCare: "") ? nil : place
    }

    private func participant(_ role: String, of encounter: FHIREncounter) -> PersonName? {
        let found = encounter.participant?.first { $0.type?.contains { $0.codes.contains(role) } ?? false }
        let name = found?.individual?.display.map { PersonName(family: LegibleText.clean($0)) }
        return name.flatMap { $0.isEmpty ? nil : $0 }
    }
}
