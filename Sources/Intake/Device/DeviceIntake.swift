import CaptureModel
import Observability
import Store
import SystemPackage

/// Runs one device: waits for what the kernel, the clock and the copies tell, and lets the folder decide.
///
/// A device has a task, a watch and an inbox of its own, so that a share that hangs holds up no other device.
final class DeviceIntake: Sendable {
    private enum Input: Sendable {
        case events([FolderEvent])
        case outcome(DiskPath, FileMark, CopyOutcome)
        case clock(ContinuousClock.Instant)
    }

    private let device: IntakeDevice
    private let parts: IntakeParts
    private let rescan: Duration
    private let order: @Sendable (CopyOrder) -> Void
    private let inbox: AsyncStream<Input>
    private let sender: AsyncStream<Input>.Continuation

    init(
        device: IntakeDevice, parts: IntakeParts, rescan: Duration, order: @escaping @Sendable (CopyOrder) -> Void
    ) {
        self.device = device
        self.parts = parts
        self.rescan = rescan
        self.order = order
        (inbox, sender) = AsyncStream.makeStream()
    }

    /// Ends ``run()`` after what is being handled.
    func stop() { sender.finish() }

    /// Runs until it is stopped.
    func run() async {
        let sender = sender
        var memory = TakenMemory(device: device.name)
        do {
            try await memory.load(from: parts.store)
        } catch {
            parts.events.emit(.faultMet(part: "intake", reason: error.message))
        }
        var folder = DeviceFolder(
            device: device, parts: parts, memory: memory, order: order,
            reply: { sender.yield(.outcome($0, $1, $2)) })
        let watch = startWatch()
        let clock = ContinuousClock()
        await withDiscardingTaskGroup { group in
            var alarm: ContinuousClock.Instant?
            var nextRescan = clock.now
            sender.yield(.clock(nextRescan))
            for await input in inbox {
                switch input {
                case .events(let events): for event in events { folder.handle(event, at: clock.now) }
                case .outcome(let path, let mark, let outcome): folder.handle(outcome, of: path, mark, at: clock.now)
                case .clock(let instant):
                    if let due = alarm, due <= instant { alarm = nil }
                    folder.handleDeadlines(at: clock.now)
                }
                if folder.wantsRescan || clock.now >= nextRescan {
                    let count = folder.rescan(watching: watch, at: clock.now)
                    // A look costs about 2 µs a file: a folder of a hundred thousand is looked at less often, so that
                    // it never costs more than half a hundredth of a core.
                    nextRescan = clock.now.advanced(by: max(rescan, .microseconds(400) * count))
                    await write(&folder.memory)
                }
                let next = min(folder.nextDeadline ?? nextRescan, nextRescan)
                if alarm.map({ next < $0 }) ?? true {
                    alarm = next
                    group.addTask {
                        try? await Task.sleep(until: next, clock: .continuous)
                        sender.yield(.clock(next))
                    }
                }
            }
            group.cancelAll()
        }
        await write(&folder.memory)
    }

    private func startWatch() -> FolderWatch? {
        let sender = sender
        do {
            return try FolderWatch { sender.yield(.events($0)) }
        } catch {
            parts.events.emit(
                .faultMet(
                    part: "intake",
                    reason: "folders are looked at now and then only, because the kernel gives no watch: \(error)"))
            return nil
        }
    }

    private func write(_ memory: inout TakenMemory) async {
        do {
            try await memory.write(to: parts.store)
        } catch {
            parts.events.emit(.faultMet(part: "intake", reason: error.message))
        }
    }
}
