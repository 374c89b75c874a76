import Glibc
package import SystemPackage

/// The disk of this machine.
package struct DiskFileSystem: FileSystem {
    /// Makes it.
    package init() {}

    package func names(in folder: DiskPath) throws(Errno) -> [String] {
        guard let stream = folder.text.withCString({ opendir($0) }) else { throw .last }
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            // readdir tells its end from a failure by errno alone.
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw .last }
                return names
            }
            let name = withUnsafePointer(to: &entry.pointee.d_name) { place in
                place.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
            }
            // A name that is not UTF-8 cannot be written to the database as it is: the caller tells the person.
            guard let name else {
                names.append("\u{FFFD}")
                continue
            }
            if name != ".", name != ".." { names.append(name) }
        }
    }

    package func kind(of path: DiskPath) throws(Errno) -> FileKind? {
        var status = stat()
        guard path.text.withCString({ lstat($0, &status) }) == 0 else {
            if Errno.last == .noSuchFileOrDirectory { return nil }
            throw .last
        }
        return status.kind
    }

    package func openForReading(_ path: DiskPath) throws(Errno) -> FileDescriptor {
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
        return FileDescriptor(rawValue: try repeated { path.text.withCString { open($0, flags) } })
    }

    package func create(_ path: DiskPath) throws(Errno) -> FileDescriptor {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        return FileDescriptor(rawValue: try repeated { path.text.withCString { open($0, flags, 0o640) } })
    }

    package func kind(of descriptor: FileDescriptor) throws(Errno) -> FileKind {
        var status = stat()
        _ = try repeated { fstat(descriptor.rawValue, &status) }
        return status.kind
    }

    /// Asks for a read lease, which Linux refuses while anybody has the file open for writing (fcntl(2), F_SETLEASE).
    ///
    /// The kernel answers for the file's owner and for a process with `CAP_LEASE`, on this machine's own disks. The lease
    /// is given back at once; who opens the file within that moment waits for it, and the signal that tells of it is set
    /// to one that does nothing, because the usual SIGIO would end the agent.
    package func isBeingWritten(_ descriptor: FileDescriptor) -> Bool {
        let (setSignal, setLease) = (Int32(10), Int32(1_024))
        guard fcntl(descriptor.rawValue, setSignal, SIGURG) == 0 else { return false }
        guard fcntl(descriptor.rawValue, setLease, Int32(F_RDLCK)) == 0 else { return Errno.last == .wouldBlock }
        _ = fcntl(descriptor.rawValue, setLease, Int32(F_UNLCK))
        return false
    }

    package func read(
        _ descriptor: FileDescriptor, into buffer: UnsafeMutableRawBufferPointer
    ) throws(Errno) -> Int {
        try repeated { Glibc.read(descriptor.rawValue, buffer.baseAddress, buffer.count) }
    }

    package func write(_ descriptor: FileDescriptor, _ bytes: UnsafeRawBufferPointer) throws(Errno) -> Int {
        try repeated { Glibc.write(descriptor.rawValue, bytes.baseAddress, bytes.count) }
    }

    package func synchronize(_ descriptor: FileDescriptor) throws(Errno) {
        _ = try repeated { fsync(descriptor.rawValue) }
    }

    package func synchronize(folder: DiskPath) throws(Errno) {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
        let descriptor = FileDescriptor(rawValue: try repeated { folder.text.withCString { open($0, flags) } })
        defer { try? close(descriptor) }
        try synchronize(descriptor)
    }

    package func close(_ descriptor: FileDescriptor) throws(Errno) {
        // Never repeated: Linux gives the number free even where close says that it was interrupted.
        guard Glibc.close(descriptor.rawValue) == 0 else { throw .last }
    }

    package func rename(_ old: DiskPath, to new: DiskPath) throws(Errno) {
        _ = try repeated { old.text.withCString { old in new.text.withCString { Glibc.rename(old, $0) } } }
    }

    package func remove(_ path: DiskPath) throws(Errno) {
        _ = try repeated { path.text.withCString { unlink($0) } }
    }

    package func removeFolder(_ path: DiskPath) throws(Errno) {
        _ = try repeated { path.text.withCString { rmdir($0) } }
    }

    package func makeFolder(_ path: DiskPath) throws(Errno) {
        do {
            _ = try repeated { path.text.withCString { mkdir($0, 0o750) } }
        } catch .fileExists {}
    }

    package func freeBytes(at path: DiskPath) throws(Errno) -> Int64 {
        var status = statvfs()
        _ = try repeated { path.text.withCString { statvfs($0, &status) } }
        let (bytes, overflow) = UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize))
        return overflow ? .max : Int64(clamping: bytes)
    }

    /// Calls the system, again where a signal interrupted it.
    private func repeated<Number: SignedInteger>(_ call: () -> Number) throws(Errno) -> Number {
        while true {
            let result = call()
            if result >= 0 { return result }
            let error = Errno.last
            if error != .interrupted { throw error }
        }
    }
}

extension Errno {
    /// The error that the last call of this thread left.
    fileprivate static var last: Errno { Errno(rawValue: errno) }
}

extension stat {
    /// What the status speaks of.
    fileprivate var kind: FileKind {
        switch st_mode & S_IFMT {
        case S_IFREG:
            let (seconds, overflow) = Int64(st_mtim.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
            let modified = overflow ? 0 : seconds &+ Int64(st_mtim.tv_nsec)
            let (since, isBeyond) = Int64(st_ctim.tv_sec).multipliedReportingOverflow(by: 1_000)
            let changed = isBeyond ? 0 : since &+ Int64(st_ctim.tv_nsec) / 1_000_000
            return .file(
                FileMark(inode: UInt64(st_ino), size: Int64(st_size), modified: modified, changed: changed))
        case S_IFDIR: return .folder
        default: return .other
        }
    }
}
