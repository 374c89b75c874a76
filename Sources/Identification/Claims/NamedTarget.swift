import CaptureModel
import Store

/// Whom a claim means, once the list has been asked.
struct NamedTarget {
    /// Whose.
    let person: PatientListEntry
    /// During which visit.
    let encounter: EncounterID?
    /// For which order.
    let order: OrderListEntry?

    /// As a candidate of a capture that is held.
    var candidate: HeldReason.Candidate {
        HeldReason.Candidate(patient: person.id, encounter: encounter, order: order?.id)
    }
}

/// Why a claim means nobody for certain.
struct ClaimRefusal: Error {
    let reason: HeldReason

    init(_ code: HeldReason.Code, _ message: String, candidates: [HeldReason.Candidate] = []) {
        reason = HeldReason(code, message, candidates: candidates)
    }
}
