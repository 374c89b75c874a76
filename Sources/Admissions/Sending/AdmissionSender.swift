import HL7
package import NIOCore
import NIOPosix
import NIOSSL

/// Sends messages over MLLP: connects, sends, waits for each acknowledgement.
///
/// In service the agent tells records of exams so; its demonstration and its tests play the hospital's ADT feed with it.
package struct AdmissionSender: Sendable {
    private let host: String
    private let port: Int
    private let security: SenderSecurity?
    private let connectTimeout: Duration
    private let timeout: Duration
    private let group: any EventLoopGroup

    /// Names the receiver; `timeout` bounds the wait for each acknowledgement.
    package init(
        host: String, port: Int, security: SenderSecurity? = nil, connectTimeout: Duration = .seconds(10),
        timeout: Duration = .seconds(30),
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.connectTimeout = connectTimeout
        self.timeout = timeout
        self.group = group
    }

    /// Sends one message over a connection of its own; throws `cannotConnect` or `noAnswer`.
    package func send(_ message: [UInt8]) async throws -> AdmissionReply {
        guard let reply = try await send([message]).first else { throw noAnswer("none came") }
        return reply
    }

    /// Sends messages over one connection, each after the acknowledgement of the one before.
    ///
    /// As many replies come back as messages were given. Throws `certificate`, `cannotConnect` or `noAnswer`.
    package func send(_ messages: [[UInt8]]) async throws -> [AdmissionReply] {
        try await converse { conversation in
            var replies: [AdmissionReply] = []
            for message in messages { replies.append(try await conversation.send(message)) }
            return replies
        }
    }

    /// Connects, and lends the connection for as long as `body` runs.
    ///
    /// Throws `certificate` or `cannotConnect`, and what `body` throws: `noAnswer` for every other fault in it.
    package func converse<Value: Sendable>(
        _ body: (inout AdmissionConversation) async throws -> Value
    ) async throws -> Value {
        let connection = try await connect()
        do {
            return try await connection.executeThenClose { inbound, outbound in
                var conversation = AdmissionConversation(
                    channel: connection.channel, answers: inbound.makeAsyncIterator(), outbound: outbound,
                    timeout: timeout, noAnswer: noAnswer)
                return try await body(&conversation)
            }
        } catch let error as AdmissionsError {
            throw error
        } catch {
            throw noAnswer("\(error)")
        }
    }

    @Sendable private func noAnswer(_ found: String) -> AdmissionsError {
        AdmissionsError(
            .noAnswer,
            "an acknowledgement expected from \(host):\(port) within \(timeout), but \(found); look at the receiver's log"
        )
    }

    private func connect() async throws(AdmissionsError) -> NIOAsyncChannel<[UInt8], ByteBuffer> {
        let context = try security?.context()
        do {
            return try await ClientBootstrap(group: group)
                .connectTimeout(TimeAmount(connectTimeout))
                .connect(host: host, port: port) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        if let context {
                            try channel.pipeline.syncOperations.addHandler(
                                NIOSSLClientHandler(context: context, serverHostname: serverName))
                        }
                        try channel.pipeline.syncOperations.addHandler(ReplyHandler())
                        return try NIOAsyncChannel(wrappingChannelSynchronously: channel)
                    }
                }
        } catch {
            throw AdmissionsError(
                .cannotConnect, "cannot connect to \(host):\(port): \(error); check the address and that it listens")
        }
    }

    /// The name that the receiver's certificate must have; nil where it must have the address.
    private var serverName: String? {
        (try? SocketAddress(ipAddress: host, port: port)) == nil ? host : nil
    }
}
