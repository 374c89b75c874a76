import CaptureModel
import Observability
import SystemPackage

/// All that is known of one device's folder, and what is to be done about each file in it.
///
/// Belongs to the one task that runs the device; it looks at the disk and orders copies, and never waits.
struct DeviceFolder {
    typealias Instant = ContinuousClock.Instant

    /// One file.
    private struct Tracked {
        var machine: SettleMachine<Instant>
        var deadline: Instant?
        /// The reason that a person was told for its being left; told once, not at every rescan.
        var told: String?
        var wasThereAtStart: Bool
        /// When it came into the folder.
        var arrived: Timestamp
        /// When it was first looked at.
        var seen: Timestamp
        /// What it was when it was taken: another file under the name came at another time.
        var taken: FileMark?
        /// Since when it stands still although somebody has it open for writing.
        var openSince: (mark: FileMark, since: Instant)?
        var sidecarWait: SidecarWait?
        /// What stood beside it when it was ordered.
        var sidecar: FoundSidecar?
    }

    /// How long a file may stand still and be open for writing before a person is told.
    private static let patience = Duration.seconds(60)

    let device: IntakeDevice
    let top: DiskPath
    let parts: IntakeParts
    let order: @Sendable (CopyOrder) -> Void
    let reply: @Sendable (DiskPath, FileMark, CopyOutcome) -> Void
    var memory: TakenMemory
    /// Set when something asks for a look at everything.
    private(set) var wantsRescan = false
    private var tracked: [DiskPath: Tracked] = [:]
    private var deadlines = DeadlineQueue<Instant, DiskPath>()
    private var unreadable: Set<DiskPath> = []
    private var isFirstScan = true
    private var lists = SidecarLists()

    init(
        device: IntakeDevice, parts: IntakeParts, memory: TakenMemory, order: @escaping @Sendable (CopyOrder) -> Void,
        reply: @escaping @Sendable (DiskPath, FileMark, CopyOutcome) -> Void
    ) {
        self.device = device
        top = DiskPath(device.folder)
        self.parts = parts
        self.memory = memory
        self.order = order
        self.reply = reply
    }

    /// When the next file is to be looked at.
    var nextDeadline: Instant? { deadlines.first }

    // MARK: What happens

    /// The kernel told something.
    mutating func handle(_ event: FolderEvent, at now: Instant) {
        switch event {
        case .finished(let path): look(path, isFinished: true, at: now)
        case .begun(let path): look(path, isFinished: false, at: now)
        case .gone(let path): perform(.vanished, path, at: now)
        case .unsure: wantsRescan = true
        }
    }

    /// Time passed.
    mutating func handleDeadlines(at now: Instant) {
        for (instant, path) in deadlines.take(until: now) where tracked[path]?.deadline == instant {
            tracked[path]?.deadline = nil
            if let mark = tracked[path]?.sidecarWait?.mark {
                begin(path, mark, at: now)
            } else {
                look(path, isFinished: false, at: now)
            }
        }
    }

    /// An order came to its end.
    mutating func handle(_ outcome: CopyOutcome, of path: DiskPath, _ mark: FileMark, at now: Instant) {
        switch outcome {
        case .safe:
            tracked[path]?.taken = mark
            lists.retire(path)
            settleOriginal(path, mark)
            perform(.taken(mark), path, at: now)
        case .changed:
            tracked[path]?.openSince = nil
            perform(.changed, path, at: now)
        case .stillOpen:
            if let (old, since) = tracked[path]?.openSince, old == mark {
                if now > since.advanced(by: Self.patience) {
                    tell("is still open for writing: it is taken when the program that writes it closes it", path)
                }
            } else {
                tracked[path]?.openSince = (mark, now)
            }
            perform(.changed, path, at: now)
        case .vanished:
            perform(.postponed, path, at: now)
            perform(.vanished, path, at: now)
        case .noRoom, .failed: perform(.postponed, path, at: now)
        case .unreadable(let reason):
            tell(reason, path)
            perform(.postponed, path, at: now)
        }
    }

    // MARK: Looking

    /// Looks at the whole folder and the folders in it; gives how many files it saw.
    mutating func rescan(watching watch: FolderWatch?, at now: Instant) -> Int {
        wantsRescan = false
        var scan = FolderScan(device: device, fileSystem: parts.fileSystem, watch: watch)
        scan.run(recoveringClaims: isFirstScan ? OriginalKeeper(parts: parts) : nil)
        report(scan)
        guard scan.sawTop else { return 0 }
        // Lists first, so that what they name finds them; and in the order of taking where a label speaks of what follows.
        for found in scan.found where readsSidecars { lists.note(found.path) }
        if isFirstScan, readsSidecars { lists.retireAbsent(from: Set(scan.found.map(\.path)), parts.fileSystem) }
        for found in device.labels == nil ? scan.found : scan.found.inOrderOfTaking {
            notice(found.path, found.kind, isFinished: false, at: now)
        }
        for (path, error) in scan.unseen { couldNotLook(path, error) }
        if scan.unreadable.isEmpty, scan.unseen.isEmpty {
            let present = Set(scan.found.map(\.path))
            for path in tracked.keys where !present.contains(path) { perform(.vanished, path, at: now) }
            // An empty folder may be a share that is not mounted: nothing is forgotten for it.
            if isFirstScan, !present.isEmpty { memory.keepOnly(Set(present.map(name))) }
        }
        isFirstScan = false
        return scan.found.count
    }

