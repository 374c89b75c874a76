package import CaptureModel
package import NIOCore
import NIOPosix
import NIOSSL
package import Observability
import ServiceLifecycle

/// Connects out to an interface engine, and takes the messages that it sends over that connection.
///
/// Everything else is as in the listener: one message at a time, answered after the commit. When the connection ends,
/// whoever ended it, it is made again, after a wait that grows while the engine is away.
package struct EngineClient: Service {
    private let settings: EngineSettings
    private let processor: MessageProcessor
    private let events: AgentEvents
    private let group: any EventLoopGroup
    private let share: @Sendable () -> Double

    /// Makes the service; nothing is connected before `run`.
    ///
    /// - Parameters:
    ///   - settings: where the engine is, and how to read its messages.
    ///   - store: what takes them durably.
    ///   - events: where the service tells what it did.
    ///   - now: the clock.
    ///   - share: draws the chance in the waits, 0 to 1.
    ///   - group: the threads of the network.
    package init(
        settings: EngineSettings, store: any AdmissionApplying, events: AgentEvents,
        now: @escaping @Sendable () -> Timestamp,
        share: @escaping @Sendable () -> Double = { Double.random(in: 0...1) },
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
    ) {
        self.settings = settings
        self.events = events
        self.group = group
        self.share = share
        processor = MessageProcessor(reader: settings.reader, store: store, events: events, now: now)
    }

    /// Stays connected until the agent stops; throws `AdmissionsError` only for a certificate that cannot be used.
    package func run() async throws {
        let security = try settings.security?.context()
        var backOff = settings.backOff
        var isConnected = false
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            do {
                let connection = try await connect(security)
                // An engine that ends the connection after each message is told of once.
                if !isConnected { events.emit(.admissionsConnected(host: settings.host, port: settings.port)) }
                isConnected = true
                let conversation = SenderConversation(
                    processor: processor, usesCommitFrames: settings.usesCommitFrames, report: report)
                if await conversation.hold(over: connection) > 0 { backOff.succeeded() }
            } catch {
                isConnected = false
                if !backOff.isRepeated {
                    fault("cannot connect to \(place): \(error); check that the engine listens there; trying on")
                }
            }
            await wait(backOff.failed(share: share()))
        }
    }

    private func connect(_ security: NIOSSLContext?) async throws -> SenderConnection {
        let handler: @Sendable (any Channel) throws -> SenderConnection = { channel in
            if let security {
                try channel.pipeline.syncOperations.addHandler(
                    NIOSSLClientHandler(context: security, serverHostname: settings.serverName))
            }
            try channel.pipeline.syncOperations.addHandler(ConnectionHandler(limits: settings.limits, report: report))
            return try SenderConnection(wrappingChannelSynchronously: channel)
        }
        return try await ClientBootstrap(group: group)
            .connectTimeout(TimeAmount(settings.connectTimeout))
            .channelOption(.allowRemoteHalfClosure, value: true)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelOption(.socketOption(.so_keepalive), value: 1)
            .channelOption(AdmissionsSocket.keepAliveAfter, value: 60)
            .connect(host: settings.host, port: settings.port) { channel in
                channel.eventLoop.makeCompletedFuture { try handler(channel) }
            }
    }

    /// Waits, or until the agent stops.
    private func wait(_ duration: Duration) async {
        try? await cancelWhenGracefulShutdown { try await Task.sleep(for: duration) }
    }

    private var place: String { "\(settings.host):\(settings.port)" }

    private func fault(_ sentence: String) { events.emit(.faultMet(part: "admissions", reason: sentence)) }

    @Sendable private func report(_ sentence: String) {
        events.emit(.admissionRefused(code: "-", reason: sentence))
    }
}

extension EngineSettings {
    /// The name that the engine's certificate must have; nil where it must have the address.
    var serverName: String? { (try? SocketAddress(ipAddress: host, port: port)) == nil ? host : nil }
}
