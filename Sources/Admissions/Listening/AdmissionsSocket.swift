import Glibc
import NIOCore
import NIOPosix
import NIOSSL

/// One sender's connection: its messages, and the answers to them.
typealias SenderConnection = NIOAsyncChannel<ReceivedMessage, [UInt8]>

/// Opens the socket that is listened on.
struct AdmissionsSocket: Sendable {
    let settings: AdmissionsSettings
    let group: any EventLoopGroup
    let report: @Sendable (String) -> Void

    /// Linux: after how many seconds of silence a sender is probed, so that one whose machine died is let go.
    static let keepAliveAfter = ChannelOptions.Types.SocketOption(
        level: .tcp, name: NIOBSDSocket.Option(rawValue: TCP_KEEPIDLE))

    /// Begins to listen; throws what stands in the way, and what to do.
    func bind() async throws(AdmissionsError) -> NIOAsyncChannel<SenderConnection, Never> {
        let security = try settings.security?.context()
        do {
            return try await ServerBootstrap(group: group)
                .serverChannelOption(.backlog, value: 128)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .serverChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(AcceptFaultHandler(report: report))
                    }
                }
                // A sender may close its half after its message, and still wait for the answer.
                .childChannelOption(.allowRemoteHalfClosure, value: true)
                .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
                .childChannelOption(.socketOption(.so_keepalive), value: 1)
                .childChannelOption(Self.keepAliveAfter, value: 60)
                .bind(host: settings.host, port: settings.port) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        if let security {
                            try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: security))
                        }
                        try channel.pipeline.syncOperations.addHandler(
                            ConnectionHandler(limits: settings.limits, report: report))
                        return try SenderConnection(wrappingChannelSynchronously: channel)
                    }
                }
        } catch {
            throw fault(error)
        }
    }

    private func fault(_ error: any Error) -> AdmissionsError {
        let place = "\(settings.host):\(settings.port)"
        switch (error as? IOError)?.errnoCode {
        case EADDRINUSE:
            return AdmissionsError(
                .portInUse,
                "cannot listen on \(place), another program does; stop it, or choose a free port for the ADT feed")
        case EACCES, EPERM:
            return AdmissionsError(
                .portForbidden, "cannot listen on \(place), ports below 1024 are root's; choose one above, such as 2575"
            )
        case EADDRNOTAVAIL:
            return AdmissionsError(
                .addressUnavailable,
                "cannot listen on \(place), this machine has no such address; choose one of its own, or 0.0.0.0")
        case nil where error is SocketAddressError:
            return AdmissionsError(
                .addressUnavailable,
                "cannot listen on \(place), the name has no address; choose an address of this machine, or 0.0.0.0")
        default:
            return AdmissionsError(.cannotListen, "cannot listen on \(place): \(error)")
        }
    }
}

/// Keeps the listener alive when one connection cannot be accepted, as when no file descriptor is left.
final class AcceptFaultHandler: ChannelInboundHandler {
    typealias InboundIn = Channel

    private let report: @Sendable (String) -> Void

    init(report: @escaping @Sendable (String) -> Void) { self.report = report }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        report("a connection could not be accepted: \(error)")
    }
}
