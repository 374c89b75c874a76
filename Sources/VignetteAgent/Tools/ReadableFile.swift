import CaptureModel
import Glibc
import Intake
import MediaInspection
import SystemPackage

/// An open regular file that is read at any place, without being held in memory.
final class ReadableFile: Sendable {
    /// The file as the person named it.
    let path: String
    /// Bytes when it was opened.
    let size: Int64
    private let descriptor: FileDescriptor
    private let mark: Mark

    /// What tells that a file is still the one that was opened, with the same contents.
    private struct Mark: Equatable {
        let device: UInt64
        let number: UInt64
        let size: Int64
        let seconds: Int
        let nanoseconds: Int

        init(_ status: stat) {
            device = UInt64(status.st_dev)
            number = UInt64(status.st_ino)
            size = Int64(status.st_size)
            seconds = status.st_mtim.tv_sec
            nanoseconds = status.st_mtim.tv_nsec
        }
    }

    /// Opens a file.
    ///
    /// - Throws: `unreadable` where it is not there, not a regular file, or not to be read by this user.
    init(_ path: String) throws(ToolError) {
        // Without O_NONBLOCK the opening of a named pipe would wait for its writer.
        let number = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard number >= 0 else { throw Self.unreadable(path, errno) }
        descriptor = FileDescriptor(rawValue: number)
        var status = stat()
        guard fstat(number, &status) == 0 else {
            let reason = errno
            close(number)
            throw Self.unreadable(path, reason)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(number)
            throw ToolError(.unreadable, "\(path) is a folder, a pipe or a device, not a file. Name the file itself.")
        }
        self.path = path
        mark = Mark(status)
        size = mark.size
    }

    deinit { try? descriptor.close() }

    /// The file's bytes at any place.
    var source: SpooledFileSource { SpooledFileSource(descriptor, length: size) }

    /// When the file was last written.
    var modified: Timestamp {
        Timestamp(milliseconds: Int64(mark.seconds) * 1_000 + Int64(mark.nanoseconds) / 1_000_000)
    }

    /// At most so many bytes from the file's start.
    func beginning(_ count: Int) throws(ToolError) -> [UInt8] {
        do { return try source.read(at: 0, count: min(count, Int(clamping: size))) } catch {
            throw ToolError(.unreadable, "\(path) cannot be read: \(error). Check the disk or the share.")
        }
    }

    /// What the file is.
    func describe() throws(ToolError) -> MediaDescription {
        do { return try MediaInspector.inspect(source) } catch {
            throw ToolError(.unreadable, "\(path) could not be inspected, \(error). Copy it from the device again.")
        }
    }

    /// Whether the path still names this file with the contents that it had when it was opened.
    var isUnchanged: Bool {
        var status = stat()
        return stat(path, &status) == 0 && Mark(status) == mark
    }

    /// Whether another path names the same file.
    func isSame(as other: String) -> Bool {
        var status = stat()
        guard stat(other, &status) == 0 else { return false }
        return UInt64(status.st_dev) == mark.device && UInt64(status.st_ino) == mark.number
    }

    private static func unreadable(_ path: String, _ reason: CInt) -> ToolError {
        let advice =
            switch reason {
            case ENOENT: "Check the name."
            case EACCES: "Run the command as a user who may read it."
            default: "Check the disk or the share."
            }
        return ToolError(.unreadable, "\(path) cannot be read: \(String(cString: strerror(reason))). \(advice)")
    }
}
