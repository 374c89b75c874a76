package import CaptureModel
import Catalog
package import Store

/// Corrections: what was given to the wrong patient, visit or procedure.
extension ExamDesk {
    /// Why and by whom something is moved.
    package struct Correcting: Sendable {
        /// With which reason archives are to reject what was sent.
        package var reason: RejectionReason
        /// In the person's words.
        package var why: String
        /// Who.
        package var person: String

        /// Puts the parts together.
        package init(reason: RejectionReason, why: String, person: String) {
            self.reason = reason
            self.why = why
            self.person = person
        }
    }

    /// Gives captures to another patient, visit, order or procedure.
    ///
    /// - Parameter former: the exam in which the person saw them.
    /// - Throws: `IdentificationError` where the choice does not fit, `StoreError` where a capture cannot be moved, or is
    ///   in another exam by now; then none was.
    package func move(
        _ captures: [CaptureID], of former: ExamID? = nil, to request: ExamRequest, _ correcting: Correcting
    ) async throws -> MoveOutcome {
        let draft = try await draft(request, origin: .person)
        return try await store.move(
            captures, try order(draft, request.station, correcting), of: former, checking: check)
    }

    /// Gives a whole exam to another patient, visit, order or procedure; where it is open, the right one is open then.
    ///
    /// - Parameter shown: the captures that the person saw in it; where one is in another exam by now, all is refused.
    package func move(
        _ exam: ExamID, showing shown: [CaptureID] = [], to request: ExamRequest, _ correcting: Correcting
    ) async throws -> MoveOutcome {
        let draft = try await draft(request, origin: .person)
        return try await store.move(
            exam, try order(draft, request.station, correcting), showing: shown, checking: check)
    }

    /// Sends an exam again under the patient as they are now, and rejects what was sent.
    package func carryOut(
        _ correction: CorrectionID, reason: RejectionReason, by person: String
    ) async throws -> MoveOutcome {
        try await store.carryOut(correction, reason: reason, by: person, checking: check)
    }

    private func order(
        _ draft: ExamDraft, _ station: StationName, _ correcting: Correcting
    ) throws(IdentificationError) -> MoveOrder {
        guard let descriptor = rules.catalog[draft.descriptor] else {
            throw IdentificationError(
                .unknownDescriptor, "The descriptor “\(draft.descriptor)” is not in the catalog any more.")
        }
        let rules = rules
        return MoveOrder(
            choice: .new(draft),
            destinations: { capture in
                rules.destinations(
                    of: capture.kind, device: capture.device, descriptor: descriptor,
                    station: rules.stations[capture.device] ?? station)
            }, reason: correcting.reason, why: correcting.why, person: correcting.person)
    }
}
