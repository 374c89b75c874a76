import Glibc
import NIOCore

/// How much of what was written the other side has not acknowledged yet.
///
/// On a slow line the kernel's own buffer holds minutes of data: only this number shows whether they move.
enum UnsentBytes {
    /// `SIOCOUTQ` of Linux: the bytes in the send queue of a TCP socket (tcp(7)).
    private static let sendQueueRequest: UInt = 0x5411

    /// The bytes that the channel or the kernel still holds; call on the channel's event loop.
    static func count(_ channel: any Channel) -> Int {
        let held = (try? channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
        let queued = try? channel.pipeline.syncOperations.withUnsafeTransportIfAvailable(
            of: NIOBSDSocket.Handle.self
        ) { descriptor in
            var bytes: CInt = 0
            return ioctl(descriptor, sendQueueRequest, &bytes) == 0 ? Int(bytes) : 0
        }
        return held + (queued ?? 0)
    }
}
