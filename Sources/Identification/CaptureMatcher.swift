package import CaptureModel
import Catalog
package import Store

/// Gives a capture its exam where that is certain, and holds it where it is not.
///
/// A sidecar beside the file decides first: it names the patient by identifier and was written with the picture,
/// while the exam open at the station says only who was there when the file came. Without a sidecar the exam open
/// at the device's station counts, if it was open when the file came: what lay in the folder before belongs to
/// somebody else.
package struct CaptureMatcher: Sendable {
    private let rules: SiteRules
    private let newUID: @Sendable () -> UniqueIdentifier

    /// Makes a matcher; `newUID` draws the study's identifier for an exam that a sidecar names.
    package init(rules: SiteRules, newUID: @escaping @Sendable () -> UniqueIdentifier) {
        self.rules = rules
        self.newUID = newUID
    }

    /// Where a capture belongs.
    package func place(_ draft: CaptureDraft, reading: PlacementReads) throws -> Placement {
        if let obstacle = draft.obstacle { return .held(obstacle) }
        switch draft.sidecar {
        case .broken(let reason):
            return .held(
                HeldReason(
                    .brokenSidecar,
                    "The sidecar beside the file cannot be used: \(reason) Choose the patient by hand, or mend the device's export."
                ))
        case .read(let sidecar): return try place(draft, by: sidecar, reading: reading)
        case .absent: return try placeByStation(draft, reading: reading)
        }
    }

    private func place(_ draft: CaptureDraft, by sidecar: Sidecar, reading: PlacementReads) throws -> Placement {
        guard let entry = try reading.patient(sidecar.patient) else {
            return .held(
                HeldReason(
                    .unknownPatient,
                    "The sidecar names a patient who is not in the admissions list. Wait for the admission, or choose the patient by hand."
                ))
        }
        let choice: DescriptorChoice
        do throws(IdentificationError) {
            choice = try DescriptorChoice(
                sidecar.descriptor, laterality: sidecar.laterality, region: sidecar.region, in: rules.catalog)
        } catch {
            return .held(HeldReason(error.heldCode, "The sidecar does not fit the catalog: \(error.message)"))
        }
        var encounter = try reading.currentEncounter(of: entry.id)
        if let visit = sidecar.visit {
            encounter = try reading.encounter(of: entry.id, visit: visit)
            guard encounter != nil else {
                return .held(
                    HeldReason(
                        .unknownVisit,
                        "The sidecar names a visit that admissions does not know for this patient. Choose the patient by hand."
                    ))
            }
        }
        let exam = ExamDraft(
            origin: .sidecar, station: nil, patient: entry.id, encounter: encounter,
            descriptor: choice.descriptor.name, laterality: choice.laterality, region: choice.region,
            operatorName: sidecar.operatorName, studyInstanceUID: newUID())
        return route(draft, to: .new(exam), descriptor: choice.descriptor, station: rules.stations[draft.device])
    }

    private func placeByStation(_ draft: CaptureDraft, reading: PlacementReads) throws -> Placement {
        guard let station = rules.stations[draft.device] else {
            return .held(
                HeldReason(
                    .noExam,
                    "The device “\(draft.device)” belongs to no station and wrote no sidecar. Choose the patient by hand."
                ))
        }
        guard let snapshot = try reading.openExam(at: station) else {
            return .held(
                HeldReason(.noExam, "No exam was open at “\(station)”. Open one and assign the capture to it."))
        }
        if let arrived = draft.arrived, arrived < snapshot.exam.opened {
            return .held(
                HeldReason(
                    .noExam,
                    "The file came before the exam at “\(station)” was opened. See whose it is, and assign it by hand.")
            )
        }
        guard let descriptor = rules.catalog[snapshot.exam.descriptor] else {
            return .held(
                HeldReason(
                    .unknownDescriptor,
                    "The exam's descriptor “\(snapshot.exam.descriptor)” is not in the catalog any more."))
        }
        return route(draft, to: .existing(snapshot.exam.id), descriptor: descriptor, station: station)
    }

    private func route(
        _ draft: CaptureDraft, to choice: Placement.ExamChoice, descriptor: Descriptor, station: StationName?
    ) -> Placement {
        guard draft.kind != .other else {
            return .held(
                HeldReason(
                    .unsuitableMedia, "The file is neither picture nor film nor document: it has no DICOM form here."))
        }
        let destinations = rules.destinations(
            of: draft.kind, device: draft.device, descriptor: descriptor, station: station)
        guard !destinations.isEmpty else {
            return .held(
                HeldReason(.noRoute, "No route of the configuration takes this capture anywhere. Ask IT to add one."))
        }
        return .placed(choice, destinations: destinations)
    }
}

extension IdentificationError {
    /// The reason's kind for a capture that is held because of this error.
    var heldCode: HeldReason.Code {
        switch code {
        case .unknownPatient: .unknownPatient
        case .unknownVisit: .unknownVisit
        case .unknownOrder: .unknownOrder
        case .unknownDescriptor, .unknownRegion: .unknownDescriptor
        case .wrongLaterality: .noLaterality
        case .noRoute: .noRoute
        case .incomplete: .notComposed
        case .unknownStation, .noExam, .otherExam, .unknownCapture, .notHeld: .noExam
        }
    }
}
