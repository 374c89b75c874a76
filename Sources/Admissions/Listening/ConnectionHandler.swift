import HL7
import NIOCore
import NIOSSL
import Observability

/// Tells a connection that the agent stops.
struct StopRequested: Sendable {}

/// Performs what a connection's machine says: messages go up the pipeline, answers come down it.
///
/// Every answer that comes down belongs to the message that went up last; an empty one means that none is sent.
final class ConnectionHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ReceivedMessage
    typealias OutboundIn = [UInt8]
    typealias OutboundOut = ByteBuffer

    private var connection: ConnectionStateMachine
    private let limits: AdmissionsLimits
    private let report: @Sendable (String) -> Void
    private var timer: Scheduled<Void>?
    private var isReadAsked = false
    private var answerPromise: EventLoopPromise<Void>?

    init(limits: AdmissionsLimits, report: @escaping @Sendable (String) -> Void) {
        connection = ConnectionStateMachine(maximumFrameBytes: limits.maximumFrameBytes)
        self.limits = limits
        self.report = report
    }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { run(connection.opened(), context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        run(connection.opened(), context)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        run(connection.received(Array(buffer: Self.unwrapInboundIn(data))), context)
    }

    func read(context: ChannelHandlerContext) {
        isReadAsked = true
        readIfWanted(context)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        answerPromise = promise
        run(connection.answered(Self.unwrapOutboundIn(data)), context)
        // No answer was to be written, or nobody is there to read it.
        answerPromise?.succeed()
        answerPromise = nil
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is StopRequested: run(connection.stop(), context)
        // Kept from those above: what came before the end is not yet with them.
        case ChannelEvent.inputClosed: run(connection.inputEnded(), context)
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A sender that went away is no news; the sender will come again with what was not acknowledged.
        if !(error is IOError), !Self.isOrdinaryEnd(error) { report("the connection failed: \(error)") }
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        run(connection.disconnected(), context)
        context.fireChannelInactive()
    }

    private func run(_ actions: [ConnectionAction], _ context: ChannelHandlerContext) {
        for action in actions {
            switch action {
            case .deliver(let message):
                context.fireChannelRead(Self.wrapInboundOut(message))
                context.fireChannelReadComplete()
            case .write(let answer): write(answer, context)
            case .wait(let wanted): wait(for: wanted, context)
            case .report(let sentence): report(sentence)
            case .close: context.close(promise: nil)
            }
        }
        readIfWanted(context)
    }

    private func readIfWanted(_ context: ChannelHandlerContext) {
        guard isReadAsked, connection.mayRead else { return }
        isReadAsked = false
        context.read()
    }

    private func write(_ answer: [UInt8], _ context: ChannelHandlerContext) {
        let promise = answerPromise ?? context.eventLoop.makePromise()
        answerPromise = nil
        promise.futureResult.assumeIsolated().whenSuccess { self.run(self.connection.written(), context) }
        context.writeAndFlush(Self.wrapOutboundOut(context.channel.allocator.buffer(bytes: answer)), promise: promise)
    }

    private func wait(for wanted: ConnectionTimer?, _ context: ChannelHandlerContext) {
        timer?.cancel()
        timer = wanted.map { wanted in
            context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(duration(of: wanted))) {
                self.run(self.connection.timedOut(wanted), context)
            }
        }
    }

    private func duration(of timer: ConnectionTimer) -> Duration {
        switch timer {
        case .frame: limits.frameTimeout
        case .idle: limits.idleTimeout
        case .write: limits.writeTimeout
        }
    }

    private static func isOrdinaryEnd(_ error: any Error) -> Bool {
        switch error {
        case let error as ChannelError: error == .alreadyClosed || error == .ioOnClosedChannel || error == .eof
        case let error as NIOSSLError: error == .uncleanShutdown
        default: false
        }
    }
}
