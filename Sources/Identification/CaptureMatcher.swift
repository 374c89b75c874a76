package import CaptureModel
import Catalog
package import Store

/// Gives a capture its exam where that is certain, and holds it where it is not.
///
/// What the device wrote with the file comes first, in the order of the device's ways: it names the patient by identifier,
/// while the exam at the station says only who was there when it was taken. A claim that is there and cannot be used
/// holds the capture: it is never passed over for the next way, where another patient may be. Claims that contradict
/// each other hold it too.
package struct CaptureMatcher: Sendable {
    private let rules: SiteRules
    private let newUID: @Sendable () -> UniqueIdentifier

    /// Makes a matcher; `newUID` draws the study's identifier for an exam that a claim names.
    package init(rules: SiteRules, newUID: @escaping @Sendable () -> UniqueIdentifier) {
        self.rules = rules
        self.newUID = newUID
    }

    /// Where a capture belongs.
    package func place(_ draft: CaptureDraft, reading: PlacementReads) throws -> Placement {
        if draft.claims.isLabel { return .setAside(why: "label") }
        if let obstacle = draft.obstacle { return .held(obstacle) }
        let ways = rules.ways(of: draft.device)
        let station = StationFinding(draft, ways, rules, reading)
        do {
            let sum = try ClaimSum(try claims(draft, ways, station))
            let choice = try choice(draft, ways, sum, station, reading)
            return route(draft, to: choice.exam, descriptor: choice.descriptor)
        } catch let refusal as ClaimRefusal {
            return .held(refusal.reason)
        }
    }

    /// The claims that count, in the order of the device's ways.
    private func claims(
        _ draft: CaptureDraft, _ ways: DeviceWays, _ station: StationFinding
    ) throws -> [ClaimSum.Part] {
        try ways.order.compactMap { way in
            switch draft.claims[way] {
            case .absent: return nil
            case .broken(let reason):
                throw ClaimRefusal(
                    .brokenSidecar,
                    "\(way == .sidecar ? "The sidecar beside the file" : way.subject) cannot be used: \(reason) "
                        + "Choose the patient by hand, or mend the device's export.")
            case .read(let claim):
                if way == .label, let label = draft.claims.label, try station.hasChanged(since: label.seen) {
                    return nil
                }
                return (way, claim)
            }
        }
    }

    /// An exam, and what is done at it.
    private typealias Choice = (exam: Placement.ExamChoice, descriptor: Descriptor)

    private func choice(
        _ draft: CaptureDraft, _ ways: DeviceWays, _ sum: ClaimSum, _ station: StationFinding, _ reading: PlacementReads
    ) throws -> Choice {
        guard let first = sum.naming.first else {
            guard ways.order.contains(.station) else {
                throw ClaimRefusal(
                    .noExam, "Nothing beside the file or in its name says whose it is. Choose the patient by hand.")
            }
            return try choice(sum, at: station)
        }
        var targets: [NamedTarget] = []
        for part in sum.naming {
            let resolver = ClaimResolver(
                reading: reading, rules: rules, subject: part.way.subject, moment: station.certainMoment)
            targets.append(try resolver.target(part.claim))
        }
        guard let target = targets.first else { throw ClaimRefusal(.noExam, "Nothing says whose the file is.") }
        guard targets.allSatisfy({ $0.person.id == target.person.id }) else {
            throw ClaimRefusal(
                .contradiction, "Sidecar, name and label of the file name several patients. See whose it is.",
                candidates: targets.map(\.candidate))
        }
        return try choice(sum, first.way, target, station)
    }

    /// The exam of a person whom a claim names: the one at the station where it is theirs and fits, or one of its own.
    private func choice(
        _ sum: ClaimSum, _ way: IdentificationWay, _ target: NamedTarget, _ station: StationFinding
    ) throws -> Choice {
        var open: ExamSnapshot?
        if case .exam(let snapshot) = try station.finding(), snapshot.exam.patient == target.person.id {
            open = snapshot
        }
        guard
            let name = sum.descriptor ?? target.order.flatMap({ rules.descriptor(of: $0.procedure)?.text })
                ?? open?.exam.descriptor.text
        else {
            throw ClaimRefusal(
                .unknownDescriptor,
                "\(way.subject) names a patient but no procedure of the catalog, and no exam of that patient is open. Choose the procedure.",
                candidates: [target.candidate])
        }
        let laterality = sum.laterality ?? (name == open?.exam.descriptor.text ? open?.exam.laterality : nil)
        let choice: DescriptorChoice
        do throws(IdentificationError) {
            choice = try DescriptorChoice(name, laterality: laterality, region: sum.region, in: rules.catalog)
        } catch {
            throw ClaimRefusal(
                error.heldCode, "\(way.subject) does not fit the catalog: \(error.message)",
                candidates: [target.candidate])
        }
        if let exam = open?.exam, exam.descriptor == choice.descriptor.name, exam.laterality == choice.laterality,
            choice.region == nil || exam.region == choice.region,
            sum.naming.allSatisfy({ $0.claim.visit == nil }) || exam.encounter == target.encounter,
            target.order == nil || exam.order == target.order?.id
        {
            return (.existing(exam.id), choice.descriptor)
        }
        let draft = ExamDraft(
            origin: way.origin, station: nil, patient: target.person.id, encounter: target.encounter,
            order: target.order?.id, descriptor: choice.descriptor.name, laterality: choice.laterality,
            region: choice.region, operatorName: sum.operatorName, studyInstanceUID: newUID())
        return (.new(draft), choice.descriptor)
    }

    /// The exam at the station, where what is said of the procedure fits it.
    private func choice(_ sum: ClaimSum, at station: StationFinding) throws -> Choice {
        switch try station.finding() {
        case .refused(let refusal): throw refusal
        case .exam(let snapshot):
            let exam = snapshot.exam
            guard let descriptor = rules.catalog[exam.descriptor] else {
                throw ClaimRefusal(
                    .unknownDescriptor, "The exam's descriptor “\(exam.descriptor)” is not in the catalog any more.",
                    candidates: [exam.candidate])
            }
            let fits =
                (sum.descriptor == nil || sum.descriptor == exam.descriptor.text)
                && (sum.laterality == nil || sum.laterality == exam.laterality)
            guard fits else {
                throw ClaimRefusal(
                    .contradiction,
                    "What is beside the file or in its name gives another procedure or side than the exam at the station. See what is right.",
                    candidates: [exam.candidate])
            }
            for part in sum.parts where PersonContradiction.isThere(part.claim, snapshot.patient) {
                throw ClaimRefusal(
                    .contradiction,
                    "\(part.way.subject) gives another name or date of birth than the patient of the exam has. See whose the capture is.",
                    candidates: [exam.candidate])
            }
            return (.existing(exam.id), descriptor)
        }
    }

    private func route(
        _ draft: CaptureDraft, to choice: Placement.ExamChoice, descriptor: Descriptor
    ) -> Placement {
        guard draft.kind != .other else {
            return .held(
                HeldReason(
                    .unsuitableMedia, "The file is neither picture nor film nor document: it has no DICOM form here."))
        }
        let destinations = rules.destinations(
            of: draft.kind, device: draft.device, descriptor: descriptor, station: rules.stations[draft.device])
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
        case .unknownStation, .noExam, .otherExam, .unknownCapture, .notHeld, .capturesArriving, .unknownCandidate:
            .noExam
        }
    }
}
