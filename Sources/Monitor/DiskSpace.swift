import Glibc

/// Room on a disk.
package enum DiskSpace {
    /// Bytes that this process may still write on the disk of a path; nothing where the system does not say.
    package static func free(at path: String) -> Int64? {
        var facts = statvfs()
        guard statvfs(path, &facts) == 0 else { return nil }
        let (bytes, overflow) = UInt64(facts.f_bavail).multipliedReportingOverflow(by: UInt64(facts.f_frsize))
        return overflow ? .max : Int64(clamping: bytes)
    }
}
