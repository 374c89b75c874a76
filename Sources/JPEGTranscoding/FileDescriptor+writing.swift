import Crypto
import Glibc
import SystemPackage

extension FileDescriptor {
    /// Closes a file that was written; an error that the system kept back until now is not lost.
    func finish() throws(JPEGTranscodingError) {
        do {
            try close()
        } catch {
            throw .outputUnwritable(error as? Errno)
        }
    }

    /// The number of bytes and their SHA-256.
    func lengthAndDigest() throws(JPEGTranscodingError) -> (length: Int64, digest: [UInt8]) {
        var hash = SHA256()
        var length: Int64 = 0
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        do {
            while true {
                let count = try read(fromAbsoluteOffset: length, into: buffer)
                if count == 0 { return (length, Array(hash.finalize())) }
                hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                length += Int64(count)
            }
        } catch {
            throw .inputUnreadable(error as? Errno)
        }
    }
}

extension FilePath {
    /// Removes the file.
    func removeFile() throws(Errno) {
        guard withPlatformString({ unlink($0) }) == 0 else { throw Errno(rawValue: errno) }
    }
}
