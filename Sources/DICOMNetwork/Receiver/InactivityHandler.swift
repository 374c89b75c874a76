import NIOCore

/// Closes a connection on which nothing has come for too long.
final class InactivityHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let limit: TimeAmount
    private var watch = ProgressWatch()

    init(limit: TimeAmount) {
        self.limit = limit
    }

    func channelActive(context: ChannelHandlerContext) {
        watch.note(.now())
        schedule(in: limit, context)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        watch.note(.now())
        context.fireChannelRead(data)
    }

    func channelInactive(context: ChannelHandlerContext) {
        watch.stop()
        context.fireChannelInactive()
    }

    private func schedule(in delay: TimeAmount, _ context: ChannelHandlerContext) {
        let bound = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
        watch.timer = context.eventLoop.scheduleTask(in: delay) { bound.value.handler.check(bound.value.context) }
    }

    private func check(_ context: ChannelHandlerContext) {
        let idle = NIODeadline.now() - watch.lastProgress
        if idle >= limit { context.close(promise: nil) } else { schedule(in: limit - idle, context) }
    }
}
