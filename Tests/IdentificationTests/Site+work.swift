import CaptureModel
import Identification
import Store
import Testing

extension Site {
    /// Lets the matcher decide, and starts nothing.
    private struct Matching: CapturePlacing {
        let matcher: CaptureMatcher

        func place(_ draft: CaptureDraft, reading: PlacementReads) throws -> Placement {
            try matcher.place(draft, reading: reading)
        }

        func start(_ capture: Capture, exam: ExamSnapshot, destination: DestinationName) -> FrozenInstance? { nil }
    }

    static func identifier(_ text: String) throws -> PatientIdentifier { try #require(PatientIdentifier(hl7: text)) }

    /// A file of its own number that came just now.
    func draft(
        _ number: UInt8, device: DeviceName = Site.tower, kind: CaptureKind = .still, sidecar: ClaimReading = .absent,
        obstacle: HeldReason? = nil
    ) throws -> CaptureDraft {
        CaptureDraft(
            device: device, fileName: "IMG_\(number).jpg", size: 1_000,
            digest: try #require(ContentDigest(bytes: Array(repeating: number, count: 32))),
            spoolPath: "\(device)/\(number).jpg", kind: kind, summary: "JPEG 640x480", sopInstanceUID: Store.drawUID(),
            taken: clock.now, arrived: clock.now, claims: CaptureClaims(sidecar: sidecar),
            obstacle: obstacle)
    }

    /// Receives a file as Intake does, with the matcher deciding inside the transaction.
    @discardableResult
    func receive(_ draft: CaptureDraft, by other: SiteRules? = nil) async throws -> Capture {
        let matcher = CaptureMatcher(rules: other ?? rules, newUID: Store.drawUID)
        let receipts = try await store.receive([draft], placing: Matching(matcher: matcher))
        guard case .received(let capture) = try #require(receipts.first) else {
            throw UnexpectedRepetition()
        }
        return capture
    }

    /// Matches held captures again as Intake does, after the list changed; returns how many were looked at.
    @discardableResult
    func matchLate(by other: SiteRules? = nil, within seconds: Int64 = 3_600, limit: Int = 50) async throws -> Int {
        let matcher = CaptureMatcher(rules: other ?? rules, newUID: Store.drawUID)
        return try await store.matchLate(
            within: seconds * 1_000, limit: limit, placing: Matching(matcher: matcher))
    }

    /// A capture as it is now.
    func capture(_ id: CaptureID) async throws -> Capture { try #require(try await store.capture(id)).capture }

    /// Applies a message of the feed.
    @discardableResult
    func take(_ event: AdmissionEvent, number: UInt8) async throws -> PatientID? {
        let message = AdmissionMessage(
            controlID: "M\(number)", sender: "HIS|NORTHSIDE", code: "A01",
            digest: try #require(ContentDigest(bytes: Array(repeating: number, count: 32))), raw: [number],
            occurred: nil,
            event: event)
        guard case .applied(let patient) = try await store.apply(message, acknowledgement: [6]) else { return nil }
        return patient
    }

    /// Admits a person of NORTHSIDE with a visit `V` and the same number.
    @discardableResult
    func admit(_ number: UInt8) async throws -> PatientID {
        let statement = PatientStatement(
            identifier: try Self.identifier("\(number)^^^NORTHSIDE^MR"),
            name: .set(PersonName(family: "Person \(number)")))
        let visit = EncounterStatement(visitNumber: try #require(VisitNumber(value: "V\(number)")))
        return try #require(try await take(.visit(.admitted, statement, visit), number: number))
    }

    /// Opens a colonoscopy, or what else is asked for, of an admitted person.
    @discardableResult
    func open(_ number: UInt8, _ descriptor: String = "colonoscopy", at station: StationName = Site.scope) async throws
        -> Exam
    {
        try await desk.open(
            ExamRequest(
                station: station, patient: try Self.identifier("\(number)^^^NORTHSIDE"), descriptor: descriptor)
        ).exam
    }
}

/// The same bytes came before, although the test gave each file its own.
struct UnexpectedRepetition: Error {}

extension Capture {
    /// Why it is held, where it is.
    var heldCode: HeldReason.Code? {
        guard case .held(let reason) = state else { return nil }
        return reason.code
    }

    /// Where it may belong, where it is held.
    var candidates: [HeldReason.Candidate] {
        guard case .held(let reason) = state else { return [] }
        return reason.candidates
    }
}
