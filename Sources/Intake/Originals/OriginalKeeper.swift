import CaptureModel
import SystemPackage

/// Does with an original what its device asks for, after its bytes are safe, and never with another file that has
/// taken its name meanwhile.
///
/// The file is first given a name that no device writes, then looked at: what is not the captured file gets its name
/// back. A kill in between leaves the file under that name, and ``recover(in:)`` gives it back at the next start.
struct OriginalKeeper {
    private static let claimPrefix = ".vignette-claimed-"

    let fileSystem: any FileSystem
    let newUID: @Sendable () -> UniqueIdentifier

    /// Whether a name is one that only this type gives.
    static func isClaim(_ name: String) -> Bool { name.hasPrefix(claimPrefix) }

    /// Moves the file into a folder, under another name where its own is taken; true unless it is another file by now.
    func move(_ path: DiskPath, mark: FileMark, into folder: DiskPath) throws(Errno) -> Bool {
        let target = try freePath(in: folder, for: path.name)
        return try claim(path, mark) { claimed throws(Errno) in try fileSystem.rename(claimed, to: target) }
    }

    /// Removes the file; true unless it is another file by now.
    func remove(_ path: DiskPath, mark: FileMark) throws(Errno) -> Bool {
        try claim(path, mark) { claimed throws(Errno) in try fileSystem.remove(claimed) }
    }

    /// Gives files their names back that a kill left claimed.
    func recover(_ name: String, in folder: DiskPath) throws(Errno) {
        let rest = name.dropFirst(Self.claimPrefix.count)
        guard let dash = rest.firstIndex(of: "-") else { return }
        let own = String(rest[dash...].dropFirst())
        guard !own.isEmpty else { return }
        try fileSystem.rename(folder.appending(name), to: try freePath(in: folder, for: own))
    }

    private func claim(
        _ path: DiskPath, _ mark: FileMark, then act: (DiskPath) throws(Errno) -> Void
    ) throws(Errno) -> Bool {
        // Nothing is renamed that is already known to be another file.
        guard try fileSystem.mark(of: path) == mark else { return false }
        let claimed = path.folder.appending("\(Self.claimPrefix)\(newUID().text.suffix(12))-\(path.name)")
        try fileSystem.rename(path, to: claimed)
        do {
            guard try fileSystem.mark(of: claimed) == mark else {
                try giveBack(claimed, path)
                return false
            }
            try act(claimed)
            return true
        } catch {
            try? giveBack(claimed, path)
            throw error
        }
    }

    private func giveBack(_ claimed: DiskPath, _ path: DiskPath) throws(Errno) {
        try fileSystem.rename(claimed, to: try freePath(in: path.folder, for: path.name))
    }

    /// A path at which nothing stands: the name itself, or with `-2`, `-3` … before its extension.
    private func freePath(in folder: DiskPath, for name: String) throws(Errno) -> DiskPath {
        let wanted = folder.appending(name)
        if try fileSystem.kind(of: wanted) == nil { return wanted }
        let ending = wanted.ending.map { ".\($0)" } ?? ""
        for number in 2...10_000 {
            let path = folder.appending("\(wanted.withoutEnding.name)-\(number)\(ending)")
            if try fileSystem.kind(of: path) == nil { return path }
        }
        throw .fileExists
    }
}
