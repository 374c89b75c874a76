package import CaptureModel
package import SystemPackage

/// The layout of the spool below the data folder.
///
/// `incoming/` holds copies that are being made; `00/` to `ff/` what the database knows; `orphaned/` what a kill left
/// between the two. A batch of captures shares one of the 256 folders, so that one fsync makes all their names safe.
package struct SpoolFolder: Hashable, Sendable {
    /// The spool's own folder.
    package let root: DiskPath

    /// Names the spool of a data folder.
    package init(dataFolder: FilePath) { root = DiskPath(dataFolder).appending("spool") }

    /// Where a capture's bytes are, for who sends or looks at them.
    package func path(of capture: Capture) -> DiskPath { path(capture.spoolPath) }

    /// Where copies are made.
    var incoming: DiskPath { root.appending("incoming") }

    /// Where files go that neither the database nor a running copy knows.
    var orphaned: DiskPath { root.appending("orphaned") }

    /// The names of the folders that hold captures.
    static let buckets = (0..<256).map { number in
        (number < 16 ? "0" : "") + String(number, radix: 16)
    }

    /// The absolute form of a path below the root, as the database has it.
    func path(_ relative: String) -> DiskPath { root.appending(relative) }

    /// The name of a capture's file: its digest, by which an orphan is known again, and a part of its identifier, so
    /// that two copies of the same bytes are two files and removing one never removes the other.
    static func name(of digest: ContentDigest, _ identifier: UniqueIdentifier) -> String {
        "\(digest.hexadecimal).\(identifier.text.suffix(12))"
    }

    /// The digest in a file's name.
    static func digest(inName name: String) -> ContentDigest? { ContentDigest(hexadecimal: String(name.prefix(64))) }

    /// Makes every folder that is missing, and their names safe.
    func prepare(_ fileSystem: any FileSystem) throws(Errno) {
        try fileSystem.makeFolder(root)
        for folder in [incoming, orphaned] { try fileSystem.makeFolder(folder) }
        for bucket in Self.buckets { try fileSystem.makeFolder(root.appending(bucket)) }
        try fileSystem.synchronize(folder: root)
    }
}
