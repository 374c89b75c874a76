import Observability
import Synchronization

/// Whether the disk has room for one more capture beside the reserve.
///
/// Nothing is ever dropped to make room: a file that does not fit stays in its folder, and is asked for again at each
/// rescan. A smaller one that fits is taken meanwhile.
final class SpoolRoom: Sendable {
    private let fileSystem: any FileSystem
    private let folder: DiskPath
    private let reserve: Int64
    private let events: AgentEvents
    /// What was refused, in bytes; nothing while there is room.
    private let refused = Mutex<Int64?>(nil)

    /// Measures the disk under a folder; the reserve is in bytes.
    init(fileSystem: any FileSystem, folder: DiskPath, reserve: Int64, events: AgentEvents) {
        self.fileSystem = fileSystem
        self.folder = folder
        self.reserve = reserve
        self.events = events
    }

    /// Whether a file of this size may be copied now; tells once when it may not, and once when there is room again.
    func admits(_ size: Int64) -> Bool {
        guard let free = try? fileSystem.freeBytes(at: folder) else { return true }
        let usable = free.subtractingReportingOverflow(reserve).partialValue
        guard usable >= size else {
            refuse(size, free: free)
            return false
        }
        let isNews = refused.withLock { refused in
            guard let size = refused, usable >= size else { return false }
            refused = nil
            return true
        }
        if isNews { events.emit(.spoolHasRoom(freeBytes: free)) }
        return true
    }

    /// Looks whether what was refused would fit now.
    func review() { _ = admits(0) }

    /// The disk said in the middle of a copy that it is full.
    func ranOut(at size: Int64) { refuse(size, free: (try? fileSystem.freeBytes(at: folder)) ?? 0) }

    private func refuse(_ size: Int64, free: Int64) {
        let isNews = refused.withLock { refused in
            defer { refused = max(refused ?? 0, size) }
            return refused == nil
        }
        if isNews { events.emit(.spoolFull(freeBytes: free, reserveBytes: reserve)) }
    }
}
