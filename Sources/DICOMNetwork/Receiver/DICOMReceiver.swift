package import DICOMCore
import DICOMUpperLayer
package import NIOCore
import NIOPosix
import NIOSSL
import ServiceLifecycle

/// A provider of C-ECHO, C-STORE and C-FIND.
///
/// It serves several associations at once; `run` ends on graceful shutdown or cancellation, and takes the
/// associations that are open then with it.
package struct DICOMReceiver: Service {
    private let settings: DICOMReceiverSettings
    private let sink: any InstanceSink
    private let behaviour: @Sendable (IncomingInstance) -> ReceiverBehaviour
    private let find: @Sendable (_ sopClass: UID, _ identifier: DataSet) -> [DataSet]
    private let onListening: @Sendable (_ port: Int) -> Void
    private let group: any EventLoopGroup

    /// Makes a receiver.
    ///
    /// - Parameters:
    ///   - behaviour: decides what is done with each instance; asked when its command has come.
    ///   - find: gives what matches a query.
    ///   - onListening: told the port once connections are taken.
    package init(
        _ settings: DICOMReceiverSettings, sink: any InstanceSink,
        behaviour: @escaping @Sendable (IncomingInstance) -> ReceiverBehaviour = { _ in .keep },
        find: @escaping @Sendable (_ sopClass: UID, _ identifier: DataSet) -> [DataSet] = { _, _ in [] },
        onListening: @escaping @Sendable (_ port: Int) -> Void,
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
    ) {
        self.settings = settings
        self.sink = sink
        self.behaviour = behaviour
        self.find = find
        self.onListening = onListening
        self.group = group
    }

    /// Listens until shutdown.
    ///
    /// - Throws: `connectionFailed` when the port cannot be opened, `tlsFailed` when a certificate cannot be read.
    package func run() async throws {
        let server = try await bind()
        onListening(server.channel.localAddress?.port ?? settings.port)
        try? await cancelWhenGracefulShutdown {
            try await server.executeThenClose { connections in
                try await withThrowingDiscardingTaskGroup { group in
                    for try await connection in connections { group.addTask { await serve(connection) } }
                }
            }
        }
    }

    private typealias Connection = NIOAsyncChannel<InboundFrame, ByteBuffer>

    private func serve(_ connection: Connection) async {
        // How a connection ends is the peer's affair: whatever it was, the others go on.
        try? await connection.executeThenClose { inbound, outbound in
            var provider = ReceiverConnection(
                settings: settings, sink: sink, behaviour: behaviour, find: find, channel: connection.channel,
                outbound: outbound)
            await provider.run(inbound)
        }
    }

    private func bind() async throws(DICOMNetworkError) -> NIOAsyncChannel<Connection, Never> {
        let security: NIOSSLContext?
        do { security = try settings.transportSecurity?.serverContext() } catch {
            throw DICOMNetworkError(.tlsFailed, "The listener's TLS settings cannot be used: \(error)")
        }
        let settings = settings
        do {
            return try await ServerBootstrap(group: group)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .serverChannelOption(.backlog, value: 128)
                .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
                .childChannelOption(
                    .recvAllocator,
                    value: AdaptiveRecvByteBufferAllocator(minimum: 2048, initial: 65_536, maximum: 262_144)
                )
                .bind(host: settings.host, port: settings.port) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try DICOMReceiver.prepare(channel, settings, security)
                    }
                }
        } catch {
            throw DICOMNetworkError(
                .connectionFailed,
                "Cannot listen on \(settings.host):\(settings.port) (\(error)): is the port taken, or below 1024?")
        }
    }

    private static func prepare(
        _ channel: any Channel, _ settings: DICOMReceiverSettings, _ security: NIOSSLContext?
    ) throws -> Connection {
        let pipeline = channel.pipeline.syncOperations
        try pipeline.addHandler(ImmediateAcknowledgementHandler())
        try pipeline.addHandler(InactivityHandler(limit: TimeAmount(settings.idleTimeout)))
        if let security { try pipeline.addHandler(NIOSSLServerHandler(context: security)) }
        let limits = PDULimits(announcedMaximumLength: settings.maximumLength)
        try pipeline.addHandler(ByteToMessageHandler(PDUFrameDecoder(limits: limits)))
        return try NIOAsyncChannel(wrappingChannelSynchronously: channel)
    }
}
