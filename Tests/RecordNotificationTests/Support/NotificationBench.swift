import CaptureModel
import Catalog
import Foundation
import HL7
import Logging
import Observability
import RecordNotification
import ServiceLifecycle
import Store
import Synchronization
import TestSupport
import Testing

/// A store with exams whose captures are proven, and the service that tells records of them.
final class NotificationBench: Sendable {
    let folder: TemporaryFolder
    let events = AgentEvents(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let lines = LineBoard<RecordName>(now: { Timestamp(milliseconds: 0) })
    let store: Store
    private let rules: [NotificationRule]

    init(records: [String] = ["ehr"]) throws {
        folder = try TemporaryFolder()
        rules = records.map { NotificationRule(record: RecordName(unchecked: $0), quiet: 0) }
        store = try Store(folder: folder.url.path, now: Self.wallClock, events: events, notifying: rules)
    }

    /// The same folder as another process finds it after the first was killed.
    func reopen() throws -> Store {
        try Store(folder: folder.url.path, now: Self.wallClock, events: events, notifying: rules)
    }

    @Sendable static func wallClock() -> Timestamp {
        Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
    }

    // MARK: The service

    func settings(_ name: String = "ehr", port: Int, answer: Duration = .seconds(20)) -> RecordSettings {
        RecordSettings(
            name: RecordName(unchecked: name), host: "127.0.0.1", port: port,
            envelope: .init(
                sender: .init(application: "VIGNETTE", facility: "ENDO & CO"),
                receiver: .init(application: "EHR", facility: "NORTH")),
            connectTimeout: .seconds(20), answerTimeout: answer, retry: RetryPolicy(base: 20, cap: 100, floor: 5))
    }

    /// Runs the service for as long as the body does.
    func running<Value: Sendable>(
        _ settings: [RecordSettings], store other: Store? = nil, _ body: () async throws -> Value
    ) async throws -> Value {
        let service = NotificationService(
            records: settings, store: other ?? store,
            composer: NotificationComposer(catalog: try Self.catalog(), offsetMinutes: { _ in 60 }), events: events,
            lines: lines, now: Self.wallClock)
        let task = Task { await service.run() }
        defer { task.cancel() }
        let value = try await body()
        task.cancel()
        await task.value
        return value
    }

    /// Waits until as many notifications as are named have these states, in the order of their numbers.
    func wait(for states: [String], within limit: Duration = .seconds(60)) async throws {
        var last: [ExamNotification] = []
        let isSo = try await eventually(within: limit, every: .milliseconds(20)) {
            last = try await store.notifications().sorted { $0.id < $1.id }
            return last.map(\.state.word) == states
        }
        #expect(isSo, "\(last)")
    }

    // MARK: Exams

    /// A patient's exam with one capture, proven; it is due to be told of at once.
    @discardableResult
    func proveExam(_ number: Int = 4711, family: String = "O'Neil^&|~\\ Łuk") async throws -> Exam {
        let statement = PatientStatement(
            identifier: try #require(
                PatientIdentifier(value: "\(number)", authority: "NORTHSIDE&1.2.3&ISO", type: "MR")),
            name: .set(PersonName(family: family, given: "Ada")), birthDate: .set(try #require(BirthDate("19840312"))),
            sex: .set(.female))
        let visit = EncounterStatement(
            visitNumber: try #require(VisitNumber(value: "V\(number)", authority: "NORTHSIDE")),
            patientClass: .set("O"),
            location: .set(Location(hl7: "ENDO^R1^^NORTHSIDE")))
        let outcome = try await store.apply(
            AdmissionMessage(
                controlID: "M\(number)", sender: "HIS", code: "A01", digest: try Self.digest(number), raw: [],
                occurred: nil, event: .visit(.admitted, statement, visit)), acknowledgement: [])
        guard case .applied(let patient?) = outcome else { throw CocoaError(.featureUnsupported) }
        let entry = try #require(try await store.patient(patient))
        let exam = try await store.openExam(
            ExamDraft(
                origin: .station, station: StationName(unchecked: "scope-1"), patient: patient,
                encounter: entry.encounter?.id, descriptor: Self.descriptor, studyInstanceUID: Store.drawUID()))
        _ = try await store.receive([try Self.draft(number)], placing: OpenExamPlacing())
        let started = try await store.settle([], claiming: Self.claim)
        _ = try await store.settle(started.map { .init(id: $0.id, event: .prove(.query)) }, claiming: nil)
        return exam
    }

    static let archive = DestinationName(unchecked: "archive")
    static let descriptor = DescriptorName(unchecked: "colonoscopy")

    static func catalog() throws -> Catalog {
        func code(_ value: String, _ meaning: String) throws -> CodedConcept {
            try CodedConcept(value: value, scheme: "SCT", meaning: meaning)
        }
        return Catalog(
            departments: [],
            descriptors: [
                Descriptor(
                    name: descriptor, department: try #require(DepartmentName("endoscopy")),
                    title: LocalizedText(english: "Colonoscopy", translations: [:]),
                    procedure: try code("73761001", "Colonoscopy"), region: try code("71854001", "Colon"),
                    laterality: .optional, stills: .vlEndoscopic, video: .videoEndoscopic)
            ])
    }

    private static func digest(_ number: Int) throws -> ContentDigest {
        let bytes = (0..<32).map { UInt8(truncatingIfNeeded: number >> (8 * ($0 % 8))) }
        return try #require(ContentDigest(bytes: bytes))
    }

    private static func draft(_ number: Int) throws -> CaptureDraft {
        CaptureDraft(
            device: try #require(DeviceName("tower-1")), fileName: "\(number).jpg", size: 10,
            digest: try digest(number), spoolPath: "\(number).jpg", kind: .still, summary: "JPEG",
            sopInstanceUID: Store.drawUID(), taken: wallClock())
    }

    private static let claim = Claim(destination: archive, limit: 9) { capture, _ in
        .composed(
            FrozenInstance(
                sopClassUID: capture.sopInstanceUID, sopInstanceUID: capture.sopInstanceUID,
                transferSyntaxUID: capture.sopInstanceUID, pieces: [.bytes([1])]))
    }
}

/// Everything goes to the exam that is open at the station.
private struct OpenExamPlacing: CapturePlacing {
    func place(_ draft: CaptureDraft, reading: PlacementReads) throws -> Placement {
        let open = try reading.openExam(at: StationName(unchecked: "scope-1"))
        return .placed(.existing(try #require(open).exam.id), destinations: [NotificationBench.archive])
    }

    func start(_ capture: Capture, exam: ExamSnapshot, destination: DestinationName) -> FrozenInstance? { nil }
}
