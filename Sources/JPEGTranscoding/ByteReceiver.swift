import CJPEG
import Crypto
import SystemPackage

/// Takes bytes from the library: hashes them, and writes them where there is a file.
///
/// One thread of the library's uses it while the call that it was given to lasts; its results are read afterwards.
final class ByteReceiver {
    private var hash = SHA256()
    private let file: FileDescriptor?
    private(set) var byteCount: Int64 = 0

    /// Makes a receiver; without a file it only hashes.
    init(file: FileDescriptor? = nil) {
        self.file = file
    }

    /// For the library, together with ``sink``.
    var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    /// The hash of all that came: 32 bytes.
    var digest: [UInt8] { Array(hash.finalize()) }

    /// Takes bytes on the library's call.
    static let sink: vignette_jpeg_sink = { context, bytes, count in
        guard let context else { return Errno.invalidArgument.rawValue }
        let receiver = Unmanaged<ByteReceiver>.fromOpaque(context).takeUnretainedValue()
        return receiver.take(UnsafeRawBufferPointer(start: bytes, count: count))
    }

    private func take(_ bytes: UnsafeRawBufferPointer) -> Int32 {
        hash.update(bufferPointer: bytes)
        byteCount += Int64(bytes.count)
        do {
            _ = try file?.writeAll(bytes)
            return 0
        } catch {
            return (error as? Errno ?? .ioError).rawValue
        }
    }
}
