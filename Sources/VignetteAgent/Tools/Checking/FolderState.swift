import Glibc
import SystemPackage

/// What this user may do with a folder.
struct FolderState {
    /// Whether there is something of that name.
    let exists: Bool
    /// Whether it is a folder.
    let isFolder: Bool
    /// Whether its files can be listed and reached.
    let isReadable: Bool
    /// Whether files can be put into it and taken out.
    let isWritable: Bool
    /// The disk on which it lies.
    let device: UInt64

    /// Looks at a path; it may block for as long as a share does.
    init(_ path: FilePath) {
        var status = stat()
        exists = stat(path.string, &status) == 0
        isFolder = exists && status.st_mode & S_IFMT == S_IFDIR
        isReadable = access(path.string, R_OK | X_OK) == 0
        isWritable = access(path.string, R_OK | W_OK | X_OK) == 0
        device = UInt64(status.st_dev)
    }

    /// The path itself, or the nearest above it that is there.
    static func nearestExisting(_ path: FilePath) -> FilePath {
        var path = path
        while !FolderState(path).exists, !path.components.isEmpty { path.removeLastComponent() }
        return path.isEmpty ? "." : path
    }
}
