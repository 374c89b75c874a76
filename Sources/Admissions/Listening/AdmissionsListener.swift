package import CaptureModel
package import NIOCore
import NIOPosix
package import Observability
import ServiceLifecycle

/// Listens for the ADT feed: takes messages over MLLP, applies them, and answers after the commit.
///
/// Many senders may be connected at once; each one's messages are taken in order. A graceful shutdown ends `run` when
/// every message that came whole has its answer.
package struct AdmissionsListener: Service {
    /// The port that is listened on, once it is.
    ///
    /// Meant for one reader; ends with the service.
    package let boundPorts: AsyncStream<Int>

    private let settings: AdmissionsSettings
    private let processor: MessageProcessor
    private let events: AgentEvents
    private let group: any EventLoopGroup
    private let boundPort: AsyncStream<Int>.Continuation

    /// Makes the service; nothing is listened for before `run`.
    ///
    /// - Parameters:
    ///   - settings: where to listen, and how to read messages.
    ///   - store: what takes them durably.
    ///   - events: where the service tells what it did.
    ///   - now: the clock.
    ///   - group: the threads of the network.
    package init(
        settings: AdmissionsSettings, store: any AdmissionApplying, events: AgentEvents,
        now: @escaping @Sendable () -> Timestamp, group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
    ) {
        self.settings = settings
        self.events = events
        self.group = group
        processor = MessageProcessor(reader: settings.reader, store: store, events: events, now: now)
        (boundPorts, boundPort) = AsyncStream.makeStream()
    }

    /// Listens until the agent stops; throws `AdmissionsError` where the port or a certificate cannot be used.
    package func run() async throws {
        defer { boundPort.finish() }
        let server = try await AdmissionsSocket(settings: settings, group: group, report: report).bind()
        let port = server.channel.localAddress?.port ?? settings.port
        events.emit(.admissionsListening(host: settings.host, port: port))
        boundPort.yield(port)
        let open = ConnectionCount()
        try await withGracefulShutdownHandler {
            try await server.executeThenClose { connections in
                try await withThrowingDiscardingTaskGroup { group in
                    for try await connection in connections {
                        let isWelcome = open.began() <= settings.limits.maximumConnections
                        group.addTask {
                            await serve(connection, isWelcome: isWelcome)
                            open.ended()
                        }
                    }
                    guard Task.isShuttingDownGracefully || Task.isCancelled else {
                        throw AdmissionsError(
                            .listenerClosed,
                            "the socket on \(settings.host):\(port) was closed by the system; the agent must start again"
                        )
                    }
                }
            }
        } onGracefulShutdown: {
            server.channel.close(promise: nil)
        }
    }

    private func serve(_ connection: SenderConnection, isWelcome: Bool) async {
        guard isWelcome else {
            report("at most \(settings.limits.maximumConnections) connections expected, one more found and closed")
            try? await connection.channel.close()
            try? await connection.executeThenClose { _, _ in }
            return
        }
        _ = await SenderConversation(
            processor: processor, usesCommitFrames: settings.usesCommitFrames, report: report
        ).hold(over: connection)
    }

    @Sendable private func report(_ sentence: String) {
        events.emit(.admissionRefused(code: "-", reason: sentence))
    }
}
