import Glibc
import SystemPackage

/// Holds the data folder for one agent: two on one folder would send and delete behind each other's back.
///
/// The lock is the kernel's (flock), so it goes with the process, however that ends.
final class DataFolderLock: Sendable {
    private let descriptor: CInt

    init(folder: FilePath) throws(AgentError) {
        guard Self.makeFolders(folder) else {
            throw AgentError(
                .dataFolder,
                "The data folder \(folder) cannot be made: \(String(cString: strerror(errno))). Make it, and give it to the agent's user."
            )
        }
        let path = folder.appending("lock")
        let descriptor = open(path.string, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else {
            throw AgentError(
                .dataFolder,
                "The data folder \(folder) cannot be written: \(String(cString: strerror(errno))). Give it to the agent's user."
            )
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw AgentError(
                .alreadyRunning, "Another agent uses the data folder \(folder). Stop it first, or use another folder.")
        }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    private static func makeFolders(_ folder: FilePath) -> Bool {
        var path = FilePath(root: folder.root, [])
        for component in folder.components {
            path.append(component)
            if mkdir(path.string, 0o750) != 0, errno != EEXIST { return false }
        }
        return true
    }
}
