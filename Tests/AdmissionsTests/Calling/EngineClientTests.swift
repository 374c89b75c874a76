import Admissions
import HL7
import NIOCore
import NIOPosix
import Observability
import ServiceLifecycle
import Store
import TestSupport
import Testing

/// An interface engine that waits for us, over real sockets.
@Suite(.timeLimit(.minutes(2))) struct EngineClientTests {
    @Test func messagesAreTakenAndTheConnectionIsMadeAgain() async throws {
        let events = AgentEvents(logger: Clinic.logger)
        let store = try Store.inMemory(now: { Clinic.now }, events: events)
        let engine = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(host: "127.0.0.1", port: 0) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        let port = try #require(engine.channel.localAddress?.port)
        let client = EngineClient(
            settings: EngineSettings(
                host: "127.0.0.1", port: port, reader: Clinic.settings().reader,
                backOff: BackOff(first: .milliseconds(5), longest: .milliseconds(50))),
            store: store, events: events, now: { Clinic.now })
        let group = ServiceGroup(services: [client], logger: Clinic.logger)
        let codes = try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let codes = try await engine.executeThenClose { connections in
                var codes: [AcknowledgementCode?] = []
                for try await connection in connections {
                    codes.append(
                        try await Self.say(
                            Feed.event(
                                "A01", "\(codes.count)", patient: "\(codes.count)",
                                visit: "V\(codes.count)"), over: connection))
                    if codes.count == 3 { break }
                }
                return codes
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            return codes
        }
        #expect(codes == [.applicationAccept, .applicationAccept, .applicationAccept])
        #expect(try await store.patients().count == 3)
    }

    @Test func anEngineThatIsAwayIsToldOnceOrTwiceAndTriedOn() async throws {
        let events = AgentEvents(logger: Clinic.logger)
        let stream = events.stream()
        let store = try Store.inMemory(now: { Clinic.now }, events: events)
        let client = EngineClient(
            settings: EngineSettings(
                host: "127.0.0.1", port: 1, reader: Clinic.settings().reader,
                backOff: BackOff(first: .milliseconds(1), longest: .milliseconds(2))),
            store: store, events: events, now: { Clinic.now })
        let group = ServiceGroup(services: [client], logger: Clinic.logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            for await event in stream {
                guard case .faultMet(_, let reason) = event else { continue }
                #expect(reason.contains("127.0.0.1:1"))
                break
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    /// Sends a message over a connection that the client made, and closes it after the answer.
    private static func say(
        _ message: [UInt8], over connection: NIOAsyncChannel<ByteBuffer, ByteBuffer>
    ) async throws -> AcknowledgementCode? {
        try await connection.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(bytes: MLLPFrame.encode(message)))
            var framing = MLLPFrameMachine(tolerance: .strict)
            for try await buffer in inbound {
                for action in framing.receive(buffer.readableBytesView) {
                    if case .deliver(let payload) = action { return AdmissionReply(payload).code }
                }
            }
            return nil
        }
    }
}
