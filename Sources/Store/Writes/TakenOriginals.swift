package import CaptureModel
import GRDB

/// An original that stays in its device's folder after it was taken, so that it is not read again after a restart.
package struct TakenOriginal: Hashable, Sendable {
    /// Below the device's folder.
    package let path: String
    /// The inode's number, its bits as a signed integer.
    package let inode: Int64
    /// Bytes.
    package let size: Int64
    /// When the contents last changed, in nanoseconds since 1970.
    package let modified: Int64
    /// When the sidecar that was used last changed, in nanoseconds since 1970; nothing where there was none.
    package let sidecarModified: Int64?

    /// Makes a line of what was taken.
    package init(path: String, inode: Int64, size: Int64, modified: Int64, sidecarModified: Int64?) {
        self.path = path
        self.inode = inode
        self.size = size
        self.modified = modified
        self.sidecarModified = sidecarModified
    }
}

extension Store {
    /// The originals of a device that were taken and stay.
    package func takenOriginals(of device: DeviceName) async throws(StoreError) -> [TakenOriginal] {
        try await database.read { database in
            try database.rows("SELECT * FROM takenOriginal WHERE device = ?", [device.text]).map { row in
                TakenOriginal(
                    path: try row.value("path"), inode: try row.value("inode"), size: try row.value("size"),
                    modified: try row.value("modified"), sidecarModified: try row.optional("sidecarModified"))
            }
        }
    }

    /// Writes down what was taken and stays, and forgets what is no longer there, in one transaction.
    package func remember(
        _ originals: [TakenOriginal], forgetting paths: [String], of device: DeviceName
    ) async throws(StoreError) {
        try await write { transaction in
            for path in paths {
                try transaction.database.run(
                    "DELETE FROM takenOriginal WHERE device = ? AND path = ?", [device.text, path])
            }
            for original in originals {
                try transaction.database.run(
                    "INSERT OR REPLACE INTO takenOriginal VALUES (?, ?, ?, ?, ?, ?)",
                    [
                        device.text, original.path, original.inode, original.size, original.modified,
                        original.sidecarModified,
                    ])
            }
        }
    }

    /// The capture that holds these bytes, if there is one.
    package func capture(holding digest: ContentDigest) async throws(StoreError) -> Capture? {
        try await database.read { database in
            guard
                let number = try database.integer(
                    "SELECT id FROM capture WHERE digest = ? ORDER BY id DESC LIMIT 1", [digest.hexadecimal])
            else { return nil }
            return try CaptureRecord.get(database, CaptureID(number))
        }
    }
}
