import Crypto
import Glibc
import SystemPackage

extension FilmFile {
    /// Reads a file for its size and hash.
    init(reading path: FilePath) throws(FilmReboxingError) {
        var hash = SHA256()
        var count: Int64 = 0
        do {
            let file = try FileDescriptor.open(path, .readOnly, options: [.closeOnExec])
            defer { try? file.close() }
            var buffer = [UInt8](repeating: 0, count: 1 << 20)
            while true {
                let got = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
                guard got > 0 else { break }
                buffer.withUnsafeBytes { hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[..<got])) }
                count += Int64(got)
            }
        } catch {
            throw .fileUnusable("film")
        }
        self.init(path: path, byteCount: count, sha256: hash.finalize())
    }

    /// Removes the file, which only led to another.
    package func remove() { unlink(path.string) }

    /// Makes an empty file, which must not be there (mode 0640), for ffmpeg to fill.
    static func make(_ path: FilePath) throws(FilmReboxingError) {
        do {
            let file = try FileDescriptor.open(
                path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
                permissions: [.ownerReadWrite, .groupRead])
            try file.close()
        } catch {
            throw .fileUnusable("new film")
        }
    }
}
