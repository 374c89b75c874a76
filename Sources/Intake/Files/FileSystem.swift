package import SystemPackage

/// What Intake asks of a disk: few enough that a test can make each of them fail.
///
/// Every failure is the system's own error number.
package protocol FileSystem: Sendable {
    /// The names in a folder, without `.` and `..`.
    func names(in folder: DiskPath) throws(Errno) -> [String]
    /// What stands at a path, links not followed; nothing where nothing does.
    func kind(of path: DiskPath) throws(Errno) -> FileKind?
    /// Opens a file for reading; a link is refused, and nothing ever waits for a pipe's writer.
    func openForReading(_ path: DiskPath) throws(Errno) -> FileDescriptor
    /// Makes a new file for writing, readable by the agent's own user and group alone; an existing one is refused.
    func create(_ path: DiskPath) throws(Errno) -> FileDescriptor
    /// What is open.
    func kind(of descriptor: FileDescriptor) throws(Errno) -> FileKind
    /// Whether somebody is known to have an open file open for writing; where the system does not say, nobody is.
    func isBeingWritten(_ descriptor: FileDescriptor) -> Bool
    /// Reads the next bytes; fewer than asked for are no failure, 0 is the end.
    func read(_ descriptor: FileDescriptor, into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int
    /// Writes the next bytes and says how many it took, which may be fewer.
    func write(_ descriptor: FileDescriptor, _ bytes: UnsafeRawBufferPointer) throws(Errno) -> Int
    /// Returns once what was written is on the disk.
    func synchronize(_ descriptor: FileDescriptor) throws(Errno)
    /// Returns once the names in a folder are on the disk.
    func synchronize(folder: DiskPath) throws(Errno)
    /// Closes.
    func close(_ descriptor: FileDescriptor) throws(Errno)
    /// Gives a file another path in one step, replacing what stands there.
    func rename(_ old: DiskPath, to new: DiskPath) throws(Errno)
    /// Removes a file.
    func remove(_ path: DiskPath) throws(Errno)
    /// Removes a folder that is empty.
    func removeFolder(_ path: DiskPath) throws(Errno)
    /// Makes a folder; one that is there already is no failure.
    func makeFolder(_ path: DiskPath) throws(Errno)
    /// Bytes that an ordinary user may still write below a path.
    func freeBytes(at path: DiskPath) throws(Errno) -> Int64
}

extension FileSystem {
    /// The mark of a regular file, or nothing where none stands at the path.
    func mark(of path: DiskPath) throws(Errno) -> FileMark? {
        if case .file(let mark) = try kind(of: path) { mark } else { nil }
    }

    /// Reads a whole small file, or nothing where it has more bytes than the limit.
    func contents(of path: DiskPath, limit: Int) throws(Errno) -> [UInt8]? {
        let descriptor = try openForReading(path)
        defer { try? close(descriptor) }
        guard case .file = try kind(of: descriptor) else { throw .invalidArgument }
        var bytes = [UInt8](repeating: 0, count: limit + 1)
        var filled = 0
        while filled <= limit {
            let result: Result<Int, Errno> = bytes.withUnsafeMutableBytes { buffer in
                let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
                return Result { () throws(Errno) in try read(descriptor, into: rest) }
            }
            let count = try result.get()
            if count == 0 { return Array(bytes[..<filled]) }
            filled += count
        }
        return nil
    }
}
