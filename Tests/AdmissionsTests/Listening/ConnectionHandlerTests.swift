import HL7
import NIOCore
import NIOEmbedded
import Testing

@testable import Admissions

@Suite struct ConnectionHandlerTests {
    /// Counts how often the network is asked for more.
    private final class ReadCounter: ChannelOutboundHandler {
        typealias OutboundIn = ByteBuffer
        private(set) var count = 0

        func read(context: ChannelHandlerContext) {
            count += 1
            context.read()
        }
    }

    private let counter = ReadCounter()
    private let channel = EmbeddedChannel()
    private let message = Array("MSH|1\r".utf8)

    /// A connection on which nothing was said yet.
    init() throws {
        try channel.pipeline.syncOperations.addHandlers([
            counter, ConnectionHandler(limits: AdmissionsLimits()) { _ in },
        ])
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    }

    private func receive(_ bytes: some Sequence<UInt8>) throws {
        try channel.writeInbound(ByteBuffer(bytes: bytes))
    }

    @Test func nothingIsReadWhileAnAnswerIsOwed() throws {
        try receive(MLLPFrame.encode(message))
        #expect(try channel.readInbound(as: ReceivedMessage.self) == .whole(message))
        let before = counter.count
        channel.read()
        channel.read()
        #expect(counter.count == before)
        try channel.writeOutbound([UInt8]([1, 2]))
        #expect(try channel.readOutbound(as: ByteBuffer.self) == ByteBuffer(bytes: [1, 2]))
        #expect(counter.count == before + 1)
        _ = try channel.finish()
    }

    @Test func aMessageThatIsNotAnsweredLetsTheNextOneThrough() throws {
        try receive(MLLPFrame.encode(message) + MLLPFrame.encode([0x4D, 0x32]))
        #expect(try channel.readInbound(as: ReceivedMessage.self) == .whole(message))
        #expect(try channel.readInbound(as: ReceivedMessage.self) == nil)
        try channel.writeOutbound([UInt8]())
        #expect(try channel.readOutbound(as: ByteBuffer.self) == nil)
        #expect(try channel.readInbound(as: ReceivedMessage.self) == .whole([0x4D, 0x32]))
        _ = try channel.finish()
    }

    @Test func aMinuteInsideAMessageAndHoursBetweenMessages() throws {
        channel.embeddedEventLoop.advanceTime(by: .minutes(239))
        try receive(MLLPFrame.encode(message))
        try channel.writeOutbound([UInt8]([1]))
        channel.embeddedEventLoop.advanceTime(by: .minutes(239))
        #expect(channel.isActive)
        try receive(MLLPFrame.encode(message).prefix(3))
        channel.embeddedEventLoop.advanceTime(by: .seconds(59))
        try receive(MLLPFrame.encode(message).dropFirst(3).prefix(1))
        channel.embeddedEventLoop.advanceTime(by: .seconds(59))
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(2))
        #expect(!channel.isActive)
    }

    @Test func noTimeRunsWhileTheStoreWorks() throws {
        try receive(MLLPFrame.encode(message))
        channel.embeddedEventLoop.advanceTime(by: .hours(24))
        #expect(channel.isActive)
        try channel.writeOutbound([UInt8]([1]))
        #expect(try channel.readOutbound(as: ByteBuffer.self) == ByteBuffer(bytes: [1]))
        _ = try channel.finish()
    }

    @Test func anIdleConnectionEnds() throws {
        try receive(MLLPFrame.encode(message))
        try channel.writeOutbound([UInt8]([1]))
        channel.embeddedEventLoop.advanceTime(by: .hours(4))
        #expect(!channel.isActive)
    }
}
