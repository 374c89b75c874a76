import CaptureModel
import DICOMCore
import DICOMNetwork
import Delivery
import Foundation
import MediaInspection
import Observability
import SampleCaptures
import ServiceLifecycle
import Store
import Synchronization
import TestSupport
import Testing

/// A store and a spool in a folder of their own, an archive on loopback, and deliveries between them.
final class DeliveryBench: Sendable {
    let folder: TemporaryFolder
    let archive: TestArchive
    let events = AgentEvents(logger: Samples.quiet)
    let links = LinkBoard(now: wallClock)
    /// The bytes of every capture by its path in the spool.
    private let samples = Mutex<[String: [UInt8]]>([:])

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(at: folder.place("spool"), withIntermediateDirectories: true)
        archive = try TestArchive(path: folder.place("archive").path)
    }

    var spool: String { folder.place("spool").path }

    func openStore() throws -> Store { try Store(folder: folder.url.path, now: wallClock, events: events) }

    // MARK: Captures

    /// Admits a patient and opens an exam at the station.
    func openExam(_ store: Store) async throws {
        let outcome = try await store.apply(
            try admission(1, .visit(.admitted, try Samples.person("Okafor"), try Samples.visit())), acknowledgement: [])
        guard case .applied(let patient?) = outcome else { throw Unexpected(description: "\(outcome)") }
        _ = try await store.openExam(
            ExamDraft(
                origin: .station, station: Samples.station, patient: patient, descriptor: Samples.descriptorName,
                studyInstanceUID: Store.drawUID()))
    }

    func admission(_ number: Int, _ event: AdmissionEvent) throws -> AdmissionMessage {
        AdmissionMessage(
            controlID: "M\(number)", sender: "HIS|NORTHSIDE", code: "A01", digest: try Samples.digest(number), raw: [],
            occurred: nil, event: event)
    }

    /// Puts a capture into the spool, as intake would.
    func spool(_ number: Int, _ sample: SampleCapture = .scope, padding: Int = 0) throws -> CaptureDraft {
        let sample = sample.numbered(number, padding: padding)
        let name = "\(number).\(sample.fileExtension)"
        try folder.write(sample.bytes, to: "spool/\(name)")
        samples.withLock { $0[name] = sample.bytes }
        return CaptureDraft(
            device: Samples.device, fileName: name, size: Int64(sample.bytes.count), digest: try Samples.digest(number),
            spoolPath: name, kind: sample.fileExtension == "mp4" ? .video : .still, summary: "sample",
            sopInstanceUID: Store.drawUID(), taken: wallClock())
    }

    /// Spools captures and records them; they wait for their turn unless a service starts them.
    @discardableResult
    func receive(
        _ numbers: ClosedRange<Int>, in store: Store, padding: Int = 0, starting service: DeliveryService? = nil,
        to destinations: [DestinationName] = [Samples.archive]
    ) async throws -> [Capture] {
        let drafts = try numbers.map { try spool($0, $0 % 10 == 9 ? .film : .scope, padding: padding) }
        return try await store.receive(drafts, placing: StationPlacing(service: service, destinations: destinations))
            .map { receipt in
                guard case .received(let capture) = receipt else { throw Unexpected(description: "\(receipt)") }
                return capture
            }
    }

    // MARK: Service

    func composer(shelf: MediaShelf = MediaShelf()) throws -> DeliveryComposer {
        DeliveryComposer(site: try Samples.site(), shelf: shelf, media: SpoolOnDisk(folder: spool))
    }

    private struct SpoolOnDisk: SpooledMedia {
        let folder: String

        func inspect(_ path: String) throws -> MediaDescription {
            try withSource(path) { try MediaInspector.inspect($0) }
        }

        func withSource<Value>(_ path: String, _ body: (any MediaSource) throws -> Value) throws -> Value {
            try body(MemorySource(Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + path)))))
        }
    }

    func service(
        _ settings: DestinationSettings..., in store: Store, shelf: MediaShelf = MediaShelf()
    ) throws -> DeliveryService {
        DeliveryService(
            destinations: settings, store: store, composer: try composer(shelf: shelf), spoolFolder: spool,
            client: DICOMClient(), events: events, links: links, now: wallClock)
    }

    /// A service that runs in a group of its own.
    struct Run {
        fileprivate let group: ServiceGroup
        fileprivate let task: Task<Void, any Error>

        /// Asks it to stop, and waits until it has.
        func stop() async throws {
            await group.triggerGracefulShutdown()
            try await task.value
        }

        /// Cancels it in the middle of whatever it does.
        func kill() async {
            task.cancel()
            _ = await task.result
        }
    }

    func run(_ service: DeliveryService) -> Run {
        let group = ServiceGroup(configuration: .init(services: [.init(service: service)], logger: Samples.quiet))
        return Run(group: group, task: Task { try await group.run() })
    }

    // MARK: What came of it

    /// Checks that the archive holds exactly these captures, each with the bytes of its file, and that each is proven.
    func expectProven(_ captures: [Capture], in store: Store, sourceLocation: SourceLocation = #_sourceLocation)
        async throws
    {
        #expect(archive.sink.count == captures.count, sourceLocation: sourceLocation)
        for capture in captures {
            let entry = try #require(try await store.capture(capture.id))
            #expect(entry.capture.state == .proven, sourceLocation: sourceLocation)
            let exam = try #require(entry.exam)
            let frozen = try composer().compose(entry.capture, exam).get()
            let kept = try received(capture)
            let file = samples.withLock { $0[capture.spoolPath] } ?? []
            #expect(
                kept.suffix(Int(frozen.length)) == frozen.dataSet(from: file)[...],
                sourceLocation: sourceLocation)
        }
    }

    /// The deliveries that somebody is sending, as the store believes.
    func sending(in store: Store) async throws -> [Delivery] {
        try await store.captures(.all, limit: 1_000).flatMap(\.deliveries).filter { $0.state == .sending }
    }

    /// The file that the archive keeps of a capture.
    func received(_ capture: Capture) throws -> [UInt8] {
        let uid = try #require(UID(capture.sopInstanceUID.text))
        let path = try #require(archive.sink.file(of: uid))
        return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }
}

/// Everything goes to the exam that is open at the station, and to the archive unless others are named.
struct StationPlacing: CapturePlacing {
    let service: DeliveryService?
    var destinations = [Samples.archive]

    func place(_ draft: CaptureDraft, reading: PlacementReads) throws -> Placement {
        guard let open = try reading.openExam(at: Samples.station) else {
            return .held(HeldReason(.noExam, "No exam is open."))
        }
        return .placed(.existing(open.exam.id), destinations: destinations)
    }

    func start(_ capture: Capture, exam: ExamSnapshot, destination: DestinationName) -> FrozenInstance? {
        service?.start(capture, exam: exam, destination: destination)
    }
}
