import CaptureModel
import Observability
import Store
import SystemPackage

/// Remembers which originals of a device were taken and stay, over restarts: they are not read again.
///
/// It is written a batch at a time, at the rescans: what a kill takes of it costs another reading of those files, whose
/// digests are known.
struct TakenMemory {
    /// A file that was taken, and the sidecar that was used with it.
    struct Entry {
        let mark: FileMark
        let sidecarModified: Int64?
    }

    private let device: DeviceName
    private var entries: [String: Entry] = [:]
    private var unwritten: Set<String> = []
    private var forgotten: Set<String> = []

    init(device: DeviceName) { self.device = device }

    subscript(name: String) -> Entry? { entries[name] }

    /// Reads what is known.
    mutating func load(from store: Store) async throws(StoreError) {
        for original in try await store.takenOriginals(of: device) {
            let mark = FileMark(
                inode: UInt64(bitPattern: original.inode), size: original.size, modified: original.modified)
            entries[original.path] = Entry(mark: mark, sidecarModified: original.sidecarModified)
        }
    }

    /// A file was taken and stays.
    mutating func remember(_ name: String, _ mark: FileMark, sidecarModified: Int64?) {
        entries[name] = Entry(mark: mark, sidecarModified: sidecarModified)
        unwritten.insert(name)
        forgotten.remove(name)
    }

    /// Forgets what a complete look at the folder did not find.
    mutating func keepOnly(_ present: Set<String>) {
        for name in entries.keys where !present.contains(name) {
            entries.removeValue(forKey: name)
            unwritten.remove(name)
            forgotten.insert(name)
        }
    }

    /// Writes what changed since the last time.
    mutating func write(to store: Store) async throws(StoreError) {
        guard !unwritten.isEmpty || !forgotten.isEmpty else { return }
        let originals = unwritten.compactMap { name in
            entries[name].map {
                TakenOriginal(
                    path: name, inode: Int64(bitPattern: $0.mark.inode), size: $0.mark.size, modified: $0.mark.modified,
                    sidecarModified: $0.sidecarModified)
            }
        }
        try await store.remember(originals, forgetting: Array(forgotten), of: device)
        unwritten = []
        forgotten = []
    }
}
