/// Encounter (R4 §8.11), as far as it is read here.
struct FHIREncounter: Decodable, Sendable {
    /// Encounter.participant.
    struct Participant: Decodable, Sendable {
        let type: [FHIRConcept]?
        let individual: FHIRReference?
    }

    /// Encounter.location.
    struct Place: Decodable, Sendable {
        let location: FHIRReference?
        let status: String?
        let physicalType: FHIRConcept?
    }

    /// Encounter.hospitalization.
    struct Hospitalization: Decodable, Sendable {
        let preAdmissionIdentifier: FHIRIdentifier?
    }

    let resourceType: String
    let id: String
    let meta: FHIRMeta?
    let identifier: [FHIRIdentifier]?
    let status: String?
    let `class`: FHIRCoding?
    let subject: FHIRReference?
    let participant: [Participant]?
    let period: FHIRPeriod?
    let location: [Place]?
    let hospitalization: Hospitalization?
    let serviceType: FHIRConcept?
    let reasonCode: [FHIRConcept]?
}
