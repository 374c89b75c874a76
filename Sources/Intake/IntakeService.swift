package import CaptureModel
package import MediaInspection
package import MediaPreparation
package import Observability
import ServiceLifecycle
package import Store
import Synchronization
import SystemPackage

/// Takes captures out of the devices' folders: notices a file, waits until its writer is done, copies it into the spool
/// while hashing it, makes it safe, records it, and only then touches the original.
package struct IntakeService: Service {
    /// Files copied at the same time, besides one large one.
    static let lanes = 2
    /// Finished copies that may wait for their commit, before no further one is begun.
    static let waitingCopies = 64

    private let devices: [IntakeDevice]
    private let settings: IntakeSettings
    private let parts: IntakeParts

    /// Makes the service.
    ///
    /// - Parameters:
    ///   - devices: whose folders are watched.
    ///   - settings: data folder, reserve and times.
    ///   - store: where captures are recorded.
    ///   - placing: decides within the commit which exam a capture belongs to.
    ///   - events: where Intake tells what it met; captures themselves are told of by the store.
    ///   - fileSystem: the disk.
    ///   - now: the time of day.
    ///   - offsetMinutes: minutes east of UTC, for the days of `taken/YYYY-MM-DD/`.
    ///   - newUID: draws a new identifier.
    ///   - workshop: makes a second file of what cannot be sent as it is.
    ///   - inspected: told what a capture is, under its path in the spool, before its row exists.
    package init(
        devices: [IntakeDevice], settings: IntakeSettings, store: Store, placing: any CapturePlacing,
        events: AgentEvents, fileSystem: any FileSystem = DiskFileSystem(),
        now: @escaping @Sendable () -> Timestamp, offsetMinutes: @escaping @Sendable (Timestamp) -> Int = { _ in 0 },
        newUID: @escaping @Sendable () -> UniqueIdentifier = Store.drawUID,
        workshop: MediaWorkshop = MediaWorkshop(),
        inspected: @escaping @Sendable (_ spoolPath: String, MediaDescription) -> Void = { _, _ in }
    ) {
        self.devices = devices
        self.settings = settings
        let spool = SpoolFolder(dataFolder: settings.dataFolder)
        parts = IntakeParts(
            fileSystem: fileSystem, spool: spool,
            room: SpoolRoom(fileSystem: fileSystem, folder: spool.root, reserve: settings.reserve, events: events),
            store: store, placing: placing, events: events, now: now, offsetMinutes: offsetMinutes, newUID: newUID,
            workshop: workshop, labels: LabelBook(), inspected: inspected)
    }

    /// Runs until the agent stops; what was being copied then is left for the next start.
    package func run() async throws {
        do {
            try parts.spool.prepare(parts.fileSystem)
        } catch {
            throw IntakeError(
                .spoolUnusable,
                "The spool \(parts.spool.root) cannot be made: \(error). Give the agent's user that folder.")
        }
        do {
            try await SpoolReconciliation(parts: parts).run()
        } catch {
            throw IntakeError(.storeUnusable, "The database does not say what is in the spool: \(error.message)")
        }
        await LabelRecall(parts: parts).run(devices)
        let work = IntakeWork(devices: devices, settings: settings, parts: parts)
        await withGracefulShutdownHandler {
            await work.run()
        } onGracefulShutdown: {
            work.stop()
        }
    }
}

/// The parts of a running Intake, and how they end.
private struct IntakeWork: Sendable {
    private let parts: IntakeParts
    private let small = WorkQueue<CopyOrder>()
    private let large = WorkQueue<CopyOrder>()
    /// For devices whose pictures show labels: one after another, because each speaks of those behind it.
    private let ordered = WorkQueue<CopyOrder>()
    private let copies = WorkQueue<SpooledCopy>(capacity: IntakeService.waitingCopies)
    private let devices: [DeviceIntake]
    private let keeper: SpoolKeeper
    private let review: HeldReview
    private let late: LateMatching
    private let stopping = Stopping()

    init(devices: [IntakeDevice], settings: IntakeSettings, parts: IntakeParts) {
        self.parts = parts
        keeper = SpoolKeeper(parts: parts, retention: settings.retention)
        late = LateMatching(parts: parts, waiting: settings.waiting)
        let stopping = stopping
        review = HeldReview(parts: parts, devices: devices) { stopping.flag.load(ordering: .relaxed) }
        let (small, large, ordered) = (small, large, ordered)
        let limit = settings.largeFile
        self.devices = devices.map { device in
            DeviceIntake(device: device, parts: parts, rescan: settings.rescan) { order in
                (device.labels != nil ? ordered : order.mark.size > limit ? large : small).add(order)
            }
        }
    }

    func run() async {
        let disk = DiskExecutor()
        await withTaskCancellationHandler {
            await withDiscardingTaskGroup { group in
                for device in devices { group.addTask(executorPreference: disk) { await device.run() } }
                group.addTask(executorPreference: disk) { await keeper.run() }
                group.addTask(executorPreference: disk) { await review.run() }
                group.addTask { await late.run() }
                group.addTask(executorPreference: disk) { await CaptureCommitter(parts: parts, copies: copies).run() }
                group.addTask(executorPreference: disk) {
                    await withDiscardingTaskGroup { lanes in
                        for _ in 0..<IntakeService.lanes {
                            lanes.addTask(executorPreference: disk) { await copy(from: small) }
                        }
                        lanes.addTask(executorPreference: disk) { await copy(from: large) }
                        lanes.addTask(executorPreference: disk) { await copy(from: ordered) }
                    }
                    // The committer ends once the last copy is committed.
                    copies.close()
                }
            }
        } onCancel: {
            stop()
        }
    }

    func stop() {
        stopping.flag.store(true, ordering: .relaxed)
        for device in devices { device.stop() }
        small.close()
        large.close()
        ordered.close()
    }

    private func copy(from orders: WorkQueue<CopyOrder>) async {
        let copier = OriginalCopier(parts: parts) { stopping.flag.load(ordering: .relaxed) }
        while let order = await orders.next().first, !stopping.flag.load(ordering: .relaxed) {
            switch copier.copy(order) {
            case .success(let made): for copy in made { await copies.addWhenRoom(copy) }
            case .failure(let failure): order.reply(failure.outcome)
            }
        }
    }
}

/// Whether the agent was asked to stop.
private final class Stopping: Sendable {
    let flag = Atomic<Bool>(false)
}
