import Foundation
import SystemPackage

/// Tells folders that lie on another machine.
enum NetworkShare {
    private static let kinds = ["nfs": "NFS", "nfs4": "NFS", "cifs": "SMB", "smb3": "SMB", "fuse.sshfs": "SSHFS"]

    /// The kind of share on which a path lies; nothing for a local disk.
    ///
    /// - Parameter mounts: the table of what is mounted where, as in fstab(5).
    static func name(
        of path: FilePath, mounts: String? = try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8)
    ) -> String? {
        var nearest: (depth: Int, kind: String)?
        for line in (mounts ?? "").split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count > 2 else { continue }
            // Blanks in a path are written as octal numbers.
            let place = FilePath(fields[1].replacingOccurrences(of: "\\040", with: " "))
            let depth = place.components.count
            // Of two at one place the later one covers the earlier.
            if path.starts(with: place), depth >= nearest?.depth ?? 0 { nearest = (depth, String(fields[2])) }
        }
        return nearest.flatMap { kinds[$0.kind] }
    }
}
