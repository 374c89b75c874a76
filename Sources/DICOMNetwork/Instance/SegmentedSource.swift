import Glibc
package import NIOCore

/// A data set whose pieces are bytes in memory and ranges of one file.
///
/// The file stays where it is and is read at the moment of sending, straight into the buffer that is sent.
package final class SegmentedSource: InstanceSource {
    /// The file could not be read, or became shorter.
    package struct ReadError: Error, CustomStringConvertible {
        /// What happened, where.
        package let description: String
    }

    /// A run of the data set.
    package enum Piece: Hashable, Sendable {
        /// These bytes.
        case bytes([UInt8])
        /// Bytes of the file, counted from its start.
        case file(Range<Int64>)

        /// The run's length in bytes.
        var length: Int64 {
            switch self {
            case .bytes(let bytes): Int64(bytes.count)
            case .file(let range): Int64(range.count)
            }
        }
    }

    private let pieces: [Piece]
    /// Where each piece begins in the data set.
    private let starts: [Int64]
    private let descriptor: CInt
    private let path: String

    /// The length of all pieces together in bytes.
    package let length: Int64

    /// Opens the file.
    ///
    /// - Throws: `ReadError` when it cannot be opened, or is shorter than a range.
    package init(_ pieces: [Piece], file path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ReadError(description: "\(path): \(SegmentedSource.reason)") }
        var status = stat()
        let isStated = fstat(descriptor, &status) == 0
        var starts: [Int64] = []
        var length: Int64 = 0
        var missing: Range<Int64>?
        for piece in pieces {
            starts.append(length)
            length &+= piece.length
            guard case .file(let range) = piece else { continue }
            if !isStated || range.lowerBound < 0 || range.upperBound > Int64(status.st_size) { missing = range }
        }
        if let missing {
            close(descriptor)
            throw ReadError(description: "\(path): bytes \(missing) expected, it has \(status.st_size)")
        }
        self.pieces = pieces
        self.starts = starts
        self.length = length
        self.descriptor = descriptor
        self.path = path
        posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
    }

    /// Opens a file whose range is the whole data set: a DICOM file from behind its file meta information.
    package convenience init(file path: String, from offset: Int64) throws {
        var status = stat()
        guard stat(path, &status) == 0 else { throw ReadError(description: "\(path): \(SegmentedSource.reason)") }
        guard offset >= 0, offset <= Int64(status.st_size) else {
            throw ReadError(description: "\(path): more than \(offset) bytes expected, it has \(status.st_size)")
        }
        try self.init([.file(offset..<Int64(status.st_size))], file: path)
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
        var index = indexOfPiece(at: range.lowerBound)
        while index < pieces.count, starts[index] < range.upperBound {
            let part = range.clamped(to: starts[index]..<starts[index] + pieces[index].length)
            let offset = part.lowerBound - starts[index]
            switch pieces[index] {
            case .bytes(let bytes): buffer.writeBytes(bytes[Int(offset)..<Int(offset) + part.count])
            case .file(let piece): try readFile(from: piece.lowerBound + offset, count: part.count, into: &buffer)
            }
            index += 1
        }
    }

    /// The last piece that begins at or before a place.
    private func indexOfPiece(at place: Int64) -> Int {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= place { low = middle } else { high = middle }
        }
        return low
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