    private mutating func report(_ scan: FolderScan) {
        for (folder, error) in scan.unreadable where unreadable.insert(folder).inserted {
            parts.events.emit(
                .folderUnreadable(device: device.name, path: top.text, reason: FolderScan.sentence(error)))
        }
        let failed = Set(scan.unreadable.keys)
        if unreadable.contains(top) || isFirstScan, scan.sawTop {
            parts.events.emit(.folderWatched(device: device.name, path: top.text))
        }
        unreadable.formIntersection(failed)
        if let error = scan.watchError {
            parts.events.emit(
                .faultMet(
                    part: "intake",
                    reason: "folders are looked at now and then only, because the kernel gives no watch: \(error)"))
        }
    }

    private mutating func look(_ path: DiskPath, isFinished: Bool, at now: Instant) {
        guard tracked[path] != nil || FolderScan.accepts(path.name, of: device), path != taken else { return }
        do {
            if let kind = try parts.fileSystem.kind(of: path) {
                notice(path, kind, isFinished: isFinished, at: now)
            } else {
                perform(.vanished, path, at: now)
            }
        } catch {
            couldNotLook(path, error)
        }
    }

    private mutating func notice(_ path: DiskPath, _ kind: FileKind, isFinished: Bool, at now: Instant) {
        if readsSidecars, SidecarDocument.isSidecar(path) { return sidecarSeen(path, at: now) }
        switch kind {
        case .folder: wantsRescan = true
        case .other:
            track(path)
            tell("is a link, a pipe or a device and not a file; put the file itself there", path)
        case .file(let mark):
            track(path)
            if let taken = tracked[path]?.taken, taken != mark {
                let (arrived, seen) = (arrival(of: path), parts.now())
                tracked[path]?.taken = nil
                tracked[path]?.arrived = arrived
                tracked[path]?.seen = seen
            }
            perform(isFinished ? .closed(mark) : .seen(mark), path, at: now)
        }
    }

    private mutating func couldNotLook(_ path: DiskPath, _ error: Errno) {
        track(path)
        tell("cannot be looked at: \(error); it is tried again at each rescan", path)
    }

    private mutating func track(_ path: DiskPath) {
        guard tracked[path] == nil else { return }
        let machine =
            memory[name(path)].map { SettleMachine<Instant>(rule: device.settle, taken: $0.mark) }
            ?? SettleMachine(rule: device.settle)
        tracked[path] = Tracked(
            machine: machine, wasThereAtStart: isFirstScan, arrived: arrival(of: path), seen: parts.now(),
            taken: memory[name(path)]?.mark)
    }

    /// When a file came into the folder, which decides whose it can be.
    ///
    /// What a rescan finds may have waited there through another patient's exam: only the file itself can say since when,
    /// and that a copy or move cannot carry over (ctime). A server whose clock is slow makes a capture wait for a person,
    /// never go to the wrong patient; one whose clock is fast says no more than now. The kernel stamps files with the time
    /// of its last tick, up to 10 ms ago; without that allowance a file would seem to have come before an exam that it
    /// followed.
    private func arrival(of path: DiskPath) -> Timestamp {
        guard case .file(let mark)? = try? parts.fileSystem.kind(of: path) else { return parts.now() }
        return lastChange(mark)
    }

    /// When a file was last changed in any way, never later than now.
    private func lastChange(_ mark: FileMark) -> Timestamp {
        let now = parts.now()
        return mark.changed > 0 ? min(now, Timestamp(milliseconds: mark.changed).adding(milliseconds: 20)) : now
    }

    // MARK: Acting

    private mutating func perform(_ event: SettleEvent, _ path: DiskPath, at now: Instant) {
        guard let action = tracked[path]?.machine.handle(event, at: now) else { return }
        switch action {
        case .rest: break
        case .wait(let instant): wait(for: path, until: instant)
        case .take(let mark): begin(path, mark, at: now)
        case .tellEmpty:
            tell("is empty: it is taken once something is written to it; remove it if nothing will be", path)
        case .forget: tracked.removeValue(forKey: path)
        }
    }

    private mutating func wait(for path: DiskPath, until instant: Instant) {
        guard tracked[path]?.deadline != instant else { return }
        tracked[path]?.deadline = instant
        deadlines.add(path, at: instant)
    }

