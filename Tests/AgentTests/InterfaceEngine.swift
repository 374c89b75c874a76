import Admissions
import HL7
import NIOCore
import NIOPosix
import TestSupport

/// An interface engine that waits for the agent to connect, over real sockets.
struct InterfaceEngine: Sendable {
    private let server: NIOAsyncChannel<NIOAsyncChannel<ByteBuffer, ByteBuffer>, Never>

    /// Begins to listen.
    init() async throws {
        server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(host: "127.0.0.1", port: 0) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
    }

    /// Where it listens.
    var port: Int { server.channel.localAddress?.port ?? 0 }

    /// Waits for the agent, gives it the messages one by one, and returns the answer to each.
    func give(_ messages: [String]) async throws -> [AcknowledgementCode?] {
        try await server.executeThenClose { connections in
            for try await connection in connections {
                return try await Self.give(messages, over: connection)
            }
            return []
        }
    }

    private static func give(
        _ messages: [String], over connection: NIOAsyncChannel<ByteBuffer, ByteBuffer>
    ) async throws -> [AcknowledgementCode?] {
        try await connection.executeThenClose { inbound, outbound in
            var framing = MLLPFrameMachine(tolerance: .strict)
            var codes: [AcknowledgementCode?] = []
            var pieces = inbound.makeAsyncIterator()
            for message in messages {
                try await outbound.write(ByteBuffer(bytes: MLLPFrame.encode(Array(message.utf8))))
                while codes.count < messages.count, let buffer = try await pieces.next() {
                    let before = codes.count
                    for action in framing.receive(buffer.readableBytesView) {
                        if case .deliver(let payload) = action { codes.append(AdmissionReply(payload).code) }
                    }
                    if codes.count > before { break }
                }
            }
            return codes
        }
    }
}
