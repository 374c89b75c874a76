import SystemPackage

/// One look at a device's folder and the folders in it: names and nothing else.
struct FolderScan {
    let device: IntakeDevice
    let top: DiskPath
    private let taken: DiskPath
    let fileSystem: any FileSystem
    let watch: FolderWatch?

    /// Something that may be a capture or a sidecar, and what it is.
    struct Found {
        let path: DiskPath
        let kind: FileKind
    }

    /// Everything that may be a capture or a sidecar.
    private(set) var found: [Found] = []
    /// Things that could not be looked at.
    private(set) var unseen: [DiskPath: Errno] = [:]
    /// Folders that could not be listed.
    private(set) var unreadable: [DiskPath: Errno] = [:]
    /// Whether the device's own folder could be listed.
    private(set) var sawTop = false
    /// Why the kernel does not watch, where it is news.
    private(set) var watchError: Errno?

    init(device: IntakeDevice, fileSystem: any FileSystem, watch: FolderWatch?) {
        self.device = device
        top = DiskPath(device.folder)
        taken = DiskPath(device.takenFolder)
        self.fileSystem = fileSystem
        self.watch = watch
    }

    /// Looks; gives claimed files their names back on the way where a keeper is given.
    mutating func run(recoveringClaims keeper: OriginalKeeper?) {
        list(top, level: 0, keeper)
    }

    private mutating func list(_ folder: DiskPath, level: Int, _ keeper: OriginalKeeper?) {
        do {
            // The watch comes first: a file that appears in between is then seen twice and not never.
            do { try watch?.add(folder) } catch .noSuchFileOrDirectory {} catch { watchError = error }
            if let keeper {
                for name in try fileSystem.names(in: folder) where OriginalKeeper.isClaim(name) {
                    try? keeper.recover(name, in: folder)
                }
            }
            let names = try fileSystem.names(in: folder)
            if level == 0 { sawTop = true }
            for name in names {
                guard Self.accepts(name, of: device), folder.appending(name) != taken
                else { continue }
                let path = folder.appending(name)
                do {
                    switch try fileSystem.kind(of: path) {
                    case nil: break
                    case .folder: if level < device.depth { list(path, level: level + 1, keeper) }
                    case .file(let mark): found.append(Found(path: path, kind: .file(mark)))
                    case .other: found.append(Found(path: path, kind: .other))
                    }
                } catch {
                    unseen[path] = error
                }
            }
        } catch .noSuchFileOrDirectory where level > 0 {
            // Removed since its name was read.
        } catch {
            unreadable[folder] = error
        }
    }

    /// Whether a name is one that the device's patterns do not ignore.
    static func accepts(_ name: String, of device: IntakeDevice) -> Bool {
        guard !OriginalKeeper.isClaim(name) else { return false }
        let folded = NamePattern.fold(name)
        return !device.ignore.contains { $0.matches(folded: folded) }
    }

    /// What a person reads of a folder that cannot be listed.
    static func sentence(_ error: Errno) -> String {
        switch error {
        case .noSuchFileOrDirectory: "the folder is not there; make it, or mount its share"
        case .permissionDenied, .notPermitted:
            "the agent's user may not read the folder; give it the right to read and to enter it"
        case .notDirectory: "this is a file and not a folder; name the folder that the device writes to"
        default: "the folder cannot be read: \(error); it is tried again at each rescan"
        }
    }
}
