package import CaptureModel
import Catalog
package import Store

/// Where people open and close exams, and place what is held.
///
/// Patients come from the admissions list and descriptors from the catalog: neither can be typed.
package struct ExamDesk: Sendable {
    let store: Store
    let rules: SiteRules
    private let newUID: @Sendable () -> UniqueIdentifier
    let check: PlacementCheck

    /// Makes a desk; `newUID` draws the studies' identifiers, and the check says what a capture lacks for an exam.
    package init(
        store: Store, rules: SiteRules, newUID: @escaping @Sendable () -> UniqueIdentifier,
        checking check: @escaping PlacementCheck = { _, _ in nil }
    ) {
        self.check = check
        self.store = store
        self.rules = rules
        self.newUID = newUID
    }

    /// Opens an exam at a station; the one that was open there is closed.
    ///
    /// - Throws: `IdentificationError` where the choice does not fit, `StoreError` where it cannot be kept.
    package func open(_ request: ExamRequest) async throws -> ExamSnapshot {
        try demand(request.station)
        let draft = try await draft(request, origin: .station)
        if !request.isConfirmed { try await confirmChange(to: draft.patient, at: request.station) }
        let exam = try await store.openExam(draft)
        guard let snapshot = try await store.exam(exam.id) else {
            throw IdentificationError(.noExam, "The exam was closed again at once by somebody else.")
        }
        return snapshot
    }

    /// A station that the configuration does not have is refused.
    func demand(_ station: StationName) throws(IdentificationError) {
        guard rules.stationTitles[station] == nil else { return }
        let known = rules.stationTitles.keys.sorted().map(\.text).joined(separator: ", ")
        throw IdentificationError(
            .unknownStation, "There is no station “\(station)”. The configuration has: \(known).")
    }

    /// A change of patient while captures are arriving is asked for: the last of them may be still on their way.
    ///
    /// - Parameter patient: who is next; nothing for somebody whom the list does not have yet.
    func confirmChange(to patient: PatientID?, at station: StationName) async throws {
        // Also after the exam was closed: most people end one exam before they begin the next.
        guard let last = try await store.lastExam(at: station), last.exam.patient != patient else { return }
        let devices = rules.stations.filter { $0.value == station }.map(\.key)
        guard try await store.hasReceived(from: devices, within: rules.arrivalWindow) else { return }
        throw IdentificationError(
            .capturesArriving,
            "Captures are still arriving at “\(station)”, where the last exam is of another patient. Is the change meant?"
        )
    }

    /// Closes the exam that is open at a station.
    package func close(station: StationName) async throws {
        guard try await store.closeExam(at: station) != nil else {
            throw IdentificationError(.noExam, "No exam is open at “\(station)”.")
        }
    }

    /// Gives a held capture to the exam that is open at a station.
    ///
    /// - Parameter expected: the exam that the person saw there; where another is open by now, nothing is done.
    package func assign(
        _ capture: CaptureID, toExamAt station: StationName, expecting expected: ExamID? = nil
    ) async throws {
        let exams = try await store.openExams()
        guard let snapshot = exams.first(where: { $0.exam.station == station }) else {
            throw IdentificationError(.noExam, "No exam is open at “\(station)”. Open one first.")
        }
        guard expected == nil || expected == snapshot.exam.id else {
            throw IdentificationError(
                .otherExam,
                "Another exam is open at “\(station)” now than was shown. Look at who is open there, and give the capture again."
            )
        }
        try await place(
            capture, choice: .existing(snapshot.exam.id), descriptor: snapshot.exam.descriptor, station: station)
    }

    /// Gives a held capture to a patient and a descriptor of its own.
    package func assign(_ capture: CaptureID, to request: ExamRequest) async throws {
        let draft = try await draft(request, origin: .person)
        try await place(capture, choice: .new(draft), descriptor: draft.descriptor, station: request.station)
    }

    /// Gives a held capture to one of the candidates that it was held with.
    ///
    /// - Parameters:
    ///   - number: the candidate's number, from 1, as the lists show it.
    ///   - procedure: what is being done, for a candidate without exam and order.
    package func assign(
        _ capture: CaptureID, toCandidate number: Int, procedure: ProcedureChoice = ProcedureChoice()
    ) async throws {
        guard let entry = try await store.capture(capture) else { throw unknown(capture) }
        guard case .held(let reason) = entry.capture.state, reason.candidates.indices.contains(number - 1) else {
            throw IdentificationError(
                .unknownCandidate,
                "Capture \(capture) has no candidate \(number). `vignette queue list held` shows them.")
        }
        let candidate = reason.candidates[number - 1]
        let station = rules.stations[entry.capture.device]
        if let id = candidate.exam, let snapshot = try await store.exam(id) {
            return try await place(
                capture, choice: .existing(id), descriptor: snapshot.exam.descriptor, station: station)
        }
        guard let id = candidate.patient, let person = try await store.patient(id) else {
            throw IdentificationError(.unknownPatient, "The candidate is not in the admissions list any more.")
        }
        var name = procedure.descriptor
        if name == nil, let id = candidate.order, let order = try await store.order(id) {
            name = rules.descriptor(of: order.procedure)?.text
        }
        guard let name else {
            throw IdentificationError(
                .unknownDescriptor, "The candidate has no exam: choose the procedure as well.")
        }
        let choice = try DescriptorChoice(
            name, laterality: procedure.laterality, region: procedure.region, in: rules.catalog)
        let draft = ExamDraft(
            origin: .person, station: nil, patient: person.id, encounter: candidate.encounter,
            order: candidate.order, descriptor: choice.descriptor.name, laterality: choice.laterality,
            region: choice.region, operatorName: nil, studyInstanceUID: newUID())
        try await place(capture, choice: .new(draft), descriptor: draft.descriptor, station: station)
    }

    /// Decides that a capture shall not be sent; its bytes stay in the spool.
    package func discard(_ capture: CaptureID, by person: String, why: String) async throws {
        guard try await store.capture(capture) != nil else { throw unknown(capture) }
        try await store.discard(capture, by: person, why: why)
    }

    private func place(
        _ id: CaptureID, choice: Placement.ExamChoice, descriptor name: DescriptorName, station: StationName?
    ) async throws {
        guard let entry = try await store.capture(id) else { throw unknown(id) }
        guard case .held(let reason) = entry.capture.state else {
            throw IdentificationError(
                .notHeld, "Capture \(id) is \(entry.capture.state.word), not held: it has its exam already.")
        }
        if reason.code == .unsuitableMedia {
            throw IdentificationError(.notHeld, "Capture \(id) cannot be sent to anybody. \(reason.message)")
        }
        guard let descriptor = rules.catalog[name] else {
            throw IdentificationError(.unknownDescriptor, "The descriptor “\(name)” is not in the catalog any more.")
        }
        guard entry.capture.kind != .other else {
            throw IdentificationError(
                .notHeld, "Capture \(id) cannot be sent to anybody: it is neither picture nor film nor document.")
        }
        let destinations = rules.destinations(
            of: entry.capture.kind, device: entry.capture.device, descriptor: descriptor, station: station)
        guard !destinations.isEmpty else {
            throw IdentificationError(.noRoute, "No route of the configuration takes this capture anywhere.")
        }
        let placed = try await store.place(
            id, choice: .placed(choice, destinations: destinations), checking: check)
        if case .held(let reason) = placed.state {
            throw IdentificationError(.incomplete, "Capture \(id) stays held. \(reason.message)")
        }
    }

    /// What a request comes to, once each name of it was found.
    func draft(_ request: ExamRequest, origin: Exam.Origin) async throws -> ExamDraft {
        let choice = try DescriptorChoice(
            request.descriptor, laterality: request.laterality, region: request.region, in: rules.catalog)
        guard let entry = try await store.patient(request.patient) else {
            throw IdentificationError(
                .unknownPatient,
                "The patient is not in the admissions list. Choose from the list; typed demographics are not taken.")
        }
        var encounter = entry.encounter?.id
        if let id = request.order {
            guard let order = try await store.order(id), order.person.id == entry.id else {
                throw IdentificationError(
                    .unknownOrder, "The order is not the patient's. Choose one of the patient's orders.")
            }
            encounter = order.person.encounter?.id ?? encounter
        }
        if let visit = request.visit, entry.encounter?.encounter.visitNumber.value != visit {
            throw IdentificationError(
                .unknownVisit, "Admissions does not know this visit as the patient's current one.")
        }
        return ExamDraft(
            origin: origin, station: origin == .station ? request.station : nil, patient: entry.id,
            encounter: encounter, order: request.order, descriptor: choice.descriptor.name,
            laterality: choice.laterality, region: choice.region, operatorName: request.operatorName,
            studyInstanceUID: newUID())
    }

    private func unknown(_ capture: CaptureID) -> IdentificationError {
        IdentificationError(.unknownCapture, "There is no capture \(capture). `vignette queue` lists them.")
    }
}
