import Glibc
package import NIOCore

/// A data set that is bytes in memory, then a range of a file, then bytes in memory.
///
/// The file stays where it is and is read at the moment of sending, straight into the buffer that is sent.
package final class SegmentedSource: InstanceSource {
    /// The file could not be read, or became shorter.
    package struct ReadError: Error, CustomStringConvertible {
        /// What happened, where.
        package let description: String
    }

    private let prefix: [UInt8]
    private let suffix: [UInt8]
    private let descriptor: CInt
    private let path: String
    private let fileRange: Range<Int64>

    /// The length of all three together in bytes.
    package let length: Int64

    /// Opens the file.
    ///
    /// - Throws: `ReadError` when it cannot be opened, or is shorter than the range.
    package init(prefix: [UInt8], file path: String, range: Range<Int64>, suffix: [UInt8]) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ReadError(description: "\(path): \(SegmentedSource.reason)") }
        var status = stat()
        guard fstat(descriptor, &status) == 0, range.lowerBound >= 0, range.upperBound <= status.st_size else {
            let size = status.st_size
            close(descriptor)
            throw ReadError(description: "\(path): bytes \(range) expected, it has \(size)")
        }
        self.prefix = prefix
        self.suffix = suffix
        self.descriptor = descriptor
        self.path = path
        fileRange = range
        length = Int64(prefix.count) + Int64(range.count) + Int64(suffix.count)
        posix_fadvise(descriptor, off_t(range.lowerBound), off_t(range.count), POSIX_FADV_SEQUENTIAL)
    }

    /// Opens a file whose range is the whole data set: a DICOM file from behind its file meta information.
    package convenience init(file path: String, from offset: Int64) throws {
        var status = stat()
        guard stat(path, &status) == 0 else { throw ReadError(description: "\(path): \(SegmentedSource.reason)") }
        guard offset <= status.st_size else {
            throw ReadError(description: "\(path): more than \(offset) bytes expected, it has \(status.st_size)")
        }
        try self.init(prefix: [], file: path, range: offset..<Int64(status.st_size), suffix: [])
    }

    deinit { close(descriptor) }

    private static var reason: String { String(cString: strerror(errno)) }

    /// Appends the bytes of a range.
    ///
    /// - Throws: `ReadError` when the file has become shorter, or cannot be read.
    package func read(_ range: Range<Int64>, into buffer: inout ByteBuffer) throws {
        guard range.lowerBound >= 0, range.upperBound <= length else {
            throw ReadError(description: "\(path): bytes \(range) asked for, the data set has \(length)")
        }
        let fileStart = Int64(prefix.count)
        let suffixStart = fileStart + Int64(fileRange.count)
        let head = range.clamped(to: 0..<fileStart)
        buffer.writeBytes(prefix[Int(head.lowerBound)..<Int(head.upperBound)])
        let body = range.clamped(to: fileStart..<suffixStart)
        try readFile(from: fileRange.lowerBound + body.lowerBound - fileStart, count: body.count, into: &buffer)
        let tail = range.clamped(to: suffixStart..<length)
        buffer.writeBytes(suffix[Int(tail.lowerBound - suffixStart)..<Int(tail.upperBound - suffixStart)])
    }

    private func readFile(from start: Int64, count: Int, into buffer: inout ByteBuffer) throws {
        var done = 0
        while done < count {
            let place = start + Int64(done)
            let wanted = count - done
            var outcome = 0
            _ = buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: wanted) { room in
                outcome = pread(descriptor, room.baseAddress, wanted, off_t(place))
                return max(0, outcome)
            }
            if outcome < 0, errno == EINTR { continue }
            guard outcome > 0 else {
                let reason = outcome == 0 ? "the file ends there" : SegmentedSource.reason
                throw ReadError(description: "\(path): byte \(place) cannot be read: \(reason)")
            }
            done += outcome
        }
    }
}