    private mutating func tell(_ reason: String, _ path: DiskPath) {
        guard tracked[path]?.told != reason else { return }
        tracked[path]?.told = reason
        parts.events.emit(.fileLeft(device: device.name, file: FileLabel(name(path)), reason: reason))
    }

    /// Orders the copy of a finished file, once what stands beside it is there or has been waited for.
    private mutating func begin(_ path: DiskPath, _ mark: FileMark, at now: Instant) {
        var found = FoundSidecar.none
        if readsSidecars {
            found = FoundSidecar(beside: path, lists: &lists, parts.fileSystem)
            if let earlier = memory[name(path)], earlier.mark != mark { found.refuse(usedAt: earlier.sidecarModified) }
            if device.sidecars == .ifThere { found.refuse(olderThan: mark) }
            if device.after != .keep, tracked[path]?.wasThereAtStart == true { found.refuseListAtStart() }
            var wait =
                tracked[path]?.sidecarWait
                ?? SidecarWait(mark: mark, wait: device.sidecars.wait, quiet: device.settle.quiet, at: now)
            if let until = wait.waits(for: found, at: now) {
                tracked[path]?.sidecarWait = wait
                return self.wait(for: path, until: until)
            }
        }
        if case .required(let wait) = device.sidecars { found.refuseAbsence(after: wait) }
        tracked[path]?.sidecarWait = nil
        tracked[path]?.deadline = nil
        tracked[path]?.sidecar = found
        let reply = reply
        // What was written on in the next patient's exam, or is another file by now, is of neither for certain.
        let change = lastChange(mark)
        let (arrived, seen) = (tracked[path]?.arrived ?? change, tracked[path]?.seen ?? change)
        order(
            CopyOrder(
                device: device, path: path, name: name(path), mark: mark,
                claims: CaptureClaims(
                    sidecar: found.reading, name: device.names.read(name(path), offsetMinutes: parts.offsetMinutes)),
                wasThereAtStart: tracked[path]?.wasThereAtStart ?? false,
                arrived: min(arrived, change), seen: max(seen, change),
                reply: { reply(path, mark, $0) }))
    }

    /// A sidecar came or changed: the files that wait for it are looked at once more.
    private mutating func sidecarSeen(_ sidecar: DiskPath, at now: Instant) {
        lists.note(sidecar)
        let isList = SidecarForm(of: sidecar) == .csv
        for (path, file) in tracked {
            guard let mark = file.sidecarWait?.mark,
                path.withoutEnding == sidecar.withoutEnding || isList && path.folder == sidecar.folder
            else { continue }
            begin(path, mark, at: now)
        }
    }

    private var readsSidecars: Bool { device.sidecars != .none }

    /// Does with an original, whose bytes are safe, what the device asks for.
    private mutating func settleOriginal(_ path: DiskPath, _ mark: FileMark) {
        let sidecar = tracked[path]?.sidecar ?? .none
        let keeper = OriginalKeeper(parts: parts)
        do {
            switch device.after {
            case .keep:
                memory.remember(name(path), mark, sidecarModified: sidecar.stamp)
            case .move:
                let today = parts.now().civil(offsetMinutes: parts.offsetMinutes(parts.now()))
                let day = taken.appending(today.dayText)
                try parts.fileSystem.makeFolder(taken)
                try parts.fileSystem.makeFolder(day)
                // The sidecar first: one that a kill left behind would name its patient for the next file of the name.
                if let (path, mark) = sidecar.own { _ = try keeper.move(path, mark: mark, into: day) }
                _ = try keeper.move(path, mark: mark, into: day)
            case .remove:
                // The sidecar first, as above; what nobody could read is left for somebody to look at.
                if let (path, mark) = sidecar.own, !sidecar.isBroken { _ = try keeper.remove(path, mark: mark) }
                _ = try keeper.remove(path, mark: mark)
            }
        } catch {
            parts.events.emit(
                .originalKept(
                    device: device.name, file: FileLabel(name(path)),
                    reason: "\(error); give the agent's user the right to change the folder, or set after: keep"))
        }
    }

    /// Where moved originals go: never looked into.
    private var taken: DiskPath { DiskPath(device.takenFolder) }

    private func name(_ path: DiskPath) -> String { path.name(below: top) ?? path.text }
}

extension OriginalKeeper {
    fileprivate init(parts: IntakeParts) { self.init(fileSystem: parts.fileSystem, newUID: parts.newUID) }
}

extension [FolderScan.Found] {
    /// The files as their own times say, what is no file last.
    fileprivate var inOrderOfTaking: [FolderScan.Found] {
        sorted { first, second in
            guard case .file(let mark) = first.kind else { return false }
            guard case .file(let other) = second.kind else { return true }
            return (mark.modified, first.path.text) < (other.modified, second.path.text)
        }
    }
}

extension CivilTime {
    /// The day as `YYYY-MM-DD`.
    fileprivate var dayText: String {
        let date = dicomDate
        return "\(date.prefix(4))-\(date.dropFirst(4).prefix(2))-\(date.suffix(2))"
    }
}
