import CaptureModel
import Foundation
import Intake
import Logging
import MediaPreparation
import Observability
import Store
import Synchronization
import SystemPackage
import Testing
import TestSupport

/// A data folder, a device's folder, a database and an Intake that runs on them, all of a test's own.
struct House {
    static let device = DeviceName(unchecked: "tower-1")

    let home: TemporaryFolder
    let disk: FaultyFileSystem
    let events: AgentEvents
    let store: Store
    let seen: Seen
    let drafts = Drafts()

    /// What identification was asked, in order.
    final class Drafts: Sendable {
        private let drafts = Mutex<[CaptureDraft]>([])
        func add(_ draft: CaptureDraft) { drafts.withLock { $0.append(draft) } }
        var all: [CaptureDraft] { drafts.withLock { $0 } }
    }

    /// What was told, in order.
    final class Seen: Sendable {
        private let events = Mutex<[AgentEvent]>([])
        func add(_ event: AgentEvent) { events.withLock { $0.append(event) } }
        var all: [AgentEvent] { events.withLock { $0 } }
    }

    init(home: TemporaryFolder? = nil, disk: FaultyFileSystem = FaultyFileSystem()) throws {
        let home = try home ?? TemporaryFolder()
        self.home = home
        self.disk = disk
        seen = Seen()
        events = AgentEvents(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        for folder in ["data", "drop"] {
            try FileManager.default.createDirectory(at: home.place(folder), withIntermediateDirectories: true)
        }
        store = try Store(folder: home.place("data").path, now: House.now, events: events)
    }

    @Sendable static func now() -> Timestamp { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) }

    func device(_ change: (inout IntakeDevice) -> Void = { _ in }) -> IntakeDevice {
        var device = IntakeDevice(
            name: House.device, folder: FilePath(home.place("drop").path),
            settle: SettleRule(closed: true, quiet: .milliseconds(120)))
        change(&device)
        return device
    }

    /// Runs Intake while the body runs, which begins once so many folders are watched: all, unless said otherwise.
    func run(
        _ devices: [IntakeDevice], reserve: Int64 = 0, rescan: Duration = .milliseconds(150),
        largeFile: Int64 = 64 << 20, watched: Int? = nil, workshop: MediaWorkshop = MediaWorkshop(),
        _ body: () async throws -> Void
    ) async throws {
        let service = service(
            devices, reserve: reserve, rescan: rescan, largeFile: largeFile, workshop: workshop)
        let stream = events.stream()
        let seen = seen
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { for await event in stream { seen.add(event) } }
            group.addTask { try await service.run() }
            let outcome: Result<Void, any Error>
            do {
                try await eventually("the folders are watched") {
                    seen.all.count { if case .folderWatched = $0 { true } else { false } } >= watched ?? devices.count
                }
                outcome = .success(try await body())
            } catch {
                outcome = .failure(error)
            }
            group.cancelAll()
            while let _ = try? await group.next() {}
            try outcome.get()
        }
    }

    /// An Intake of the house.
    func service(
        _ devices: [IntakeDevice], reserve: Int64 = 0, rescan: Duration, largeFile: Int64 = 64 << 20,
        workshop: MediaWorkshop = MediaWorkshop()
    ) -> IntakeService {
        let settings = IntakeSettings(
            dataFolder: FilePath(home.place("data").path), reserve: reserve, rescan: rescan, largeFile: largeFile)
        return IntakeService(
            devices: devices, settings: settings, store: store, placing: HoldEverything(drafts: drafts), events: events,
            fileSystem: disk, now: House.now, workshop: workshop)
    }

    // MARK: What is there

    func captures() async throws -> [Capture] { try await store.captures(.all, limit: 2_000).map(\.capture) }

    /// The bytes of a capture in the spool.
    func bytes(of capture: Capture) throws -> [UInt8] {
        Array(try Data(contentsOf: home.place("data/spool/\(capture.spoolPath)")))
    }

    /// Names in a folder of the house, without folders.
    func names(_ folder: String) -> [String] {
        let root = home.place(folder)
        let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: [.isRegularFileKey])
        return (found?.compactMap { $0 as? URL } ?? [])
            .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
            .map { $0.path.replacingOccurrences(of: root.path + "/", with: "") }
            .sorted()
    }

    /// Files of the spool that are no unfinished copies.
    var spooled: [String] { names("data/spool").filter { !$0.hasPrefix("incoming/") && !$0.hasPrefix("orphaned/") } }

    /// Reasons for which a file was left.
    var left: [String] {
        seen.all.compactMap { if case .fileLeft(_, _, let reason) = $0 { reason } else { nil } }
    }
}

/// Identification's part in these tests: whatever comes is held.
struct HoldEverything: CapturePlacing {
    var drafts: House.Drafts?

    func place(_ draft: CaptureDraft, reading: PlacementReads) -> Placement {
        drafts?.add(draft)
        if let obstacle = draft.obstacle { return .held(obstacle) }
        if draft.claims.isLabel { return .setAside(why: "label") }
        if let label = draft.claims.label { return .held(HeldReason(.unknownVisit, label.claim.words)) }
        if let claim = draft.claims.name.claim { return .held(HeldReason(.unknownDescriptor, claim.words)) }
        switch draft.claims.sidecar {
        case .absent: return .held(HeldReason(.noExam, "no exam"))
        case .read(let claim): return .held(HeldReason(.unknownPatient, claim.words))
        case .broken(let sentence): return .held(HeldReason(.brokenSidecar, sentence))
        }
    }

    func start(_ capture: Capture, exam: ExamSnapshot, destination: DestinationName) -> FrozenInstance? { nil }
}

extension CaptureClaim {
    /// What it says, as these tests compare it.
    fileprivate var words: String { descriptor ?? patient?.hl7 ?? accession ?? "" }
}

/// Waits until something holds; a test that would wait longer than its bound fails here.
func eventually(
    _ what: Comment, within bound: Duration = .seconds(20), sourceLocation: SourceLocation = #_sourceLocation,
    _ holds: () async throws -> Bool
) async throws {
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: bound)
    while !(try await holds()) {
        if clock.now > end {
            Issue.record("not within \(bound): \(what)", sourceLocation: sourceLocation)
            return
        }
        try await clock.sleep(for: .milliseconds(5))
    }
}
