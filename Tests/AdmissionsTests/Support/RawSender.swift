import HL7
import NIOCore
import NIOPosix

/// A sender that writes any bytes, in any pieces.
struct RawSender: Sendable {
    let port: Int

    /// Writes the pieces, each by itself, closes its half, and reads until the listener closes: the payloads that came.
    func exchange(_ pieces: [[UInt8]], closesHalf: Bool = true) async throws -> [[UInt8]] {
        try await connected { inbound, outbound in
            for piece in pieces {
                // A listener that has seen enough may close before everything is written.
                do { try await outbound.write(ByteBuffer(bytes: piece)) } catch { break }
            }
            if closesHalf { outbound.finish() }
            var framing = MLLPFrameMachine(tolerance: .strict)
            var payloads: [[UInt8]] = []
            do {
                for try await buffer in inbound {
                    for action in framing.receive(buffer.readableBytesView) {
                        if case .deliver(let payload) = action { payloads.append(payload) }
                    }
                }
            } catch {
                return payloads
            }
            return payloads
        }
    }

    /// Lends a connection.
    func connected<Value: Sendable>(
        reads: Bool = true,
        _ body:
            @Sendable (NIOAsyncChannelInboundStream<ByteBuffer>, NIOAsyncChannelOutboundWriter<ByteBuffer>) async throws
            -> Value
    ) async throws -> Value {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.autoRead, value: reads)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true))
                }
            }
        return try await channel.executeThenClose { try await body($0, $1) }
    }
}
