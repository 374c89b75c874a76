import FoundationEssentials
import Glibc
import SystemPackage

/// The demo's temporary folder.
struct DemoFolder: Sendable {
    let path: FilePath

    /// Makes a folder that only this user can read.
    init() throws(AgentError) {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(base)/vignette-demo-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw AgentError(
                .dataFolder, "No temporary folder below \(base): \(String(cString: strerror(errno))). Set TMPDIR.")
        }
        path = FilePath(platformString: template)
        for name in ["archive", "drop", "data"] { mkdir(path.appending(name).string, 0o700) }
    }

    /// Makes the devices' folders.
    func make(_ folders: [FilePath]) throws(AgentError) {
        for folder in folders where mkdir(folder.string, 0o700) != 0 && errno != EEXIST {
            throw AgentError(.dataFolder, "\(folder) cannot be made: \(String(cString: strerror(errno))).")
        }
    }

    /// Removes the folder with all that is in it.
    func remove() { try? FileManager.default.removeItem(atPath: path.string) }
}
