import Crypto
import SystemPackage

/// Writes samples to a new file in large pieces, and hashes them on the way.
struct SampleWriter: ~Copyable {
    private let output: FileDescriptor
    private var hash = SHA256()
    private var pending: [UInt8] = []
    private(set) var byteCount: Int64 = 0
    private static let pieceLength = 1 << 20

    /// Makes the file, which must not be there (mode 0640).
    init(_ path: FilePath) throws(RasterDecodingError) {
        do {
            output = try FileDescriptor.open(
                path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
                permissions: [.ownerReadWrite, .groupRead])
        } catch {
            throw .outputUnwritable(error)
        }
        pending.reserveCapacity(2 * Self.pieceLength)
    }

    mutating func write(_ bytes: borrowing [UInt8]) throws(RasterDecodingError) {
        pending.append(contentsOf: copy bytes)
        if pending.count >= Self.pieceLength { try flush() }
    }

    private mutating func flush() throws(RasterDecodingError) {
        hash.update(data: pending)
        do {
            _ = try output.writeAll(pending)
        } catch {
            throw .outputUnwritable(error)
        }
        byteCount += Int64(pending.count)
        pending.removeAll(keepingCapacity: true)
    }

    /// Writes the rest, closes the file and tells the hash of all.
    consuming func finish() throws(RasterDecodingError) -> (byteCount: Int64, sha256: SHA256Digest) {
        try flush()
        do {
            try output.close()
        } catch {
            throw .outputUnwritable(error)
        }
        return (byteCount, hash.finalize())
    }

    /// Closes the file without writing the rest.
    consuming func abandon() { try? output.close() }
}
