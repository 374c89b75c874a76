import CaptureModel
import Store
import Testing

/// What tests of corrections do again and again.
extension StoreBench {
    /// A patient with an open exam and captures in it.
    func begin(_ captures: ClosedRange<Int>) async throws -> Exam {
        let exam = try await store.admitAndOpen("4711", message: 1)
        try await receive(captures)
        return exam
    }

    /// Captures for the exam that is open at the station.
    func receive(
        _ captures: ClosedRange<Int>, for destinations: [DestinationName] = [Samples.archive]
    ) async throws {
        _ = try await store.receive(
            try captures.map { try Samples.draft($0) }, placing: PlacingDouble.atStation(destinations))
    }

    /// What a destination answers to everything that is due for it, notes included.
    func answer(
        _ event: DeliveryEvent = .prove(.query), from destination: DestinationName = Samples.archive
    ) async throws {
        let claim = Claim(destination: destination, limit: 99) { capture, _ in .composed(Samples.instance(of: capture))
        }
        let started = try await store.settle([], claiming: claim)
        _ = try await store.settle(started.map { .init(id: $0.id, event: event) }, claiming: nil)
    }

    /// Somebody else in the list.
    func other(_ number: String = "9000", message: Int = 50) async throws -> PatientID {
        try #require(try await store.take(message, .person(try Samples.person(number, family: "Nowak"))))
    }

    /// What a person says who gives captures to another patient.
    func order(
        to patient: PatientID, origin: Exam.Origin = .person, destinations: [DestinationName] = [Samples.archive]
    ) -> MoveOrder {
        MoveOrder(
            choice: .new(
                ExamDraft(
                    origin: origin, station: nil, patient: patient, descriptor: Samples.descriptor,
                    studyInstanceUID: Store.drawUID())),
            destinations: { _ in destinations }, reason: .wrongWorklistEntry, why: "mistaken", person: "Ada")
    }

    /// Makes the notes that are due, and returns what each was asked to say.
    func makeNotes(refusing refused: Set<ExamID> = []) async throws -> [RejectionRequest] {
        let requests = RequestLog()
        _ = try await store.makeRejections(
            digest: { note in try Samples.digest(Int(note.sopInstanceUID.text.hashValue & 0xFFFF_FFFF) + 1_000) },
            compose: { request in
                if refused.contains(request.exam.exam.id) { throw Unspeakable() }
                requests.add(request)
                return FrozenInstance(
                    sopClassUID: try Samples.uid("1.2.88"), sopInstanceUID: request.sopInstanceUID,
                    transferSyntaxUID: try Samples.uid("1.2.1"), pieces: [.bytes([1, 2])])
            })
        return requests.all
    }

    /// The capture of a number.
    func capture(_ number: Int64) async throws -> CaptureListEntry {
        try #require(try await store.capture(CaptureID(number)))
    }

    /// Everything of the kind that is open or under way.
    func unfinished() async throws -> [Correction] {
        try await store.corrections().map(\.correction).filter { [.open, .underway].contains($0.state) }
    }

    /// A note that cannot be written.
    struct Unspeakable: Error {}
}

extension StoreError {
    /// An exam or a move that is refused.
    static let refused = StoreError(.examRefused, "")
}
