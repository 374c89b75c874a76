import CaptureModel
import Store
import Testing

/// A store that tells a record of exams, with the few steps that make it do so.
struct NotificationDesk {
    static let record = RecordName(unchecked: "ehr")
    /// What an open exam waits for, in milliseconds.
    static let quiet: Int64 = 600_000
    let bench: StoreBench
    var store: Store { bench.store }

    init(_ rules: [NotificationRule] = [NotificationRule(record: Self.record, quiet: Self.quiet)]) throws {
        bench = try StoreBench(notifying: rules)
    }

    /// A patient with an open exam.
    func begin() async throws -> Exam { try await store.admitAndOpen("4711", message: 1) }

    /// Captures come into the open exam.
    func take(_ numbers: ClosedRange<Int>) async throws {
        _ = try await store.receive(try numbers.map { try Samples.draft($0) }, placing: PlacingDouble.atStation())
    }

    /// So many deliveries are sent, and proven unless another event is given.
    func send(_ count: Int, _ event: DeliveryEvent = .prove(.query)) async throws {
        let started = try await store.settle([], claiming: .archive(count))
        _ = try await store.settle(started.map { .init(id: $0.id, event: event) }, claiming: nil)
    }

    /// A merge: 4711 is 9000 from now on.
    func merge(message: Int = 50) async throws {
        let merge = AdmissionEvent.Merge(
            surviving: try Samples.person("9000", family: "Survivor"), prior: try Samples.identifier("4711"))
        _ = try await store.take(message, .merged([merge]))
    }

    /// Gives the exam to another patient.
    func move(_ exam: Exam, message: Int = 60) async throws -> ExamID {
        let patient = try #require(try await store.take(message, .person(try Samples.person("4712", family: "Nowak"))))
        return try await store.move(
            exam.id,
            MoveOrder(
                choice: .new(
                    ExamDraft(
                        origin: .person, station: nil, patient: patient, descriptor: Samples.descriptor,
                        studyInstanceUID: Store.drawUID())),
                destinations: { _ in [Samples.archive] }, reason: .wrongWorklistEntry, why: "mistaken", person: "Ada")
        ).exam
    }

    /// The rejection notes that are due.
    func makeNotes() async throws -> Int {
        try await store.makeRejections(
            digest: { note in try Samples.digest(900 + note.sopInstanceUID.text.utf8.count) },
            compose: { request in
                FrozenInstance(
                    sopClassUID: try Samples.uid("1.2.88"), sopInstanceUID: request.sopInstanceUID,
                    transferSyntaxUID: try Samples.uid("1.2.1"), pieces: [.bytes([1, 2])])
            })
    }

    /// Starts what is due; the message says what it was made of.
    func start() async throws -> (notification: StartedNotification, text: String)? {
        let started = try await store.startNotification(to: Self.record) { request in
            let study = request.exam.exam.studyInstanceUID
            let words = "\(request.subject) \(request.exam.patient.identifier.value) \(study) \(request.controlID)"
            return .composed(Array(words.utf8))
        }
        return started.map { ($0, String(decoding: $0.content, as: UTF8.self)) }
    }

    /// Starts what is due, and has it taken; gives what it tells: subject and patient.
    func tell() async throws -> String? {
        guard let started = try await start() else { return nil }
        try await store.settle(started.notification.id, .take)
        return started.text.split(separator: " ").prefix(2).joined(separator: " ")
    }

    func states() async throws -> [String] { try await store.notifications().map(\.state.word).sorted() }
}
